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
from db.backup_tallies import Tallied, tallied
from db.connection import Connection, connect, read_setting
from db.faults import told
from db.files import LogFiles
from db.former_keys import former_keys
from db.kind import StoreKind
from db.store import Store

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

    So is one that a newer program wrote, as far as this one knows its tables: whoever goes back to
    the backup from before an upgrade is told what came after it (F22). Changes nothing; what needs
    a copy is copied into the folder `aside`, which is removed again.

    Raises `Problem`: those of the start gate, backup_unknown, backup_unreadable, backup_failed,
    stopped, and those of the disk.
    """
    kind = files.kind
    with contextlib.ExitStack() as stack:
        path, own = stack.enter_context(_readable(backup, key, former, aside, kind))
        stack.enter_context(told(path.parent))
        prove(path, own, progress=progress)
        present = stack.enter_context(_present(files, key, aside.with_name(f"{aside.name}-newer")))
        if present is not None:
            _attach(present, path, own)
            with contextlib.suppress(_Unlike), stoppable(present, progress):
                return _against(present, kind)
        conn = stack.enter_context(
            contextlib.closing(connect(path, own, "read", immutable=True)),
        )
        return BackupPreview(tuple(_held(conn, "main", *each) for each in tallied(kind).items()))


def count_missing(files: LogFiles, other: Path, key: bytes, aside: Path) -> int:
    """How many calls of another log are not in the present one. See `preview`."""
    with (
        _readable(other, key, former_keys(files, key), aside, files.kind) as (path, own),
        contextlib.closing(connect(files.log, key, "read")) as present,
    ):
        _attach(present, path, own)
        return _compared(present, "calls", tallied(files.kind)["calls"]).back


def _attach(present: Connection, path: Path, key: bytes) -> None:
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    present.execute("ATTACH DATABASE ? AS backup KEY ?", (uri, f"x'{key.hex()}'"))


class _Unlike(Exception):
    """The present log has other tables than this program knows."""


def _against(present: Connection, kind: StoreKind) -> BackupPreview:
    try:
        tallies = tuple(_compared(present, *each) for each in tallied(kind).items())
        return BackupPreview(tallies, _lost_calls(present, kind), compared=True)
    except sqlcipher.OperationalError as error:
        if str(error).startswith("no such"):
            raise _Unlike from error
        raise


@contextlib.contextmanager
def _readable(
    backup: Path, key: bytes, former: Sequence[bytes], aside: Path, kind: StoreKind
) -> Iterator[tuple[Path, bytes]]:
    """A path that is read as it lies, in the present schema, and the key for it."""
    if not backup.is_file():
        raise Problem("backup_unknown", file=backup)
    own = next((each for each in (key, *former) if _version(backup, each, kind)), None)
    if own is None:
        raise Problem("backup_unreadable", file=backup)
    version = _version(backup, own, kind)
    if version > kind.version:
        raise Problem("schema_newer", file=backup, found=version, known=kind.version)
    if version == kind.version and not wal_of(backup).exists():
        yield backup, own
        return
    try:
        copy = copy_into(backup, aside, kind)
        own = fitting_key(copy, key, former)
        with told(aside):
            take_wal_in(copy, own)
        Store.open(copy.folder, own, kind=kind).close()  # in the present schema
        yield copy.log, own
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _version(backup: Path, key: bytes, kind: StoreKind) -> int:
    """The version of a backup's schema; 0 when the key does not open it or it is no such store."""
    try:
        conn = connect(backup, key, "look", immutable=True)
        try:
            if int(read_setting(conn, "application_id")) != kind.application_id:
                return 0
            return int(read_setting(conn, "user_version"))
        finally:
            conn.close()
    except sqlcipher.DatabaseError:
        return 0


@contextlib.contextmanager
def _present(files: LogFiles, key: bytes, aside: Path) -> Iterator[Connection | None]:
    """A reading connection to the log as it is now; None where it cannot be read."""
    if not files.log.exists():
        yield None
        return
    try:
        is_known = gate.check(files, key) == files.kind.version
    except Problem as problem:
        if problem.code != "schema_newer":
            yield None
            return
        with _newer(files, key, aside) as conn:
            yield conn
        return
    if not is_known:
        yield None
        return
    with contextlib.closing(connect(files.log, key, "read")) as conn:
        yield conn


@contextlib.contextmanager
def _newer(files: LogFiles, key: bytes, aside: Path) -> Iterator[Connection]:
    """The log of a newer program, read without a trace: where it has a WAL, in a copy."""
    try:
        if wal_of(files.log).exists():
            copy = copy_into(files.log, aside, files.kind)
            conn = connect(copy.log, key, "read")
        else:
            conn = connect(files.log, key, "read", immutable=True)
        with contextlib.closing(conn):
            yield conn
    finally:
        shutil.rmtree(aside, ignore_errors=True)


# The names of schemas, tables and columns below are those of `db.backup_tallies`.


def _held(conn: Connection, schema: str, kind: TalliedKind, by: Tallied) -> Tally:
    newest = f"max({by.dated})" if by.dated else "NULL"
    sql = f"SELECT count(*), {newest} FROM {schema}.{kind} AS a WHERE {by.counts.format('a')}"  # noqa: S608
    held, at = conn.execute(sql).fetchone()
    return Tally(kind=kind, held=held, newest=_moment(at))


def _compared(conn: Connection, kind: TalliedKind, by: Tallied) -> Tally:
    held = _held(conn, "backup", kind, by)
    newest = f"max(a.{by.dated})" if by.dated else "NULL"

    def only_in(one: str, other: str) -> tuple[int, int | None]:
        sql = (
            f"SELECT count(*), {newest} FROM {one}.{kind} AS a WHERE {by.counts.format('a')} "  # noqa: S608
            f"AND NOT EXISTS (SELECT 1 FROM {other}.{kind} AS b "
            f"WHERE b.{by.named} = a.{by.named} AND {by.counts.format('b')})"
        )
        count, at = conn.execute(sql).fetchone()
        return int(count), at

    lost, newest_lost = only_in("main", "backup")
    back, _ = only_in("backup", "main")
    undone = 0
    if by.revised:
        sql = (
            f"SELECT count(*) FROM main.{kind} AS a "  # noqa: S608
            f"JOIN backup.{kind} AS b ON b.{by.named} = a.{by.named} "
            f"WHERE {by.counts.format('a')} AND {by.counts.format('b')} "
            f"AND a.{by.revised} <> b.{by.revised}"
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


def _lost_calls(conn: Connection, kind: StoreKind) -> tuple[LostCall, ...]:
    """The newest calls that would be gone."""
    counts = tallied(kind)["calls"].counts
    rows = conn.execute(
        f"""
        SELECT a.started_ms, a.name, a.number FROM main.calls AS a
        WHERE {counts.format("a")} AND NOT EXISTS (
            SELECT 1 FROM backup.calls AS b WHERE b.uuid = a.uuid AND {counts.format("b")})
        ORDER BY a.started_ms DESC LIMIT ?
        """,  # noqa: S608
        (MOST_LISTED,),
    )
    return tuple(LostCall(_at(ms or 0), name or number or "") for ms, name, number in rows)


def _moment(ms: int | None) -> Moment | None:
    return None if ms is None else _at(ms)


def _at(ms: int) -> Moment:
    return Moment(ms)
