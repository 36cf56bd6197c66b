"""Whose number it is: sure, maybe, nobody; confirmed or refused by the agent."""

from __future__ import annotations

from uuid import UUID

import pytest

from app.phone.event import phone_event
from app.records import Caller, Change, new_id
from tests.app.phone.telephone import Telephone


def known(phone: Telephone, number: str, name: str = "Maria", **more: str) -> UUID:
    """A caller in the log, with the number as it was once written down."""
    caller = Caller(id=new_id(), number=number, name=name, **more)
    now = phone.desk.clock.now()
    phone.desk.kept.write(Change(what="made", at=now, records=(caller,)))
    return caller.id


def rings(phone: Telephone, number: str, name: str = "") -> UUID:
    call = phone.desk.phone.hear(phone_event("ring", "hook", number=number, name=name))
    assert call is not None
    return call


SURE, MAYBE, NOBODY = "sure", "maybe", "nobody"


@pytest.mark.parametrize(
    ("region", "kept", "shown", "found"),
    [
        # the very number in its one form
        ("DE", "+49301234567", "+49301234567", SURE),
        ("DE", "+49301234567", "030 1234567", SURE),
        ("DE", "+49301234567", "sip:0301234567@pbx", SURE),
        ("", "+49301234567", "0049301234567", SURE),
        ("US", "+15551230001", "(555) 123-0001", SURE),
        # kept without its country: sure at home only
        ("DE", "0301234567", "+49301234567", SURE),
        ("DE", "301234567", "+49301234567", SURE),
        ("AT", "0301234567", "+49301234567", MAYBE),
        ("", "0301234567", "+49301234567", MAYBE),
        ("", "0301234567", "0301234567", MAYBE),
        ("", "+49301234567", "0301234567", MAYBE),
        # the same end
        ("DE", "+41441234567", "+49301234567", MAYBE),
        ("DE", "1234567", "+49301234567", MAYBE),
        ("DE", "+49301234568", "+49301234567", NOBODY),
        ("DE", "234567", "+49301234567", NOBODY),
        # extensions and addresses are known whole or not at all
        ("DE", "1001", "1001", SURE),
        ("DE", "+49301001", "1001", NOBODY),
        ("DE", "anna@pbx.example.com", "sip:Anna@PBX.example.com", SURE),
        ("DE", "anna@pbx.example.com", "sip:anna@other.example.com", NOBODY),
        ("DE", "*21#", "*21#", NOBODY),
        ("DE", "", "anonymous", NOBODY),
        ("DE", "", "", NOBODY),
    ],
)
def test_a_number_is_matched(region: str, kept: str, shown: str, found: str) -> None:
    phone = Telephone()
    phone.desk.settings.set("region", region)
    caller = known(phone, kept)
    call = rings(phone, shown)
    record = phone.record(call)
    match = phone.desk.phone.match_of(call)
    assert record.caller == (caller if found == SURE else None)
    assert [each.id for each in match.maybe] == ([caller] if found == MAYBE else [])
    (card,) = phone.desk.phone.ringing()
    assert (card.match.sure is not None, bool(card.match)) == (found == SURE, found != NOBODY)


def test_the_card_of_who_is_sure_fills_the_call() -> None:
    phone = Telephone()
    known(phone, "+49301234567", account="20417", email="m@example.com")
    record = phone.record(rings(phone, "030 1234567", "MOBILE CALLER"))
    assert (record.name, record.account, record.email) == ("Maria", "20417", "m@example.com")


def test_two_callers_with_one_number_are_both_a_suggestion() -> None:
    phone = Telephone()
    first = known(phone, "+49301234567", "Maria")
    second = known(phone, "+49301234567", "Marco")
    call = rings(phone, "+49301234567")
    assert phone.record(call).caller is None
    assert {each.id for each in phone.desk.phone.match_of(call).maybe} == {first, second}
    assert phone.desk.phone.confirm_match(call) is None
    phone.desk.phone.confirm_match(call, second)
    assert (phone.record(call).caller, phone.record(call).name) == (second, "Marco")


def test_a_suggestion_is_confirmed_by_one_act_and_taken_back() -> None:
    phone = Telephone()
    caller = known(phone, "1234567")
    call = rings(phone, "+49301234567")
    undoable = phone.desk.phone.confirm_match(call)
    assert phone.record(call).caller == caller
    assert not phone.desk.phone.match_of(call)
    phone.desk.undo(undoable)
    assert (phone.record(call).caller, phone.record(call).name) == (None, "")


