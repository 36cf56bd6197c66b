"""What the frames of an exchange mean for the telephones that are followed."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone import ami_channels
from app.phone.ami_calls import AmiCalls
from app.phone.ami_channels import device_of, devices_named
from tests.support.ami_wire import (
    NOBODY,
    Fields,
    Line,
    heard,
    incoming,
    originated,
    told,
    wire,
)

HOLD = {"Event": "Hold"}


@pytest.fixture
def calls() -> AmiCalls:
    return AmiCalls(["PJSIP/1001"])


def test_a_call_that_is_answered(calls: AmiCalls) -> None:
    _, phone, frames = incoming()
    events = heard(calls, [*frames, phone.now("Up"), phone.gone(16)])
    assert told(events) == [
        "ring in +15550100",
        "answer in +15550100",
        "end in +15550100 normal",
    ]
    assert {(e.name, e.id, e.device, e.source) for e in events} == {
        ("Ann Example", "2.2", "PJSIP/1001", "ami")
    }
    assert calls.open_calls == 0


@pytest.mark.parametrize(
    ("cause", "status", "expected"),
    [
        (16, "CANCEL", "cancelled"),
        (16, "", "cancelled"),
        (16, "NOANSWER", "no_answer"),
        (0, "NOANSWER", "no_answer"),
        (0, "", ""),
        (19, "NOANSWER", "no_answer"),
        (18, "", "no_answer"),
        (17, "BUSY", "declined"),
        (21, "BUSY", "declined"),
        (26, "CANCEL", "elsewhere"),
        (34, "CONGESTION", "congestion"),
        (3, "CHANUNAVAIL", "not_found"),
        (38, "", "failed"),
        (99, "", "failed"),
    ],
)
def test_how_a_ring_ended_that_nobody_answered(
    calls: AmiCalls, cause: int, status: str, expected: str
) -> None:
    trunk, phone, frames = incoming()
    if status:
        frames.append(trunk.dialled(phone, status))
    (_, end) = heard(calls, [*frames, phone.gone(cause)])
    assert (end.kind, end.cause) == ("end", expected)


@pytest.mark.parametrize(
    ("cause", "expected"), [(16, "normal"), (17, "normal"), (0, "normal"), (41, "failed")]
)
def test_how_a_talk_ended(calls: AmiCalls, cause: int, expected: str) -> None:
    _, phone, frames = incoming()
    assert heard(calls, [*frames, phone.now("Up"), phone.gone(cause)])[-1].cause == expected


def test_a_telephone_that_never_rang_tells_nothing(calls: AmiCalls) -> None:
    """Do not disturb: the exchange asks the telephone, which says busy at once."""
    trunk, phone, frames = incoming()
    events = heard(calls, [*frames[:-1], trunk.dialled(phone, "BUSY"), phone.gone(17)])
    assert events == []


def test_a_telephone_that_goes_up_without_ringing_has_answered(calls: AmiCalls) -> None:
    _, phone, frames = incoming()
    assert told(heard(calls, [*frames[:-1], phone.now("Up")])) == ["answer in +15550100"]


@pytest.mark.parametrize("first", ["Down", "Ring"])
def test_a_call_of_the_agent(calls: AmiCalls, first: str) -> None:
    """One kind of telephone is made in the state Down, another one dials from the first frame."""
    phone = Line("PJSIP/1001-0000000a", "5.1", number="1001", exten="0207946000")
    frames = [phone.new(first), phone.now("Ring"), phone.now("Up"), phone.gone(16)]
    assert told(heard(calls, frames)) == [
        "ring out 0207946000",
        "answer out 0207946000",
        "end out 0207946000 normal",
    ]


@pytest.mark.parametrize(
    ("cause", "status", "expected"),
    [
        (17, "BUSY", "busy"),
        (16, "BUSY", "busy"),
        (16, "CANCEL", "cancelled"),
        (16, "NOANSWER", "no_answer"),
        (21, "BUSY", "declined"),
        (1, "CHANUNAVAIL", "not_found"),
    ],
)
def test_how_a_call_of_the_agent_ended_that_nobody_took(
    calls: AmiCalls, cause: int, status: str, expected: str
) -> None:
    phone = Line("PJSIP/1001-0000000a", "5.1", exten="0207946000")
    trunk = Line("PJSIP/trunk-0000000b", "5.2", "5.1")
    frames = [phone.new(), phone.now("Ring"), trunk.new(), phone.dials(trunk)]
    frames += [phone.dialled(trunk, status), phone.gone(cause)]
    assert heard(calls, frames)[-1].cause == expected


def test_only_followed_telephones_are_told_of(calls: AmiCalls) -> None:
    other = Line("PJSIP/10011-0000000c", "8.1", exten="1001")
    local = Line("Local/1001@inside-0000000d;1", "9.1")
    frames = [other.new(), other.now("Ring"), other.gone(16)]
    frames += [local.new(), local.now("Ringing"), local.now("Up"), local.gone(16)]
    assert heard(calls, frames) == []


def test_several_telephones_and_the_one_that_was_quicker() -> None:
    calls = AmiCalls(["1001", "PJSIP/1002"])
    trunk, first, frames = incoming()
    second = Line("pjsip/1002-0000000f", "2.3", trunk.linked)
    frames += [second.new(), second.connected("+15550100"), second.now("Ringing")]
    frames += [second.now("Up"), first.gone(26), second.gone(16)]
    events = heard(calls, frames)
    assert [(e.device, e.kind, e.cause) for e in events] == [
        ("PJSIP/1001", "ring", ""),
        ("pjsip/1002", "ring", ""),
        ("pjsip/1002", "answer", ""),
        ("PJSIP/1001", "end", "elsewhere"),
        ("pjsip/1002", "end", "normal"),
    ]


def test_nobody_is_not_a_number(calls: AmiCalls) -> None:
    _, phone, frames = incoming(number=NOBODY)
    phone.other_person = NOBODY
    (ring,) = heard(calls, [*frames[:3], phone.now("Ringing")])
    assert (ring.number, ring.name) == ("", "")


def test_the_other_party_becomes_another_one(calls: AmiCalls) -> None:
    """A colleague asks and hands the customer over: the Linkedid is another one then."""
    _, phone, frames = incoming(number="1002")
    frames.append(phone.now("Up"))
    phone.linked = "77.1"
    frames += [phone.connected("+15550123", "Customer"), phone.connected(NOBODY), phone.gone(16)]
    events = heard(calls, frames)
    assert told(events)[1:] == ["answer in 1002", "answer in +15550123", "end in +15550123 normal"]
    assert events[-1].name == "Customer"


def test_the_other_party_becomes_another_one_while_it_rings(calls: AmiCalls) -> None:
    _, phone, frames = incoming(number="1002")
    frames += [phone.connected("+15550123"), phone.connected("+15550123")]
    assert told(heard(calls, frames)) == ["ring in 1002", "ring in +15550123"]


@pytest.mark.parametrize(
    "event",
    [
        {"Event": "BlindTransfer", "Result": "Success", "TransfererUniqueid": "2.2"},
        {"Event": "AttendedTransfer", "Result": "Success", "OrigTransfererUniqueid": "2.2"},
        {"Event": "AttendedTransfer", "Result": "Success", "SecondTransfererUniqueid": "2.2"},
    ],
)
def test_a_call_that_the_agent_passed_on(calls: AmiCalls, event: Fields) -> None:
    _, phone, frames = incoming()
    end = heard(calls, [*frames, phone.now("Up"), event, phone.gone(16)])[-1]
    assert end.cause == "forwarded"


def test_a_transfer_that_failed_passes_nothing_on(calls: AmiCalls) -> None:
    _, phone, frames = incoming()
    failed = {"Event": "BlindTransfer", "Result": "Not Permitted", "TransfererUniqueid": "2.2"}
    end = heard(calls, [*frames, phone.now("Up"), failed, phone.gone(16)])[-1]
    assert end.cause == "normal"


def test_hold_and_go_on(calls: AmiCalls) -> None:
    trunk, phone, frames = incoming()
    frames += [phone.fields("Hold"), phone.now("Up"), phone.fields("Hold"), phone.fields("Hold")]
    frames += [trunk.fields("Hold"), phone.fields("Unhold"), phone.fields("Unhold")]
    frames += [phone.fields("Hold", Status="On"), phone.fields("Hold", Status="Off")]
    kinds = [event.kind for event in heard(calls, frames)]
    assert kinds == ["ring", "answer", "hold", "resume", "hold", "resume"]


def test_the_clock_of_the_exchange(calls: AmiCalls) -> None:
    _, _, frames = incoming()
    frames[-1]["Timestamp"] = "1760000000.123456"
    assert heard(calls, frames)[0].sent_ms == 1_760_000_000_123
    for odd in ("nan", "1e999", "soon", ""):
        _, _, frames = incoming(uid="3")
        frames[-1]["Timestamp"] = odd
        assert heard(AmiCalls(["1001"]), frames)[0].sent_ms is None


# Click to dial


def clicked(device: str = "PJSIP/1001") -> tuple[Line, Line, list[Fields]]:
    """The exchange rings the agent's telephone through a Local channel that nobody dialled."""
    one = Line("Local/1001@click-00000001;1", "1.1")
    two = Line("Local/1001@click-00000001;2", "1.2", "1.1")
    phone = Line(f"{device}-00000003", "1.3", "1.1", number="1001")
    frames = [one.new(), two.new("Ring"), originated(one), phone.new()]
    frames += [phone.connected("1001", "Click"), two.dials(phone), phone.now("Ringing")]
    return one, phone, frames


