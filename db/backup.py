"""Whole copies of the log, encrypted with the same key and proved good when they are made (B06)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.ports import Progress, Unwatched
from app.problems import Problem
from app.replacement import take_place
from db.connection import Connection, connect, database, read_setting
from db.faults import told
from db.files import LogFiles, make_empty_file, make_folder, sync_file, sync_folder
from db.migrations import version_of

UNWATCHED = Unwatched()
_PAGES_A_STEP = 256
"""One mebibyte: between two steps others get the interpreter, and a cancel is heard."""
_OPERATIONS_A_LOOK = 200_000
_INTERRUPTED = 9


def make_backup(
    conn: Connection,
    files: LogFiles,
    key: bytes,
    *,
    folder: Path | None = None,
    progress: Progress = UNWATCHED,
) -> Path:
    """Copy the open log into `folder`, by default `backups/`; gives the copy's path.

    The copy gets its name only when it is whole, readable with the key, and has as many rows in
    each table as the log. Writers go on meanwhile. Raises `Problem`: backup_failed, disk_full,
    disk_error, stopped.
    """
    shelf = files.backups if folder is None else folder
    with told(shelf if shelf.is_dir() else files.folder):
        if folder is None:
            make_folder(shelf)
        for left in shelf.glob(f"{files.kind.name}-*.part*"):
            left.unlink()  # of a program that was killed meanwhile
        made = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        backup = shelf / f"{files.kind.name}-{made}-v{version_of(conn)}.db"
        part = backup.with_suffix(".part")
        try:
            counts = _copy(conn, part, key, progress)
            prove(part, key, counts, progress)
            sync_file(part)
            take_place(part, backup)
            sync_folder(shelf)
        finally:
            for suffix in ("", "-wal", "-shm"):
                part.with_name(part.name + suffix).unlink(missing_ok=True)
    return backup


def prove(
    copy: Path,
    key: bytes,
    counts: dict[str, int] | None = None,
    progress: Progress = UNWATCHED,
) -> None:
    """Read every page of a copy with the key, and count its rows where `counts` says how many.

    Raises `Problem` backup_failed, stopped; errors of SQLite pass through.
    """
    conn = connect(copy, key, "read", immutable=True)
    try:
        pages = int(read_setting(conn, "page_count"))
        with stoppable(conn, progress):
            faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
            progress.report(pages + pages // 2, 2 * pages)
            faults += [row for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        if faults:
            raise Problem("backup_failed", file=copy, reason="integrity")
        if counts is not None and _counts(conn) != counts:
            raise Problem("backup_failed", file=copy, reason="counts")
        progress.report(2 * pages, 2 * pages)
    finally:
        conn.close()


def copy_as(conn: Connection, target: Path, key: bytes, progress: Progress = UNWATCHED) -> None:
    """Copy the open log into a new file under any key, and prove the copy. See `make_backup`."""
    prove(target, key, _copy(conn, target, key, progress), progress)
    sync_file(target)


@contextlib.contextmanager
def stoppable(conn: Connection, progress: Progress) -> Iterator[None]:
    """Let a cancel end a long statement. Raises `Problem` stopped."""
    conn.set_progress_handler(progress.is_cancelled, _OPERATIONS_A_LOOK)
    try:
        yield
    except sqlcipher.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == _INTERRUPTED:
            raise Problem("stopped") from error
        raise
    finally:
        conn.set_progress_handler(None, 0)
    if progress.is_cancelled():
        raise Problem("stopped")


def _copy(
    conn: Connection, part: Path, key: bytes, progress: Progress = UNWATCHED
) -> dict[str, int]:
    """Copy the log as it is at one instant, and count its rows at the same one."""

    def step(_status: int, left: int, total: int) -> None:
        if progress.is_cancelled():
            raise Problem("stopped")
        progress.report(total - left, 2 * total)

    make_empty_file(part)
    copy = connect(part, key, "write")
    try:
        # Both read from the snapshot of one transaction, while the writer goes on.
        conn.execute("BEGIN")
        try:
            counts = _counts(conn)
            conn.backup(copy, pages=_PAGES_A_STEP, progress=step)
        finally:
            conn.execute("COMMIT")
        # Closing would do it too, but silently where a disk refuses, and on a slow one it keeps
        # the interpreter meanwhile, so that every window stands still.
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()
    return counts


def _counts(conn: Connection) -> dict[str, int]:
    """How many rows each table of records has."""
    tables = database(conn)
    return {
        name: tables.table(name).count
        for name in tables.table_names()
        if not name.startswith("call_words")
    }
