"""The start gate: whatever is wrong with a log is found before anything is written (B02).

A gate that refuses has changed no byte, and made no file, in the log's folder.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem
from db.connection import check_library, connect, read_setting
from db.faults import problem_of, told
from db.files import LogFiles, bytes_of
from db.key import fingerprint, read_note
from db.wal import PAGE_BYTES, SALT_BYTES, is_foreign

_PLAINTEXT_HEADER = b"SQLite format 3\0"
_NOT_A_DATABASE = 26
_LOOKS = 3


def check_file(files: LogFiles) -> None:
    """What can be told without the key.

    Raises `Problem`: library_plain, library_old, log_plaintext, log_damaged, profile_unusable (the
    log is somebody else's and cannot be read).
    """
    check_library()
    try:
        with files.log.open("rb") as opened:
            header = opened.read(len(_PLAINTEXT_HEADER))
    except PermissionError as error:
        raise Problem("profile_unusable", folder=files.folder) from error
    if header == _PLAINTEXT_HEADER:
        raise Problem("log_plaintext", file=files.log)
    size = files.log.stat().st_size
    # Half a page at the end is no damage while the whole one still stands in the WAL.
    if size < PAGE_BYTES or (size % PAGE_BYTES and not _has_wal(files)):
        raise Problem("log_damaged", file=files.log, reason="empty" if not size else "cut_off")


def _has_wal(files: LogFiles) -> bool:
    return bytes_of(files.wal) > 0


def check(files: LogFiles, key: bytes) -> int:
    """Everything else; gives the log's schema version.

    Raises `Problem`, besides those of `check_file`: key_wrong (the fingerprint beside the log is
    of another key), log_damaged, log_unreadable (a wrong key or a damaged first page: without the
    fingerprint there is no telling), not_ours, schema_newer, disk_error.
    """
    check_file(files)
    note = read_note(files)
    if note is not None and note.fingerprint != fingerprint(key):
        raise Problem("key_wrong", file=files.log, kept_in=note.kept_in, backend=note.backend)
    application, version = _look(files, key, sure_of_key=note is not None)
    if application != files.kind.application_id or version < 1:
        raise Problem("not_ours", file=files.log)
    if version > files.kind.version:
        raise Problem("schema_newer", file=files.log, found=version, known=files.kind.version)
    _check_wal(files, key)
    return version


def fits(files: LogFiles, key: bytes) -> bool:
    """True when the key opens the log's first page; writes nothing.

    Raises `Problem`: those of the disk.
    """
    try:
        _look(files, key, sure_of_key=False)
    except Problem as problem:
        if problem.code in ("log_unreadable", "log_damaged"):
            return False
        raise
    return True


def _check_wal(files: LogFiles, key: bytes) -> None:
    """Refuse a WAL of another log, or of this one with another key."""
    with told(files.folder), contextlib.suppress(FileNotFoundError):
        with files.log.open("rb") as log, files.wal.open("rb") as wal:
            foreign = is_foreign(wal, log.read(SALT_BYTES), key)
        if foreign:
            raise Problem("log_damaged", file=files.wal, reason="foreign_wal")


def _look(files: LogFiles, key: bytes, *, sure_of_key: bool) -> tuple[int, int]:
    """The application id and schema version."""
    for attempt in range(1, _LOOKS + 1):
        try:
            return _look_once(files, key)
        except (sqlcipher.Error, OSError) as error:
            # A program that has the log open may be moving its WAL into it just now, or closes it.
            moves = isinstance(error, FileNotFoundError) or files.wal.exists()
            if attempt < _LOOKS and moves:
                continue
            if getattr(error, "sqlite_errorcode", 0) == _NOT_A_DATABASE and not sure_of_key:
                raise Problem("log_unreadable", file=files.log) from error
            problem = problem_of(error, files.folder)
            if problem is None:
                raise
            raise problem from error
    raise AssertionError("the last attempt returns or raises")


def _look_once(files: LogFiles, key: bytes) -> tuple[int, int]:
    with _page_one(files) as (path, immutable):
        conn = connect(path, key, "look", immutable=immutable)
        try:
            application = int(read_setting(conn, "application_id"))
            return application, int(read_setting(conn, "user_version"))
        finally:
            conn.close()


@contextlib.contextmanager
def _page_one(files: LogFiles) -> Iterator[tuple[Path, bool]]:
    """A way to read the log's first page that leaves no trace beside it.

    Without a WAL the log itself can be read as immutable. With one, SQLite would make files and
    might even write the log while it closes: then a copy aside of that page and of the WAL is
    read, which stays encrypted. The other pages are left out, but the size is kept: SQLite
    compares it with what the page says.
    """
    if not _has_wal(files):
        yield files.log, True
        return
    with tempfile.TemporaryDirectory(prefix="callside-") as aside:
        copy = LogFiles(Path(aside), files.kind)
        shutil.copyfile(files.wal, copy.wal)
        with files.log.open("rb") as log, copy.log.open("wb") as page:
            page.write(log.read(PAGE_BYTES))
            page.truncate(files.log.stat().st_size)
        yield copy.log, False
