"""Receiver b: telephone systems that push calls by HTTP, to this machine's own address only.

What is let in, and why, is in `app/phone/push_request.py`; setting up is in docs/phone/push.md.
"""

from __future__ import annotations

from collections import Counter, deque

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkProxy, QTcpServer

from app.moment import Clock, SystemClock
from app.phone.event import PhoneEvent, Source
from app.phone.push_exchange import PushExchange
from app.phone.push_gate import PushGate
from app.phone.push_request import Refusal
from app.phone.push_senders import PushSenders
from app.problems import Problem
from ui.phone.push_connection import PushConnection
from ui.phone.receiver import Receiver, ReceiverStatus, Standing

_FAULT = QAbstractSocket.SocketError
_NO_SUCH_ADDRESS = (_FAULT.SocketAddressNotAvailableError, _FAULT.UnsupportedSocketOperationError)


class PushReceiver(Receiver):
    """Listens on 127.0.0.1 and ::1, eight connections at a time, twenty events a second.

    `senders` may be changed while it listens: a former token is refused from the next request on.
    A port that somebody else has is asked for again every `again_ms`.
    """

    MOST_CONNECTIONS = 8
    MOST_A_SECOND = 20
    TELL_STATUS_MS = 200

    source: Source = "push"

    def __init__(
        self,
        port: int,
        senders: PushSenders,
        parent: QObject | None = None,
        *,
        clock: Clock | None = None,
        again_ms: int = 5000,
    ) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._gate = PushGate(port, senders, self._clock, self.MOST_A_SECOND)
        self._servers: list[QTcpServer] = []
        self._open: set[PushConnection] = set()
        self._untold: deque[PhoneEvent] = deque()
        self._refusals: Counter[Refusal] = Counter()
        self._heard_ms: int | None = None
        self._again = QTimer(self)
        self._again.setInterval(again_ms)
        self._again.timeout.connect(self._listen)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell_some)
        # A page that tries a thousand times is counted, and redraws the status five times a second.
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(self.TELL_STATUS_MS)
        self._counting.timeout.connect(self._stand_listening)

    @property
    def port(self) -> int:
        """The port of this machine that it listens on, or tries to."""
        return self._gate.port

    @property
    def senders(self) -> PushSenders:
        """Who may push."""
        return self._gate.senders

    @property
    def refusals(self) -> dict[Refusal, int]:
        """How many requests were turned away since the start, by reason."""
        return dict(self._refusals)

    def use(self, senders: PushSenders) -> None:
        """Let in these senders, and nobody else, from the next request on."""
        self._gate.senders = senders
        if self._servers:
            self._stand_listening()

    def move_to(self, port: int) -> None:
        """Listen on another port."""
        if port != self._gate.port:
            is_on = bool(self._servers) or self._again.isActive()
            self.end()
            self._gate.port = port
            if is_on:
                self.begin()

    def begin(self) -> None:
        if not self._servers and not self._again.isActive():
            self._listen()

    def end(self) -> None:
        for timer in (self._again, self._telling, self._counting):
            timer.stop()
        self._stop_listening()
        for connection in tuple(self._open):
            connection.drop()
        self._untold.clear()
        self._stand(ReceiverStatus(refused=self._refusals.total(), heard_ms=self._heard_ms))

    def _listen(self) -> None:
        """Take the port on both addresses. A machine without IPv6 has one of them.

        With one of the two in other hands a browser that looks up "localhost" would bring the
        token to a stranger, so there is no half listening.
        """
        for address in (
            QHostAddress.SpecialAddress.LocalHost,
            QHostAddress.SpecialAddress.LocalHostIPv6,
        ):
            server = QTcpServer(self)
            # One at a time is taken from the system: it leaves the ninth waiting there.
            server.setMaxPendingConnections(1)
            server.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
            server.newConnection.connect(self._take_connections)
            if server.listen(QHostAddress(address), self._gate.port):
                self._servers.append(server)
                continue
            fault, said = server.serverError(), server.errorString()
            server.deleteLater()
            if not self._servers or fault not in _NO_SUCH_ADDRESS:
                self._stop_listening()
                self._again.start()
                self._stand_in_trouble(fault, said)
                return
        self._again.stop()
        self._stand_listening()

    def _stop_listening(self) -> None:
        for server in self._servers:
            server.close()
            server.deleteLater()
        self._servers.clear()

    def _take_connections(self) -> None:
        for server in self._servers:
            while len(self._open) < self.MOST_CONNECTIONS and server.hasPendingConnections():
                socket = server.nextPendingConnection()
                exchange = PushExchange(self._gate, self.tr("Callside shows the caller."))
                connection = PushConnection(socket, exchange, self)
                connection.answered.connect(self._count)
                connection.left.connect(self._forget)
                self._open.add(connection)
                connection.begin()

    def _count(self, connection: PushConnection) -> None:
        exchange = connection.exchange
        if exchange.event is not None:
            self._heard_ms = self._clock.now().utc_ms
            self._untold.append(exchange.event)
            self._telling.start(0)
        elif exchange.refusal is not None:
            self._refusals[exchange.refusal] += 1
        if not self._counting.isActive():
            self._counting.start()

    def _forget(self, connection: PushConnection) -> None:
        if connection in self._open:
            self._open.remove(connection)
            connection.deleteLater()
            self._take_connections()

    def _tell_some(self) -> None:
        for _ in range(self.AT_ONCE):
            if not self._untold:  # whoever heard the last one may have ended this receiver
                return
            self._tell(self._untold.popleft())
        if self._untold:
            self._telling.start(0)

    def _stand_listening(self) -> None:
        standing: Standing = "waiting" if self._heard_ms is None else "connected"
        self._stand(
            self._status_of(standing, None if self._gate.senders.all else Problem("push_nobody"))
        )

    def _stand_in_trouble(self, fault: QAbstractSocket.SocketError, said: str) -> None:
        code = "push_port_taken" if fault is _FAULT.AddressInUseError else "push_port_refused"
        self._stand(self._status_of("trouble", Problem(code, port=self._gate.port, said=said)))

    def _status_of(self, standing: Standing, problem: Problem | None) -> ReceiverStatus:
        return ReceiverStatus(
            standing=standing,
            problem=problem,
            heard_ms=self._heard_ms,
            refused=self._refusals.total(),
            facts={"port": str(self._gate.port)},
        )
