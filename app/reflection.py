"""The reflection after a call: the agent's own answers, private unless shared one by one (C10)."""

from __future__ import annotations

from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from app.ledger import Ledger
from app.playbook.shape import Playbook
from app.ports import NextTime
from app.records import Answer, CallSheet, Reflection, new_id
from app.sheet import step_states, tension_peak


class Facts(Struct, frozen=True, kw_only=True):
    """What happened, to stand beside the questions; counts and times only, no judgement."""

    done: tuple[str, ...]
    skipped: tuple[str, ...]
    phrases: int
    rungs: int
    first_tension: int
    peak: int
    last_tension: int
    talk_ms: int
    held_ms: int


def facts_of(playbook: Playbook, sheet: CallSheet) -> Facts:
    """The facts of a call by the playbook's steps."""
    states = step_states(sheet)
    levels = [sample.level for sample in sheet.tension]
    return Facts(
        done=tuple(step.id for step in playbook.steps if states.get(step.id) == "done"),
        skipped=tuple(step.id for step in playbook.steps if states.get(step.id) != "done"),
        phrases=len({use.phrase for use in sheet.phrases}),
        rungs=len(sheet.boundary),
        first_tension=levels[0] if levels else 0,
        peak=tension_peak(sheet),
        last_tension=levels[-1] if levels else 0,
        talk_ms=sheet.call.talk_ms,
        held_ms=sheet.call.held_ms,
    )


class Reflections:
    """Writes reflections and finds what was meant to be tried next time."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, call: UUID) -> Reflection | None:
        """The reflection of a call, if one was begun."""
        return self._ledger.sheet(call).reflection

    def write(
        self,
        call: UUID,
        *,
        answers: tuple[Answer, ...] | None = None,
        next_time: str | None = None,
        next_time_shared: bool | None = None,
        former: Reflection | None = None,
        asker: object = None,
    ) -> Reflection:
        """Keep what is given and leave the rest; autosaved, so not audited.

        `former` is the state that the form holds: a closed call is read from the disk, which may
        lag behind what was just handed in.
        """
        now = self._ledger.clock.now()
        base = former or self.of(call) or Reflection(id=new_id(), call=call, at=now)
        renewed = replace(
            base,
            answers=base.answers if answers is None else answers,
            next_time=base.next_time if next_time is None else next_time,
            next_time_shared=(
                base.next_time_shared if next_time_shared is None else next_time_shared
            ),
            at=now,
        )
        self._ledger.keep(
            "reflection_written",
            ("reflection",),
            renewed,
            call=call,
            asker=asker,
            audited=False,
        )
        return renewed

    def newest(self, *, limit: int = 50) -> list[NextTime]:
        """The agent's reflections, newest first."""
        return self._ledger.log.reflections(limit=limit)

    def for_call(self, sheet: CallSheet, *, limit: int = 3) -> list[NextTime]:
        """ "Next time" lines of calls like this one."""
        return self._ledger.log.next_times(
            difficulty=sheet.call.difficulty, cause=sheet.call.cause, limit=limit
        )
