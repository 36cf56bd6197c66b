"""The conversation with the exchange: the login by challenge, and what is never said."""

from __future__ import annotations

import hashlib

import pytest

from app.phone.ami_session import MOST_RUBBISH, AmiSession
from app.problems import Problem
from tests.support.ami_wire import incoming, wire

GREETING = b"Asterisk Call Manager/9.0.0\r\n"


def answered(session: AmiSession, **fields: str) -> bytes:
    """Answer the question that was asked last."""
    asked = dict(
        line.split(": ", 1) for line in session.taken_lines().decode().split("\r\n") if line
    )
    return wire([{"Response": "Success", "ActionID": asked["ActionID"], **fields}])


def let_in() -> AmiSession:
    session = AmiSession("callside", "s3cret")
    session.feed(GREETING)
    session.feed(answered(session, Challenge="123"))
    session.feed(answered(session))
    return session


def test_the_password_is_never_sent() -> None:
    session = AmiSession("callside", "s3cret")
    session.feed(GREETING)
    asked = session.taken_lines().decode()
    assert "Action: Challenge\r\n" in asked
    assert "AuthType: MD5\r\n" in asked
    name = asked.split("ActionID: ")[1].split("\r\n")[0]
    session.feed(wire([{"Response": "Success", "ActionID": name, "Challenge": "840415273"}]))
    login = session.taken_lines().decode()
    digest = hashlib.md5(b"840415273s3cret", usedforsecurity=False).hexdigest()
    assert f"Key: {digest}\r\n" in login
    assert "Events: call\r\n" in login
    assert "Secret" not in login
    assert "s3cret" not in login


def test_nothing_is_sent_that_dials_or_changes_anything() -> None:
    session = AmiSession("callside", "x")
    session.feed(GREETING)
    said = session.taken_lines()
    session = let_in()
    session.ping()
    said += session.taken_lines()
    actions = {line[8:] for line in said.decode().split("\r\n") if line.startswith("Action: ")}
    assert actions == {"Challenge", "CoreShowChannels", "Ping"}


def test_frames_are_heard_only_when_let_in() -> None:
    session = AmiSession("callside", "x")
    frames = wire(incoming()[2])
    assert session.feed(GREETING + frames) == []
    assert len(let_in().feed(frames)) == 6


def test_a_name_cannot_add_a_line() -> None:
    session = AmiSession("callside\r\nAction: Originate", "x")
    session.feed(GREETING)
    session.feed(answered(session, Challenge="1"))
    assert "\nAction: Originate" not in session.taken_lines().decode()


@pytest.mark.parametrize(
    ("piece", "code"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "ami_not_exchange"),
        (b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n", "ami_not_exchange"),
        (b"\x15\x03\x01\x00\x02\x02\x46\n", "ami_not_exchange"),
        (GREETING + b"no frame\n" * (MOST_RUBBISH + 1), "ami_garbled"),
    ],
)
def test_what_is_no_exchange_is_left_at_once(piece: bytes, code: str) -> None:
    session = AmiSession("callside", "x")
    with pytest.raises(Problem) as found:
        session.feed(piece)
    assert found.value.code == code


def test_a_greeting_in_pieces() -> None:
    session = AmiSession("callside", "x")
    for byte in GREETING:
        session.feed(bytes([byte]))
    assert session.stage == "challenge"


def test_a_refused_challenge_sends_no_password_instead() -> None:
    session = AmiSession("callside", "s3cret")
    session.feed(GREETING)
    with pytest.raises(Problem) as found:
        session.feed(answered(session, Response="Error"))
    assert found.value.code == "ami_no_challenge"
    assert session.taken_lines() == b""


def test_a_refused_login() -> None:
    session = AmiSession("callside", "wrong")
    session.feed(GREETING)
    session.feed(answered(session, Challenge="1"))
    with pytest.raises(Problem) as found:
        session.feed(answered(session, Response="Error", Message="Authentication failed"))
    assert found.value.code == "ami_login_refused"
    assert "wrong" not in str(found.value)


def test_an_account_without_the_right_to_the_list_is_known() -> None:
    session = let_in()
    assert session.knows_all
    session.feed(answered(session, Response="Error", Message="Permission denied"))
    assert not session.knows_all
    assert session.stage == "listening"
