"""Who uses the log: many may have it open at once, and only one alone may move its files.

The lock is the operating system's, on the folder itself: no file is made for it, a read-only
folder can be held too, and the lock of a program that was killed is gone. On Windows an open file
cannot be moved away, which does the same.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from app.problems import Problem

if sys.platform != "win32":
    import fcntl


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
    """Hold the folder beside others. Raises `Problem` store_locked while one holds it alone."""
    return _held(folder, alone=False)


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold the folder alone. Raises `Problem` log_in_use while a window or command has the log."""
    hold = _held(folder, alone=True)
    try:
        yield
    finally:
        hold.release()


def _held(folder: Path, *, alone: bool) -> Hold:
    if sys.platform == "win32":
        return Hold(None)
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        # What cannot even be listed is told by the gate, with better words.
        return Hold(None)
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(handle)
        raise Problem("log_in_use" if alone else "store_locked", folder=folder) from error
    except OSError:
        # Some network folders lock no folders; SQLite's own locks are all that there is then.
        os.close(handle)
        return Hold(None)
    return Hold(handle)
