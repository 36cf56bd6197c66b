"""One window for each profile: a second start brings the first one to the front (B13, F19)."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.paths import Profile
from app.problems import Problem

LONGEST_MESSAGE = 2048
LONGEST_SOCKET_PATH = 100
"""Bytes; the address of a Unix socket holds 108, and Qt listens at a name beside it first."""

ANSWER_WITHIN_MS = 3000
"""A window that is open answers at once; one that is just starting may need a moment."""

RAISE = b"raise\n"
DONE = b"done\n"


class SingleInstance(QObject):
    """Holds the profile's lock and listens for later starts.

    The channel is open to the same person only and understands one word. A lock or a socket that
    a killed program left is recognised and cleared away.

    Emits:
        raise_asked(): the program was started a second time.
    """

    raise_asked = Signal()

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._lock = QLockFile(str(profile.window_lock))
        # Only a program that is no longer there makes a lock stale, never the hours it has run.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    @property
    def channel(self) -> str:
        """Where the first window listens: where only this person enters, as far as that fits."""
        name = f"callside-{self._profile.name}"
        if sys.platform == "win32":
            return name
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        for folder in (runtime, str(self._profile.folder)):
            path = f"{folder}/{name}"
            if folder and Path(folder).is_dir() and len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
                return path
        return f"{tempfile.gettempdir()}/{name}"

    def begin(self) -> bool:
        """True for the first window; False when another one was there and came to the front.

        Raises `Problem`: window_open_already when it is there and does not answer,
        profile_unusable when the folder cannot be written.
        """
        self._make_folder()
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self.channel)
            self._server.listen(self.channel)
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            if self._ask_the_first():
                return False
            raise Problem("window_open_already", folder=self._profile.folder)
        raise Problem("profile_unusable", folder=self._profile.folder)

    def end(self) -> None:
        """Listen no more, and give the profile free."""
        self._server.close()
        self._lock.unlock()

    def _make_folder(self) -> None:
        try:
            self._profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise Problem("profile_unusable", folder=self._profile.folder) from fault

    def _ask_the_first(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self.channel)
        if not socket.waitForConnected(ANSWER_WITHIN_MS):
            return False
        socket.write(RAISE)
        socket.waitForBytesWritten(ANSWER_WITHIN_MS)
        answered = socket.waitForReadyRead(ANSWER_WITHIN_MS)
        socket.abort()
        return answered

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Heed a whole line that is the one word known; drop whoever says anything else."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_MESSAGE:
                socket.abort()
            return
        line = bytes(socket.readLine(LONGEST_MESSAGE).data())
        if line != RAISE:
            socket.abort()
            return
        self.raise_asked.emit()
        socket.write(DONE)
        socket.flush()
        socket.disconnectFromServer()
