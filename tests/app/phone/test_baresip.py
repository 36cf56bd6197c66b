"""What baresip says, message by message: its ways, its list of calls, saved streams."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.baresip import (
    MOST_CALLS,
    RESYNC,
    BaresipTalk,
    decoded,
    list_question,
    replayed,
)
from app.phone.event import PhoneEvent
from app.phone.sip_address import shown_number
from tests.support.baresip_words import in_short


def said(kind: str, call: str = "a", **more: str) -> dict[str, object]:
    told = {
        "type": kind,
        "id": call,
        "direction": "incoming",
        "peeruri": "sip:1001@pbx.example.com",
    }
    return {"event": True, **told, **more}


def listed(*lines: str, token: str = RESYNC) -> dict[str, object]:
    text = f"\n--- Active calls ({len(lines)}) ---\n" + "".join(f"  {line}\n" for line in lines)
    return {"response": True, "ok": True, "data": text, "token": token}


def heard(talk: BaresipTalk, *told: dict[str, object]) -> list[str]:
    return [in_short(event) for each in told for event in talk.hear(each)]


@pytest.mark.parametrize(
    ("direction", "established", "param", "cause"),
    [
        ("incoming", False, "Connection reset by peer", "cancelled"),
        ("incoming", False, "Connection reset by user", "declined"),
        ("incoming", False, "Call completed elsewhere", "elsewhere"),
        ("incoming", False, "Local timeout", "no_answer"),
        ("incoming", False, "Connection timed out", "no_answer"),
        ("incoming", False, "", "cancelled"),
        ("incoming", True, "Connection reset by peer", "normal"),
        ("incoming", True, "Connection reset by user", "normal"),
        ("incoming", True, "Connection timed out", "failed"),
        ("outgoing", False, "486 Busy Here", "busy"),
        ("outgoing", False, "404 Not Found", "not_found"),
        ("outgoing", False, "480 Temporarily Unavailable", "no_answer"),
        ("outgoing", False, "603 Decline", "declined"),
        ("outgoing", False, "503 Service Unavailable", "congestion"),
        ("outgoing", False, "500 Server Internal Error", "failed"),
        ("outgoing", False, "Connection reset by user", "cancelled"),
        ("outgoing", False, "Connection timed out", "no_answer"),
        ("outgoing", False, "Protocol error", "failed"),
        ("outgoing", True, "Connection reset by peer", "normal"),
    ],
)
def test_why_a_call_ended(direction: str, established: bool, param: str, cause: str) -> None:
    talk = BaresipTalk()
    begun = "CALL_INCOMING" if direction == "incoming" else "CALL_RINGING"
    talk.hear(said(begun, direction=direction))
    if established:
        talk.hear(said("CALL_ESTABLISHED", direction=direction))
    (event,) = talk.hear(said("CALL_CLOSED", direction=direction, param=param))
    assert (event.kind, event.cause) == ("end", cause)


def test_a_close_of_a_call_never_announced_says_nothing_of_why() -> None:
    """It may have been answered before we were connected; a transfer closes such calls too."""
    (event,) = BaresipTalk().hear(said("CALL_CLOSED", "x", param="Connection reset by user"))
    assert (event.kind, event.id, event.cause) == ("end", "x", "")


def test_the_same_word_twice_is_once() -> None:
    talk = BaresipTalk()
    twice = [said("CALL_INCOMING")] * 2 + [said("CALL_ESTABLISHED")] * 2
    assert heard(talk, *twice) == ["ring 1001", "answer 1001"]
    out = [said(f"CALL_{kind}", "b", direction="outgoing") for kind in ("RINGING", "PROGRESS")]
    assert heard(talk, *out) == ["ring 1001"]


def test_an_answer_without_a_ring_is_an_answer() -> None:
    assert heard(BaresipTalk(), said("CALL_ESTABLISHED")) == ["answer 1001"]


def test_words_without_an_id_or_of_other_things_mean_nothing() -> None:
    talk = BaresipTalk()
    assert (
        heard(
            talk,
            {
                "event": True,
                "type": "CALL_LOCAL_SDP",
                "direction": "outgoing",
                "peeruri": "sip:1@x",
            },
            {"event": True, "type": "CALL_INCOMING", "id": 7},
            {"event": True, "type": ["CALL_INCOMING"], "id": "a"},
            said("TRANSFER", param="<sip:+15559990000@127.0.0.1:5099>"),
            said("CALL_RINGING"),
            said("REGISTER_OK"),
            said("NEVER_HEARD_OF"),
            {"response": True, "ok": True, "data": "", "token": "hangup"},
            {},
        )
        == []
    )
    assert not talk.has_open_calls


@pytest.mark.parametrize("line", ["[line 1]", "[line 1, id a]"])
def test_a_hold_is_seen_in_the_list_of_old_and_new_versions(line: str) -> None:
    talk = BaresipTalk()
    heard(talk, said("CALL_INCOMING"), said("CALL_ESTABLISHED"))
    assert not talk.wants_list
    heard(talk, said("CALL_REMOTE_SDP", param="answer"))
    assert talk.wants_list
    on_hold = listed(
        f"{line}  0:00:07  ESTABLISHED  (on hold)  sip:1001@pbx.example.com", token="x"
    )
    off_hold = listed(
        f"{line}  0:00:09  ESTABLISHED             sip:1001@pbx.example.com", token="x"
    )
    assert heard(talk, on_hold, on_hold, off_hold) == ["hold 1001", "resume 1001"]


def test_media_before_the_answer_or_asked_for_by_the_caller_is_no_hold() -> None:
    talk = BaresipTalk()
    heard(talk, said("CALL_INCOMING"), said("CALL_REMOTE_SDP", param="answer"))
    heard(talk, said("CALL_ESTABLISHED"), said("CALL_REMOTE_SDP", param="offer"))
    heard(talk, said("CALL_REMOTE_SDP", "unknown", param="answer"))
    assert not talk.wants_list


def test_two_calls_from_one_address_are_told_apart_by_their_order() -> None:
    talk = BaresipTalk()
    for call in ("a", "b"):
        heard(talk, said("CALL_INCOMING", call), said("CALL_ESTABLISHED", call))
    line = "ESTABLISHED  {}  sip:1001@pbx.example.com"
    events = talk.hear(
        listed(
            "[line 1]  0:00:07  " + line.format("         "),
            "[line 2]  0:00:07  " + line.format("(on hold)"),
        )
    )
    assert [(event.kind, event.id) for event in events] == [("hold", "b")]


def test_after_a_break_the_list_tells_what_is_still_on() -> None:
    talk = BaresipTalk()
    for call in ("a", "b", "c"):
        heard(talk, said("CALL_INCOMING", call, peeruri=f"sip:{call * 4}@x"))
    heard(talk, said("CALL_ESTABLISHED", "a", peeruri="sip:aaaa@x"))
    answer = listed(
        "[line 1]  0:01:07  ESTABLISHED             sip:aaaa@x",
        "[line 2]  0:00:07  ESTABLISHED             sip:bbbb@x",
    )
    assert heard(talk, answer) == ["answer bbbb@x", "end cccc@x lost"]
    assert talk.has_open_calls


def test_calls_that_were_given_up_come_back_with_the_list() -> None:
    talk = BaresipTalk()
    for call in ("a", "b", "c"):
        heard(talk, said("CALL_INCOMING", call, peeruri=f"sip:{call * 4}@x"))
    talk.give_up()
    assert not talk.has_open_calls
    answer = listed(
        "[line 1]  0:01:07  ESTABLISHED             sip:aaaa@x",
        "[line 2]  0:00:07   INCOMING               sip:bbbb@x",
    )
    assert heard(talk, answer) == ["answer aaaa@x", "ring bbbb@x"]
    assert heard(talk, said("CALL_CLOSED", "b", peeruri="sip:bbbb@x")) == ["end bbbb@x cancelled"]


def test_what_is_remembered_has_a_bound() -> None:
    talk = BaresipTalk()
    for number in range(MOST_CALLS * 3):
        talk.hear(said("CALL_INCOMING", str(number)))
    assert len(talk.lost()) == MOST_CALLS


def test_a_byte_that_is_no_letter_and_a_raw_tab_spoil_nothing() -> None:
    told = decoded(b'{"type":"CALL_INCOMING","id":"a","peerdisplayname":"Caf\xe9\t\x01"}')
    assert told is not None
    (event,) = BaresipTalk().hear(told)
    assert event.name == "Caf\ufffd"


@pytest.mark.parametrize("message", [b"", b"[]", b"7", b"{", b"[" * 50_000, b'{"a":' * 9000])
def test_a_message_that_is_no_object_is_nothing(message: bytes) -> None:
    assert decoded(message) is None


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("sip:+15551230001@pbx.example.com", "+15551230001"),
        ("sip:%2B15551234567@pbx.example.com", "+15551234567"),
        ("sips:+15551234569@pbx.example.com;user=phone", "+15551234569"),
        ("sip:1001@pbx.example.com:5060;user=phone", "1001"),
        ("sip:5551234;phone-context=+1@pbx.example.com", "+15551234"),
        ("tel:5551234;phone-context=+1", "+15551234"),
        ("tel:5551234;phone-context=example.com", "5551234"),
        ("tel:+15551234567", "+15551234567"),
        ("sip:anonymous@anonymous.invalid", "anonymous@anonymous.invalid"),
        ("sip:Restricted@pbx.example.com", "Restricted@pbx.example.com"),
        ("sip:--help@pbx.example.com", "--help@pbx.example.com"),
        ("sip:*43#@pbx.example.com", "*43#"),
        ("sip:pbx.example.com", "pbx.example.com"),
        ("", ""),
    ],
)
def test_the_number_of_an_address(address: str, number: str) -> None:
    assert shown_number(address) == number


def test_a_question_changes_nothing() -> None:
    assert json.loads(list_question("t")) == {"command": "listcalls", "token": "t"}


def test_a_saved_stream_is_replayed_and_its_open_calls_are_lost() -> None:
    lines = [
        b'{"t": 0.1, "_note": "client sends command"}',
        b"not json",
        json.dumps(said("CALL_INCOMING")).encode(),
        json.dumps(said("CALL_INCOMING", "b")).encode(),
        json.dumps(said("CALL_CLOSED", "b", param="Connection reset by user")).encode(),
    ]
    assert [in_short(event) for event in replayed(lines)] == [
        "ring 1001",
        "ring 1001",
        "end 1001 declined",
        "end 1001 lost",
    ]


WORDS = st.builds(
    said,
    st.sampled_from(
        [
            "CALL_INCOMING",
            "CALL_RINGING",
            "CALL_ESTABLISHED",
            "CALL_CLOSED",
            "CALL_REMOTE_SDP",
            "EXIT",
        ]
    ),
    st.sampled_from(["a", "b", "c", ""]),
    direction=st.sampled_from(["incoming", "outgoing", "?"]),
    param=st.sampled_from(["answer", "offer", "Connection reset by user", ""]),
)
LISTS = st.lists(
    st.sampled_from(
        [
            "[line 1]  0:00:07  ESTABLISHED  (on hold)  sip:1001@pbx.example.com",
            "[line 2, id b]  0:00:07  ESTABLISHED             sip:1001@pbx.example.com",
            "[line 3, id c]  0:00:07   INCOMING               sip:else@pbx.example.com",
            "[line x",
        ]
    ),
    max_size=3,
).map(lambda lines: listed(*lines))


@given(st.lists(WORDS | LISTS, max_size=30))
def test_any_order_of_words_tells_of_each_call_in_a_sane_order(
    told: list[dict[str, object]],
) -> None:
    """Between two ends of a call there is at most one ring and one answer."""
    talk, since_end = BaresipTalk(), dict[str, list[str]]()
    for each in told:
        for event in talk.hear(each):
            assert isinstance(event, PhoneEvent)
            kinds = since_end.setdefault(event.id, [])
            if event.kind == "end":
                kinds.clear()
            else:
                assert event.kind in ("hold", "resume") or event.kind not in kinds
                kinds.append(event.kind)
