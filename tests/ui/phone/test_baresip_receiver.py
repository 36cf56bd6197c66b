"""The connection to baresip: kept, taken, lost, brought back; and never in anybody's way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from app.phone.netstring import netstring
from tests.support.baresip import BaresipHeard, StandInBaresip, said_in
from tests.support.push import free_port
from tests.support.wine import UNDER_WINE
from ui.phone.baresip_receiver import BaresipReceiver
from ui.phone.receiver import Receiver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def baresip(qtbot: QtBot) -> Iterator[StandInBaresip]:
    there = StandInBaresip()
    there.begin()
    yield there
    there.kill()
    there.deleteLater()


@pytest.fixture
def heard(baresip: StandInBaresip, qtbot: QtBot) -> Iterator[BaresipHeard]:
    receiver = BaresipReceiver(baresip.port, pauses_ms=(20,), leave_alone_ms=150)
    there = BaresipHeard(receiver)
    receiver.begin()
    qtbot.waitUntil(lambda: receiver.status.standing == "connected")
    yield there
    receiver.end()
    receiver.deleteLater()


def said(kind: str, call: str, **more: str) -> bytes:
    told = {"event": True, "type": kind, "id": call, "direction": "incoming"}
    return json.dumps({**told, "peeruri": f"sip:{call}@pbx.example.com", **more}).encode()


def trouble(receiver: Receiver) -> str:
    """The code of what is wrong, or nothing."""
    problem = receiver.status.problem
    return "" if problem is None else problem.code


def test_it_is_off_until_it_is_begun_and_asks_nothing_but_the_list(
    qtbot: QtBot, baresip: StandInBaresip
) -> None:
    receiver = BaresipReceiver(baresip.port)
    assert receiver.status.standing == "off"
    receiver.begin()
    receiver.begin()
    qtbot.waitUntil(lambda: receiver.status.standing == "connected")
    receiver.end()
    assert receiver.status.standing == "off"
    assert baresip.connections == 1
    assert set(baresip.asked) == {"listcalls"}


def test_where_no_baresip_is_it_says_so_and_finds_it_when_it_comes(qtbot: QtBot) -> None:
    port = free_port()
    receiver = BaresipReceiver(port, pauses_ms=(20,))
    receiver.begin()
    qtbot.waitUntil(lambda: trouble(receiver) == "baresip_not_there")
    assert receiver.status.standing == "trouble"
    baresip = StandInBaresip()
    baresip.begin(port)
    qtbot.waitUntil(lambda: receiver.status.standing == "connected")
    assert trouble(receiver) == ""
    receiver.end()
    baresip.kill()


def test_a_killed_baresip_loses_its_calls_once_and_is_found_again(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    baresip.say([said("CALL_INCOMING", "1001"), said("CALL_ESTABLISHED", "1001")])
    qtbot.waitUntil(lambda: heard.short == ["ring 1001", "answer 1001"])
    port = baresip.port
    baresip.kill()
    qtbot.waitUntil(lambda: trouble(heard.receiver) == "baresip_not_there")
    qtbot.waitUntil(lambda: heard.short == ["ring 1001", "answer 1001", "gone"])
    baresip.begin(port)
    qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
    baresip.say([said("CALL_INCOMING", "1002")])
    qtbot.waitUntil(lambda: heard.short[-1] == "ring 1002")
    assert heard.short.count("gone") == 1


def test_a_baresip_that_restarts_at_once_has_lost_the_call(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    """It answers again before we saw it gone: only its list tells."""
    baresip.say([said("CALL_INCOMING", "1001"), said("CALL_ESTABLISHED", "1001")])
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    port = baresip.port
    baresip.kill()
    baresip.begin(port)
    qtbot.waitUntil(lambda: heard.short[-1] == "end 1001 lost")
    assert "gone" not in heard.short


def test_without_open_calls_nobody_is_told_that_it_went(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    baresip.kill()
    qtbot.waitUntil(lambda: trouble(heard.receiver) == "baresip_not_there")
    assert heard.told == []


def test_a_stray_connection_takes_the_place_once_and_we_take_it_back(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    baresip.say([said("CALL_INCOMING", "1001"), said("CALL_ESTABLISHED", "1001")])
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    baresip.kick()
    qtbot.waitUntil(lambda: baresip.connections == 2)
    qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
    baresip.say([said("CALL_CLOSED", "1001", param="Connection reset by peer")])
    qtbot.waitUntil(lambda: len(heard.told) == 3)
    assert heard.short == ["ring 1001", "answer 1001", "end 1001 normal"]


def test_kicked_twice_it_leaves_the_place_alone_for_a_while(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    """Two programs that take it from each other in turn would both hear half of everything."""
    baresip.say([said("CALL_INCOMING", "1001"), said("CALL_ESTABLISHED", "1001")])
    qtbot.waitUntil(lambda: len(heard.told) == 2)
    for time in (2, 3):
        baresip.kick()
        if time == 2:
            qtbot.waitUntil(lambda: baresip.is_connected)
            qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
    qtbot.waitUntil(lambda: trouble(heard.receiver) == "baresip_taken")
    qtbot.waitUntil(lambda: heard.short == ["ring 1001", "answer 1001", "gone"])
    assert baresip.connections == 2
    # Later it looks again, and the call that was given up is still on.
    qtbot.waitUntil(lambda: baresip.connections == 3)
    qtbot.waitUntil(lambda: heard.short == ["ring 1001", "answer 1001", "gone", "answer 1001"])
    assert trouble(heard.receiver) == ""


@pytest.mark.parametrize(
    "garbage", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x00\xff" * 9, b"9" * 40, b"5:hello;"]
)
def test_what_is_no_baresip_is_said_and_left(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard, garbage: bytes
) -> None:
    baresip.say([said("CALL_INCOMING", "1001")])
    qtbot.waitUntil(lambda: len(heard.told) == 1)
    baresip.send(garbage)
    qtbot.waitUntil(lambda: trouble(heard.receiver) == "baresip_garbled")
    qtbot.waitUntil(lambda: heard.short == ["ring 1001", "gone"])


def test_messages_that_are_no_object_spoil_nothing(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    stream = b"".join(
        map(netstring, (b"", b"[]", b"{", b"\xff\xfe", said("CALL_INCOMING", "1001")))
    )
    baresip.send(stream)
    qtbot.waitUntil(lambda: heard.short == ["ring 1001"])


def test_a_burst_is_told_whole_in_order_and_in_turns(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    """A thousand events, never more than twenty between two turns of the event loop."""
    in_turns: list[int] = []
    watch = QTimer()
    watch.timeout.connect(lambda: in_turns.append(len(heard.told)))
    watch.start(0)
    calls = [f"1{number:03}" for number in range(500)]
    stream = b""
    for call in calls:
        stream += netstring(said("CALL_INCOMING", call)) + netstring(said("CALL_CLOSED", call))
    baresip.send(stream)
    qtbot.waitUntil(lambda: len(heard.told) == 1000)
    watch.stop()
    assert heard.short == [
        word for call in calls for word in (f"ring {call}", f"end {call} cancelled")
    ]
    assert max(b - a for a, b in pairwise(in_turns)) <= 2 * Receiver.AT_ONCE


@pytest.mark.skipif(UNDER_WINE, reason="Wine tells no end of a connection that is just written to")
def test_it_ends_in_the_midst_of_a_message(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    baresip.send(netstring(said("CALL_INCOMING", "1001"))[:40])
    heard.receiver.end()
    qtbot.waitUntil(lambda: not baresip.is_connected)
    heard.receiver.begin()
    qtbot.waitUntil(lambda: heard.receiver.status.standing == "connected")
    baresip.say(said_in("3_missed_caller_cancels"))
    qtbot.waitUntil(lambda: heard.short == ["ring +15551230003", "end +15551230003 cancelled"])


def test_it_moves_to_another_port(
    qtbot: QtBot, baresip: StandInBaresip, heard: BaresipHeard
) -> None:
    other = StandInBaresip()
    other.begin()
    heard.receiver.move_to(other.port)
    qtbot.waitUntil(lambda: other.is_connected)
    qtbot.waitUntil(lambda: not baresip.is_connected)
    other.kill()
