"""Callers: one person, however the number is written; a name alone makes nobody."""

from __future__ import annotations

from tests.support.desk import make_desk


def test_the_same_number_written_otherwise_is_the_same_caller():
    desk = make_desk()
    desk.settings.set("region", "DE")
    first = desk.calls.start(number="030 1234567", name="Maria")
    desk.callers.identify(first)
    desk.calls.close(first)
    second = desk.calls.start(number="+49 30 1234567")
    caller = desk.callers.identify(second)
    assert caller is not None
    assert caller.name == "Maria"
    assert desk.kept.sheet(second).call.name == "Maria"
    card = desk.callers.card(caller.id)
    assert [line.call.id for line in card.earlier] == [first]
    assert card.calls_14_days == 1


def test_a_name_alone_makes_no_caller():
    desk = make_desk()
    call = desk.calls.start(name="Maria")
    assert desk.callers.identify(call) is None
    assert desk.kept.sheet(call).call.caller is None


def test_the_account_finds_the_caller_who_rings_from_elsewhere():
    desk = make_desk()
    first = desk.calls.start(number="+4930111", name="Maria")
    desk.calls.set_field(first, "account", "20417")
    known = desk.callers.identify(first)
    second = desk.calls.start(number="+4940222")
    desk.calls.set_field(second, "account", "20417")
    assert desk.callers.identify(second).id == known.id
    assert desk.callers.get(known.id).number == "+4930111"


def test_the_caller_is_linked_again_before_the_log_has_caught_up():
    desk = make_desk()
    desk.kept.hold_back = True
    first = desk.callers.identify(desk.calls.start(number="+4930123456"))
    second = desk.callers.identify(desk.calls.start(number="+4930123456"))
    assert first.id == second.id


def test_an_alert_has_an_author_and_ends():
    desk = make_desk()
    caller = desk.callers.identify(desk.calls.start(number="+4930123456"))
    until = desk.clock.now().later(days=1)
    alerted = desk.callers.set_alert(caller.id, "ask for the PIN word", author="Aylin", until=until)
    assert desk.callers.alert_of(alerted) == "ask for the PIN word"
    assert desk.kept.records[caller.id].alert_author == "Aylin"
    desk.clock.pass_minutes(24 * 60 + 1)
    assert desk.callers.alert_of(alerted) == ""
