"""Where `callside-hook` finds the window: a channel for this person only, and a spool (C24)."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.problems import Problem
from app.replacement import take_place
from ui.phone import hook
from ui.single_instance import channel_name

if TYPE_CHECKING:
    # Imported when it is begun: the window is painted, and the log open, before it listens.
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from app.paths import Profile

MOST_CONNECTED = 8
BACKLOG = 128
"""Connections that the system keeps waiting while we serve `MOST_CONNECTED`."""
SERVED_WITHIN_MS = 2000
MOST_WAITING = 2000
"""Lines in memory; past that hooks get no answer, and spool what they have."""
PAUSE_MS = 5
"""Between two turns of lines: somebody may be typing in the window meanwhile."""


class PhoneChannel(QObject):
    """Takes lines from hooks, one for each connection, and those that waited in the spool.

    A line is acknowledged when it is in our memory, so a hook never waits for what we make of it.
    What is longer than a line may be, or does not come within two seconds, is dropped and counted.
    The address stands in a file of the profile; on Windows, where no folder protects a pipe, its
    name cannot be guessed.

    Emits:
        lines_came(list): lines without their ends, at most as many as one turn may hand over.
        refused(): something was dropped.
    """

    lines_came = Signal(list)
    refused = Signal()

    def __init__(self, profile: Profile, at_once: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._folder = str(profile.folder)
        self._at_once = at_once
        self._server: QLocalServer | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._open: set[QLocalSocket] = set()
        self._silent: set[QLocalSocket] = set()
        self._lines: deque[bytes] = deque()
        self._spooled: deque[Path] = deque()
        self._turn = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._turn.timeout.connect(self._hand_over)
        self._look = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._look.timeout.connect(self._read_spool)

    def begin(self) -> None:
        """Listen, name the address, and take up what has waited.

        Raises `Problem` phone_channel_shut (reason, a word of the system).
        """
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setListenBacklogSize(BACKLOG)
        server.newConnection.connect(self._serve)
        name = channel_name(self._profile, "-phone")
        if sys.platform == "win32":
            name += f"-{secrets.token_hex(8)}"
        # Only the one window of a profile comes here: what stands there was left by a killed one.
        QLocalServer.removeServer(name)
        if not server.listen(name):
            raise Problem("phone_channel_shut", reason=server.errorString())
        try:
            self._name_address(server.fullServerName())
        except OSError as fault:
            server.close()
            raise Problem("phone_channel_shut", reason=fault.strerror) from fault
        self._server = server
        self._watch_spool()
        self._read_spool()

    def end(self) -> None:
        """Let go of everything; hooks spool from now on."""
        self._turn.stop()
        self._look.stop()
        if self._server is not None:
            with suppress(OSError):
                # Where it cannot be removed, hooks find nobody there, and spool.
                self._address_file.unlink()
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        for socket in list(self._open):
            socket.abort()
        # What was acknowledged and not told yet is heard before the end.
        while self._lines:
            self._hand_over()

    @property
    def _address_file(self) -> Path:
        return Path(hook.channel_file(self._folder))

    def _name_address(self, address: str) -> None:
        """Write the address for hooks, readable by this person only, and never half."""
        file = self._address_file
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        being_written = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
        handle = os.open(being_written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as opened:
            opened.write(os.fsencode(address) + b"\n")
        take_place(being_written, file)

    def _serve(self) -> None:
        """Take as many of those that wait as are served at a time; the others wait on."""
        server = self._server
        while (
            server is not None
            and len(self._open) < MOST_CONNECTED
            and len(self._lines) < MOST_WAITING
            and (socket := server.nextPendingConnection()) is not None
        ):
            self._open.add(socket)
            self._silent.add(socket)
            socket.disconnected.connect(lambda socket=socket: self._gone(socket))
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            QTimer.singleShot(SERVED_WITHIN_MS, socket, lambda socket=socket: self._late(socket))
            if socket.bytesAvailable():
                self._read(socket)
            if not socket.isOpen():
                self._gone(socket)

    def _read(self, socket: QLocalSocket) -> None:
        """Take one line, whole; what comes after it is nobody's."""
        if socket not in self._silent:
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() >= hook.LONGEST_LINE:
                self._drop(socket)
            return
        line = bytes(socket.readLine(hook.LONGEST_LINE + 1).data())
        if not line.endswith(b"\n"):
            self._drop(socket)
            return
        self._silent.discard(socket)
        self._lines.append(line[:-1])
        _soon(self._turn)
        if socket.state() is socket.LocalSocketState.ConnectedState:
            socket.write(hook.DONE)
            socket.flush()
            socket.disconnectFromServer()

    def _late(self, socket: QLocalSocket) -> None:
        if socket in self._open:
            self._drop(socket)

    def _drop(self, socket: QLocalSocket) -> None:
        self._silent.discard(socket)
        self.refused.emit()
        socket.abort()

    def _gone(self, socket: QLocalSocket) -> None:
        if socket in self._open:
            # A hook that ran out of patience has said its line all the same.
            self._read(socket)
            self._silent.discard(socket)
            self._open.discard(socket)
            socket.deleteLater()
            self._serve()

    def _hand_over(self) -> None:
        few = min(self._at_once, len(self._lines))
        self.lines_came.emit([self._lines.popleft() for _ in range(few)])
        if self._lines and self._server is not None:
            _soon(self._turn)
        self._serve()

    def _watch_spool(self) -> None:
        """Hear of events that hooks could not hand over because we were busy."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _folder: _soon(self._look))
        for spool in hook.spool_folders(self._folder):
            try:
                Path(spool).mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError:
                # Hooks cannot write there either; they have another place, or none.
                continue
            self._watcher.addPath(spool)

    def _read_spool(self) -> None:
        """Take up a few of the events that wait, oldest first; the rest in later turns."""
        if not self._spooled:
            self._spooled.extend(sorted(_waiting(self._folder), key=lambda file: file.name))
        oldest = f"{int(time() * 1000) - hook.KEPT_FOR_MS:013d}"
        for _ in range(min(self._at_once, len(self._spooled))):
            file = self._spooled.popleft()
            line = _taken(file)
            if file.name >= oldest and line is not None:
                self._lines.append(line)
        if self._lines:
            _soon(self._turn)
        if self._spooled:
            _soon(self._look)


def _soon(timer: QTimer) -> None:
    """Let it ring; one that is set already is not put off, however many more come."""
    if not timer.isActive():
        timer.start()


def _waiting(folder: str) -> Iterator[Path]:
    for spool in hook.spool_folders(folder):
        try:
            yield from [file for file in Path(spool).iterdir() if file.suffix == ".json"]
        except OSError:
            # The place is not there on this machine.
            continue


def _taken(file: Path) -> bytes | None:
    """What a file of the spool says; it is gone then. None where it is none of a hook's."""
    try:
        found = file.lstat()
        is_line = stat.S_ISREG(found.st_mode) and found.st_size <= hook.LONGEST_LINE
        said = file.read_bytes() if is_line else None
        file.unlink()
    except OSError:
        return None
    return said.rstrip(b"\n") if said else None
