"""Missed calls become call-backs by a rule of the playbook: one for each number, till settled."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.phone.event import phone_event
from app.playbook.places import builtin_playbook
from app.playbook.shape import Due, FollowUpRule, When
from tests.app.phone.exchange import NUMBERS
from tests.app.phone.telephone import Telephone, playbook
from tests.support.desk import make_desk, renamed


@pytest.fixture
def phone() -> Telephone:
    return Telephone()


def missed(phone: Telephone, number: str = NUMBERS["1"], cause: str = "") -> None:
    """Somebody rings for five seconds; then a minute goes by."""
    phone.desk.phone.hear(phone_event("ring", "hook", number=number))
    phone.desk.clock.pass_ms(5_000)
    phone.desk.phone.hear(phone_event("end", "hook", number=number, cause=cause))
    phone.desk.clock.pass_minutes(1)


def test_a_missed_call_is_to_be_called_back(phone: Telephone) -> None:
    missed(phone)
    (task,) = phone.call_backs()
    assert (task.kind, task.channel, task.rule) == ("call_back", "phone", "missed_call")
    assert task.what == "Call back the missed call: +49 30 123451"
    assert task.due.iso().startswith("2025-11-17T11:00")  # an hour later, in business hours
    assert phone.desk.sheet(task.call).call.number == NUMBERS["1"]


@pytest.mark.parametrize("cause", ["elsewhere", "declined", "forwarded"])
def test_one_that_was_not_missed_is_not(phone: Telephone, cause: str) -> None:
    missed(phone, cause=cause)
    assert phone.call_backs() == []


@pytest.mark.parametrize("number", ["anonymous", "", "%CallerNumber%"])
def test_nobody_can_be_called_back_who_shows_no_number(phone: Telephone, number: str) -> None:
    missed(phone, number)
    assert phone.stand() == ["closed missed"]
    assert phone.call_backs() == []


def test_the_same_number_again_does_not_pile_up(phone: Telephone) -> None:
    for spelling in (NUMBERS["1"], NUMBERS["1n"], "004930123451"):
        missed(phone, spelling)
    assert len(phone.records()) == 3
    assert len(phone.call_backs()) == 1


def test_nor_while_the_disk_is_slow(phone: Telephone) -> None:
    phone.desk.kept.hold_back = True
    for _ in range(3):
        missed(phone)
    phone.desk.kept.let_through()
    assert len(phone.call_backs()) == 1


def test_settled_the_next_one_counts_again(phone: Telephone) -> None:
    missed(phone)
    phone.desk.follow_ups.settle(phone.call_backs()[0], "done")
    missed(phone)
    assert len(phone.call_backs()) == 1


def test_that_is_so_before_the_disk_knows_it(phone: Telephone) -> None:
    phone.desk.kept.hold_back = True
    missed(phone)
    sheet_of = phone.desk.phone.hear(phone_event("ring", "hook", number=NUMBERS["1"]))
    (task,) = phone.desk.phone.call_backs(sheet_of)
    undoable = phone.desk.follow_ups.settle(task, "done")
    assert phone.desk.phone.call_backs(sheet_of) == ()
    phone.desk.kept.let_through()
    phone.desk.undo(undoable)
    assert len(phone.desk.phone.call_backs(sheet_of)) == 1


def test_another_number_has_its_own(phone: Telephone) -> None:
    missed(phone)
    missed(phone, NUMBERS["2"])
    assert len(phone.call_backs()) == 2


@pytest.mark.parametrize("way", ["in", "out"])
def test_the_number_answered_or_called_later_shows_what_is_owed(phone: Telephone, way: str) -> None:
    missed(phone)
    call = phone.desk.phone.hear(phone_event("answer", "hook", number=NUMBERS["1n"], way=way))
    (task,) = phone.desk.phone.call_backs(call)
    undoable = phone.desk.follow_ups.settle(task, "done")
    assert phone.call_backs() == []
    phone.desk.undo(undoable)
    assert len(phone.call_backs()) == 1


def test_a_call_by_hand_with_the_number_shows_it_too(phone: Telephone) -> None:
    missed(phone)
    call = phone.desk.calls.start(number="030 123451", direction="out")
    assert len(phone.desk.phone.call_backs(call)) == 1
    assert phone.desk.phone.call_backs(phone.desk.calls.start()) == ()


def test_a_touched_missed_call_proposes_it_at_wrap_up(phone: Telephone) -> None:
    call = phone.desk.phone.hear(phone_event("ring", "hook", number=NUMBERS["1"]))
    phone.desk.notes.add_line(call, "I was on the other line")
    phone.desk.phone.hear(phone_event("end", "hook", number=NUMBERS["1"]))
    (proposal,) = phone.desk.follow_ups.proposed(call)
    assert proposal.rule.id == "missed_call"
    phone.desk.follow_ups.decline(call, proposal)
    phone.desk.calls.close(call)
    assert phone.call_backs() == []


def test_without_a_rule_nothing_is_made() -> None:
    rules = tuple(rule for rule in playbook().follow_ups if not rule.when.phone)
    phone = Telephone(make_desk(playbook=renamed(playbook(), follow_ups=rules)))
    missed(phone)
    assert phone.call_backs() == []


def test_a_rule_for_every_call_is_for_calls_in_which_somebody_talked() -> None:
    """A house that asks everybody for feedback does not ask those who got nobody."""
    always = FollowUpRule(
        id="always", title="Ask", kind="other", when=When(), due=Due(business_days=1)
    )
    phone = Telephone(make_desk(playbook=renamed(playbook(), follow_ups=(always,))))
    missed(phone)
    assert phone.call_backs() == []
    call = phone.desk.phone.hear(phone_event("answer", "hook", number=NUMBERS["1"]))
    phone.desk.clock.pass_ms(5_000)
    phone.desk.phone.hear(phone_event("end", "hook", number=NUMBERS["1"]))
    assert [each.rule.id for each in phone.desk.follow_ups.proposed(call)] == ["always"]


@pytest.mark.parametrize("name", ["callside", "callside.de", "callside.es", "utility"])
def test_every_playbook_of_ours_has_such_a_rule(name: str) -> None:
    rules = [rule for rule in builtin_playbook(name).follow_ups if "missed" in rule.when.phone]
    assert [(rule.kind, rule.channel) for rule in rules] == [("call_back", "phone")]


def test_who_was_taken_for_missed_and_was_answered_is_not_called_back(phone: Telephone) -> None:
    sent = phone.desk.clock.now().utc_ms
    ring = phone_event("ring", "hook", id="call-id-1", number=NUMBERS["1"], sent_ms=sent)
    phone.desk.phone.hear(ring)
    phone.desk.clock.pass_ms(5_000)
    phone.desk.phone.hear(replace(ring, kind="end", sent_ms=sent + 5_000))
    assert len(phone.call_backs()) == 1
    phone.desk.phone.hear(replace(ring, kind="answer", sent_ms=sent + 2_000))
    assert phone.call_backs() == []
