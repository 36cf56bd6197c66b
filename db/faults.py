"""Turns what SQLite and the disk say into problems that have words."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem

# Primary result codes, https://sqlite.org/rescode.html
_CODES = {
    5: "store_locked",
    6: "store_locked",
    8: "store_read_only",
    10: "disk_error",
    11: "log_damaged",
    13: "disk_full",
    14: "disk_error",
    26: "log_damaged",
}
# What SQLite calls them (sqlite3_errstr): sqlcipher3's backup() tells the words without the code.
_WORDS = {
    "database is locked": 5,
    "database table is locked": 6,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
# On a full disk SQLite may fail first at its shared-memory file or at a lock, and say so.
_MAY_BE_A_FULL_DISK = {"disk_error", "store_locked"}
_FULL_BELOW_BYTES = 64 * 1024
_CANNOT_OPEN = 14
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def problem_of(error: Exception, folder: Path) -> Problem | None:
    """The problem behind an error, or None when the error is a bug of ours."""
    if isinstance(error, sqlcipher.Error):
        told = getattr(error, "sqlite_errorcode", 0) or _WORDS.get(str(error), 0)
        code = _CODES.get(told & 0xFF)
        if code is None:
            return None
        if told & 0xFF == _CANNOT_OPEN and not os.access(folder, os.W_OK):
            code = "store_read_only"
        if code in _MAY_BE_A_FULL_DISK and is_full(folder):
            code = "disk_full"
        return Problem(code, folder=folder, sqlite=getattr(error, "sqlite_errorname", ""))
    if isinstance(error, OSError):
        return Problem(_os_code(error), folder=folder, system=error.strerror or "")
    return None


def _os_code(error: OSError) -> str:
    match error.errno:
        case number if number in _NO_ROOM:
            return "disk_full"
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return "store_read_only"
        case _:
            return "disk_error"


def is_full(folder: Path) -> bool:
    """True when the disk under a folder has next to nothing left, or this person's share of it.

    A quota shows only in a write, so one is tried, in a file that has no name.
    """
    try:
        if shutil.disk_usage(folder).free < _FULL_BELOW_BYTES:
            return True
        with tempfile.TemporaryFile(dir=folder, buffering=0) as tried:
            tried.write(bytes(_FULL_BELOW_BYTES))
            os.fsync(tried.fileno())
    except OSError as error:
        return error.errno in _NO_ROOM
    return False


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Raise errors of SQLite and of the disk as problems; let everything else through."""
    try:
        yield
    except (sqlcipher.Error, OSError) as error:
        problem = problem_of(error, folder)
        if problem is None:
            raise
        raise problem from error
