"""The caller: found by number or account, known better with each call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from msgspec.structs import replace

from app.ledger import Ledger
from app.moment import Moment
from app.numbers import same_form
from app.phone.identity import Identity
from app.phone.match import Match, match
from app.ports import CallerCard
from app.records import Call, Caller, new_id


def linked_to(call: Call, caller: Caller) -> Call:
    """The call as this caller's, with what it lacks filled in from the card."""
    return replace(
        call,
        caller=caller.id,
        name=call.name or caller.name,
        account=call.account or caller.account,
        email=call.email or caller.email,
    )


class Callers:
    """Links calls to callers and keeps what is known of them."""

    def __init__(self, ledger: Ledger, region: Callable[[], str]) -> None:
        self._ledger = ledger
        self._region = region
        self._fresh: dict[UUID, Caller] = {}

    def identify(self, call: UUID, asker: object = None) -> Caller | None:
        """Link a call to its caller by number or account, making the caller when new.

        A name alone makes no caller: two people may share it. What the call knows and the caller
        lacks is added to the caller; what the caller has and the call lacks fills the call.
        """
        record = self._ledger.sheet(call).call
        number = same_form(record.number, self._region())
        if not number and not record.account:
            return None
        known = self._find(record, number)
        if known is None:
            known = Caller(id=new_id(), number=number, account=record.account)
        renewed = replace(
            known,
            name=record.name or known.name,
            number=known.number or number,
            account=known.account or record.account,
            email=record.email or known.email,
            manner=record.manner or known.manner,
            difficulty=record.difficulty or known.difficulty,
        )
        linked = replace(
            record,
            caller=renewed.id,
            name=record.name or renewed.name,
            account=record.account or renewed.account,
            email=record.email or renewed.email,
        )
        self._fresh[renewed.id] = renewed
        if renewed == self._kept(renewed.id) and linked == record:
            return renewed
        self._ledger.keep("caller_linked", ("caller",), renewed, linked, call=call, asker=asker)
        return renewed

    def link(self, call: UUID, caller: Caller, what: str, asker: object = None) -> Call:
        """Link a call to a caller whom a number suggests; what the call lacks is filled in."""
        record = linked_to(self._ledger.sheet(call).call, caller)
        self._ledger.keep(what, ("caller",), record, call=call, asker=asker)
        return record

    def match(self, identity: Identity) -> Match:
        """Whose number it may be; also callers that are not on the disk yet."""
        return match(identity, self._region(), self._with_number, self._ending)

    def _with_number(self, numbers: Sequence[str]) -> list[Caller]:
        fresh = [each for each in self._fresh.values() if each.number and each.number in numbers]
        return self._renewed(fresh, self._ledger.log.callers_with(numbers))

    def _ending(self, tail: str) -> list[Caller]:
        fresh = [each for each in self._fresh.values() if each.number.endswith(tail)]
        return self._renewed(fresh, self._ledger.log.callers_ending(tail))

    def _renewed(self, fresh: list[Caller], kept: list[Caller]) -> list[Caller]:
        """Fresh callers and kept ones, each once and as known now."""
        found = {each.id: self._fresh.get(each.id, each) for each in (*fresh, *kept)}
        return [each for each in found.values() if each.deleted is None]

    def get(self, caller: UUID) -> Caller | None:
        """The caller as known now."""
        return self._fresh.get(caller) or self._ledger.log.caller(caller)

    def card(self, caller: UUID, *, earlier: int = 5) -> CallerCard | None:
        """What is known of a caller: earlier calls, open promises and follow-ups."""
        card = self._ledger.log.card(caller, now=self._ledger.clock.now(), earlier=earlier)
        fresh = self._fresh.get(caller)
        if card is None:
            return None if fresh is None else CallerCard(caller=fresh)
        return card if fresh is None else replace(card, caller=fresh)

    def describe(self, caller: UUID, asker: object = None, **fields: object) -> Caller:
        """Renew what is known: how_to_talk, name, email … Raises KeyError when unknown."""
        known = self.get(caller)
        if known is None:
            raise KeyError(caller)
        renewed = replace(known, **fields)
        self._fresh[caller] = renewed
        self._ledger.keep("caller_described", ("caller",), renewed, asker=asker)
        return renewed

    def set_alert(
        self, caller: UUID, text: str, *, author: str, until: Moment | None, asker: object = None
    ) -> Caller:
        """Put an alert on the card; it has an author and an expiry."""
        return self.describe(caller, asker, alert=text, alert_author=author, alert_until=until)

    def alert_of(self, caller: Caller) -> str:
        """The alert while it holds, else empty."""
        until = caller.alert_until
        expired = until is not None and until.utc_ms <= self._ledger.clock.now().utc_ms
        return "" if expired else caller.alert

    def _find(self, record: Call, number: str) -> Caller | None:
        for fresh in self._fresh.values():
            if (number and fresh.number == number) or (
                record.account and fresh.account == record.account
            ):
                return fresh
        return self._ledger.log.find_caller(number=number, account=record.account)

    def _kept(self, caller: UUID) -> Caller | None:
        return self._ledger.log.caller(caller)
