"""Who uses the log: many may have it open at once, and only one alone may move its files.

The lock is the operating system's, so that the lock of a program that was killed is gone
(`db.file_locks`). It is on the folder itself: no file is made for it, and a read-only folder can be
held too. On Windows, which locks no folders, it is on an empty file beside it, which stays there.

Whoever makes a log, or brings one up to date, takes a turn besides (F19). That lock is on a small
file everywhere; one that was left behind by a killed program holds up nobody.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

from app.problems import Problem
from db.faults import told
from db.file_locks import FOLDERS, lock
from db.files import FILE_MODE, LogFiles

SHARE_S = 5.0
"""How long an opening waits for a program that moves the log's files."""

TURN_S = 30.0
"""How long it waits for one that makes the log, or brings it up to date on a slow disk."""

_LOOK_S = 0.02


class Hold:
    """A share in a log's folder; given back by `release`, or when the program ends."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    def release(self) -> None:
        """Give it back; once is enough, twice does no harm."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def share(folder: Path) -> Hold:
    """Hold the folder beside others, once nobody has it alone any more.

    Raises `Problem` store_locked after `SHARE_S` seconds.
    """
    until = monotonic() + SHARE_S
    while True:
        try:
            return _held(folder, alone=False)
        except Problem:
            if monotonic() > until:
                raise
        sleep(_LOOK_S)


def await_rest(folder: Path) -> None:
    """Wait until nobody moves the log's files. Raises `Problem` store_locked."""
    share(folder).release()


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder alone. Raises `Problem` log_in_use while a window or command has the log."""
    hold = _held(folder, alone=True)
    try:
        yield
    finally:
        hold.release()


def beside(folder: Path) -> tuple[Path, ...]:
    """The files that holding a folder leaves beside it: one where folders cannot be locked."""
    return () if FOLDERS else (folder.with_name(f"{folder.name}.in-use"),)


def _held(folder: Path, *, alone: bool) -> Hold:
    try:
        if FOLDERS:
            handle = os.open(folder, os.O_RDONLY)
        else:
            folder.stat()  # nothing is made beside one that is not there
            (place,) = beside(folder)
            handle = os.open(place, os.O_CREAT | os.O_RDWR, FILE_MODE)
    except OSError:
        # What cannot even be listed is told by the gate, with better words.
        return Hold(None)
    try:
        lock(handle, alone=alone)
    except BlockingIOError as error:
        os.close(handle)
        raise Problem("log_in_use" if alone else "store_locked", folder=folder) from error
    except OSError:
        # Some network folders lock no folders; SQLite's own locks are all that there is then.
        os.close(handle)
        return Hold(None)
    return Hold(handle)


def small_file(path: Path) -> Hold | None:
    """Hold a file of no content alone; None while somebody else does, in this program or another.

    Where no file can be locked, nobody is kept out.
    """
    handle = os.open(path, os.O_CREAT | os.O_RDWR, FILE_MODE)
    if _is_locked_now(handle):
        return Hold(handle)
    os.close(handle)
    return None


@contextlib.contextmanager
def turn(files: LogFiles) -> Iterator[None]:
    """Be the only one to make the log or to bring it up to date; what others made is seen then.

    No turn is taken inside of another. Raises `Problem`: store_locked after `TURN_S` seconds, and
    those of the disk. A folder that cannot be written has no turns: nothing is made there.
    """
    with _turn(files.turn):
        yield


@contextlib.contextmanager
def turn_to_purge(files: LogFiles) -> Iterator[None]:
    """Be the only one who takes away what is too old. Raises `Problem`: as `turn`."""
    with _turn(files.purging):
        yield


@contextlib.contextmanager
def _turn(place: Path) -> Iterator[None]:
    with told(place.parent):
        handle = _turn_taken(place)
    try:
        yield
    finally:
        if handle is not None:
            _give_back(place, handle)


def _turn_taken(place: Path) -> int | None:
    until = monotonic() + TURN_S
    while True:
        try:
            handle = os.open(place, os.O_CREAT | os.O_RDWR, FILE_MODE)
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EPERM, errno.EROFS):
                raise
            # On Windows this may be a name that is just being deleted.
            if sys.platform != "win32" or not os.access(place.parent, os.W_OK):
                return None
        else:
            if _is_locked_now(handle) and _is_still(place, handle):
                return handle
            os.close(handle)
        if monotonic() > until:
            raise Problem("store_locked", folder=place.parent)
        sleep(_LOOK_S)


def _is_locked_now(handle: int) -> bool:
    """Lock an open file, unless another program has; where no file can be locked, go on."""
    try:
        lock(handle, alone=True)
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
    return True


def _is_still(path: Path, handle: int) -> bool:
    """False where whoever had the turn before has deleted this file: a lock on it is worth nothing.

    Only who has the turn deletes it, so that the answer holds as long as the lock does.
    """
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _give_back(path: Path, handle: int) -> None:
    """Delete the file while it is held; on Windows afterwards, unless the next one has it open."""
    if sys.platform == "win32":
        os.close(handle)
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return
    try:
        # One that cannot be deleted holds up nobody, and goes with the next turn.
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    finally:
        os.close(handle)
