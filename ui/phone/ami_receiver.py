"""Receiver c: an Asterisk exchange, asked for its calls by the manager interface.

What its frames mean is in `app/phone/ami_calls.py`; setting up is in docs/phone/asterisk.md.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QAbstractSocket, QSslError, QSslSocket, QTcpSocket

from app.moment import Clock, SystemClock
from app.phone.ami_calls import AmiCalls
from app.phone.ami_lines import Frame
from app.phone.ami_session import AmiSession
from app.phone.ami_settings import AmiSettings
from app.phone.event import PhoneEvent, Source
from app.problems import Problem
from ui.phone.ami_patience import AmiPatience
from ui.phone.ami_tls import certificate_problem, is_pinned, secured
from ui.phone.receiver import Receiver, ReceiverStatus, Standing

PIECE = 16 * 1024
"""Bytes read in one turn of the event loop."""
MOST_UNTOLD = 500
"""Events that may wait to be told; the socket is left full until they are fewer."""


class AmiReceiver(Receiver):
    """Keeps one connection to the exchange and follows the calls of its devices.

    `on_frame` hears every frame, for a recording. `chance` gives the jitter, 0 to 1, so that the
    windows of a house do not all come back in the same second after the exchange was started.
    """

    source: Source = "ami"

    def __init__(
        self,
        settings: AmiSettings,
        secret: str,
        parent: QObject | None = None,
        *,
        patience: AmiPatience | None = None,
        clock: Clock | None = None,
        on_frame: Callable[[Frame], None] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._secret = secret
        self._patience = patience or AmiPatience()
        self._clock = clock or SystemClock()
        self._on_frame = on_frame
        self._chance = chance
        self._calls = AmiCalls(settings.devices)
        self._session: AmiSession | None = None
        self._socket: QTcpSocket | None = None
        self._untold: deque[PhoneEvent] = deque()
        self._failures = 0
        self._refusals = 0
        self._heard_ms: int | None = None
        self._is_on = False
        self._telling = self._timer(self._tell_some)
        self._answer = self._timer(self._not_answered)
        self._quiet = self._timer(self._ask_for_life)
        self._again = self._timer(self._connect)
        self._steady = self._timer(self._held)
        self._lost = self._timer(self._give_up_calls)

    def begin(self) -> None:
        if not self._is_on:
            self._is_on = True
            self._say("waiting")
            self._connect()

    def end(self) -> None:
        self._is_on = False
        self._let_go()
        for timer in (self._telling, self._again, self._lost):
            timer.stop()
        while self._untold:
            self._tell(self._untold.popleft())
        if self._calls.open_calls:
            self._calls.lose_all()
            self.gone.emit()
        self._say("off")

    # The connection

    def _connect(self) -> None:
        self._let_go()
        settings = self._settings
        self._session = AmiSession(settings.user, self._secret)
        try:
            socket = secured(settings, self) if settings.tls else QTcpSocket(self)
        except Problem as problem:
            self._failed(problem)
            return
        self._socket = socket
        # A full exchange waits with us rather than fill the memory.
        socket.setReadBufferSize(16 * PIECE)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._was_cut)
        socket.errorOccurred.connect(self._went_wrong)
        self._answer.start(self._patience.answer_ms)
        if isinstance(socket, QSslSocket):
            socket.sslErrors.connect(self._doubted)
            socket.encrypted.connect(self._look_at_certificate)
            socket.connectToHostEncrypted(settings.host, settings.port)
        else:
            socket.connectToHost(settings.host, settings.port)

    def _let_go(self) -> None:
        for timer in (self._answer, self._quiet, self._steady):
            timer.stop()
        socket, self._socket = self._socket, None
        self._session = None
        if socket is not None:
            socket.blockSignals(True)
            socket.abort()
            socket.deleteLater()

    def _doubted(self, errors: list[QSslError]) -> None:
        """The certificate is not signed by anyone known: well only if it is the pinned one."""
        socket = self._socket
        if isinstance(socket, QSslSocket) and is_pinned(socket, self._settings.pin):
            socket.ignoreSslErrors(errors)
        else:
            self._failed(certificate_problem(self._settings.host, errors))

    def _look_at_certificate(self) -> None:
        socket = self._socket
        pin = self._settings.pin
        if pin and isinstance(socket, QSslSocket) and not is_pinned(socket, pin):
            self._failed(Problem("ami_certificate_changed", host=self._settings.host))

    def _went_wrong(self, error: QAbstractSocket.SocketError) -> None:
        socket = self._socket
        if socket is None:
            return
        if error == QAbstractSocket.SocketError.RemoteHostClosedError:
            self._was_cut()
        elif error == QAbstractSocket.SocketError.SslHandshakeFailedError:
            self._failed(Problem("ami_tls_failed", host=self._settings.host))
        else:
            self._failed(self._unreachable(socket.errorString()))

    def _was_cut(self) -> None:
        while self._socket is not None and self._socket.bytesAvailable() and self._has_room():
            self._read()
        if self._socket is not None:
            self._failed(Problem("ami_cut", host=self._settings.host))

    def _not_answered(self) -> None:
        if self._session is not None and self._session.stage == "listening":
            self._failed(Problem("ami_silent", host=self._settings.host))
        else:
            self._failed(self._unreachable("no answer"))

    def _unreachable(self, reason: str) -> Problem:
        host, port = self._settings.host, self._settings.port
        return Problem("ami_unreachable", host=host, port=port, reason=reason)

    def _failed(self, problem: Problem) -> None:
        """Let go, say why, and come back later: much later where the login was refused."""
        self._let_go()
        if problem.code in ("ami_login_refused", "ami_no_challenge"):
            wait = self._patience.after_refusals(self._refusals, self._chance())
            self._refusals += 1
        else:
            wait = self._patience.after_failures(self._failures, self._chance())
            self._failures += 1
        if self._calls.open_calls and not self._lost.isActive():
            self._lost.start(self._patience.lost_ms)
        self._again.start(wait)
        facts = {**problem.facts, "host": self._settings.host, "seconds": max(1, wait // 1000)}
        self._say("trouble", Problem(problem.code, **facts))

    # What arrives

    def _read(self) -> None:
        socket, session = self._socket, self._session
        if socket is None or session is None or not self._has_room():
            return
        piece = bytes(socket.read(PIECE).data())
        if not piece:
            return
        was_in = session.stage == "listening"
        try:
            frames = session.feed(piece)
        except Problem as problem:
            self._failed(problem)
            return
        if session.stage == "listening":
            if not was_in:
                self._let_in()
            self._answer.stop()
            self._quiet.start(self._patience.quiet_ms)
        self._send()
        if not session.knows_all:
            # What became of the calls of the connection before cannot be asked.
            self._tell_later(self._calls.lose_unsure())
        for frame in frames:
            self._hear(frame)
        if self._socket is socket and socket.bytesAvailable():
            QTimer.singleShot(0, self, self._read)

    def _has_room(self) -> bool:
        return len(self._untold) <= MOST_UNTOLD

    def _let_in(self) -> None:
        self._refusals = 0
        self._again.stop()
        self._lost.stop()
        self._steady.start(self._patience.steady_ms)
        self._calls.connected_anew()
        self._say("connected")

    def _hear(self, frame: Frame) -> None:
        if self._on_frame is not None:
            self._on_frame(frame)
        self._tell_later(self._calls.hear(frame))

    def _send(self) -> None:
        if self._socket is not None and self._session is not None:
            self._socket.write(self._session.taken_lines())

    def _ask_for_life(self) -> None:
        if self._session is not None:
            self._session.ping()
            self._send()
            self._answer.start(self._patience.answer_ms)

    def _held(self) -> None:
        self._failures = 0

    def _give_up_calls(self) -> None:
        self._tell_later(self._calls.lose_all())

    # What is told

    def _tell_later(self, events: list[PhoneEvent]) -> None:
        if events:
            self._untold += events
            self._telling.start(0)

    def _tell_some(self) -> None:
        for _ in range(min(self.AT_ONCE, len(self._untold))):
            self._tell(self._untold.popleft())
        self._heard_ms = self._clock.now().utc_ms
        self._stand(replace(self._status, heard_ms=self._heard_ms))
        if self._untold:
            self._telling.start(0)
        else:
            self._read()

    def _say(self, standing: Standing, problem: Problem | None = None) -> None:
        settings = self._settings
        facts = {
            "host": settings.host,
            "port": str(settings.port),
            "device": ", ".join(settings.devices),
            "tls": "yes" if settings.tls else "no",
        }
        self._stand(
            ReceiverStatus(standing=standing, problem=problem, heard_ms=self._heard_ms, facts=facts)
        )

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer
