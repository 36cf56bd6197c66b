"""The list of what was removed, which only grows, and the copies that still hold it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

import msgspec

from app.erasure import Removal
from app.problems import Problem
from db.backup_shelf import Backup, backups, held_in, set_aside
from db.connection import Connection
from db.faults import told
from db.files import LogFiles
from db.second_shelf import shelf_in

_STALE = "stale_copies"
_counts = msgspec.json.Decoder(dict[str, int])
_names = msgspec.json.Decoder(tuple[str, ...])


def put_down(conn: Connection, removal: Removal) -> None:
    """Add a line to the list, within the caller's transaction."""
    conn.execute(
        "INSERT INTO removals (uuid, what, why, at_ms, counts, asked_by, rules)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            removal.id.bytes,
            removal.what,
            removal.why,
            removal.at_ms,
            _said(removal.counts),
            removal.asked_by,
            _said(removal.rules),
        ),
    )


def listed(conn: Connection) -> list[Removal]:
    """The whole list, oldest first."""
    rows = conn.execute(
        "SELECT uuid, what, why, at_ms, counts, asked_by, rules FROM removals ORDER BY id"
    )
    return [
        Removal(
            id=UUID(bytes=uuid),
            what=what,
            why=why,
            at_ms=at_ms,
            counts=_counts.decode(counts),
            asked_by=asked_by,
            rules=_counts.decode(rules),
        )
        for uuid, what, why, at_ms, counts, asked_by, rules in rows
    ]


def remember_copies(
    conn: Connection,
    files: LogFiles,
    more: Sequence[Path] = (),
    *,
    before_ms: int | None = None,
) -> int:
    """Note which copies hold what is being removed, so that they go even after a kill.

    They are named in the transaction that removes it, and cleared by `clear_copies`: all, or those
    from before a moment. Gives how many whole copies of the store that are.
    """

    def is_meant(each: Backup) -> bool:
        return before_ms is None or each.made.timestamp() * 1000 < before_ms

    found = [each.path for each in backups(files) if is_meant(each)]
    found += [each.path.parent for each in set_aside(files) if is_meant(each)]
    clear_unfinished(files)
    names = [_name_of(path, files) for path in (*found, *more)]
    conn.execute(
        "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
        (_STALE, msgspec.json.encode([*_stale(conn), *names]).decode()),
    )
    return len(found)


def has_copies(conn: Connection) -> bool:
    """Whether copies wait to be cleared."""
    return bool(_stale(conn))


def clear_copies(conn: Connection, files: LogFiles) -> int:
    """Delete the copies that were noted; gives how many were there. Raises `Problem`."""
    gone = 0
    for name in _stale(conn):
        path = files.folder / name
        with told(files.folder):
            if path.is_dir():
                shutil.rmtree(path)
                gone += 1
            elif path.exists():
                path.unlink()
                gone += 1
    conn.execute("DELETE FROM meta WHERE name = ?", (_STALE,))
    return gone


def clear_unfinished(files: LogFiles) -> None:
    """Delete what a restore that was killed left behind: the copy of a backup.

    Whoever has the store open shares its folder, so that none is under way. Raises `Problem`.
    """
    with told(files.folder), contextlib.suppress(FileNotFoundError):
        shutil.rmtree(files.restoring)


def replace_copies(conn: Connection, files: LogFiles, back_up: Callable[[], object]) -> None:
    """Make a proved backup, and delete the copies that were noted: a kill left both to be done.

    Where a backup cannot be made for another reason than room, the copies stay for the next try:
    they are beyond use, and may be all that there is beside a store that is damaged. For want of
    room they go: that makes some.
    """
    if not has_copies(conn):
        return
    try:
        back_up()
    except Problem as problem:
        if problem.code != "disk_full":
            return
    clear_copies(conn, files)


def take_away(backup: Backup, files: LogFiles) -> None:
    """Delete one backup, or a log that was set aside with all that belongs to it."""
    with told(files.folder):
        if backup.kind == "set_aside":
            shutil.rmtree(backup.path.parent)
        else:
            backup.path.unlink(missing_ok=True)


def clear_second(
    files: LogFiles, second: Path, newest: Path | None, before_ms: int | None = None
) -> int:
    """Delete the copies in a second folder but the newest, or those from before a moment alone.

    Gives how many. Where the newest could not be put there, nothing is deleted: the list of the
    erased holds for those. Raises `Problem`.
    """
    if newest is None:
        return 0
    older = [
        each.path
        for each in held_in(shelf_in(files, second), files.kind)
        if each.path != newest and (before_ms is None or each.made.timestamp() * 1000 < before_ms)
    ]
    with told(second):
        for path in older:
            path.unlink(missing_ok=True)
    return len(older)


def _said(counts: Mapping[str, int]) -> str:
    return msgspec.json.encode({kind: count for kind, count in counts.items() if count}).decode()


def _stale(conn: Connection) -> tuple[str, ...]:
    row = conn.execute("SELECT value FROM meta WHERE name = ?", (_STALE,)).fetchone()
    return () if row is None else _names.decode(row[0])


def _name_of(path: Path, files: LogFiles) -> str:
    """A copy by its place beside the log, which may be another one on another machine."""
    return os.path.relpath(path, files.folder)
