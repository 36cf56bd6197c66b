"""Bytes in, bytes out: whatever comes is one event with `200`, or one refusal with a reason."""

from __future__ import annotations

import pytest
from h11 import CLIENT, Connection, Response
from hypothesis import given
from hypothesis import strategies as st

from app.phone.push_exchange import MOST_BYTES, PushExchange
from app.phone.push_gate import PushGate
from app.phone.push_request import LONGEST_REQUEST, STATUS
from app.phone.push_senders import PushSender, PushSenders
from tests.support.desk import FakeClock

PORT = 17471
TOKEN = "t0kenOfTheExchange_0123456789abcd"
SENDERS = PushSenders((PushSender(name="Exchange", token=TOKEN),))
FORM = b"event=newCall&from=%2B15551230001&to=42&direction=in&callId=7&caller=Ann+Example"
HERE = f"Host: 127.0.0.1:{PORT}\r\n".encode()


def exchange(*, may_tell: bool = True) -> PushExchange:
    return PushExchange(PushGate(PORT, SENDERS, FakeClock(), 20 if may_tell else 0), "Shown.")


def post(
    body: bytes = FORM, *headers: bytes, kind: bytes = b"application/x-www-form-urlencoded"
) -> bytes:
    lines = (HERE, b"Content-Type: " + kind + b"\r\n", *(line + b"\r\n" for line in headers))
    length = b"Content-Length: %d\r\n" % len(body)
    return b"POST /" + TOKEN.encode() + b" HTTP/1.1\r\n" + b"".join(lines) + length + b"\r\n" + body


def status(answer: bytes) -> int:
    """The status of the one answer, which has to be a whole one that closes the connection."""
    client = Connection(CLIENT)
    client.receive_data(answer)
    response = client.next_event()
    assert isinstance(response, Response)
    headers = dict(response.headers)
    assert headers[b"connection"] == b"close"
    assert headers[b"cache-control"] == b"no-store"
    assert not [name for name in headers if name.startswith(b"access-control")]
    assert b"server" not in headers
    return response.status_code


def test_a_whole_request_is_heard_and_answered_with_nothing() -> None:
    talk = exchange()
    answer = talk.receive(post())
    assert status(answer) == 200
    assert answer.endswith(b"\r\n\r\n{}")
    assert talk.event is not None
    assert (talk.event.number, talk.event.name, talk.event.device) == (
        "+15551230001",
        "Ann Example",
        "Exchange",
    )
    assert talk.is_over
    assert talk.is_whole
    assert b"5551230001" not in answer
    assert b"Ann" not in answer


@pytest.mark.parametrize("size", [1, 2, 7, 61])
def test_pieces_of_any_size_are_one_request(size: int) -> None:
    talk, request = exchange(), post()
    answer = b"".join(talk.receive(request[at : at + size]) for at in range(0, len(request), size))
    assert status(answer) == 200
    assert talk.event is not None


def test_a_pop_shows_a_sentence_and_no_name() -> None:
    talk = exchange()
    request = (
        f"GET /{TOKEN}/pop?number=+15551230001&name=Ann HTTP/1.1\r\n".encode() + HERE + b"\r\n"
    )
    answer = talk.receive(request)
    assert status(answer) == 200
    assert answer.endswith(b"Shown.")
    assert b"Ann" not in answer
    assert talk.event is not None
    assert talk.event.number == "+15551230001"


