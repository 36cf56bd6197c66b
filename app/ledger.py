"""The open calls in memory and the one way in which anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.moment import Clock, Moment
from app.ports import CallLog, Changed, ChangedKind, ChangedKinds, EmptyLog, Journal
from app.records import Call, CallSheet, Change, ClockStep, NoteVersion, Record, new_id
from app.sheet import with_record

Listener = Callable[[Changed], None]
CLOCK_JUMP_MS = 5 * 60 * 1000


class Undoable(Struct, frozen=True, kw_only=True):
    """A thing just done that can be taken back: the records as they were before it.

    `what` is the code of the thing done and `name` a short text for the toast.
    """

    what: str
    name: str = ""
    before: tuple[Record, ...] = ()
    call: UUID | None = None
    kinds: ChangedKinds = frozenset()


def guarded(record: Record) -> Record:
    """The record with card numbers and codes masked in every text of it (C05)."""
    renewed: dict[str, object] = {}
    for name in record.__struct_fields__:
        value = getattr(record, name)
        clean = _guarded_value(value)
        if clean is not value:
            renewed[name] = clean
    return replace(record, **renewed) if renewed else record


def _guarded_value(value: object) -> object:
    if isinstance(value, str):
        if len(value) < 3:
            return value
        # Needed with the first change, not before the window is there.
        from app.card_guard import guard

        masked = guard(value).text
        return value if masked == value else masked
    if isinstance(value, tuple) and value:
        cleaned = tuple(_guarded_value(each) for each in value)
        same = all(old is new for old, new in zip(value, cleaned, strict=True))
        return value if same else cleaned
    if isinstance(value, Struct) and not isinstance(value, Moment):
        fields = {name: _guarded_value(getattr(value, name)) for name in value.__struct_fields__}
        if all(fields[name] is getattr(value, name) for name in fields):
            return value
        return msgspec.structs.replace(value, **fields)
    return value


class Ledger:
    """Holds the open calls, hands each change to the journal and tells the listeners.

    Memory changes first, so that the window never waits; the journal acknowledges once the change
    is on the disk. `unsaved` counts changes handed in and not acknowledged yet.
    """

    def __init__(self, clock: Clock, journal: Journal) -> None:
        self.clock = clock
        self.log: CallLog = EmptyLog()
        self._journal = journal
        self._sheets: dict[UUID, CallSheet] = {}
        self._leaving: dict[UUID, CallSheet] = {}
        self._began: dict[UUID, int] = {}
        self._listeners: list[Listener] = []
        self._waiting: dict[UUID | None, int] = {}
        self._clock_gap: int | None = None

    # -- listening -------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(
        self, kinds: Iterable[ChangedKind], call: UUID | None = None, asker: object = None
    ) -> None:
        """Tell every listener what kind changed."""
        changed = Changed(kinds=frozenset(kinds), call=call, asker=asker)
        for listener in tuple(self._listeners):
            listener(changed)

    # -- changing --------------------------------------------------------------------------------

    def keep(
        self,
        what: str,
        kinds: Iterable[ChangedKind],
        *records: Record,
        call: UUID | None = None,
        asker: object = None,
        audited: bool = True,
    ) -> None:
        """Put records into the open call, hand them to the journal, tell the listeners."""
        clean = tuple(guarded(record) for record in records)
        now = self.clock.now()
        jump = self._clock_jump(now)
        if jump is not None:
            clean = (*clean, jump)
        for held in (self._sheets, self._leaving):
            if call is not None and call in held:
                for record in clean:
                    held[call] = with_record(held[call], record)
        self._waiting[call] = self._waiting.get(call, 0) + 1
        change = Change(what=what, at=now, records=clean, call=call, audited=audited)
        self._journal.hand_in(change, lambda: self._acknowledged(call))
        self.tell(kinds, call, asker)
        if jump is not None:
            self.tell(("clock",))

    def _acknowledged(self, call: UUID | None) -> None:
        left = self._waiting.get(call, 0) - 1
        if left > 0:
            self._waiting[call] = left
            return
        self._waiting.pop(call, None)
        if call is not None:
            self._leaving.pop(call, None)
        self.tell(("saved",), call)

    def is_saved(self, call: UUID | None = None) -> bool:
        """True when every change of the call (of anything, without one) is on the disk."""
        return not self._waiting if call is None else not self._waiting.get(call)

    def undo(self, undoable: Undoable, asker: object = None) -> None:
        """Write the former records back."""
        self.keep(
            f"undo_{undoable.what}",
            undoable.kinds,
            *undoable.before,
            call=undoable.call,
            asker=asker,
        )

    def _clock_jump(self, now: Moment) -> ClockStep | None:
        """A record of the wall clock's jump against the monotonic one, if it made one (B11)."""
        gap = now.utc_ms - self.clock.monotonic_ms()
        before, self._clock_gap = self._clock_gap, gap
        if before is None or abs(gap - before) < CLOCK_JUMP_MS:
            return None
        return ClockStep(id=new_id(), at=now, jump_ms=gap - before)

    # -- open calls ------------------------------------------------------------------------------

    def open(self, sheet: CallSheet) -> None:
        """Take a call into memory; one kept earlier goes on counting from its wall-clock start."""
        call = sheet.call
        past = max(0, self.clock.now().utc_ms - call.started.utc_ms)
        if call.phase in ("wrap_up", "closed"):
            past = call.talk_ms + call.held_ms
        self._leaving.pop(call.id, None)
        self._sheets[call.id] = sheet
        self._began[call.id] = self.clock.monotonic_ms() - past

    def foresee(self, record: Call) -> None:
        """Let an open call be seen so by the rules, before the change that keeps it."""
        self._sheets[record.id] = with_record(self._sheets[record.id], record)

    def drop(self, call: UUID) -> CallSheet | None:
        """Let a closed call go from memory once the log has it; returns it as it was."""
        self._began.pop(call, None)
        sheet = self._sheets.pop(call, None)
        if sheet is not None and self._waiting.get(call):
            self._leaving[call] = sheet
        return sheet

    def sheets(self) -> tuple[CallSheet, ...]:
        """The open calls, oldest first."""
        return tuple(sorted(self._sheets.values(), key=lambda sheet: sheet.call.started))

    def is_open(self, call: UUID) -> bool:
        return call in self._sheets

    def held(self, call: UUID) -> CallSheet | None:
        """The call from memory: it is open, or closed and not in the log yet."""
        return self._sheets.get(call) or self._leaving.get(call)

    def sheet(self, call: UUID) -> CallSheet:
        """The call from memory, else from the log. Raises KeyError when it is in neither."""
        held = self.held(call)
        if held is not None:
            return held
        kept = self.log.sheet(call)
        if kept is None:
            raise KeyError(call)
        return kept

    def elapsed_ms(self, call: UUID) -> int:
        """Milliseconds since the call began; for a call out of memory, its whole length."""
        began = self._began.get(call)
        if began is None:
            kept = self.sheet(call).call
            return kept.talk_ms + kept.held_ms
        return max(0, self.clock.monotonic_ms() - began)

    def change_call(
        self,
        call: UUID,
        what: str,
        kinds: Iterable[ChangedKind],
        asker: object = None,
        *,
        audited: bool = True,
        **fields: Any,
    ) -> Call:
        """Renew fields of the call itself."""
        renewed: Call = replace(self.sheet(call).call, **fields)
        self.keep(what, kinds, renewed, call=call, asker=asker, audited=audited)
        return renewed

    def version_of_note(self, call: UUID) -> NoteVersion | None:
        """The notes as they stand, as a version for the history; None when there are none."""
        note = self.sheet(call).note
        if note is None or not note.text:
            return None
        return NoteVersion(
            id=new_id(), call=call, text=note.text, stamps=note.stamps, at=self.clock.now()
        )
