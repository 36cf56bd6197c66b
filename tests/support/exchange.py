"""A small exchange on this machine's own address, in Qt's loop: it speaks the manager interface."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Mapping
from itertools import cycle

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import (
    QAbstractSocket,
    QHostAddress,
    QSslConfiguration,
    QSslServer,
    QTcpServer,
    QTcpSocket,
)

from app.phone.ami_lines import AmiLines, Frame
from tests.support.ami_wire import Fields, listing, wire

ODD_SIZES = (1, 61, 7, 509, 2, 1021, 3, 127)
CHALLENGE = "840415273"


class FakeExchange(QObject):
    """Lets in who knows the secret, lists `channels`, and says what it is told to say.

    `asked` holds every action that arrived on this connection, `refused` names those that it
    refuses. `is_mute` makes it accept and say nothing. `greeting` is its first line.
    """

    def __init__(
        self,
        secret: str = "s3cret",
        *,
        tls: QSslConfiguration | None = None,
        greeting: bytes = b"Asterisk Call Manager/9.0.0\r\n",
    ) -> None:
        super().__init__()
        self.secret = secret
        self.greeting = greeting
        self.channels: list[Fields] = []
        self.refused: set[str] = set()
        self.is_mute = False
        self.asked: list[Frame] = []
        self.connections = 0
        self.has_played = False
        self.socket: QTcpSocket | None = None
        self._lines = AmiLines()
        self._pieces: deque[bytes] = deque()
        self._server: QTcpServer = QTcpServer(self) if tls is None else QSslServer(self)
        if isinstance(self._server, QSslServer) and tls is not None:
            self._server.setSslConfiguration(tls)
        self._server.pendingConnectionAvailable.connect(self._let_connect)
        assert self._server.listen(QHostAddress.SpecialAddress.LocalHost)
        self._sending = QTimer(self)
        self._sending.timeout.connect(self._send_piece)

    @property
    def port(self) -> int:
        return self._server.serverPort()

    @property
    def actions(self) -> list[str]:
        return [frame.get("Action") for frame in self.asked]

    @property
    def is_in(self) -> bool:
        """Whether somebody was let in and has asked for the channels."""
        return "CoreShowChannels" in self.actions

    @property
    def has_sent_all(self) -> bool:
        return not self._pieces

    def play(self, frames: Iterable[Mapping[str, str]], sizes: Iterable[int] = ODD_SIZES) -> None:
        """Send the frames in pieces of these sizes, one a turn of the loop."""
        self.play_bytes(wire(frames), sizes)

    def play_bytes(self, data: bytes, sizes: Iterable[int] = ODD_SIZES) -> None:
        self.has_played = True
        for size in cycle(sizes):
            if not data:
                break
            self._pieces.append(data[:size])
            data = data[size:]
        self._sending.start(0)

    def cut(self) -> None:
        """End the connection in mid-sentence."""
        assert self.socket is not None
        self._pieces.clear()
        self.socket.abort()

    def close(self) -> None:
        """Nobody is let in any more."""
        self._sending.stop()
        self._server.close()
        if self.socket is not None:
            self.socket.abort()

    def _let_connect(self) -> None:
        self.connections += 1
        self.socket = self._server.nextPendingConnection()
        self.socket.setSocketOption(QAbstractSocket.SocketOption.LowDelayOption, 1)
        self.socket.readyRead.connect(self._read)
        self._lines = AmiLines()
        self.asked = []
        if not self.is_mute:
            self.socket.write(self.greeting)

    def _read(self) -> None:
        assert self.socket is not None
        for frame in self._lines.feed(bytes(self.socket.readAll().data())):
            self.asked.append(frame)
            if not self.is_mute:
                self._answer(frame)

    def _answer(self, frame: Frame) -> None:
        action = frame.get("Action")
        well = {"Response": "Success", "ActionID": frame.get("ActionID")}
        if action in self.refused or (action == "Login" and not self._knows(frame)):
            self._say([{**well, "Response": "Error", "Message": "Authentication failed"}])
            if action == "Login" and self.socket is not None:
                self.socket.disconnectFromHost()
        elif action == "Challenge":
            self._say([{**well, "Challenge": CHALLENGE}])
        elif action == "CoreShowChannels":
            start, *rest = listing(*self.channels)
            self._say([{**start, **well}, *rest])
        else:
            self._say([well])

    def _knows(self, frame: Frame) -> bool:
        digest = hashlib.md5((CHALLENGE + self.secret).encode(), usedforsecurity=False).hexdigest()
        return frame.get("Username") == "callside" and frame.get("Key") == digest

    def _say(self, frames: Iterable[Mapping[str, str]]) -> None:
        assert self.socket is not None
        self.socket.write(wire(frames))

    def _send_piece(self) -> None:
        if not self._pieces or self.socket is None or not self.socket.isOpen():
            self._pieces.clear()
            self._sending.stop()
            return
        self.socket.write(self._pieces.popleft())
        self.socket.flush()
