"""Whole copies of the log, encrypted with the same key and proved good when they are made (B06)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from app.problems import Problem
from db.connection import Connection, connect, database
from db.faults import told
from db.files import LogFiles, make_empty_file, make_folder, sync_file, sync_folder
from db.migrations import version_of


def make_backup(conn: Connection, files: LogFiles, key: bytes) -> Path:
    """Copy the open log into `backups/`; gives the copy's path.

    The copy gets its name only when it is whole, readable with the key, and has as many rows in
    each table as the log. Raises `Problem`: backup_failed, disk_full, disk_error.
    """
    with told(files.folder):
        make_folder(files.backups)
        for left in files.backups.glob("*.part*"):
            left.unlink()  # of a program that was killed meanwhile
        made = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        backup = files.backups / f"call-log-{made}-v{version_of(conn)}.db"
        part = backup.with_suffix(".part")
        try:
            counts = _copy(conn, part, key)
            _prove(part, key, counts)
            sync_file(part)
            part.replace(backup)
            sync_folder(files.backups)
        finally:
            for suffix in ("", "-wal", "-shm"):
                part.with_name(part.name + suffix).unlink(missing_ok=True)
    return backup


def _copy(conn: Connection, part: Path, key: bytes) -> dict[str, int]:
    """Copy the log as it is at one instant, and count its rows at the same one."""
    make_empty_file(part)
    copy = connect(part, key, "write")
    try:
        # Both read from the snapshot of one transaction, while the writer goes on.
        conn.execute("BEGIN")
        try:
            counts = _counts(conn)
            conn.backup(copy)
        finally:
            conn.execute("COMMIT")
        # Closing would do it too, and be silent about a disk that refuses.
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        copy.close()
    return counts


def _prove(copy: Path, key: bytes, counts: dict[str, int]) -> None:
    """Read every page of a copy, and count."""
    conn = connect(copy, key, "read", immutable=True)
    try:
        faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
        faults += [row for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        if faults:
            raise Problem("backup_failed", file=copy, reason="integrity")
        if _counts(conn) != counts:
            raise Problem("backup_failed", file=copy, reason="counts")
    finally:
        conn.close()


def _counts(conn: Connection) -> dict[str, int]:
    """How many rows each table of records has."""
    tables = database(conn)
    return {
        name: tables.table(name).count
        for name in tables.table_names()
        if not name.startswith("call_words")
    }
