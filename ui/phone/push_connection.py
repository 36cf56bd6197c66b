"""One connection of the push receiver: its socket, its two seconds, its one exchange."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QTcpSocket

from app.phone.push_exchange import PushExchange
from app.phone.push_request import LONGEST_REQUEST


class PushConnection(QObject):
    """Brings bytes from the socket to the exchange and its answer back, within a time limit.

    Emits:
        answered(PushConnection): the exchange is over; the answer is on its way.
        left(PushConnection): the socket is closed, whoever closed it.
    """

    WITHIN_MS = 2000

    answered = Signal(object)
    left = Signal(object)

    def __init__(
        self, socket: QTcpSocket, exchange: PushExchange, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.exchange = exchange
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_REQUEST)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._run_out)
        self._patience.start(self.WITHIN_MS)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._leave)

    def begin(self) -> None:
        """Read what came with the connection; it may be closed again already."""
        if self._socket.bytesAvailable():
            self._read()
        if self._socket.state() is QTcpSocket.SocketState.UnconnectedState:
            self._leave()

    def drop(self) -> None:
        """Close at once."""
        self._socket.abort()

    def _read(self) -> None:
        was_over = self.exchange.is_over
        answer = self.exchange.receive(bytes(self._socket.readAll().data()))
        if answer:
            self._socket.write(answer)
        if self.exchange.is_over and not was_over:
            self.answered.emit(self)
            self._close()

    def _close(self) -> None:
        """Close after a whole request. Else wait for the other side to read the answer and go.

        To close on what is still coming resets the connection, and a reset can overtake the answer.
        """
        if self.exchange.is_whole:
            self._socket.disconnectFromHost()

    def _run_out(self) -> None:
        if self.exchange.is_over or not self.exchange.received:
            self._socket.abort()  # it has its answer, or never said a word
            return
        self._socket.write(self.exchange.run_out())
        self.answered.emit(self)
        self._socket.disconnectFromHost()
        self._patience.start(self.WITHIN_MS)

    def _leave(self) -> None:
        self._patience.stop()
        self.left.emit(self)
