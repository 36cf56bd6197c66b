"""Turns what SQLite and the disk say into problems that have words."""

from __future__ import annotations

import errno
import shutil
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
# On a full disk SQLite may fail first at its shared-memory file or at a lock, and say so.
_MAY_BE_A_FULL_DISK = {"disk_error", "store_locked"}
_FULL_BELOW_BYTES = 64 * 1024


def problem_of(error: Exception, folder: Path) -> Problem | None:
    """The problem behind an error, or None when the error is a bug of ours."""
    if isinstance(error, sqlcipher.Error):
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            return None
        if code in _MAY_BE_A_FULL_DISK and is_full(folder):
            code = "disk_full"
        return Problem(code, folder=folder, sqlite=getattr(error, "sqlite_errorname", ""))
    if isinstance(error, OSError):
        return Problem(_os_code(error), folder=folder, system=error.strerror or "")
    return None


def _os_code(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "disk_full"
        case errno.EROFS | errno.EACCES | errno.EPERM:
            return "store_read_only"
        case _:
            return "disk_error"


def is_full(folder: Path) -> bool:
    """True when the disk under a folder has next to nothing left."""
    try:
        return shutil.disk_usage(folder).free < _FULL_BELOW_BYTES
    except OSError:
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
