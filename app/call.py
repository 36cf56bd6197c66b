"""Handling calls: start, hold, resume, end, wrap up, close; several may be open at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from app.ledger import Ledger, Undoable
from app.moment import Moment
from app.ports import ChangedKind, ChangedKinds
from app.records import Call, CallSheet, Direction, Origin, Phase, Record, new_id

FIELDS = (
    "name",
    "number",
    "account",
    "email",
    "product",
    "order",
    "queue",
    "manner",
    "difficulty",
    "concern",
    "cause",
    "fear",
    "better",
    "measures",
    "fault",
    "options_offered",
    "option_chosen",
    "outcome",
    "contact_given",
)
PHASES: ChangedKinds = frozenset(("calls", "phase"))
WITH_TASKS: ChangedKinds = frozenset(("calls", "phase", "promises", "follow_ups"))
CALLER_FIELDS = frozenset({"name", "number", "account", "email", "manner", "difficulty"})


class Calls:
    """What can be done with a call as a whole.

    Holds which call the window shows (`current`) and since when each call is in its phase.
    """

    def __init__(
        self,
        ledger: Ledger,
        playbook_name: Callable[[], str],
        queue_name: Callable[[], str] = str,
    ) -> None:
        self._ledger = ledger
        self._playbook_name = playbook_name
        self._queue_name = queue_name
        self._since: dict[UUID, int] = {}
        self.current: UUID | None = None
        self.before_close: Callable[[UUID], tuple[Record, ...]] = lambda call: ()
        self._leaving: list[Callable[[UUID], None]] = []

    # -- looking ---------------------------------------------------------------------------------

    def open(self) -> tuple[CallSheet, ...]:
        """The calls that are not closed, oldest first."""
        return self._ledger.sheets()

    def active(self) -> CallSheet | None:
        """The one call in which somebody is talking now."""
        return next((s for s in self.open() if s.call.phase == "active"), None)

    def shown(self) -> CallSheet | None:
        """The call that the window shows."""
        return None if self.current is None else self._ledger.sheet(self.current)

    def duration_ms(self, call: UUID) -> int:
        """Talk and hold together, running while the call runs."""
        talk, held = self.durations(call)
        return talk + held

    def durations(self, call: UUID, at_ms: int | None = None) -> tuple[int, int]:
        """Milliseconds talked and held up to now (`at_ms`), by the monotonic clock."""
        record = self._ledger.sheet(call).call
        since = self._since.get(call)
        until = self._ledger.clock.monotonic_ms() if at_ms is None else at_ms
        running = 0 if since is None else max(0, until - since)
        talk = record.talk_ms + (running if record.phase == "active" else 0)
        held = record.held_ms + (running if record.phase == "held" else 0)
        return talk, held

    def since_ms(self, call: UUID) -> int | None:
        """Since when an open call is in its phase, by the monotonic clock; None in wrap-up."""
        return self._since.get(call)

    # -- handling --------------------------------------------------------------------------------

    def start(
        self,
        *,
        origin: Origin = "hand",
        direction: Direction = "in",
        number: str = "",
        name: str = "",
        asker: object = None,
    ) -> UUID:
        """Start a call with whatever is known, which may be nothing; a running one is held."""
        self.hold_others(None, asker)
        call = Call(
            id=new_id(),
            phase="active",
            origin=origin,
            direction=direction,
            started=self._ledger.clock.now(),
            number=number,
            name=name,
            playbook=self._playbook_name(),
            queue=self._queue_name(),
        )
        self._ledger.open(CallSheet(call=call))
        self._since[call.id] = self._ledger.clock.monotonic_ms()
        self.current = call.id
        self._ledger.keep("call_started", ("calls", "phase"), call, call=call.id, asker=asker)
        return call.id

    def ring(self, call: Call, *beside: Record, at_ms: int, asker: object = None) -> None:
        """A telephone rings since `at_ms`: open this call, and show it where no other is open."""
        queue = call.queue or self._queue_name()
        call = replace(call, playbook=self._playbook_name(), queue=queue)
        self._ledger.open(CallSheet(call=call))
        self._since[call.id] = at_ms
        if self.current is None:
            self.current = call.id
        self._ledger.keep("call_rang", PHASES, call, *beside, call=call.id, asker=asker)

    def take_up(self, sheet: CallSheet) -> None:
        """Go on with a call that was open when the program ended; time in between counts."""
        call = sheet.call
        self._ledger.open(sheet)
        gap = self._ledger.elapsed_ms(call.id) - call.talk_ms - call.held_ms
        answered = next((mark for mark in sheet.phone if mark.kind != "ring"), None)
        if answered is not None:
            # While it rang nobody talked.
            gap -= max(0, (answered.sent or answered.at).utc_ms - call.started.utc_ms)
        self._since[call.id] = self._ledger.clock.monotonic_ms() - max(0, gap)
        if self.current is None:
            self.current = call.id

    def show(self, call: UUID | None, asker: object = None) -> None:
        """Show another open call; changes nothing about any call."""
        if call is not None and not self._ledger.is_open(call):
            raise KeyError(call)
        self.current = call
        self._ledger.tell(("calls", "phase"), call, asker)

    def hold(self, call: UUID, asker: object = None) -> None:
        """Put an active call on hold."""
        if self._ledger.sheet(call).call.phase == "active":
            self.enter(call, "held", "call_held", asker)

    def resume(self, call: UUID, asker: object = None) -> None:
        """Talk again; any other active call is held."""
        if self._ledger.sheet(call).call.phase in ("held", "ringing", "wrap_up"):
            self.hold_others(call, asker)
            self.enter(call, "active", "call_resumed", asker, ended=None)

    def end(self, call: UUID, asker: object = None) -> None:
        """The conversation is over; wrap-up goes on for as long as it takes."""
        if self._ledger.sheet(call).call.phase in ("ringing", "active", "held"):
            self.enter(call, "wrap_up", "call_ended", asker, ended=self._ledger.clock.now())

    def close(self, call: UUID, asker: object = None) -> CallSheet:
        """Close a call, ended or not; returns it as kept. Nothing is required before."""
        self.hand_in(call)
        self.end(call, asker)
        return self._put_away(call, asker)

    def close_untaken(
        self, call: UUID, asker: object, *beside: Record, ended: Moment, **fields: Any
    ) -> CallSheet:
        """Close a call that rang and that nobody took, with what the rules make of it.

        It is one change: no page is shown for a wrap-up that there is not.
        """
        rang = self._ledger.sheet(call).call
        self._ledger.foresee(replace(rang, phase="wrap_up", ended=ended, **fields))
        return self._put_away(call, asker, *beside)

    def _put_away(self, call: UUID, asker: object, *beside: Record) -> CallSheet:
        extra = [*beside, *self.before_close(call)]
        version = self._ledger.version_of_note(call)
        if version is not None:
            extra.append(version)
        now = self._ledger.clock.now()
        record = replace(self._ledger.sheet(call).call, phase="closed", closed=now)
        self._since.pop(call, None)
        self._ledger.keep("call_closed", WITH_TASKS, record, *extra, call=call, asker=asker)
        closed = self._ledger.drop(call)
        assert closed is not None
        self._show_next(call, asker)
        return closed

    def reopen(self, sheet: CallSheet, asker: object = None, *, show: bool = True) -> None:
        """Open a closed call again in wrap-up, to add to it."""
        record = replace(sheet.call, phase="wrap_up", closed=None)
        self._ledger.open(replace(sheet, call=record))
        if show or self.current is None:
            self.current = record.id
        self._ledger.keep("call_reopened", ("calls", "phase"), record, call=record.id, asker=asker)

    def discard(self, call: UUID, asker: object = None) -> Undoable:
        """Put a call into the trash, from where it can be taken back.

        Its promises and follow-ups are due no more; they come back with it.
        """
        self.hand_in(call)
        sheet = self._ledger.sheet(call)
        now = self._ledger.clock.now()
        closed = replace(sheet.call, phase="closed", closed=sheet.call.closed or now)
        self._since.pop(call, None)
        gone = replace(closed, deleted=now)
        self._ledger.keep("call_discarded", WITH_TASKS, gone, call=call, asker=asker)
        self._ledger.drop(call)
        self._show_next(call, asker)
        return Undoable(
            what="call_discarded",
            name=sheet.call.name or sheet.call.number,
            before=(closed,),
            kinds=WITH_TASKS,
        )

    def log_past(
        self, *, started: Moment, talk_ms: int = 0, asker: object = None, **fields: Any
    ) -> UUID:
        """Log a call of the past by hand; it opens in wrap-up."""
        ended = started.later(ms=talk_ms)
        call = Call(
            id=new_id(),
            phase="wrap_up",
            origin="past",
            started=started,
            ended=ended,
            talk_ms=talk_ms,
            playbook=self._playbook_name(),
            **{"queue": self._queue_name(), **fields},
        )
        self._ledger.open(CallSheet(call=call))
        self.current = call.id
        self._ledger.keep("past_call_logged", ("calls", "phase"), call, call=call.id, asker=asker)
        return call.id

    def set_field(self, call: UUID, field: str, value: object, asker: object = None) -> None:
        """Write one field of the call (see `FIELDS`); texts are autosaved and not audited."""
        if field not in FIELDS:
            raise KeyError(field)
        if getattr(self._ledger.sheet(call).call, field) == value:
            return
        kind: ChangedKind = "caller" if field in CALLER_FIELDS else "fields"
        coded = field in ("manner", "difficulty", "cause", "fault", "outcome", "option_chosen")
        what = f"{field}_set" if coded else "field_written"
        self._ledger.change_call(call, what, (kind,), asker, audited=coded, **{field: value})

    def on_leaving(self, hand_in: Callable[[UUID], None]) -> Callable[[], None]:
        """Call `hand_in` before a call is closed or discarded: what is being typed joins it.

        Returns the way to stop it.
        """
        self._leaving.append(hand_in)
        return lambda: self._leaving.remove(hand_in)

    def hand_in(self, call: UUID) -> None:
        """Let what is being typed join the call, before something is decided about it."""
        for hand_in in tuple(self._leaving):
            hand_in(call)

    def enter(
        self,
        call: UUID,
        phase: Phase,
        what: str,
        asker: object,
        *beside: Record,
        at_ms: int | None = None,
        **fields: Any,
    ) -> None:
        """Go into another phase, now or since `at_ms` of the monotonic clock.

        What is kept `beside` it, and further fields, are the same change.
        """
        now_ms = self._ledger.clock.monotonic_ms()
        at_ms = now_ms if at_ms is None else min(at_ms, now_ms)
        talk, held = self.durations(call, at_ms)
        self._since[call] = max(at_ms, self._since.get(call, at_ms))
        if phase == "wrap_up":
            self._since.pop(call, None)
        given = {"phase": phase, "talk_ms": talk, "held_ms": held, **fields}
        record = replace(self._ledger.sheet(call).call, **given)
        self._ledger.keep(what, PHASES, record, *beside, call=call, asker=asker)

    def hold_others(self, but: UUID | None, asker: object = None) -> None:
        """Put every active call on hold but this one: nobody talks to two at once."""
        for sheet in self.open():
            if sheet.call.id != but and sheet.call.phase == "active":
                self.hold(sheet.call.id, asker)

    # -- inside ----------------------------------------------------------------------------------

    def _show_next(self, gone: UUID, asker: object) -> None:
        if self.current != gone:
            # Beside the one shown: whoever lists the open calls has one fewer.
            self._ledger.tell(("calls", "phase"), gone, asker)
            return
        rest = [s for s in self.open() if s.call.id != gone]
        lively = [s for s in rest if s.call.phase in ("active", "held", "ringing")]
        following = (lively or rest)[-1:] or None
        self.show(following[0].call.id if following else None, asker)
