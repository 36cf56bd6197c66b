"""The connection to an exchange, on real sockets: let in, refused, cut, silent, garbled."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.phone.ami_settings import AmiSettings
from app.phone.event import PhoneEvent
from app.problems import Problem
from tests.support.ami_wire import Line, incoming, told, wire
from tests.support.exchange import FakeExchange
from ui.phone.ami_patience import AmiPatience
from ui.phone.ami_receiver import MOST_UNTOLD, AmiReceiver
from ui.problem_words import words_for

QUICK = AmiPatience(again_ms=1, most_again_ms=4)


class Listener:
    """A receiver of one exchange, and what was told by it."""

    def __init__(self, exchange: FakeExchange) -> None:
        self.exchange = exchange
        self.events: list[PhoneEvent] = []
        self.standings: list[str] = []
        self.problems: list[Problem] = []
        self.gone = 0
        self.receiver = self.made()

    def made(self, secret: str = "s3cret", patience: AmiPatience = QUICK) -> AmiReceiver:
        settings = AmiSettings(
            host="127.0.0.1",
            port=self.exchange.port,
            tls=False,
            user="callside",
            devices=("PJSIP/1001",),
        )
        self.receiver = AmiReceiver(settings, secret, patience=patience, chance=lambda: 0.5)
        self.receiver.heard.connect(self.events.append)
        self.receiver.status_changed.connect(self._note)
        self.receiver.gone.connect(self._went)
        return self.receiver

    @property
    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]

    def _note(self) -> None:
        status = self.receiver.status
        if not self.standings or self.standings[-1] != status.standing:
            self.standings.append(status.standing)
        if status.problem is not None:
            self.problems.append(status.problem)

    def _went(self) -> None:
        self.gone += 1


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    made = FakeExchange()
    yield made
    made.close()


@pytest.fixture
def listener(exchange: FakeExchange) -> Iterator[Listener]:
    made = Listener(exchange)
    yield made
    made.receiver.end()


def test_it_is_let_in_and_tells_what_happens(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.receiver.begin()
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    _, phone, frames = incoming()
    exchange.play([*frames, phone.now("Up"), phone.gone(16)])
    qtbot.waitUntil(lambda: len(listener.events) == 3)
    assert told(listener.events) == [
        "ring in +15550100",
        "answer in +15550100",
        "end in +15550100 normal",
    ]
    assert exchange.connections == 1
    assert exchange.actions == ["Challenge", "Login", "CoreShowChannels"]
    status = listener.receiver.status
    assert (status.standing, status.problem, status.facts["tls"]) == ("connected", None, "no")
    assert status.heard_ms is not None


def test_a_refused_login_is_said_in_words_and_not_tried_again_at_once(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.made(secret="wrong").begin()
    qtbot.waitUntil(lambda: listener.codes == ["ami_login_refused"])
    words = words_for(listener.problems[0])
    assert "callside" in words.happened
    assert "wrong" not in " ".join(words)
    # Ten minutes: five attempts in a quarter of an hour are what houses lock an address for.
    assert listener.problems[0].facts["seconds"] == 600
    assert listener.receiver._again.remainingTime() > 590_000
    assert exchange.connections == 1


def test_refusals_are_further_and_further_apart(qtbot: QtBot, listener: Listener) -> None:
    patience = AmiPatience(refused_ms=10, most_refused_ms=80)
    receiver = listener.made(secret="wrong", patience=patience)
    waits: list[int] = []
    receiver._again.timeout.connect(lambda: waits.append(receiver._again.interval()))
    receiver.begin()
    qtbot.waitUntil(lambda: len(waits) == 5)
    assert waits == [10, 20, 40, 80, 80]


def test_a_cut_stream_is_taken_up_again_and_what_was_missed_is_put_right(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    """One call ended while nobody listened, one went on, and one began."""
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    _, over, frames = incoming()
    _, goes_on, more = incoming(uid="6", number="+15550106")
    exchange.play([*frames, *more, goes_on.now("Up"), over.fields("Newstate")])
    qtbot.waitUntil(lambda: len(listener.events) == 3)
    began = Line("PJSIP/1001-00000009", "9.2", "9.1")
    began.state, began.other = "Ringing", "+15550109"
    exchange.channels = [goes_on.listed("AppDial"), began.listed("AppDial")]
    listener.events.clear()
    exchange.play_bytes(b"Event: Newstate\r\nUniqueid: 2.2\r\nChannelSta")
    qtbot.waitUntil(lambda: exchange.has_sent_all)
    exchange.cut()
    qtbot.waitUntil(lambda: len(listener.events) == 2)
    assert told(listener.events) == ["end in +15550100 lost", "ring in +15550109"]
    assert listener.standings == ["waiting", "connected", "trouble", "connected"]
    assert listener.codes == ["ami_cut"]
    assert listener.gone == 0


def test_an_account_without_reports_loses_what_was_on_and_goes_on_listening(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    exchange.refused = {"CoreShowChannels"}
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    exchange.play(incoming()[2])
    qtbot.waitUntil(lambda: len(listener.events) == 1)
    exchange.cut()
    qtbot.waitUntil(lambda: len(listener.events) == 2)
    exchange.play(incoming(uid="6", number="+15550106")[2])
    qtbot.waitUntil(lambda: len(listener.events) == 3)
    assert told(listener.events)[1:] == ["end in +15550100 lost", "ring in +15550106"]


def test_an_exchange_that_is_away_is_tried_less_and_less_often(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    exchange.close()
    patience = AmiPatience(again_ms=2, most_again_ms=16)
    receiver = listener.made(patience=patience)
    waits: list[int] = []
    receiver.status_changed.connect(
        lambda: waits.append(receiver._again.interval()) if receiver.status.problem else None
    )
    receiver.begin()
    # The status tells the seconds; a wait that reads the same is not told twice.
    receiver._failures = 0
    qtbot.waitUntil(lambda: receiver._failures >= 6)
    assert set(listener.codes) == {"ami_unreachable"}
    assert receiver._again.interval() == 16
    assert waits[0] == 2


def test_the_jitter_keeps_windows_apart(qtbot: QtBot, exchange: FakeExchange) -> None:
    exchange.close()
    waits = []
    for chance in (0.0, 1.0):
        settings = AmiSettings(
            host="127.0.0.1", port=exchange.port, tls=False, user="x", devices=("1001",)
        )
        receiver = AmiReceiver(settings, "x", chance=lambda chance=chance: chance)
        with qtbot.waitSignal(receiver.status_changed):
            receiver.begin()
        qtbot.waitUntil(lambda r=receiver: r.status.problem is not None)
        waits.append(receiver._again.interval())
        receiver.end()
    assert waits == [750, 1250]


def test_rubbish_in_between_is_tolerated(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    _, _, frames = incoming()
    rubbish = b"\x00\xff\xfe no frame\r\n" * 20 + b"Event: \xff\r\nUniqueid\r\n: x\r\n\r\n"
    long = b"Event: Newstate\r\nAppData: " + b"x" * 100_000 + b"\r\n\r\n"
    exchange.play_bytes(rubbish + wire(frames[:3]) + rubbish + long + wire(frames[3:]), (4093, 11))
    qtbot.waitUntil(lambda: len(listener.events) == 1)
    assert told(listener.events) == ["ring in +15550100"]
    assert listener.receiver.status.standing == "connected"


@pytest.mark.parametrize(
    "stream", [b"not a frame\r\n" * 1_000, bytes(range(128, 256)) * 100 + b"\n" * 2 + b"x\n" * 900]
)
def test_a_garbled_stream_is_left_and_tried_again(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener, stream: bytes
) -> None:
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    exchange.play_bytes(stream, (4093,))
    qtbot.waitUntil(lambda: exchange.connections == 2 and exchange.is_in)
    assert listener.codes == ["ami_garbled"]
    qtbot.waitUntil(lambda: listener.receiver.status.standing == "connected")


def test_what_is_no_exchange_is_told_neither_name_nor_password(qtbot: QtBot) -> None:
    other = FakeExchange(greeting=b"220 mail.example ESMTP\r\n")
    listener = Listener(other)
    listener.receiver.begin()
    qtbot.waitUntil(lambda: "ami_not_exchange" in listener.codes)
    listener.receiver.end()
    other.close()
    assert other.asked == []


def test_an_exchange_that_fell_silent_is_asked_and_then_left(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.made(patience=AmiPatience(quiet_ms=5, answer_ms=400, again_ms=1)).begin()
    qtbot.waitUntil(lambda: exchange.actions.count("Ping") >= 3)
    assert listener.codes == []
    exchange.is_mute = True
    qtbot.waitUntil(lambda: "ami_silent" in listener.codes)
    exchange.is_mute = False
    qtbot.waitUntil(lambda: listener.receiver.status.standing == "connected")


def test_an_exchange_that_never_greets(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    exchange.is_mute = True
    listener.made(patience=AmiPatience(answer_ms=20, again_ms=1)).begin()
    qtbot.waitUntil(lambda: exchange.connections >= 2)
    assert set(listener.codes) == {"ami_unreachable"}


def test_calls_of_an_exchange_that_stays_away_are_given_up(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    patience = AmiPatience(again_ms=1, most_again_ms=2, lost_ms=30)
    listener.made(patience=patience).begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    exchange.play(incoming()[2])
    qtbot.waitUntil(lambda: len(listener.events) == 1)
    exchange.close()
    qtbot.waitUntil(lambda: len(listener.events) == 2)
    assert told(listener.events) == ["ring in +15550100", "end in +15550100 lost"]


def test_switched_off_it_lets_go_and_says_that_calls_were_on(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    exchange.play(incoming()[2])
    qtbot.waitUntil(lambda: len(listener.events) == 1)
    listener.receiver.end()
    assert listener.gone == 1
    assert listener.receiver.status.standing == "off"
    assert exchange.socket is not None
    qtbot.waitUntil(lambda: exchange.socket.state().name == "UnconnectedState")
    assert not any(timer.isActive() for timer in _timers(listener.receiver))


def test_what_was_heard_is_told_before_it_is_switched_off(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    _, phone, frames = incoming()
    frames.append(phone.now("Up"))
    for _ in range(200):
        frames += [phone.fields("Hold"), phone.fields("Unhold")]
    exchange.play_bytes(wire(frames), (8_000,))
    left: list[tuple[int, int]] = []

    def switch_off() -> None:
        untold = len(listener.receiver._untold)
        if untold and not left:
            left.append((untold, len(listener.events)))
            listener.receiver.end()

    # Looked at in every turn of the loop: all is told within a few of them.
    every_turn = QTimer()
    every_turn.timeout.connect(switch_off)
    every_turn.start(0)
    qtbot.waitUntil(lambda: left != [])
    ((waiting, heard),) = left
    assert len(listener.events) == heard + waiting


def test_a_burst_is_told_whole_and_a_few_at_a_time(
    qtbot: QtBot, exchange: FakeExchange, listener: Listener
) -> None:
    """1,200 events at once: none is lost, and no turn of the loop tells more than twenty."""
    told_a_turn = _turns(listener.receiver)
    listener.receiver.begin()
    qtbot.waitUntil(lambda: exchange.is_in)
    _, phone, frames = incoming()
    frames.append(phone.now("Up"))
    for _ in range(599):
        frames += [phone.fields("Hold"), phone.fields("Unhold")]
    exchange.play_bytes(wire(frames), (60_000,))
    qtbot.waitUntil(lambda: len(listener.events) == 1_200, timeout=20_000)
    assert [event.kind for event in listener.events[-2:]] == ["hold", "resume"]
    assert max(told_a_turn) <= AmiReceiver.AT_ONCE
    assert sum(told_a_turn) == 1_200
    assert MOST_UNTOLD < 1_200


def _timers(receiver: AmiReceiver) -> list[object]:
    return [
        getattr(receiver, name)
        for name in ("_telling", "_answer", "_quiet", "_again", "_steady", "_lost")
    ]


def _turns(receiver: AmiReceiver) -> list[int]:
    """How many events each turn of the loop told."""
    counts: list[int] = []
    tell_some: Callable[[], None] = receiver._tell_some

    def counted() -> None:
        counts.append(0)
        tell_some()

    def count() -> None:
        counts[-1] += 1

    receiver._telling.timeout.disconnect()
    receiver._telling.timeout.connect(counted)
    receiver.heard.connect(count)
    return counts
