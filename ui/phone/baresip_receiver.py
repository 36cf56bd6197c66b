"""Receiver d: baresip on this computer, over its control connection (`ctrl_tcp`).

The connection has no authentication and room for one: whoever comes second takes it from the first.
Setting up is in docs/phone/baresip.md.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QNetworkProxy, QTcpSocket

from app.moment import Clock, SystemClock
from app.phone.baresip import HOLD, RESYNC, BaresipTalk, decoded, list_question
from app.phone.event import PhoneEvent, Source
from app.phone.netstring import NetstringReader, netstring
from app.problems import Problem
from ui.phone.receiver import Receiver, ReceiverStatus, Standing

HOST = "127.0.0.1"

READ_AT_ONCE = 16 * 1024
"""Bytes; about fifty messages."""

KICKED_WITHIN_MS = 5000
"""Two connections taken from us within this time: another program wants it, and gets it."""


class BaresipReceiver(Receiver):
    """Keeps one connection to baresip, and comes back when it is gone.

    A connection that ends is tried again at once. Where baresip is still there, its list of calls
    tells which of ours are on; where it is not, they are lost. `pauses_ms` are the waits before
    each further try, `leave_alone_ms` the wait after another program took the connection twice.
    """

    PAUSES_MS = (200, 1000, 2000, 5000, 10_000)
    LEAVE_ALONE_MS = 30_000
    CONNECT_WITHIN_MS = 3000

    source: Source = "baresip"

    def __init__(
        self,
        port: int,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        pauses_ms: Sequence[int] = PAUSES_MS,
        leave_alone_ms: int = LEAVE_ALONE_MS,
    ) -> None:
        super().__init__(parent)
        self._port = port
        self._clock = clock or SystemClock()
        self._pauses_ms = tuple(pauses_ms)
        self._leave_alone_ms = leave_alone_ms
        self._socket: QTcpSocket | None = None
        self._reader = NetstringReader()
        self._talk = BaresipTalk()
        self._untold: deque[PhoneEvent | None] = deque()  # None: the phone is gone
        self._tries = 0
        self._kicks: deque[int] = deque(maxlen=2)
        self._heard_ms: int | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._connect)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(self.CONNECT_WITHIN_MS)
        self._patience.timeout.connect(self._not_there)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell_some)

    @property
    def port(self) -> int:
        """baresip's port on this computer."""
        return self._port

    def move_to(self, port: int) -> None:
        """Look for baresip on another port."""
        if port != self._port:
            is_on = self._socket is not None or self._again.isActive()
            self.end()
            self._port = port
            if is_on:
                self.begin()

    def begin(self) -> None:
        if self._socket is None and not self._again.isActive():
            self._stand_as("waiting")
            self._connect()

    def end(self) -> None:
        for timer in (self._again, self._patience, self._telling):
            timer.stop()
        self._let_go()
        self._talk = BaresipTalk()
        self._untold.clear()
        self._tries = 0
        self._kicks.clear()
        self._stand(ReceiverStatus(heard_ms=self._heard_ms))

    def _connect(self) -> None:
        socket = QTcpSocket(self)
        # A proxy for the web has nothing to say on the way to this very machine.
        socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        # A burst is read in pieces, with turns of the event loop in between.
        socket.setReadBufferSize(READ_AT_ONCE)
        socket.connected.connect(self._greet)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._closed)
        socket.errorOccurred.connect(self._failed)
        self._socket = socket
        self._reader = NetstringReader()
        self._patience.start()
        socket.connectToHost(HOST, self._port)

    def _greet(self) -> None:
        """Ask for the list of calls: it tells what is still on, and that this is baresip."""
        self._patience.stop()
        self._ask(RESYNC)

    def _ask(self, token: str) -> None:
        if self._socket is not None:
            self._socket.write(netstring(list_question(token)))

    def _read(self) -> None:
        if self._socket is None:
            return
        self._reader.feed(bytes(self._socket.readAll().data()))
        try:
            for message in self._reader.whole():
                self._hear(message)
        except Problem:
            self._lose_calls()
            self._try_again(self._pauses_ms[-1], Problem("baresip_garbled", port=self._port))

    def _hear(self, message: bytes) -> None:
        told = decoded(message)
        if told is None:
            return  # one message that is no object; the next one begins where it should
        self._tries = 0
        events = self._talk.hear(told)
        if events:
            self._heard_ms = self._clock.now().utc_ms
            self._untold.extend(events)
            self._telling.start(0)
        self._stand_as("connected")
        if self._talk.wants_list:
            self._talk.wants_list = False
            self._ask(HOLD)

    def _tell_some(self) -> None:
        for _ in range(self.AT_ONCE):
            if not self._untold:  # whoever heard the last one may have ended this receiver
                return
            event = self._untold.popleft()
            if event is None:
                self.gone.emit()
            else:
                self._tell(event)
        if self._untold:
            self._telling.start(0)

    def _failed(self) -> None:
        # Once connected, the end of the connection is told by `disconnected`.
        if self._patience.isActive():
            self._not_there()

    def _closed(self) -> None:
        """The connection is gone: baresip ended, or somebody else has it now."""
        self._read()
        if self._socket is None:
            return
        now = self._clock.monotonic_ms()
        is_kicked_again = bool(self._kicks) and now - self._kicks[-1] <= KICKED_WITHIN_MS
        self._kicks.append(now)
        if self._talk.is_leaving:
            self._lose_calls()
            self._try_again(self._pauses_ms[0])
        elif is_kicked_again:
            self._kicks.clear()
            self._lose_calls()
            seconds = round(self._leave_alone_ms / 1000)
            self._try_again(self._leave_alone_ms, Problem("baresip_taken", seconds=seconds))
        else:
            self._try_again(self._pauses_ms[0])

    def _not_there(self) -> None:
        if self._socket is None:
            return
        self._lose_calls()
        pause = self._pauses_ms[min(self._tries, len(self._pauses_ms) - 1)]
        self._tries += 1
        self._try_again(pause, Problem("baresip_not_there", port=self._port))

    def _try_again(self, pause_ms: int, problem: Problem | None = None) -> None:
        self._patience.stop()
        self._let_go()
        self._again.start(pause_ms)
        self._stand_as("waiting" if problem is None else "trouble", problem)

    def _lose_calls(self) -> None:
        """Say once that the calls which are on have an end that nobody tells."""
        if self._talk.has_open_calls:
            self._untold.append(None)
            self._telling.start(0)
        self._talk.give_up()

    def _let_go(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.abort()
            socket.deleteLater()

    def _stand_as(self, standing: Standing, problem: Problem | None = None) -> None:
        self._stand(
            ReceiverStatus(
                standing=standing,
                problem=problem,
                heard_ms=self._heard_ms,
                facts={"host": HOST, "port": str(self._port)},
            )
        )