def test_a_chunked_body_is_one_body() -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (FORM[:9], FORM[9:]))
    whole = post(b"", b"Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    talk = exchange()
    assert status(talk.receive(whole + chunks + b"0\r\n\r\n")) == 200
    assert talk.event is not None


def test_who_waits_to_be_asked_for_the_body_is_asked() -> None:
    talk, request = exchange(), post(FORM, b"Expect: 100-continue")
    head, body = request[: -len(FORM)], request[-len(FORM) :]
    assert talk.receive(head).startswith(b"HTTP/1.1 100 ")
    assert status(talk.receive(body)) == 200


def test_who_is_refused_is_not_asked_for_the_body() -> None:
    talk = exchange()
    request = post(FORM, b"Expect: 100-continue", b"Origin: http://attacker.example")
    assert status(talk.receive(request[: -len(FORM)])) == 403
    assert talk.refusal == "browser"


def test_a_second_request_behind_the_first_is_not_heard() -> None:
    talk = exchange()
    answer = talk.receive(post() + post(FORM.replace(b"callId=7", b"callId=8")))
    assert answer.count(b"HTTP/1.1 ") == 1
    assert talk.event is not None
    assert talk.event.id == "7"
    assert talk.receive(post()) == b""


BOMB = b"".join(b"X-Header-%d: %s\r\n" % (n, b"x" * 100) for n in range(400))


@pytest.mark.parametrize(
    ("request_bytes", "reason"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "malformed"),
        (b"SIP/2.0 200 OK\r\n\r\n", "malformed"),
        (b"GET / HTTP/1.1\r\n\r\n", "malformed"),
        (b"GET / HTTP/1.0\r\n\r\n", "host"),
        (b"POST /" + TOKEN.encode() + b" HTTP/1.1\r\n" + HERE + HERE + b"\r\n", "malformed"),
        (b"GET / HTTP/1.1\r\nHost: attacker.example:17471\r\n\r\n", "host"),
        (b"GET /pop?number=1 HTTP/1.1\r\n" + HERE + b"\r\n", "token"),
        (b"HEAD /" + TOKEN.encode() + b" HTTP/1.1\r\n" + HERE + b"\r\n", "method"),
        (b"CONNECT 127.0.0.1:1 HTTP/1.1\r\n" + HERE + b"\r\n", "token"),
        (b"GET /" + b"a" * 20_000, "too_large"),
        (b"GET / HTTP/1.1\r\n" + HERE + BOMB, "too_large"),
        (post(b"x" * (LONGEST_REQUEST + 1))[:400], "too_large"),
        (post(b"", b"Transfer-Encoding: chunked", b"Transfer-Encoding: identity"), "malformed"),
        (post(b"", b"Transfer-Encoding: chunked") + b"5\r\nhello\r\nZZ\r\n", "malformed"),
        (post(b"", b"Content-Length: 5"), "malformed"),
        (post(FORM, kind=b"text/plain"), "type"),
        (post(b"{}", kind=b"application/json"), "event"),
        (post(FORM, b"Origin: null"), "browser"),
        (post(FORM, b"Sec-Fetch-Site: cross-site"), "browser"),
    ],
)
def test_each_refusal_has_its_reason_and_its_status(request_bytes: bytes, reason: str) -> None:
    talk = exchange()
    answer = talk.receive(request_bytes)
    assert talk.refusal == reason
    assert talk.event is None
    assert talk.is_over
    told = answer.split(b"\r\n", 1)[0].split(b" ")[1]
    assert int(told) == STATUS[talk.refusal]
    assert TOKEN.encode() not in answer


def test_a_body_in_many_chunks_has_the_same_limit() -> None:
    talk = exchange()
    head = post(b"", b"Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    talk.receive(head)
    for _ in range(LONGEST_REQUEST // 512 + 1):
        assert not talk.is_over
        answer = talk.receive(b"200\r\n" + b"x" * 512 + b"\r\n")
    assert talk.refusal == "too_large"
    assert status(answer) == 413


def test_frames_of_tiny_chunks_have_a_limit_too() -> None:
    talk = exchange()
    talk.receive(post(b"", b"Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b""))
    chunk = b"1;" + b"x" * 200 + b"\r\n=\r\n"
    for _ in range(MOST_BYTES // len(chunk) + 1):
        talk.receive(chunk)
    assert talk.refusal == "too_large"


def test_one_too_many_is_told_to_come_again() -> None:
    talk = exchange(may_tell=False)
    answer = talk.receive(post())
    assert status(answer) == 429
    assert b"Retry-After: 1\r\n" in answer
    assert (talk.event, talk.refusal) == (None, "too_many")


def test_half_a_request_runs_out() -> None:
    talk = exchange()
    assert talk.receive(post()[:-5]) == b""
    assert status(talk.run_out()) == 408
    assert talk.refusal == "too_slow"
    assert talk.receive(b"hello") == b""
    assert talk.run_out() == b""


def test_a_token_that_is_withdrawn_meanwhile_is_none() -> None:
    gate = PushGate(PORT, SENDERS, FakeClock(), 20)
    talk, request = PushExchange(gate, ""), post()
    talk.receive(request[:20])
    gate.senders = PushSenders()
    talk.receive(request[20:])
    assert talk.refusal == "token"


@given(
    st.lists(
        st.binary(max_size=40)
        | st.sampled_from(
            [
                post(),
                post()[:60],
                HERE,
                b"\r\n",
                b"\r\n\r\n",
                f"GET /{TOKEN}/pop?number=1 HTTP/1.1\r\n".encode(),
                b"Transfer-Encoding: chunked\r\n",
                b"4\r\nbody\r\n",
                b"0\r\n\r\n",
                b"Content-Length: 4\r\n",
            ]
        ),
        max_size=8,
    )
)
def test_anything_at_all_is_one_answer_at_most(pieces: list[bytes]) -> None:
    talk = exchange()
    sent = b"".join(talk.receive(piece) for piece in pieces)
    sent += talk.run_out()
    assert talk.is_over
    assert (talk.event is None) == (talk.refusal is not None)
    if sent:
        status(sent.removeprefix(b"HTTP/1.1 100 \r\n\r\n"))
