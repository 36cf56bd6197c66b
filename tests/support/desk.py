"""A desk over memory: a clock that is set by hand, a journal that can be held back, a log."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar
from uuid import UUID

from msgspec.structs import replace

from app.desk import Desk
from app.moment import Moment
from app.playbook.places import builtin_playbook
from app.playbook.shape import Playbook
from app.ports import (
    AuditLine,
    CallerCard,
    CallLine,
    CallQuery,
    DueGroup,
    NextTime,
    PhraseHistory,
)
from app.records import (
    BoundaryMark,
    Call,
    Caller,
    CallSheet,
    Change,
    FavouritePhrase,
    FollowUp,
    NoteVersion,
    PersonalPhrase,
    PhraseUse,
    Promise,
    Record,
    Reflection,
)
from app.settings import Settings
from app.sheet import note_text, tension_peak, with_record

START = Moment(1_763_370_000_000, 60, "Europe/Berlin")  # Monday 17 November 2025, 10:00


R = TypeVar("R", bound=Record)
D = TypeVar("D", Promise, FollowUp)


class FakeClock:
    """A clock that moves only when told; both hands move together unless one is pushed."""

    def __init__(self, at: Moment = START) -> None:
        self._at = at
        self._monotonic_ms = 1_000_000

    def now(self) -> Moment:
        return self._at

    def monotonic_ms(self) -> int:
        return self._monotonic_ms

    def pass_ms(self, ms: int) -> None:
        """Let time go by."""
        self._at = self._at.later(ms=ms)
        self._monotonic_ms += ms

    def pass_minutes(self, minutes: float) -> None:
        """Let minutes go by."""
        self.pass_ms(int(minutes * 60_000))

    def push_wall_clock(self, ms: int) -> None:
        """Set the wall clock forward or back without time going by."""
        self._at = self._at.later(ms=ms)


class MemoryLog:
    """Keeps records in memory: the journal, the keeper and the log of a desk in tests.

    With `hold_back` set, changes wait until `let_through`, as on a slow disk.
    """

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.records: dict[UUID, Record] = {}
        self.hold_back = False
        self._waiting: list[tuple[Change, Callable[[], None]]] = []

    # -- writing ---------------------------------------------------------------------------------

    def hand_in(self, change: Change, acknowledged: Callable[[], None]) -> None:
        self._waiting.append((change, acknowledged))
        if not self.hold_back:
            self.let_through()

    def let_through(self) -> None:
        """Keep what waits and acknowledge it."""
        waiting, self._waiting = self._waiting, []
        for change, acknowledged in waiting:
            self.write(change)
            acknowledged()

    def write(self, *changes: Change) -> None:
        for change in changes:
            self.changes.append(change)
            for record in change.records:
                self.records[record.id] = record

    def close(self) -> None:
        pass

    # -- reading ---------------------------------------------------------------------------------

    def _all(self, kind: type[R]) -> list[R]:
        return [r for r in self.records.values() if isinstance(r, kind) and r.deleted is None]

    def apart(self) -> AbstractContextManager[MemoryLog]:
        return nullcontext(self)

    def sheet(self, call: UUID) -> CallSheet | None:
        record = self.records.get(call)
        if not isinstance(record, Call):
            return None
        sheet = CallSheet(call=record)
        for each in self.records.values():
            if getattr(each, "call", None) == call and each.deleted is None:
                sheet = with_record(sheet, each)
        return sheet

    def _sheets(self) -> list[CallSheet]:
        calls = sorted(self._all(Call), key=lambda call: call.started)
        found = (self.sheet(call.id) for call in calls)
        return [sheet for sheet in found if sheet is not None]

    def open_calls(self) -> list[CallSheet]:
        return [sheet for sheet in self._sheets() if sheet.call.phase != "closed"]

    def _fitting(self, query: CallQuery) -> list[CallSheet]:
        def fits(sheet: CallSheet) -> bool:
            call = sheet.call
            words = query.text.casefold().split()
            told = f"{note_text(sheet)} {call.concern} {call.name} {call.number}".casefold()
            told += " ".join(promise.what for promise in sheet.promises).casefold()
            return (
                (query.rehearsals or call.origin != "rehearsal")
                and all(word in told for word in words)
                and (not query.outcome or call.outcome == query.outcome)
                and (not query.cause or call.cause == query.cause)
                and (not query.difficulty or call.difficulty == query.difficulty)
                and (query.caller is None or call.caller == query.caller)
                and (query.since is None or call.started >= query.since)
                and (query.until is None or call.started < query.until)
                and (not query.with_boundary or bool(sheet.boundary))
            )

        return [sheet for sheet in self._sheets() if fits(sheet)]

    def call(self, call: UUID) -> Call | None:
        record = self.records.get(call)
        return record if isinstance(record, Call) else None

    def calls(
        self, query: CallQuery, *, limit: int = 50, before: Call | None = None
    ) -> list[CallLine]:
        lines = [
            CallLine(
                call=sheet.call,
                peak=tension_peak(sheet),
                boundary_count=len(sheet.boundary),
                open_promises=sum(p.state in ("open", "changed") for p in sheet.promises),
                excerpt=note_text(sheet)[:120],
            )
            for sheet in reversed(self._fitting(query))
            if before is None or sheet.call.started < before.started
        ]
        return lines[:limit]

    def count_calls(self, query: CallQuery, *, most: int | None = None) -> int:
        return len(self._fitting(query)[:most])

    def caller(self, caller: UUID) -> Caller | None:
        found = self.records.get(caller)
        return found if isinstance(found, Caller) else None

    def find_caller(self, *, number: str = "", account: str = "") -> Caller | None:
        for each in self._all(Caller):
            if (number and each.number == number) or (account and each.account == account):
                return each
        return None

    def callers_with(self, numbers: Sequence[str], *, limit: int = 5) -> list[Caller]:
        found = [each for each in self._all(Caller) if each.number and each.number in numbers]
        return found[::-1][:limit]

    def callers_ending(self, tail: str, *, limit: int = 5) -> list[Caller]:
        return [each for each in self._all(Caller) if each.number.endswith(tail)][::-1][:limit]

    def call_backs(self, number: str, *, limit: int = 20) -> list[FollowUp]:
        from_there = {call.id for call in self._all(Call) if call.number == number}
        found = (each for each in self._all(FollowUp) if each.rule and each.call in from_there)
        return [each for each in found if each.state == "open"][:limit]

    def search_callers(self, text: str, *, limit: int = 20) -> list[Caller]:
        wanted = text.casefold()
        found = [
            each
            for each in self._all(Caller)
            if wanted in f"{each.name} {each.number} {each.account}".casefold()
        ]
        return found[:limit]

    def card(self, caller: UUID, *, now: Moment, earlier: int = 5) -> CallerCard | None:
        known = self.caller(caller)
        if known is None:
            return None
        lines = [
            line
            for line in self.calls(CallQuery(caller=caller), limit=10_000)
            if line.call.phase == "closed"
        ]
        fortnight = now.later(days=-14)
        return CallerCard(
            caller=known,
            earlier=tuple(lines[:earlier]),
            calls_total=len(lines),
            calls_14_days=sum(line.call.started >= fortnight for line in lines),
            promises=tuple(
                p
                for p in self._all(Promise)
                if p.caller == caller and p.state in ("open", "changed")
            ),
            follow_ups=tuple(
                f for f in self._all(FollowUp) if f.caller == caller and f.state == "open"
            ),
        )

    def _due(self, items: list[D], group: DueGroup, now: Moment) -> list[D]:
        midnight = now.local().replace(hour=23, minute=59, second=59)
        today_ends = Moment.of(midnight).utc_ms

        def belongs(item: D) -> bool:
            call = self.records.get(item.call) if item.call else None
            if call is not None and call.deleted is not None:
                return False  # it went with its call
            is_open = item.state in ("open", "changed")
            if not is_open or group == "done":
                return not is_open and group == "done"
            if item.due is None:
                return group == "coming"
            if item.due.utc_ms < now.utc_ms:
                return group == "overdue"
            return group == ("today" if item.due.utc_ms <= today_ends else "coming")

        far = Moment(1 << 60)
        return sorted((i for i in items if belongs(i)), key=lambda i: i.due or far)

    def promises(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[Promise]:
        return self._due(self._all(Promise), group, now)[:limit]

    def follow_ups(self, group: DueGroup, *, now: Moment, limit: int = 200) -> list[FollowUp]:
        return self._due(self._all(FollowUp), group, now)[:limit]

    def note_versions(self, call: UUID) -> list[NoteVersion]:
        found = [version for version in self._all(NoteVersion) if version.call == call]
        return sorted(found, key=lambda version: version.at, reverse=True)

    def boundary_marks(self, call: UUID) -> list[BoundaryMark]:
        return [mark for mark in self._all(BoundaryMark) if mark.call == call]

    def reflections(self, *, limit: int = 50, before: Moment | None = None) -> list[NextTime]:
        found = []
        for each in sorted(self._all(Reflection), key=lambda r: r.at, reverse=True):
            call = self.records.get(each.call)
            if isinstance(call, Call):
                found.append(NextTime(call=call, reflection=each))
        return found[:limit]

    def next_times(self, *, difficulty: str, cause: str, limit: int = 3) -> list[NextTime]:
        found = [n for n in self.reflections() if n.reflection.next_time]
        found.sort(key=lambda n: (n.call.difficulty == difficulty) + (n.call.cause == cause))
        return found[::-1][:limit]

    def phrase_history(self) -> list[PhraseHistory]:
        last: dict[str, PhraseHistory] = {}
        for use in self._all(PhraseUse):
            last[use.phrase] = PhraseHistory(phrase=use.phrase, last=use.at)
        return list(last.values())

    def personal_phrases(self) -> list[PersonalPhrase]:
        return self._all(PersonalPhrase)

    def favourites(self) -> list[FavouritePhrase]:
        return self._all(FavouritePhrase)

    def trash(self, *, limit: int = 100) -> list[Call | Promise | FollowUp | PersonalPhrase]:
        kinds = (Call, Promise, FollowUp, PersonalPhrase)
        gone = [r for r in self.records.values() if isinstance(r, kinds) and r.deleted is not None]
        return gone[:limit]

    def every_sheet(self, query: CallQuery) -> Iterator[CallSheet]:
        return iter(self._fitting(query))

    def audit(self, call: UUID | None = None, *, limit: int = 1000) -> list[AuditLine]:
        return [
            AuditLine(
                what=change.what,
                at=change.at,
                call=change.call,
                records=tuple(type(record).__name__ for record in change.records),
            )
            for change in self.changes
            if change.audited and (call is None or change.call == call)
        ][:limit]


class TestDesk(Desk):
    """A desk with its clock and its log in reach of the test."""

    __test__ = False

    clock: FakeClock
    kept: MemoryLog


def make_desk(
    *,
    playbook: Playbook | None = None,
    clock: FakeClock | None = None,
    kept: MemoryLog | None = None,
    settings: Settings | None = None,
    attached: bool = True,
) -> TestDesk:
    """A desk over memory with the built-in playbook; `attached` gives it its log at once."""
    log = kept if kept is not None else MemoryLog()
    desk = TestDesk(playbook or builtin_playbook(), clock or FakeClock(), log, settings)
    desk.kept = log
    if attached:
        desk.attach(log)
    return desk


def renamed(playbook: Playbook, **fields: object) -> Playbook:
    """A playbook with fields replaced."""
    return replace(playbook, **fields)
