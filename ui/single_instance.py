"""One window for each profile: a second start brings the first one to the front (B13, F19)."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, Signal

from app.problems import Problem

if TYPE_CHECKING:
    # Imported when there is something to hear: the window is painted before it listens.
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from app.paths import Profile

LONGEST_MESSAGE = 2048
LONGEST_SOCKET_PATH = 100
"""Bytes; the address of a Unix socket holds 108, and Qt listens at a name beside it first."""

ANSWER_WITHIN_MS = 3000
"""A window that is open answers at once; one that is just starting may need a moment."""

ASK_AGAIN_MS = 50

RAISE = b"raise\n"
DONE = b"done\n"


def channel_name(profile: Profile, what: str = "") -> str:
    """What a window of this profile listens at: where only this person enters, as far as that fits.

    `what` keeps its channels apart.
    """
    name = f"callside-{profile.name}{what}"
    if sys.platform == "win32":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for folder in (runtime, str(profile.folder)):
        path = f"{folder}/{name}"
        if folder and Path(folder).is_dir() and len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
            return path
    return f"{tempfile.gettempdir()}/{name}"


class SingleInstance(QObject):
    """Holds the profile's lock and listens for later starts.

    `what` is empty for the agent's window; another window of the profile has a lock of its own.
    The channel is open to the same person only and understands one word. A lock or a socket that
    a killed program left is recognised and cleared away.

    Emits:
        raise_asked(): the program was started a second time.
    """

    raise_asked = Signal()

    def __init__(self, profile: Profile, parent: QObject | None = None, *, what: str = "") -> None:
        super().__init__(parent)
        self._profile = profile
        self._what = what
        lock = profile.window_lock if not what else profile.folder / f"{what}.lock"
        self._lock = QLockFile(str(lock))
        # Only a program that is no longer there makes a lock stale, never the hours it has run.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    @property
    def channel(self) -> str:
        """Where the first window listens."""
        return channel_name(self._profile, f"-{self._what}" if self._what else "")

    def begin(self, *, comes_forward: bool = True) -> bool:
        """True for the first window; False when another one was there and came to the front.

        It stays where it is unless it `comes_forward`.

        Raises `Problem`: window_open_already when it is there and does not answer,
        profile_unusable when the folder cannot be written.
        """
        self._make_folder()
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            if not comes_forward or self._ask_the_first():
                return False
            raise Problem("window_open_already", folder=self._profile.folder)
        raise self._unusable()

    def listen(self) -> None:
        """Hear of later starts; one that comes before this waits for it."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._connected)
        QLocalServer.removeServer(self.channel)
        server.listen(self.channel)
        self._server = server

    def end(self) -> None:
        """Listen no more, and give the profile free."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _make_folder(self) -> None:
        try:
            self._profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise self._unusable() from fault

    def _unusable(self) -> Problem:
        """Why not: no room, or no right; Qt does not tell which for the file of a lock."""
        import shutil

        reason = ""
        with contextlib.suppress(OSError):
            reason = "full" if shutil.disk_usage(self._profile.folder.parent).free == 0 else ""
        return Problem("profile_unusable", folder=self._profile.folder, reason=reason)

    def _ask_the_first(self) -> bool:
        from PySide6.QtCore import QThread
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        patience = QElapsedTimer()
        patience.start()
        socket.connectToServer(self.channel)
        while not socket.waitForConnected(ANSWER_WITHIN_MS):
            # It is painted before it listens: nothing may be there to connect to yet.
            if patience.elapsed() > ANSWER_WITHIN_MS:
                return False
            QThread.msleep(ASK_AGAIN_MS)
            socket.connectToServer(self.channel)
        socket.write(RAISE)
        socket.waitForBytesWritten(ANSWER_WITHIN_MS)
        is_heard = socket.waitForReadyRead(ANSWER_WITHIN_MS)
        # Windows drops an answer that was not read yet when the window hangs up after it.
        is_heard = is_heard or socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
        socket.abort()
        return is_heard

    def _connected(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
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