def test_a_click_does_not_ring_and_becomes_a_call_of_the_agent(calls: AmiCalls) -> None:
    _, phone, frames = clicked()
    other = Line("PJSIP/trunk-00000004", "1.4", "1.1", number="+15550177")
    before = heard(calls, [*frames, phone.now("Up"), other.new()])
    assert before == []
    frames = [other.now("Ringing"), other.now("Up"), other.gone(16), phone.gone(16)]
    assert told(heard(calls, frames)) == [
        "ring out +15550177",
        "answer out +15550177",
        "end out +15550177 normal",
    ]


def test_a_click_that_the_agent_does_not_lift_is_no_call(calls: AmiCalls) -> None:
    _, phone, frames = clicked()
    assert heard(calls, [*frames, phone.gone(17)]) == []


def test_a_click_to_a_number_that_is_busy(calls: AmiCalls) -> None:
    _, phone, frames = clicked()
    other = Line("PJSIP/trunk-00000004", "1.4", "1.1", number="+15550177")
    frames += [phone.now("Up"), other.new(), other.now("Ringing"), other.gone(17), phone.gone(17)]
    assert told(heard(calls, frames)) == ["ring out +15550177", "end out +15550177 busy"]


def test_a_click_that_rings_two_telephones_of_the_agent() -> None:
    calls = AmiCalls(["1001", "1001-soft"])
    _, phone, frames = clicked()
    second = Line("PJSIP/1001-soft-00000005", "1.5", "1.1", number="1001")
    frames += [second.new(), second.now("Ringing"), phone.now("Up"), second.gone(26)]
    assert heard(calls, frames) == []


