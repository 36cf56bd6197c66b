"""The push receiver over real sockets: heard, refused, limited, and out of nobody's way."""

from __future__ import annotations

import socket
import weakref
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from app.phone.push_senders import PushSender, PushSenders, new_token
from tests.support.push import (
    EXCHANGE,
    FORM,
    TOKEN,
    Heard,
    Line,
    free_port,
    has_ipv6,
    listening,
    post,
)
from ui.phone.push_connection import PushConnection
from ui.phone.push_receiver import PushReceiver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


ADDRESSES = ["127.0.0.1", "::1"] if has_ipv6() else ["127.0.0.1"]


def open_on(heard: Heard) -> int:
    """How many connections it has taken."""
    return len(heard.receiver.findChildren(PushConnection))


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    with listening() as there:
        yield there


def test_it_is_off_until_it_is_begun(qtbot: QtBot) -> None:
    receiver = PushReceiver(free_port(), PushSenders((EXCHANGE,)))
    assert receiver.status.standing == "off"
    with pytest.raises(ConnectionRefusedError):
        Line(qtbot, receiver.port)


@pytest.mark.parametrize("host", ADDRESSES)
def test_a_call_is_heard_on_both_addresses(qtbot: QtBot, heard: Heard, host: str) -> None:
    port = heard.receiver.port
    named = f"[::1]:{port}" if ":" in host else f"127.0.0.1:{port}"
    line = Line(qtbot, port, host)
    line.say(post(port, host=named))
    assert line.hear_out().startswith(b"HTTP/1.1 200 OK\r\n")
    qtbot.waitUntil(lambda: len(heard.events) == 1)
    (event,) = heard.events
    assert (event.kind, event.number, event.source) == ("ring", "+15551230001", "push")
    qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
    assert heard.receiver.status.heard_ms is not None


def test_no_other_address_of_this_machine_is_open(heard: Heard) -> None:
    """A neighbour in the same network finds nothing: 127.0.0.2 stands for any other address."""
    with (
        socket.socket() as neighbour,
        pytest.raises(ConnectionRefusedError),
    ):
        neighbour.connect(("127.0.0.2", heard.receiver.port))


def test_what_is_refused_is_counted_by_reason_and_told_to_nobody(
    qtbot: QtBot, heard: Heard
) -> None:
    port = heard.receiver.port
    for request, status in (
        (post(port, host=f"attacker.example:{port}"), b"403"),
        (post(port, FORM, "Origin: http://attacker.example"), b"403"),
        (post(port, FORM, "Sec-Fetch-Site: cross-site"), b"403"),
        (post(port, token="guess"), b"404"),
        (post(port, b"event=explode&from=1"), b"422"),
        (b"\x16\x03\x01\x02\r\n\r\n", b"400"),
    ):
        line = Line(qtbot, port)
        line.say(request)
        assert line.hear_answer().startswith(b"HTTP/1.1 " + status), request
        line.close()
    qtbot.waitUntil(lambda: heard.receiver.status.refused == 6)
    assert heard.refused("host", "browser", "browser", "token", "event", "malformed")
    assert heard.events == []


def test_pieces_that_trickle_in_are_one_request(qtbot: QtBot, heard: Heard) -> None:
    line, request = Line(qtbot, heard.receiver.port), post(heard.receiver.port)
    for at in range(0, len(request), 23):
        line.say(request[at : at + 23])
        QCoreApplication.processEvents()
    assert b" 200 " in line.hear_out()


def test_a_slow_client_is_shown_out_and_a_silent_one_is_not_counted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A browser opens connections in advance and says nothing on them."""
    monkeypatch.setattr(PushConnection, "WITHIN_MS", 100)
    with listening() as heard:
        slow, silent = (Line(qtbot, heard.receiver.port) for _ in range(2))
        slow.say(post(heard.receiver.port)[:-4])
        assert slow.hear_out().startswith(b"HTTP/1.1 408 ")
        assert silent.hear_out() == b""
        assert heard.refused("too_slow")


def test_eight_that_hold_the_line_do_not_shut_out_the_ninth(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PushConnection, "WITHIN_MS", 200)
    with listening() as heard:
        port = heard.receiver.port
        holding = [Line(qtbot, port) for _ in range(PushReceiver.MOST_CONNECTIONS)]
        for line in holding:
            line.say(b"POST /")
        waiting = [Line(qtbot, port) for _ in range(4)]
        for number, line in enumerate(waiting):
            line.say(post(port, FORM.replace(b"callId=7", b"callId=%d" % number)))
        qtbot.waitUntil(lambda: open_on(heard) == PushReceiver.MOST_CONNECTIONS)
        assert heard.events == []  # eight at a time, and these are the others
        for line in waiting:
            assert b" 200 " in line.hear_out()
        qtbot.waitUntil(lambda: len(heard.events) == 4)
        for line in holding:
            line.hear_out()


def test_a_client_that_does_not_go_is_let_go(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused before its body and goes on sending it."""
    monkeypatch.setattr(PushConnection, "WITHIN_MS", 150)
    with listening() as heard:
        line = Line(qtbot, heard.receiver.port)
        line.say(post(heard.receiver.port, FORM, "Origin: null")[:-10])
        assert b" 403 " in line.hear_answer()
        line.say(b"more")
        line.hear_out()
        assert heard.refused("browser")