def test_a_confirmed_call_is_touched() -> None:
    phone = Telephone()
    known(phone, "1234567")
    call = rings(phone, "+49301234567")
    phone.desk.phone.confirm_match(call)
    phone.desk.phone.hear(phone_event("end", "hook", number="+49301234567"))
    assert phone.record(call).phase == "wrap_up"


def test_refused_nobody_is_suggested_any_more() -> None:
    phone = Telephone()
    known(phone, "1234567")
    call = rings(phone, "+49301234567")
    assert phone.desk.phone.refuse_match(call) is None
    assert not phone.desk.phone.match_of(call)


def test_a_sure_one_can_be_refused_and_that_taken_back() -> None:
    phone = Telephone()
    caller = known(phone, "+49301234567", account="20417")
    call = rings(phone, "+49301234567", "Ann")
    undoable = phone.desk.phone.refuse_match(call)
    record = phone.record(call)
    assert (record.caller, record.account, record.name) == (None, "", "Ann")
    phone.desk.undo(undoable)
    assert phone.record(call).caller == caller


def test_a_transfer_changes_the_caller_with_the_number() -> None:
    phone = Telephone()
    known(phone, "1001", "Colleague")
    customer = known(phone, "+49301234567")
    phone.desk.phone.hear(phone_event("ring", "hook", id="call-id-1", number="1001"))
    call = phone.desk.phone.hear(phone_event("answer", "hook", id="call-id-1", number="1001"))
    phone.desk.phone.hear(phone_event("answer", "hook", id="call-id-1", number="030 1234567"))
    assert (phone.record(call).caller, phone.record(call).name) == (customer, "Maria")


def test_a_caller_whom_the_agent_linked_stays_through_a_transfer() -> None:
    phone = Telephone()
    known(phone, "+49301234567")
    call = phone.desk.phone.hear(phone_event("answer", "hook", id="call-id-1", number="1001"))
    phone.desk.calls.set_field(call, "account", "777")
    mine = phone.desk.callers.identify(call)
    phone.desk.phone.hear(phone_event("answer", "hook", id="call-id-1", number="030 1234567"))
    assert phone.record(call).caller == mine.id


def test_a_caller_made_a_moment_ago_is_found_before_it_is_on_the_disk() -> None:
    phone = Telephone()
    phone.desk.kept.hold_back = True
    first = phone.desk.calls.start(number="030 1234567", name="Maria")
    caller = phone.desk.callers.identify(first)
    assert phone.record(rings(phone, "+49301234567")).caller == caller.id


class TestKnownNextTime:
    """Who talked once is a caller: with a card that counts the calls."""

    def test_a_number_that_nobody_had(self) -> None:
        phone = Telephone()
        for name in ("a", "b"):
            phone.says(
                *(f"{at} {kind} {name} 1 'Ann" for at, kind in enumerate(("ring", "answer")))
            )
            phone.says(f"{phone._passed() / 1000 + 60} end {name}")
            phone.desk.calls.close(phone.last)
        first, second = phone.records()
        assert first.caller == second.caller is not None
        assert phone.desk.callers.card(first.caller).calls_total == 2
        assert phone.desk.callers.get(first.caller).name == "Ann"

    @pytest.mark.parametrize("line", ["0 ring a 1", "0 answer a x"])
    def test_not_without_a_talk_or_a_number(self, line: str) -> None:
        phone = Telephone()
        phone.says(line, "30 end a")
        for sheet in phone.desk.calls.open():
            phone.desk.calls.close(sheet.call.id)
        assert phone.records()[0].phase == "closed"
        assert phone.records()[0].caller is None

    def test_not_of_a_number_that_may_be_somebody_s(self) -> None:
        phone = Telephone()
        known(phone, "1234567")
        call = phone.desk.phone.hear(phone_event("answer", "hook", number="+49301234567"))
        phone.desk.clock.pass_ms(5_000)
        phone.desk.calls.close(call)
        assert phone.record(call).caller is None

    def test_not_of_a_colleague(self) -> None:
        phone = Telephone()
        call = phone.desk.phone.hear(phone_event("answer", "hook", number="1001"))
        phone.desk.clock.pass_ms(5_000)
        phone.desk.calls.close(call)
        assert phone.record(call).caller is None
