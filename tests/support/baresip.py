"""A baresip that says what a real one said: its control connection with its ways, over TCP."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

from app.phone.baresip import decoded
from app.phone.event import PhoneEvent
from app.phone.netstring import NetstringReader, netstring
from tests.support.baresip_words import in_short
from ui.phone.baresip_receiver import BaresipReceiver

TRANSCRIPTS = Path(__file__).parents[1] / "data" / "phone" / "baresip"
ODD_SIZES = (1, 2, 3, 61, 7, 400, 13, 1009)
"""Bytes of the pieces in which a stream is sent."""


def said_in(transcript: str) -> list[bytes]:
    """What baresip said in a transcript by itself, in its own bytes, without our notes."""
    lines = (TRANSCRIPTS / f"{transcript}.jsonl").read_bytes().splitlines()
    return [line for line in lines if b'"event": true' in line]


def odd_pieces(data: bytes) -> Iterator[bytes]:
    """The data in pieces of odd sizes."""
    at = 0
    for size in cycle(ODD_SIZES):
        if at >= len(data):
            return
        yield data[at : at + size]
        at += size


class StandInBaresip(QObject):
    """One client at a time: a second connection takes it from the first, as in the real one.

    It answers `listcalls` with the calls that it has told of; `held` are ids of those on hold, and
    `lists_ids` says whether it is new enough to list them with their ids.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held: set[str] = set()
        self.lists_ids = False
        self.connections = 0
        self.asked: list[str] = []
        self._calls: dict[str, tuple[str, str]] = {}
        self._client: QTcpSocket | None = None
        self._reader = NetstringReader()
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._take)

    @property
    def is_connected(self) -> bool:
        """Whether it has a client."""
        return self._client is not None

    @property
    def port(self) -> int:
        """Where it listens, or did."""
        return self._port

    def begin(self, port: int = 0) -> None:
        """Listen, as baresip does when it starts."""
        assert self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), port)
        self._port = self._server.serverPort()

    def kill(self) -> None:
        """Gone without a word."""
        self._server.close()
        self._calls.clear()
        self.kick()

    def kick(self) -> None:
        """End the client's connection only, as another client's arrival does."""
        client, self._client = self._client, None
        if client is not None:
            client.disconnectFromHost()

    def say(self, messages: Iterable[bytes]) -> None:
        """Say messages in one stream, cut into odd pieces."""
        stream = b""
        for message in messages:
            self._remember(message)
            stream += netstring(message)
        self.send(stream)

    def send(self, stream: bytes) -> None:
        """Send bytes as they are, in odd pieces."""
        assert self._client is not None
        for piece in odd_pieces(stream):
            self._client.write(QByteArray(piece))
            self._client.flush()

    def _remember(self, message: bytes) -> None:
        told = decoded(message) or {}
        call, kind = str(told.get("id", "")), told.get("type")
        uri = str(told.get("peeruri"))
        if kind in ("CALL_INCOMING", "CALL_RINGING"):
            self._calls[call] = ("INCOMING", uri)
        elif kind == "CALL_ESTABLISHED":
            self._calls[call] = ("ESTABLISHED", uri)
        elif kind == "CALL_CLOSED":
            self._calls.pop(call, None)

    def _take(self) -> None:
        self.kick()
        self.connections += 1
        self._reader = NetstringReader()
        client = self._server.nextPendingConnection()
        # Methods, not lambdas: one that goes with the socket would take its owner along.
        client.readyRead.connect(self._hear)
        client.disconnected.connect(self._forget)
        self._client = client

    def _forget(self) -> None:
        left = self.sender()
        if left is self._client:
            self._client = None
        left.deleteLater()

    def _hear(self) -> None:
        client = self._client
        if client is None or self.sender() is not client:
            return
        self._reader.feed(bytes(client.readAll().data()))
        for message in self._reader.whole():
            told = json.loads(message)
            self.asked.append(told["command"])
            answer = {"response": True, "ok": True, "data": self._list(), "token": told["token"]}
            for piece in odd_pieces(netstring(json.dumps(answer).encode())):
                client.write(QByteArray(piece))

    def _list(self) -> str:
        lines = [f"\n--- Active calls ({len(self._calls)}) ---"]
        for line, (call, (state, uri)) in enumerate(self._calls.items(), 1):
            named = f", id {call}" if self.lists_ids else ""
            held = "(on hold)" if call in self.held else " " * 9
            lines.append(f"> [line {line}{named}]  0:00:01  {state:>11}  {held}  {uri}")
        return "\n".join(lines) + "\n\n"


class BaresipHeard:
    """A receiver and what it told, in order: events, and "gone"."""

    def __init__(self, receiver: BaresipReceiver) -> None:
        self.receiver = receiver
        self.told: list[PhoneEvent | str] = []
        receiver.heard.connect(self.told.append)
        receiver.gone.connect(self._note_gone)

    def _note_gone(self) -> None:
        self.told.append("gone")

    @property
    def short(self) -> list[str]:
        """What was told, one word or three each: kind, the end of the number, and the cause."""
        return [each if isinstance(each, str) else in_short(each) for each in self.told]
