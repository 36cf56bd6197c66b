"""A push receiver that listens, and plain sockets that talk to it from within Qt's loop."""

from __future__ import annotations

import contextlib
import random
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.phone.event import PhoneEvent
from app.phone.push_senders import PushSender, PushSenders
from ui.phone.push_receiver import PushReceiver

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TOKEN = "t0kenOfTheExchange_0123456789abcd"
EXCHANGE = PushSender(name="Exchange", token=TOKEN)
FORM = b"event=newCall&from=%2B15551230001&to=42&direction=in&callId=7&caller=Ann+Example"


def has_ipv6() -> bool:
    """Whether this machine has the address ::1; some containers do not."""
    try:
        with socket.socket(socket.AF_INET6) as trial:
            trial.bind(("::1", 0))
    except OSError:
        return False
    return True


def free_port() -> int:
    """A port of this machine that nobody has on either address.

    Below those that the system gives to connections that go out: another test's client could have
    one of them a moment later.
    """
    addresses = [(socket.AF_INET, "127.0.0.1")]
    if has_ipv6():
        addresses.append((socket.AF_INET6, "::1"))
    while True:
        port = random.SystemRandom().randrange(12_000, 32_000)
        try:
            for family, address in addresses:
                with socket.socket(family) as trial:
                    trial.bind((address, port))
        except OSError:
            continue
        return port


class Heard:
    """A receiver and what it told: events in order, and how often its status changed."""

    def __init__(self, receiver: PushReceiver) -> None:
        self.receiver = receiver
        self.events: list[PhoneEvent] = []
        self.statuses = 0
        receiver.heard.connect(self.events.append)
        receiver.status_changed.connect(self._count)

    def _count(self) -> None:
        self.statuses += 1

    @property
    def address(self) -> str:
        """The address to push to, with the token."""
        return f"http://127.0.0.1:{self.receiver.port}/{TOKEN}"

    def refused(self, *reasons: str) -> bool:
        """Whether exactly these refusals were counted."""
        counted = self.receiver.refusals
        return {reason: reasons.count(reason) for reason in reasons} == counted


@contextlib.contextmanager
def listening(*senders: PushSender) -> Iterator[Heard]:
    """A receiver on a free port that lets in these senders, by default one exchange."""
    receiver = PushReceiver(free_port(), PushSenders(senders or (EXCHANGE,)), again_ms=50)
    heard = Heard(receiver)
    receiver.begin()
    try:
        yield heard
    finally:
        receiver.end()
        receiver.deleteLater()


class Line:
    """One connection of a client, driven from the same thread as the receiver."""

    def __init__(self, qtbot: QtBot, port: int, host: str = "127.0.0.1") -> None:
        self._qtbot = qtbot
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.settimeout(5)
        try:
            self._socket.connect((host, port))
        except OSError:
            self._socket.close()
            raise
        self._socket.setblocking(False)
        self.answer = b""
        self.is_closed = False

    def say(self, data: bytes) -> None:
        """Send; a connection that is closed already is noted."""
        try:
            self._socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            self.is_closed = True

    def listen(self) -> bool:
        """Take what has come; True once the other side has closed."""
        with contextlib.suppress(BlockingIOError):
            try:
                while data := self._socket.recv(65536):
                    self.answer += data
                self.is_closed = True
            except ConnectionResetError:
                self.is_closed = True
        return self.is_closed

    def hear_out(self, timeout: int = 5000) -> bytes:
        """Everything until the other side closes."""
        self._qtbot.waitUntil(self.listen, timeout=timeout)
        self.close()
        return self.answer

    def hear_answer(self) -> bytes:
        """The answer with its body, whether or not the other side closes after it."""

        def is_there() -> bool:
            self.listen()
            return b"\r\n\r\n" in self.answer and self.answer.endswith((b"}", b"."))

        self._qtbot.waitUntil(is_there, timeout=5000)
        return self.answer

    def close(self) -> None:
        """Hang up."""
        self._socket.close()


def post(port: int, body: bytes = FORM, *headers: str, token: str = TOKEN, host: str = "") -> bytes:
    """A POST as a telephone system sends it, with more headers where given."""
    lines = [
        f"POST /{token} HTTP/1.1",
        f"Host: {host or f'127.0.0.1:{port}'}",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
        *headers,
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