def test_a_telephone_that_the_exchange_rings_directly(calls: AmiCalls) -> None:
    """An originate of the telephone itself; the number is dialled when it is lifted."""
    phone = Line("PJSIP/1001-00000001", "1.1", number="1001")
    other = Line("PJSIP/trunk-00000002", "1.2", "1.1", number="+15550177")
    frames = [phone.new(), originated(phone), phone.now("Ringing"), phone.now("Up")]
    frames += [phone.dials(other), other.new(), other.now("Up")]
    assert told(heard(calls, frames)) == ["answer out +15550177"]


def test_a_machine_that_dials_customers_first_does_ring(calls: AmiCalls) -> None:
    """The customer is on the line already: for the agent this is an incoming call."""
    _, phone, frames = clicked()
    customer = Line("PJSIP/trunk-00000009", "1.9", "1.1", number="+15550166")
    frames[3:3] = [customer.new(), customer.now("Ringing"), customer.now("Up")]
    phone.connected("+15550166")
    assert told(heard(calls, [*frames[:-1], phone.now("Ringing")])) == ["ring in +15550166"]


def test_a_call_whose_beginning_was_not_heard_rings(calls: AmiCalls) -> None:
    _, _, frames = incoming()
    assert told(heard(calls, frames[2:])) == ["ring in +15550100"]


# Calls picked up


def test_a_code_of_the_exchange_is_no_call_until_it_leads_to_somebody(calls: AmiCalls) -> None:
    phone = Line("PJSIP/1001-00000008", "8.1", exten="*8")
    frames = [phone.new(), phone.now("Ring")]
    assert heard(calls, frames) == []
    frames = [phone.connected("+15550100", "Ann Example"), phone.now("Up"), phone.gone(16)]
    assert told(heard(calls, frames)) == ["answer in +15550100", "end in +15550100 normal"]
    voicemail = Line("PJSIP/1001-00000009", "9.1", exten="*98")
    frames = [voicemail.new("Ring"), voicemail.now("Up"), voicemail.gone(16)]
    assert heard(calls, frames) == []


