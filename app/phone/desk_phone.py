"""The telephone of the desk: what it says, and what that means for the calls."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from app.call import Calls
from app.caller import Callers
from app.follow_up import FollowUps
from app.ledger import Ledger, Undoable
from app.phone.event import PhoneEvent, Source
from app.phone.identity import Identity, identity_of
from app.phone.line import MOST_AGE_MS
from app.phone.lines import Lines
from app.phone.match import NOBODY, Match
from app.phone.phone_call import PhoneCall, Step
from app.phone.switchboard import Switchboard
from app.ports import ChangedKinds
from app.records import Call, Caller, CallSheet, FollowUp
from app.settings import Settings

MOST_LINKS = 3
CALLER: ChangedKinds = frozenset(("caller",))


class PhoneCard(Struct, frozen=True, kw_only=True):
    """A call that rings, for the window.

    `key` names it to `take` and `dismiss`; `call` is its record, None for a link. `since_ms` is
    when it began, by the monotonic clock. A card that is not verified came by a link, which any
    page of the web can send: it changes nothing until the agent takes it (C22). `is_shown`: the
    window shows this very call.
    """

    key: int
    call: UUID | None
    identity: Identity
    name: str
    outgoing: bool
    since_ms: int
    is_verified: bool
    is_shown: bool
    match: Match


class Phone:
    """Hears the telephones, and keeps the calls of the desk in step with them.

    Nothing here raises for what a telephone says. `tick` is wanted `next_tick_ms` from now.
    """

    def __init__(
        self,
        ledger: Ledger,
        calls: Calls,
        callers: Callers,
        follow_ups: FollowUps,
        settings: Settings,
    ) -> None:
        self._ledger = ledger
        self._calls = calls
        self._callers = callers
        self._follow_ups = follow_ups
        self._settings = settings
        self._board = Switchboard(lambda number: self.identify(number).key)
        self._lines = Lines(ledger, calls, callers, self.identify)
        self._refused: set[UUID] = set()
        self._unfilled: dict[Source, str] = {}

    # -- hearing ---------------------------------------------------------------------------------

    def hear(self, event: PhoneEvent, asker: object = None) -> UUID | None:
        """Take in what a telephone said; returns the record concerned, if there is one.

        Twice the same is once. What the agent has touched is never closed or lost by it.
        """
        self._note_blank(event)
        clock = self._ledger.clock
        age_ms = 0
        if event.source == "hook" and event.sent_ms is not None:
            # The hook's clock is this machine's; others may go wrong by hours.
            age_ms = clock.now().utc_ms - event.sent_ms
            age_ms = age_ms if 0 <= age_ms <= MOST_AGE_MS else 0
        steps = self._board.hear(event, clock.monotonic_ms(), age_ms)
        self._follow(steps, asker)
        concerned = [step.after.key for step in steps if step.event is not None]
        return self._lines.record_of(concerned[-1]) if concerned else None

    def went_away(self, source: Source, asker: object = None, *, device: str = "") -> None:
        """A phone program is gone in mid-sentence: its open calls are lost."""
        self._follow(self._board.went_away(source, self._now(), device), asker)

    def tick(self, asker: object = None) -> None:
        """Give up the rings that nobody ended, and forget what is long over."""
        self._follow(self._board.tick(self._now()), asker)
        self._lines.forget(self._board.call)
        self._refused = {call for call in self._refused if self._ledger.is_open(call)}

    def next_tick_ms(self) -> int | None:
        """In how many milliseconds `tick` is wanted; None while nothing waits for it."""
        at_ms = self._board.next_tick_ms()
        return None if at_ms is None else max(0, at_ms - self._now())

    def take_up(self, sheets: Iterable[CallSheet], asker: object = None) -> None:
        """Go on with calls that were open when the program ended, as the telephones told them."""
        for sheet in sheets:
            if not sheet.phone or self._lines.key_of(sheet.call.id) is not None:
                continue
            if sheet.call.phase in ("ringing", "active", "held"):
                self._take_up(sheet)
        self._link_unlinked(asker)

    # -- looking ---------------------------------------------------------------------------------

    def ringing(self) -> tuple[PhoneCard, ...]:
        """The calls that ring now, oldest first; links are left out."""
        return tuple(
            self._card(call)
            for call in self._board.calls()
            if call.state == "ringing" and call.is_verified and self._rings(call.key)
        )

    def links(self) -> tuple[PhoneCard, ...]:
        """The newest cards that links asked for: not verified, and in no log."""
        cards = [call for call in self._board.calls() if not call.is_verified]
        return tuple(self._card(call) for call in cards[-MOST_LINKS:])

    def told_of(self, call: UUID) -> PhoneCall | None:
        """What the telephones say of a call now; None for one they do not know (any more)."""
        key = self._lines.key_of(call)
        return None if key is None else self._board.call(key)

    def identify(self, number: str) -> Identity:
        """What a shown number means, by the region and the extensions of the settings."""
        most = self._settings.number("internal_digits")
        return identity_of(number, self._settings.text("region"), most)

    def identity(self, call: UUID) -> Identity:
        """Who the telephone says is calling: the last number it showed, else the written one."""
        sheet = self._ledger.sheet(call)
        shown = [mark.number for mark in sheet.phone if mark.kind != "end"]
        return self.identify(sheet.call.number or (shown[-1] if shown else ""))

    def match_of(self, call: UUID) -> Match:
        """Who it may be, while the call has no caller and the agent has not said no."""
        record = self._ledger.sheet(call).call
        if record.caller is not None or not record.number or call in self._refused:
            return NOBODY
        return self._callers.match(self.identify(record.number))

    def call_backs(self, call: UUID) -> tuple[FollowUp, ...]:
        """Open call-backs owed to the number of this call, from earlier calls: to be settled."""
        record = self._ledger.sheet(call).call
        owed = self._follow_ups.call_backs(self.identify(record.number).key)
        return tuple(each for each in owed if each.call != call)

    def unfilled(self) -> dict[Source, str]:
        """By receiver: the blank that its last number was, where nobody filled it in."""
        return dict(self._unfilled)

    def know_caller(self, call: UUID, asker: object = None) -> None:
        """As a talk closes: make a caller of a number that nobody has, to know it next time.

        Not of a number that may be somebody's, nor of an extension of the house.
        """
        record = self._ledger.sheet(call).call
        if record.origin != "phone" or not record.talk_ms or record.caller is not None:
            return
        if self.identify(record.number).kind == "number" and not self.match_of(call):
            self._callers.identify(call, asker)

    def warm(self) -> None:
        """Bring the library of numbers, so that the first ring need not wait for it.

        A tenth of a second or more: for another thread than the window's.
        """
        identity_of("+4930123456", self._settings.text("region"))

    # -- what the agent does ---------------------------------------------------------------------

    def confirm_match(
        self, call: UUID, caller: UUID | None = None, asker: object = None
    ) -> Undoable | None:
        """It is this caller; without one, the only one suggested. None when that is not clear."""
        found = self.match_of(call)
        suggested = (found.sure,) if found.sure else found.maybe
        wanted = [each for each in suggested if caller is None or each.id == caller]
        if len(wanted) != 1:
            return None
        before = self._ledger.sheet(call).call
        self._callers.link(call, wanted[0], "match_confirmed", asker)
        return _undoable("match_confirmed", wanted[0].name, before)

    def refuse_match(self, call: UUID, asker: object = None) -> Undoable | None:
        """It is somebody else: suggest nobody any more, and take back a link made by number.

        None when there was no link to take back.
        """
        self._refused.add(call)
        before = self._ledger.sheet(call).call
        wrote = self._lines.wrote(call)
        if before.caller is None or wrote is None or before.caller != wrote.caller:
            self._ledger.tell(CALLER, call, asker)
            return None
        told = self.told_of(call)
        unlinked = {"caller": None, "account": "", "email": "", "name": told.name if told else ""}
        by_phone = {
            field: value
            for field, value in unlinked.items()
            if getattr(before, field) == getattr(wrote, field)
        }
        after = replace(before, **by_phone)
        self._ledger.keep("match_refused", CALLER, after, call=call, asker=asker)
        return _undoable("match_refused", before.name, before)

    def take(self, key: int, asker: object = None) -> UUID | None:
        """Start the call that a link proposes; None when its card is gone."""
        call = self._board.call(key)
        if call is None or call.is_verified or not call.is_open:
            return None
        self._board.drop(key)
        identity = self.identify(call.number)
        return self._calls.start(
            direction="out" if call.way == "out" else "in",
            number=identity.key,
            name=call.name,
            asker=asker,
        )

    def dismiss(self, key: int, asker: object = None) -> None:
        """Put the card of a link away."""
        call = self._board.call(key)
        if call is not None and not call.is_verified:
            self._board.drop(key)
            self._ledger.tell(("phone",), None, asker)

    # -- inside ----------------------------------------------------------------------------------

    def _now(self) -> int:
        return self._ledger.clock.monotonic_ms()

    def _follow(self, steps: tuple[Step, ...], asker: object) -> None:
        for step in steps:
            self._lines.follow(step, asker)
        if steps:
            self._ledger.tell(("phone",), None, asker)

    def _rings(self, key: int) -> bool:
        call = self._lines.record_of(key)
        return (
            call is not None
            and self._ledger.is_open(call)
            and self._ledger.sheet(call).call.phase == "ringing"
        )

    def _card(self, call: PhoneCall) -> PhoneCard:
        record = self._lines.record_of(call.key)
        identity = self.identify(call.number)
        return PhoneCard(
            key=call.key,
            call=record,
            identity=identity,
            name=call.name if record is None else self._ledger.sheet(record).call.name,
            outgoing=call.way == "out",
            since_ms=call.began_ms,
            is_verified=call.is_verified,
            is_shown=record is not None and record == self._calls.current,
            match=self._callers.match(identity) if record is None else self._match(record),
        )

    def _match(self, call: UUID) -> Match:
        linked = self._ledger.sheet(call).call.caller
        caller: Caller | None = None if linked is None else self._callers.get(linked)
        return self.match_of(call) if caller is None else Match(sure=caller)

    def _note_blank(self, event: PhoneEvent) -> None:
        """A blank that nobody filled in is named on the page of settings until it is mended."""
        identity = self.identify(event.number)
        if identity.kind == "unfilled":
            self._unfilled[event.source] = identity.shown
        elif event.number:
            self._unfilled.pop(event.source, None)

    def _take_up(self, sheet: CallSheet) -> None:
        call, mark = sheet.call, sheet.phone[-1]
        age_ms = max(0, self._ledger.clock.now().utc_ms - call.started.utc_ms)
        numbers = [each.number for each in sheet.phone if each.number and each.kind != "end"]
        named = tuple(
            dict.fromkeys((each.source, each.phone_call) for each in sheet.phone if each.phone_call)
        )
        number = numbers[-1] if numbers else call.number
        taken = self._board.take_up(
            PhoneCall(
                key=0,
                state=call.phase,  # type: ignore[arg-type]
                way=call.direction,
                number=number,
                form=self.identify(number).key,
                name=mark.name,
                ids=named,
                sources=tuple(dict.fromkeys(each.source for each in sheet.phone)),
                was_answered=call.phase != "ringing",
                began_ms=self._now() - age_ms,
            ),
            self._now(),
        )
        self._lines.take_up(taken.key, sheet)

    def _link_unlinked(self, asker: object) -> None:
        """Callers are known once the log is open: link the calls that rang before."""
        for sheet in self._calls.open():
            call = sheet.call
            if call.caller is None and self._lines.key_of(call.id) is not None and call.number:
                sure = self.match_of(call.id).sure
                if sure is not None:
                    self._lines.link(call.id, sure, asker)


def _undoable(what: str, name: str, before: Call) -> Undoable:
    return Undoable(what=what, name=name, before=(before,), call=before.id, kinds=CALLER)
