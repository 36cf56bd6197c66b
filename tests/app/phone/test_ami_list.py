"""After a connection is made, the list of all channels puts right what was not heard."""

from __future__ import annotations

from app.phone.ami_calls import AmiCalls
from tests.support.ami_wire import Line, heard, incoming, listing, told


def calls() -> AmiCalls:
    return AmiCalls(["PJSIP/1001"])


def test_calls_that_were_on_before_are_told() -> None:
    trunk, phone, _ = incoming()
    trunk.state, phone.state, phone.other = "Ring", "Ringing", "+15550100"
    spoken = Line("PJSIP/1001-00000011", "3.2", "3.1")
    spoken.state, spoken.other = "Up", "+15550101"
    dialled = Line("PJSIP/1001-00000012", "4.2", exten="0207946000")
    dialled.state = "Up"
    listed = (phone.listed("AppDial"), trunk.listed("Dial"), spoken.listed("AppDial"))
    events = heard(calls(), listing(*listed, dialled.listed("Dial")))
    assert told(events) == ["ring in +15550100", "answer in +15550101", "answer out 0207946000"]


def test_a_click_to_dial_in_the_list_still_says_nothing() -> None:
    phone = Line("PJSIP/1001-00000011", "3.1")
    phone.state = "Up"
    watched = calls()
    assert heard(watched, listing(phone.listed("AppDial2"))) == []
    other = Line("PJSIP/trunk-00000012", "3.2", "3.1", number="+15550177")
    assert told(heard(watched, [other.new(), other.now("Up")])) == ["answer out +15550177"]


def test_calls_that_are_gone_end_as_lost_and_the_others_go_on() -> None:
    watched = calls()
    trunk, phone, frames = incoming()
    _, gone, more = incoming(uid="6", number="+15550106")
    heard(watched, [*frames, *more, gone.now("Up")])
    phone.state, phone.other = "Up", "+15550100"
    events = heard(watched, listing(trunk.listed(), phone.listed("AppDial")))
    assert told(events) == ["end in +15550106 lost", "answer in +15550100"]
    assert told(heard(watched, [phone.gone(16)])) == ["end in +15550100 normal"]


def test_the_other_party_may_have_changed_meanwhile() -> None:
    watched = calls()
    trunk, phone, frames = incoming(number="1002")
    heard(watched, [*frames, phone.now("Up")])
    phone.other, phone.other_person = "+15550123", "Customer"
    events = heard(watched, listing(trunk.listed(), phone.listed("AppDial")))
    assert told(events) == ["answer in +15550123"]


def test_an_event_knows_better_than_the_list_that_it_overtook() -> None:
    """One call ended and one began while the list was on its way."""
    watched = calls()
    _, over, frames = incoming()
    heard(watched, frames)
    start, *rest = listing(over.listed("AppDial"))
    _, _, anew = incoming(uid="6", number="+15550106")
    events = heard(watched, [start, over.gone(16), *anew, *rest])
    assert told(events) == ["end in +15550100 cancelled", "ring in +15550106"]
    assert watched.open_calls == 1


def test_an_empty_list_ends_everything() -> None:
    watched = calls()
    _, _, frames = incoming()
    heard(watched, frames)
    assert told(heard(watched, listing())) == ["end in +15550100 lost"]
    assert watched.open_calls == 0


def test_a_list_that_nobody_announced_changes_nothing() -> None:
    watched = calls()
    _, _, frames = incoming()
    heard(watched, frames)
    assert heard(watched, listing()[1:]) == []
    assert watched.open_calls == 1


def test_without_a_list_what_was_on_before_is_lost_and_what_is_new_is_not() -> None:
    watched = calls()
    _, _, frames = incoming()
    _, _, anew = incoming(uid="6", number="+15550106")
    heard(watched, frames)
    watched.connected_anew()
    heard(watched, anew)
    assert told(watched.lose_unsure()) == ["end in +15550100 lost"]
    assert watched.lose_unsure() == []
    assert watched.open_calls == 1