def test_a_call_that_a_colleague_picked_up_was_answered_elsewhere() -> None:
    calls = AmiCalls(["1001", "1002"])
    trunk, phone, frames = incoming()
    colleague = Line("PJSIP/1002-00000007", "7.1", exten="1001")
    frames += [colleague.new(), colleague.now("Ring"), colleague.now("Up")]
    frames += [trunk.dialled(phone, "CANCEL"), trunk.dials(colleague), phone.gone(0)]
    events = heard(calls, [*frames, colleague.gone(16)])
    assert [(e.device[-4:], *told([e])) for e in events] == [
        ("1001", "ring in +15550100"),
        ("1002", "ring out 1001"),
        ("1002", "answer out 1001"),
        ("1002", "answer in +15550100"),
        ("1001", "end in +15550100 elsewhere"),
        ("1002", "end in +15550100 normal"),
    ]


# What is hostile or lost


def test_names_of_the_network_are_plain_and_short(calls: AmiCalls) -> None:
    _, phone, frames = incoming()
    frames.append(
        phone.connected("+1555\u202e0100" + "9" * 300, "<b>Ann</b>\x07\u200b" + "x" * 400)
    )
    last = heard(calls, frames)[-1]
    assert last.number.startswith("+15550100999")
    assert len(last.number) <= 64
    assert last.name.startswith("<b>Ann</b>x")
    assert len(last.name) <= 120


def test_the_channels_of_a_large_exchange_are_bounded(
    calls: AmiCalls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ami_channels, "MOST_CHANNELS", 50)
    _, phone, frames = incoming()
    heard(calls, frames)
    for count in range(500):
        heard(calls, [Line(f"PJSIP/trunk-{count:08x}", f"100.{count}").new()])
    assert len(calls._channels.uids()) <= 51
    assert told(heard(calls, [phone.now("Up")])) == ["answer in +15550100"]


STREAM = [
    *incoming()[2],
    *clicked()[2],
    *incoming(uid="5", number="1002")[2],
    Line("PJSIP/1001-00000005", "5.2").now("Up"),
    {"Event": "AttendedTransfer", "Result": "Success", "OrigTransfererUniqueid": "5.2"},
    Line("PJSIP/1001-00000002", "2.2").now("Up"),
    Line("PJSIP/1001-00000002", "2.2").fields("Hold"),
    Line("PJSIP/1001-00000002", "2.2").gone(16),
    Line("PJSIP/1001-00000005", "5.2").gone(16),
    Line("PJSIP/1001-00000003", "1.3").now("Up"),
]


@given(st.integers(0, 2**32))
def test_any_order_doubling_and_loss_leaves_sense(seed: int) -> None:
    """Each call has one end at most, after something was told of it and nothing after it."""
    chance = random.Random(seed)
    frames = [each for each in STREAM for _ in range(chance.choice((0, 1, 1, 1, 2)))]
    for _ in range(chance.choice((0, 2, 10))):
        one, two = chance.randrange(len(frames)), chance.randrange(len(frames))
        frames[one], frames[two] = frames[two], frames[one]
    calls = AmiCalls(["PJSIP/1001"])
    kinds = defaultdict(list)
    for event in (*heard(calls, frames), *calls.lose_all()):
        kinds[event.id].append(event.kind)
    for of_call in kinds.values():
        for part in _parted_at_ends(of_call):
            assert part[-1] == "end"
            assert part[0] in ("ring", "answer")
            assert len(part) > 1
    assert calls.open_calls == 0


def _parted_at_ends(kinds: list[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for kind in kinds:
        parts[-1].append(kind)
        if kind == "end":
            parts.append([])
    assert parts.pop() == []
    return parts


@pytest.mark.parametrize(
    ("channel", "device"),
    [
        ("PJSIP/1001-0000002a", "PJSIP/1001"),
        ("SIP/anna-home-0000000f", "SIP/anna-home"),
        ("Local/1001@inside-0000002a;1", ""),
        ("Local/1001@inside-0000002a", ""),
        ("PJSIP/1001", ""),
        ("PJSIP/1001-", ""),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_the_device_in_the_name_of_a_channel(channel: str, device: str) -> None:
    assert device_of(channel) == device


def test_telephones_are_guessed_by_their_number_and_else_all() -> None:
    names = ["PJSIP/trunk-00000001", "PJSIP/1001-00000002", "Local/1@x-00000001;1"]
    assert devices_named(names) == ("PJSIP/1001",)
    assert devices_named(["PJSIP/anna-00000001", "PJSIP/anna-00000002"]) == ("PJSIP/anna",)


def test_the_wire_of_these_tests_is_that_of_an_exchange() -> None:
    assert wire([{"Event": "X", "A": "1"}]) == b"Event: X\r\nA: 1\r\n\r\n"
