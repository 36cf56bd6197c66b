"""What was pushed becomes an event: forms, JSON, multipart, addresses, and odd ones of each."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.phone.event import LONGEST_ID, LONGEST_NAME, LONGEST_NUMBER, PhoneEvent
from app.phone.push import popped, pushed
from app.phone.push_body import body_fields, form_fields
from app.phone.push_request import Refused
from app.phone.push_senders import PushSender

EXCHANGE = PushSender(name="Exchange", token="t" * 32, own=frozenset({"42"}))
FORM = "application/x-www-form-urlencoded"


def from_form(text: str) -> PhoneEvent:
    return pushed(EXCHANGE, body_fields(FORM, text.encode()))


def refusal(kind: str, body: bytes) -> str:
    with pytest.raises(Refused) as refused:
        pushed(EXCHANGE, body_fields(kind, body))
    return refused.value.reason


CALL = {"from": "+15551230001", "to": "42", "direction": "in", "callId": "f4ebd2be"}


@pytest.mark.parametrize(
    ("told", "kind", "cause"),
    [
        ({"event": "newCall", "user": "Ann Agent"}, "ring", ""),
        ({"event": "answer", "user": "Ann Agent"}, "answer", ""),
        ({"event": "answer", "answeringNumber": "42"}, "answer", ""),
        ({"event": "answer", "answeringNumber": "43"}, "end", "elsewhere"),
        ({"event": "hangup", "cause": "normalClearing"}, "end", "normal"),
        ({"event": "hangup", "cause": "busy"}, "end", "busy"),
        ({"event": "hangup", "cause": "cancel"}, "end", "cancelled"),
        ({"event": "hangup", "cause": "noAnswer"}, "end", "no_answer"),
        ({"event": "hangup", "cause": "congestion"}, "end", "congestion"),
        ({"event": "hangup", "cause": "notFound"}, "end", "not_found"),
        ({"event": "hangup", "cause": "forwarded"}, "end", "forwarded"),
        ({"event": "hangup", "cause": "brandNew"}, "end", ""),
        ({"event": "hangup"}, "end", ""),
    ],
)
def test_the_events_of_a_call(told: dict[str, str], kind: str, cause: str) -> None:
    event = pushed(EXCHANGE, {**CALL, **told})
    assert event == PhoneEvent(
        kind=kind,  # type: ignore[arg-type]
        source="push",
        number="+15551230001",
        id="f4ebd2be",
        way="in",
        cause=cause,  # type: ignore[arg-type]
        device="Exchange",
    )


def test_of_a_call_out_the_number_is_the_one_called() -> None:
    told = {**CALL, "event": "newCall", "direction": "out", "from": "42", "to": "030 123"}
    event = pushed(EXCHANGE, told)
    assert (event.number, event.way) == ("030 123", "out")
    # Who answers a call out is the other side, whatever number that is.
    assert pushed(EXCHANGE, {**told, "event": "answer", "answeringNumber": "43"}).kind == "answer"


def test_the_agents_own_name_is_not_the_callers() -> None:
    event = from_form("event=newCall&from=1001&callId=1&direction=in&user[]=Ann+Agent&user=Bo")
    assert event.name == ""
    event = from_form("event=newCall&from=1001&callId=1&direction=in&caller=Cy+Caller")
    assert event.name == "Cy Caller"
    event = from_form("event=newCall&to=1001&callId=1&direction=out&caller=Ann+Agent")
    assert event.name == ""


def multipart(*fields: tuple[str, str], more: str = "") -> tuple[str, bytes]:
    parts = "".join(
        f'--XX\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields
    )
    return "multipart/form-data; boundary=XX", f"{parts}{more}--XX--\r\n".encode()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (FORM, b"event=newCall&from=%2B4930901820&to=42&direction=in&callId=7&caller=J%C3%B6rg"),
        (
            f"{FORM.upper()}; charset=UTF-8",
            b"event=newCall&from=%2B4930901820&direction=in&callId=7&caller=J%c3%b6rg",
        ),
        (
            "application/json",
            json.dumps(
                {
                    "event": "newCall",
                    "from": "+4930901820",
                    "direction": "in",
                    "callId": 7,
                    "caller": "Jörg",
                    "user": ["Ann Agent"],
                    "queue": None,
                }
            ).encode(),
        ),
        (
            "application/json; charset=utf-8",
            '{"event":"newCall","from":["+4930901820"],"direction":"in","callId":"7","caller":"Jörg"}'.encode(),
        ),
        multipart(
            ("event", "newCall"),
            ("from", "+4930901820"),
            ("direction", "in"),
            ("callId", "7"),
            ("caller", "Jörg"),
            ("user[]", "Ann"),
            ("user[]", "Bo"),
        ),
    ],
)
def test_every_form_of_body_says_the_same(kind: str, body: bytes) -> None:
    event = pushed(EXCHANGE, body_fields(kind, body))
    assert (event.kind, event.number, event.id, event.name, event.way) == (
        "ring",
        "+4930901820",
        "7",
        "Jörg",
        "in",
    )


def test_a_plus_that_was_put_in_as_it_stands_is_still_one() -> None:
    """A telephone system pastes the number into the address; a plus there means a space."""
    assert from_form("event=newCall&from=+15551230001&direction=in").number == "+15551230001"
    assert popped(EXCHANGE, form_fields("number=+15551230001&name=+Ann+B")).number == "+15551230001"
    assert form_fields("name=+Ann")["name"] == " Ann"


def test_a_pop_rings() -> None:
    event = popped(EXCHANGE, form_fields("number=%2B15551230001&name=Ann%20Example&id=a%2Fb"))
    assert event == PhoneEvent(
        kind="ring",
        source="push",
        number="+15551230001",
        name="Ann Example",
        id="a/b",
        way="in",
        device="Exchange",
    )
    assert popped(EXCHANGE, form_fields("number=")).number == ""
    with pytest.raises(Refused):
        popped(EXCHANGE, form_fields("name=Ann"))


def test_letters_of_another_coding_are_marked_and_not_dropped() -> None:
    assert popped(EXCHANGE, form_fields("number=1001&name=J%F6rg")).name == "J\ufffdrg"
    kind, body = "application/json", b'{"event":"newCall","from":"1001","caller":"J\xf6rg"}'
    assert pushed(EXCHANGE, body_fields(kind, body)).name == "J\ufffdrg"


@pytest.mark.parametrize(
    ("kind", "body", "reason"),
    [
        ("", b"event=newCall&from=1", "type"),
        ("text/plain", b"event=newCall&from=1", "type"),
        ("application/xml", b"<event/>", "type"),
        (FORM, b"", "event"),
        (FORM, b"event=newCall", "event"),
        (FORM, b"event=explode&from=1", "event"),
        (FORM, b"event=ring&from=1", "event"),
        (FORM, b"&".join(b"a%d=1" % n for n in range(100)), "malformed"),
        ("application/json", b"", "malformed"),
        ("application/json", b"{", "malformed"),
        ("application/json", b"[]", "malformed"),
        ("application/json", b'"event"', "malformed"),
        ("application/json", b"[" * 16000, "malformed"),
        ("application/json", b'{"a":' * 3000, "malformed"),
        ("application/json", b'{"event":{"newCall":1},"from":"1"}', "event"),
        ("application/json", b'{"event":true,"from":"1"}', "event"),
        ("multipart/form-data", b"--XX--", "malformed"),
        ("multipart/form-data; boundary=XX", b"", "malformed"),
        ("multipart/form-data; boundary=XX", b"--XX\r\n\r\n\r\n--XX--", "malformed"),
        ("multipart/form-data; boundary=XX", multipart(("event", "newCall"))[1][:-6], "malformed"),
    ],
)
def test_what_says_nothing_is_refused(kind: str, body: bytes, reason: str) -> None:
    assert refusal(kind, body) == reason


def test_a_file_in_a_multipart_body_is_passed_over() -> None:
    file = (
        '--XX\r\nContent-Disposition: form-data; name="from"; filename="/etc/passwd"\r\n\r\n13\r\n'
    )
    kind, body = multipart(("event", "newCall"), ("callId", "1"), more=file)
    assert pushed(EXCHANGE, body_fields(kind, body)).number == ""


HOSTILE = [
    "<script>alert(1)</script>",
    "'; DROP TABLE calls; --",
    "=HYPERLINK(1)",
    "--help",
    "\u202egnp.exe",
    "Ann\r\nBcc: all@example.com",
    "\x00\x1b[31m",
    "x" * 5000,
    "\ud83d",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_short_plain_lines(text: str) -> None:
    event = pushed(EXCHANGE, {"event": "newCall", "from": text, "callId": text, "caller": text})
    for told, longest in (
        (event.number, LONGEST_NUMBER),
        (event.name, LONGEST_NAME),
        (event.id, LONGEST_ID),
    ):
        assert len(told) <= longest
        assert not set(told) & set("\r\n\x00\x1b\u202e\ud83d")


@given(
    st.sampled_from([FORM, "application/json", "multipart/form-data; boundary=XX", "x/y"]),
    st.binary(max_size=400) | st.builds(lambda b: b"--XX\r\n" + b + b"\r\n--XX--", st.binary()),
)
def test_any_body_is_an_event_or_refused(kind: str, body: bytes) -> None:
    try:
        event = pushed(EXCHANGE, body_fields(kind, body))
    except Refused:
        return
    assert event.source == "push"
