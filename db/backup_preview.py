"""What a backup holds, and what bringing it back would give and take (B06)."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from app.backups import BackupPreview, LostCall, TalliedKind, Tally
from app.moment import Moment
from app.ports import Progress
from app.problems import Problem
from db import gate
from db.backup import UNWATCHED, prove, stoppable
from db.backup_shelf import copy_into, fitting_key, take_wal_in, wal_of
from db.connection import Connection, connect, read_setting
from db.faults import told
from db.files import LogFiles
from db.migrations import APPLICATION_ID, SCHEMA_VERSION
from db.store import Store

TALLIED: dict[TalliedKind, str] = {
    "calls": "started_ms",
    "notes": "at_ms",
    "promises": "made_ms",
    "follow_ups": "made_ms",
    "reflections": "at_ms",
    "callers": "",
}
"""The kinds that are counted, and the column that dates them."""

MOST_LISTED = 50


def preview(
    files: LogFiles,
    backup: Path,
    key: bytes,
    aside: Path,
    former: Sequence[bytes] = (),
    progress: Progress = UNWATCHED,
) -> BackupPreview:
    """Read every page of a backup and compare it with the present log, if that can be read.

    Changes nothing; what needs a copy is copied into the folder `aside`, which is removed again.
    Raises `Problem`: those of the start gate, backup_unknown, backup_unreadable, backup_failed,
    stopped, and those of the disk.
    """
    with _readable(backup, key, former, aside) as (path, own), told(path.parent):
        prove(path, own, progress=progress)
        present = _present(files, key)
        if present is None:
            conn = connect(path, own, "read", immutable=True)
            try:
                return BackupPreview(tuple(_held(conn, "main", kind) for kind in TALLIED))
            finally:
                conn.close()
        try:
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            present.execute("ATTACH DATABASE ? AS backup KEY ?", (uri, f"x'{own.hex()}'"))
            with stoppable(present, progress):
                tallies = tuple(_compared(present, kind) for kind in TALLIED)
                return BackupPreview(tallies, _lost_calls(present), compared=True)
        finally:
            present.close()


@contextlib.contextmanager
def _readable(
    backup: Path, key: bytes, former: Sequence[bytes], aside: Path
) -> Iterator[tuple[Path, bytes]]:
    """A path that is read as it lies, in the present schema, and the key for it."""
    if not backup.is_file():
        raise Problem("backup_unknown", file=backup)
    own = next((each for each in (key, *former) if _version(backup, each)), None)
    if own is None:
        raise Problem("backup_unreadable", file=backup)
    version = _version(backup, own)
    if version > SCHEMA_VERSION:
        raise Problem("schema_newer", file=backup, found=version, known=SCHEMA_VERSION)
    if version == SCHEMA_VERSION and not wal_of(backup).exists():
        yield backup, own
        return
    try:
        copy = copy_into(backup, aside)
        own = fitting_key(copy, key, former)
        with told(aside):
            take_wal_in(copy, own)
        Store.open(copy.folder, own).close()  # in the present schema
        yield copy.log, own
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _version(backup: Path, key: bytes) -> int:
    """The version of a backup's schema; 0 when the key does not open it or it is no log."""
    try:
        conn = connect(backup, key, "look", immutable=True)
        try:
            if int(read_setting(conn, "application_id")) != APPLICATION_ID:
                return 0
            return int(read_setting(conn, "user_version"))
        finally:
            conn.close()
    except sqlcipher.DatabaseError:
        return 0


def _present(files: LogFiles, key: bytes) -> Connection | None:
    """A reading connection to the log as it is now; None where it cannot be read."""
    if not files.log.exists():
        return None
    try:
        if gate.check(files, key) != SCHEMA_VERSION:
            return None
        with told(files.folder):
            return connect(files.log, key, "read")
    except Problem:
        return None


def _where(kind: TalliedKind, table: str = "") -> str:
    """Which rows of a kind count: those not deleted, and no rehearsals."""
    prefix = f"{table}." if table else ""
    rehearsed = f" AND {prefix}origin <> 'rehearsal'" if kind == "calls" else ""
    return f"{prefix}deleted_ms IS NULL{rehearsed}"


# The names of schemas, tables and columns below are those of TALLIED, never words from outside.


def _held(conn: Connection, schema: str, kind: TalliedKind) -> Tally:
    dated = TALLIED[kind]
    newest = f"max({dated})" if dated else "NULL"
    sql = f"SELECT count(*), {newest} FROM {schema}.{kind} WHERE {_where(kind)}"  # noqa: S608
    held, at = conn.execute(sql).fetchone()
    return Tally(kind=kind, held=held, newest=_moment(at))


def _compared(conn: Connection, kind: TalliedKind) -> Tally:
    held = _held(conn, "backup", kind)
    dated = TALLIED[kind]
    newest = f"max(a.{dated})" if dated else "NULL"

    def only_in(one: str, other: str) -> tuple[int, int | None]:
        sql = (
            f"SELECT count(*), {newest} FROM {one}.{kind} AS a WHERE {_where(kind, 'a')} "  # noqa: S608
            f"AND NOT EXISTS (SELECT 1 FROM {other}.{kind} AS b "
            f"WHERE b.uuid = a.uuid AND {_where(kind, 'b')})"
        )
        count, at = conn.execute(sql).fetchone()
        return int(count), at

    lost, newest_lost = only_in("main", "backup")
    back, _ = only_in("backup", "main")
    sql = (
        f"SELECT count(*) FROM main.{kind} AS a JOIN backup.{kind} AS b ON b.uuid = a.uuid "  # noqa: S608
        f"WHERE {_where(kind, 'a')} AND {_where(kind, 'b')} AND a.rev <> b.rev"
    )
    (undone,) = conn.execute(sql).fetchone()
    return Tally(
        kind=kind,
        held=held.held,
        newest=held.newest,
        lost=lost,
        newest_lost=_moment(newest_lost),
        back=back,
        undone=undone,
    )


def _lost_calls(conn: Connection) -> tuple[LostCall, ...]:
    """The newest calls that would be gone."""
    rows = conn.execute(
        """
        SELECT a.started_ms, a.name, a.number FROM main.calls AS a
        WHERE a.deleted_ms IS NULL AND a.origin <> 'rehearsal' AND NOT EXISTS (
            SELECT 1 FROM backup.calls AS b WHERE b.uuid = a.uuid AND b.deleted_ms IS NULL)
        ORDER BY a.started_ms DESC LIMIT ?
        """,
        (MOST_LISTED,),
    )
    return tuple(LostCall(_at(ms), name or number or "") for ms, name, number in rows)


def _moment(ms: int | None) -> Moment | None:
    return None if ms is None else _at(ms)


def _at(ms: int) -> Moment:
    return Moment(ms)