def test_a_thousand_at_once_are_heard_or_told_to_come_again(qtbot: QtBot, heard: Heard) -> None:
    """None is lost in silence: whoever read 200 was heard, once, and in order."""
    port, accepted, refused = heard.receiver.port, [], 0
    for batch in range(0, 1000, 8):
        lines = [(number, Line(qtbot, port)) for number in range(batch, batch + 8)]
        for number, line in lines:
            line.say(post(port, FORM.replace(b"callId=7", b"callId=%d" % number)))
        for number, line in lines:
            answer = line.hear_out()
            assert answer[9:12] in (b"200", b"429")
            if answer[9:12] == b"200":
                accepted.append(str(number))
            else:
                refused += 1
    qtbot.waitUntil(lambda: len(heard.events) == len(accepted))
    assert sorted(event.id for event in heard.events) == sorted(accepted)
    assert len(accepted) >= PushReceiver.MOST_A_SECOND
    assert refused
    assert heard.refused(*["too_many"] * refused)
    assert heard.statuses < 200  # the status is not redrawn for each of them


def test_a_new_token_takes_the_place_of_the_old_one_without_a_restart(
    qtbot: QtBot, heard: Heard
) -> None:
    port, renewed = heard.receiver.port, new_token()
    heard.receiver.use(PushSenders((PushSender(name="Exchange", token=renewed),)))
    for token, status in ((TOKEN, b" 404 "), (renewed, b" 200 ")):
        line = Line(qtbot, port)
        line.say(post(port, token=token))
        assert status in line.hear_answer()
        line.close()


def test_a_port_in_other_hands_is_said_and_asked_for_again(qtbot: QtBot) -> None:
    """On either of the two addresses: half a listener would send tokens to a stranger."""
    for address in ADDRESSES:
        stranger = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
        port = free_port()
        stranger.bind((address, port))
        stranger.listen()
        receiver = PushReceiver(port, PushSenders((EXCHANGE,)), again_ms=30)
        receiver.begin()
        assert receiver.status.standing == "trouble"
        assert receiver.status.problem is not None
        assert receiver.status.problem.code == "push_port_taken"
        assert receiver.status.problem.facts["port"] == port
        stranger.close()
        qtbot.waitUntil(lambda receiver=receiver: receiver.status.standing == "waiting")
        assert receiver.status.problem is None
        line = Line(qtbot, port)
        line.say(post(port))
        assert b" 200 " in line.hear_out()
        receiver.end()
        assert receiver.status.standing == "off"


def test_it_moves_to_another_port_while_it_listens(qtbot: QtBot, heard: Heard) -> None:
    before, after = heard.receiver.port, free_port()
    heard.receiver.move_to(after)
    with pytest.raises(ConnectionRefusedError):
        Line(qtbot, before)
    line = Line(qtbot, after)
    line.say(post(after))
    assert b" 200 " in line.hear_out()


def test_without_a_sender_it_says_so(qtbot: QtBot, heard: Heard) -> None:
    heard.receiver.use(PushSenders())
    assert heard.receiver.status.problem is not None
    assert heard.receiver.status.problem.code == "push_nobody"
    heard.receiver.use(PushSenders((EXCHANGE,)))
    assert heard.receiver.status.problem is None


def test_it_ends_in_the_midst_of_everything(qtbot: QtBot, heard: Heard) -> None:
    port = heard.receiver.port
    lines = [Line(qtbot, port) for _ in range(12)]
    for line in lines:
        line.say(post(port)[:-4])
    qtbot.waitUntil(lambda: open_on(heard) == PushReceiver.MOST_CONNECTIONS)
    heard.receiver.end()
    heard.receiver.end()
    for line in lines:
        line.hear_out()
    assert heard.events == []
    heard.receiver.begin()
    line = Line(qtbot, port)
    line.say(post(port))
    assert b" 200 " in line.hear_out()


def ended_with_a_connection(
    qtbot: QtBot,
) -> tuple[weakref.ref[PushReceiver], PushConnection]:
    """A receiver that nobody holds any more, and a connection that it had."""
    receiver = PushReceiver(free_port(), PushSenders((EXCHANGE,)))
    receiver.begin()
    line = Line(qtbot, receiver.port)
    qtbot.waitUntil(lambda: bool(receiver.findChildren(PushConnection)))
    (connection,) = receiver.findChildren(PushConnection)
    receiver.end()
    line.close()
    return weakref.ref(receiver), connection


def test_a_connection_does_not_hold_its_receiver(qtbot: QtBot) -> None:
    """The last connection to be deleted once took the receiver along, and with it itself again."""
    receiver, _connection = ended_with_a_connection(qtbot)
    assert receiver() is None
