"""What the telephones' calls are in the log: each step of one is followed on its record.

The telephone proposes, the agent disposes: what the agent has touched no event closes or loses,
and what the agent ended or resumed by hand stands against everything that happened before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from app.call import Calls
from app.caller import Callers, linked_to
from app.follow_up import KINDS
from app.ledger import Ledger
from app.moment import Moment
from app.phone.identity import Identity
from app.phone.line import WRITTEN, Line, is_before, is_touched, mark_of
from app.phone.phone_call import PhoneCall, Step
from app.ports import ChangedKinds
from app.records import Call, Caller, CallSheet, FollowUp, PhoneMark, Record, new_id

JOINED: ChangedKinds = frozenset(("calls", "phase", "caller"))
RENEWED: ChangedKinds = frozenset(("calls", "caller"))
SLACK_MS = 3_000
"""How late a hook may come: a call begun by hand this long before the ring was begun for it."""


class Lines:
    """Follows the steps of the telephones' calls on the records of the desk."""

    def __init__(
        self,
        ledger: Ledger,
        calls: Calls,
        callers: Callers,
        identify: Callable[[str], Identity],
    ) -> None:
        self._ledger = ledger
        self._calls = calls
        self._callers = callers
        self._identify = identify
        self._lines: dict[int, Line] = {}
        self._keys: dict[UUID, int] = {}

    # -- looking ---------------------------------------------------------------------------------

    def record_of(self, key: int) -> UUID | None:
        """The record of a call of the telephones."""
        line = self._lines.get(key)
        return None if line is None else line.call

    def key_of(self, call: UUID) -> int | None:
        """The telephones' call that a record is of, while it is remembered."""
        return self._keys.get(call)

    def wrote(self, call: UUID) -> Call | None:
        """What the telephone alone knew of the call."""
        key = self._keys.get(call)
        return None if key is None else self._lines[key].wrote

    def forget(self, known: Callable[[int], PhoneCall | None]) -> None:
        """Let go of the calls that the switchboard has let go of."""
        for key in [key for key in self._lines if known(key) is None]:
            line = self._lines.pop(key)
            if self._keys.get(line.call) == key:
                del self._keys[line.call]

    def take_up(self, key: int, sheet: CallSheet) -> None:
        """Go on with a record of the run before."""
        call = sheet.call
        line = Line(call=call.id, wrote=self.written_for(sheet), phase=call.phase)
        self._hold(key, line)
        self._agree(line, call.phase)

    def written_for(self, sheet: CallSheet) -> Call:
        """What the telephone will have written of a record, by what is kept of it."""
        call = sheet.call
        caller = None if call.caller is None else self._callers.get(call.caller)
        names = {mark.name for mark in sheet.phone} | {caller.name if caller else ""}
        return Call(
            id=call.id,
            phase=call.phase,
            started=call.started,
            direction=call.direction,
            number=call.number,
            name=call.name if call.name in names else "",
            caller=call.caller,
            account=caller.account if caller else "",
            email=caller.email if caller else "",
        )

    def link(self, call: UUID, caller: Caller, asker: object = None) -> None:
        """Link a call to the caller whom its number names, as for the telephone."""
        self._callers.link(call, caller, "caller_linked", asker)
        key = self._keys.get(call)
        if key is not None:
            line = self._lines[key]
            before = self._ledger.sheet(call).call
            written = [
                name for name in ("caller", "account", "email") if not getattr(line.wrote, name)
            ]
            if not line.wrote.name and before.name == caller.name:
                written.append("name")
            self._wrote(line, written)

    # -- following -------------------------------------------------------------------------------

    def follow(self, step: Step, asker: object = None) -> None:
        """Do on the record what a step of the telephone's call means."""
        before, after = step.before, step.after
        if not after.is_verified:
            return
        line = self._lines.get(after.key)
        if line is None:
            self._begin(step, asker)
            return
        if before is None or (before.is_open and after.is_open):
            self._go_on(line, step, asker)
        elif before.is_open:
            self._end(line, step, asker)
        elif after.is_open:
            self._revive(line, step, asker)
        else:
            self._correct(line, step, asker)

    # -- a call that begins ----------------------------------------------------------------------

    def _begin(self, step: Step, asker: object) -> None:
        after = step.after
        if after.is_open and after.was_answered:
            by_hand = self._begun_by_hand(after, step.at_ms)
            if by_hand is not None:
                self._join(by_hand, None, step, asker)
                return
        line = self._ring(step, asker)
        if not after.is_open:
            self._end(line, replace(step, event=None), asker)
        elif after.was_answered:
            self._move(line, replace(step, event=None), asker)

    def _ring(self, step: Step, asker: object) -> Line:
        after = step.after
        record = replace(
            self._known(after),
            phase="ringing",
            origin="phone",
            direction="out" if after.way == "out" else "in",
            started=self._moment(after.began_ms),
        )
        line = Line(call=record.id, wrote=record, phase="ringing")
        self._hold(after.key, line)
        marks = self._marks(record.id, step)
        self._calls.ring(record, *marks, at_ms=after.began_ms, asker=asker)
        self._agree(line, "ringing")
        self._wrote(line, (*WRITTEN, "direction"))
        return line

    def _known(self, call: PhoneCall) -> Call:
        """A record of what is known of the other party, with its caller when that is sure."""
        identity = self._identify(call.number)
        record = Call(id=new_id(), phase="ringing", started=self._ledger.clock.now())
        record = replace(record, number=identity.key, name=self._name(call.name, identity))
        caller = self._callers.match(identity).sure
        if caller is None:
            return record
        return linked_to(replace(record, name=caller.name or record.name), caller)

    def _name(self, name: str, identity: Identity) -> str:
        """The name that a phone shows, unless it is the number again or says that there is none."""
        said = self._identify(name)
        is_number = said.kind in ("number", "internal", "service") and said.key == identity.key
        return "" if is_number or said.kind in ("withheld", "unfilled") else name

    # -- a call that goes on ---------------------------------------------------------------------

    def _go_on(self, line: Line, step: Step, asker: object) -> None:
        before, after = step.before, step.after
        if not self._ledger.is_open(line.call):
            self._after_closing(line, step, asker)
            return
        if before is not None and (before.number, before.name) != (after.number, after.name):
            self._other_party(line, step, asker)
            step = replace(step, event=None)
        if before is None or before.state != after.state:
            self._move(line, step, asker)

    def _move(self, line: Line, step: Step, asker: object) -> None:
        """Answered, held or resumed."""
        sheet = self._ledger.sheet(line.call)
        phase = sheet.call.phase
        is_first = step.before is None or not step.before.was_answered
        if step.after.state == "active":
            if phase == "ringing" or (phase == "wrap_up" and is_first):
                if not self._is_overtaken(line, sheet.call, step, SLACK_MS):
                    self._answer(line, step, asker)
                    return
            elif phase == "held" and not self._is_overtaken(line, sheet.call, step):
                self._calls.hold_others(line.call, asker)
                self._enter(line, "active", "call_resumed", step, asker)
                return
        elif step.after.state == "held":
            held = phase == "ringing" or (
                phase == "active" and not self._is_overtaken(line, sheet.call, step)
            )
            if held:
                self._enter(line, "held", "call_held", step, asker)
                return
        self._keep_marks(line, step, asker)
        if phase == step.after.state:
            self._agree(line, phase)

    def _answer(self, line: Line, step: Step, asker: object) -> None:
        self._calls.hand_in(line.call)
        if not is_touched(self._ledger.sheet(line.call), line.wrote):
            by_hand = self._begun_by_hand(step.after, step.at_ms)
            if by_hand is not None:
                self._join(by_hand, line, step, asker)
                return
        self._calls.hold_others(line.call, asker)
        if self._is_free(line.call):
            self._calls.current = line.call
        self._enter(line, "active", "call_answered", step, asker, ended=None)

    def _is_free(self, call: UUID) -> bool:
        """True when the window may show this call: nothing is written in the one that it shows."""
        shown = self._calls.current
        if shown is None or shown == call or not self._ledger.is_open(shown):
            return True
        self._calls.hand_in(shown)
        return not is_touched(self._ledger.sheet(shown), self.wrote(shown))

    def _other_party(self, line: Line, step: Step, asker: object) -> None:
        """Somebody else is on the line (a transfer), or is known by now: the record follows in
        what the agent has not written otherwise."""
        record = self._ledger.sheet(line.call).call
        renewed = self._known(step.after)
        wanted: tuple[str, ...] = ("number", "name", "caller", "account", "email")
        if record.number != line.wrote.number:
            wanted = ()
        elif record.caller != line.wrote.caller:
            wanted = ("number", "name")
        fields = {
            field: getattr(renewed, field)
            for field in wanted
            if getattr(record, field) == getattr(line.wrote, field)
        }
        self._change(line, "other_party", step, asker, **fields)

    # -- a call that ends ------------------------------------------------------------------------

    def _end(self, line: Line, step: Step, asker: object) -> None:
        if not self._ledger.is_open(line.call):
            self._change(line, "phone_ended", step, asker, phone_result=step.after.result)
            return
        self._calls.hand_in(line.call)
        sheet = self._ledger.sheet(line.call)
        phase = sheet.call.phase
        by_hand = phase in ("active", "held") and not step.after.was_answered
        result = "answered" if by_hand else step.after.result
        if phase == "wrap_up" or self._is_overtaken(line, sheet.call, step):
            self._change(line, "phone_ended", step, asker, phone_result=result)
            return
        given: dict[str, Any] = {"ended": self._moment(step.at_ms), "phone_result": result}
        if phase == "ringing" and not is_touched(sheet, line.wrote):
            line.closed = True
            marks = self._marks(line.call, step)
            self._calls.close_untaken(line.call, asker, *marks, **given)
        else:
            self._enter(line, "wrap_up", "call_ended", step, asker, **given)

    def _revive(self, line: Line, step: Step, asker: object) -> None:
        """The end had only been assumed: the call is on."""
        if line.closed and not self._ledger.is_open(line.call):
            self._reopen(line, asker)
        if not self._ledger.is_open(line.call):
            self._after_closing(line, step, asker)
            return
        record = self._ledger.sheet(line.call).call
        if record.phase == "wrap_up" and line.phase == "wrap_up":
            self._change(line, "phone_goes_on", step, asker, phone_result="")
            step = replace(step, event=None)
            if step.after.state == "active":
                self._calls.hold_others(line.call, asker)
            self._enter(line, step.after.state, "call_resumed", step, asker, ended=None)
        else:
            self._move(line, step, asker)

    def _correct(self, line: Line, step: Step, asker: object) -> None:
        """What is known by now of a call that is over."""
        result = step.after.result
        if line.closed and not self._ledger.is_open(line.call) and result == "answered":
            self._reopen(line, asker)
        self._change(line, "phone_ended", step, asker, phone_result=result)
        sheet = self._sheet(line)
        if line.closed and sheet is not None and sheet.call.phase == "closed":
            made = self._calls.before_close(line.call) if sheet.call.deleted is None else ()
            if made:
                self._ledger.keep("follow_up_made", KINDS, *made, call=line.call, asker=asker)

    def _reopen(self, line: Line, asker: object) -> None:
        """Take back that the record was closed for the telephone, with what the rules made then."""
        sheet = self._sheet(line)
        line.closed = False
        if sheet is None or sheet.call.deleted is not None:
            return
        now = self._ledger.clock.now()
        gone: tuple[FollowUp, ...] = tuple(
            replace(each, deleted=now)
            for each in sheet.follow_ups
            if each.rule and each.state == "open" and each.due == each.first_due
        )
        self._calls.reopen(sheet, asker, show=False)
        self._agree(line, "wrap_up")
        if gone:
            self._ledger.keep("follow_up_deleted", KINDS, *gone, call=line.call, asker=asker)

    def _after_closing(self, line: Line, step: Step, asker: object) -> None:
        """The agent has put the record away: only who is answered after that is a call anew."""
        sheet = self._sheet(line)
        is_first = step.before is None or not step.before.was_answered
        if step.after.was_answered and is_first and sheet is not None:
            closed = sheet.call.closed or sheet.call.deleted
            if closed is None or not is_before(step, self._monotonic(closed), SLACK_MS):
                self._begin(step, asker)
                return
        self._keep_marks(line, step, asker)

    # -- a call begun by hand --------------------------------------------------------------------

    def _begun_by_hand(self, call: PhoneCall, at_ms: int) -> CallSheet | None:
        """The call that the agent began by hand while this one rang, and gave no number."""
        since = self._moment(call.began_ms).utc_ms - SLACK_MS
        until = self._moment(at_ms).utc_ms + SLACK_MS
        found = [
            sheet
            for sheet in self._calls.open()
            if sheet.call.origin == "hand"
            and sheet.call.phase in ("active", "held")
            and not sheet.call.number
            and sheet.call.caller is None
            and sheet.call.id not in self._keys
            and since <= sheet.call.started.utc_ms <= until
        ]
        return found[-1] if found else None

    def _join(self, by_hand: CallSheet, line: Line | None, step: Step, asker: object) -> None:
        """The agent's call takes the number that rang; the card that rang goes to the trash."""
        after = step.after
        known = self._known(after)
        mine = by_hand.call
        joined = replace(
            mine,
            number=known.number,
            name=mine.name or known.name,
            caller=known.caller,
            account=mine.account or known.account,
            email=mine.email or known.email,
            direction="out" if after.way == "out" else "in",
        )
        marks: tuple[Record, ...] = self._marks(mine.id, step)
        if line is not None:
            rang = self._ledger.sheet(line.call).phone
            marks = (*(replace(mark, call=mine.id) for mark in rang), *marks)
        blank = Call(id=mine.id, phase=mine.phase, started=mine.started)
        held = Line(call=mine.id, wrote=blank, phase=mine.phase)
        self._hold(after.key, held)
        self._agree(held, mine.phase)
        self._ledger.keep("call_joined", JOINED, joined, *marks, call=mine.id, asker=asker)
        self._wrote(
            held, [each for each in WRITTEN if getattr(joined, each) != getattr(mine, each)]
        )
        if line is not None:
            if self._calls.current == line.call:
                self._calls.current = mine.id
            self._calls.discard(line.call, asker)
        if mine.phase == "held" and after.state == "active":
            self._calls.hold_others(mine.id, asker)
            self._enter(held, "active", "call_resumed", replace(step, event=None), asker)

    # -- inside ----------------------------------------------------------------------------------

    def _hold(self, key: int, line: Line) -> None:
        former = self._lines.get(key)
        if former is not None:
            self._keys.pop(former.call, None)
        self._lines[key] = line
        self._keys[line.call] = key

    def _agree(self, line: Line, phase: str) -> None:
        """Telephone and record are in this phase: what differs from it later was done by hand."""
        line.phase, line.since_ms = phase, self._calls.since_ms(line.call)

    def _sheet(self, line: Line) -> CallSheet | None:
        try:
            return self._ledger.sheet(line.call)
        except KeyError:
            return None

    def _enter(
        self, line: Line, phase: Any, what: str, step: Step, asker: object, **fields: Any
    ) -> None:
        marks = self._marks(line.call, step)
        self._calls.enter(line.call, phase, what, asker, *marks, at_ms=step.at_ms, **fields)
        self._agree(line, phase)

    def _change(self, line: Line, what: str, step: Step, asker: object, **fields: Any) -> None:
        """Renew fields of the record, open or kept, and keep what was said beside it."""
        sheet = self._sheet(line)
        if sheet is None or sheet.call.deleted is not None:
            return
        renewed = replace(sheet.call, **fields)
        records = [renewed] if renewed != sheet.call else []
        marks = self._marks(line.call, step)
        if records or marks:
            self._ledger.keep(what, RENEWED, *records, *marks, call=line.call, asker=asker)
        if self._ledger.is_open(line.call):
            self._wrote(line, fields)

    def _keep_marks(self, line: Line, step: Step, asker: object) -> None:
        self._change(line, "phone_heard", step, asker)

    def _marks(self, call: UUID, step: Step) -> tuple[PhoneMark, ...]:
        now = self._ledger.clock.now()
        return () if step.event is None else (mark_of(step.event, call, now),)

    def _wrote(self, line: Line, fields: Iterable[str]) -> None:
        """Remember what the telephone wrote, as it was kept (card numbers are masked there)."""
        kept = self._ledger.sheet(line.call).call
        line.wrote = replace(line.wrote, **{field: getattr(kept, field) for field in fields})

    def _is_overtaken(self, line: Line, record: Call, step: Step, slack_ms: int = 0) -> bool:
        """True when the agent has changed the phase by hand after this happened."""
        since = self._calls.since_ms(record.id)
        if (record.phase, since) == (line.phase, line.since_ms):
            return False
        if since is None:
            since = 0 if record.ended is None else self._monotonic(record.ended)
        return is_before(step, since, slack_ms)

    def _monotonic(self, at: Moment) -> int:
        clock = self._ledger.clock
        return clock.monotonic_ms() - (clock.now().utc_ms - at.utc_ms)

    def _moment(self, at_ms: int) -> Moment:
        clock = self._ledger.clock
        return clock.now().later(ms=at_ms - clock.monotonic_ms())
