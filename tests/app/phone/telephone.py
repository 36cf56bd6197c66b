"""A desk with a telephone beside it that says what it is told to say."""

from __future__ import annotations

from functools import cache
from uuid import UUID

from msgspec.structs import replace

from app.phone.event import PhoneEvent
from app.playbook.places import builtin_playbook
from app.playbook.shape import Playbook
from app.records import Call, FollowUp
from tests.app.phone.exchange import said
from tests.support.desk import MemoryLog, TestDesk, make_desk


@cache
def playbook() -> Playbook:
    """The built-in playbook, read once: it takes longer than a whole call."""
    return builtin_playbook()


class Telephone:
    """Says lines (see `exchange`), at their times, to a desk in Germany."""

    def __init__(self, desk: TestDesk | None = None) -> None:
        self.desk = desk or make_desk(playbook=playbook())
        self.desk.settings.set("region", "DE")
        self._began = self.desk.clock.monotonic_ms()
        self._sent_zero = self.desk.clock.now().utc_ms
        self.last: UUID | None = None

    def says(self, *lines: str) -> UUID | None:
        """Let time go by to each line and say it; returns the last record concerned."""
        for line in lines:
            ms, kind, what = said(line)
            self.desk.clock.pass_ms(max(0, ms - self._passed()))
            if kind == "tick":
                self.desk.phone.tick()
            elif kind == "gone":
                self.desk.phone.went_away(what)  # type: ignore[arg-type]
            else:
                assert isinstance(what, PhoneEvent)
                self.last = self.desk.phone.hear(self._stamped(what)) or self.last
        return self.last

    def _passed(self) -> int:
        return self.desk.clock.monotonic_ms() - self._began

    def _stamped(self, event: PhoneEvent) -> PhoneEvent:
        if event.sent_ms is None:
            return event
        return replace(event, sent_ms=self._sent_zero + event.sent_ms)

    # -- looking ---------------------------------------------------------------------------------

    def record(self, call: UUID | None = None) -> Call:
        """The record of a call, as it is now."""
        return self.desk.sheet(call or self.last).call  # type: ignore[arg-type]

    def records(self) -> list[Call]:
        """Every record of a call, oldest first, those in the trash too."""
        found = [each for each in self.desk.kept.records.values() if isinstance(each, Call)]
        return sorted(found, key=lambda call: call.id)

    def stand(self) -> list[str]:
        """Phase and result of every record that is not in the trash: "closed missed"."""
        return [
            f"{call.phase} {call.phone_result}".strip()
            for call in self.records()
            if call.deleted is None
        ]

    def call_backs(self) -> list[FollowUp]:
        """Open follow-ups."""
        kept = self.desk.kept.records.values()
        found = (each for each in kept if isinstance(each, FollowUp) and each.deleted is None)
        return [each for each in found if each.state == "open"]


def restarted(phone: Telephone) -> Telephone:
    """The same log in a program that was started anew."""
    kept: MemoryLog = phone.desk.kept
    again = Telephone(
        make_desk(playbook=playbook(), clock=phone.desk.clock, kept=kept, attached=False)
    )
    again._began, again._sent_zero = phone._began, phone._sent_zero
    again.desk.attach(kept)
    return again
