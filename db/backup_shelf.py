"""The backups that were made: which are kept, and how one is brought back (B06, F09)."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from app.ports import CallQuery
from app.problems import Problem
from app.records import Call
from db import gate
from db.connection import connect
from db.faults import told
from db.files import LogFiles, make_empty_file, make_folder, sync_file, sync_folder
from db.store import Store

RECENT, DAILY, WEEKLY = 12, 10, 9
"""How many are kept: the newest, then one for each day and one for each week before those."""

_NAME = re.compile(r"call-log-(\d{8}T\d{12})Z-v(\d+)\.db")


class Backup(Struct, frozen=True):
    """One backup: its file, when it was made (UTC), the version of its schema, its size."""

    path: Path
    made: datetime
    version: int
    size: int


class Preview(Struct, frozen=True):
    """What is in a backup: how many calls, and the newest of them."""

    calls: int
    newest: Call | None = None


def backups(files: LogFiles) -> tuple[Backup, ...]:
    """The backups of a log, newest first; files of other names do not count."""
    with told(files.folder):
        if not files.backups.is_dir():
            return ()
        found = [_backup(path) for path in files.backups.iterdir()]
    return tuple(sorted((b for b in found if b), key=lambda each: each.made, reverse=True))


def thin(files: LogFiles) -> tuple[Path, ...]:
    """Remove the backups that are not to be kept any longer; gives those removed."""
    held = backups(files)
    gone = tuple(each.path for each in held if each not in kept(held))
    with told(files.folder):
        for path in gone:
            path.unlink(missing_ok=True)
    return gone


def kept(held: Sequence[Backup]) -> tuple[Backup, ...]:
    """Which of the backups, newest first, are kept.

    The newest of each schema version stays too: it is the way back after an upgrade.
    """
    recent, rest = held[:RECENT], held[RECENT:]
    daily = _first_of_each(rest, lambda each: each.made.date())[:DAILY]
    older = [each for each in rest if daily and each.made.date() < daily[-1].made.date()]
    weekly = _first_of_each(older, lambda each: each.made.isocalendar()[:2])[:WEEKLY]
    versions = _first_of_each(held, lambda each: each.version)
    chosen = {each.path for each in (*recent, *daily, *weekly, *versions)}
    return tuple(each for each in held if each.path in chosen)


def preview(backup: Path, key: bytes, aside: Path) -> Preview:
    """What is in a backup, read from a copy in the folder `aside`, which is removed again.

    Raises `Problem`: those of the start gate and of the disk.
    """
    files = _copy_into(backup, aside)
    try:
        store = Store.open(files.folder, key)
        try:
            log = store.log()
            newest = log.calls(CallQuery(), limit=1)
            return Preview(log.count_calls(CallQuery()), newest[0].call if newest else None)
        finally:
            store.close()
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def bring_back(files: LogFiles, backup: Path, key: bytes) -> Path:
    """Put a proved copy of a backup in the log's place; gives where the former log was set aside.

    Nothing is overwritten. A program that is killed on the way leaves the log, or no log and all
    backups. The log must not be open. Raises `Problem`: those of the start gate, backup_failed
    where the backup is damaged itself, and those of the disk.
    """
    restoring = files.folder / "restoring"
    copy = _copy_into(backup, restoring)
    try:
        gate.check(copy, key)
        _prove(copy.log, key)
        aside = _set_aside(files)
        with told(files.folder):
            copy.log.replace(files.log)
            sync_folder(files.folder)
        return aside
    finally:
        shutil.rmtree(restoring, ignore_errors=True)


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    made = datetime.strptime(named[1], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    return Backup(path, made, int(named[2]), path.stat().st_size)


def _first_of_each(held: Sequence[Backup], of: Callable[[Backup], Hashable]) -> list[Backup]:
    firsts: dict[Hashable, Backup] = {}
    for each in held:
        firsts.setdefault(of(each), each)
    return list(firsts.values())


def _copy_into(backup: Path, folder: Path) -> LogFiles:
    """A copy of a backup under the log's own name, alone in a folder."""
    copy = LogFiles(folder)
    with told(folder.parent):
        shutil.rmtree(folder, ignore_errors=True)
        make_folder(folder)
        make_empty_file(copy.log)
        shutil.copyfile(backup, copy.log)
        sync_file(copy.log)
    return copy


def _prove(log: Path, key: bytes) -> None:
    """Read every page of a log."""
    with told(log.parent):
        conn = connect(log, key, "read", immutable=True)
        try:
            faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
            faults += [row for row in conn.execute("PRAGMA integrity_check") if row[0] != "ok"]
        finally:
            conn.close()
    if faults:
        raise Problem("backup_failed", file=log, reason="integrity")


def _set_aside(files: LogFiles) -> Path:
    """Move the log and what belongs to it into a folder of their own."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = files.folder / "set-aside" / now
    with told(files.folder):
        make_folder(aside)
        for suffix in ("-wal", "-shm", ""):
            part = files.log.with_name(files.log.name + suffix)
            if part.exists():
                part.replace(aside / part.name)
        sync_folder(aside)
        sync_folder(files.folder)
    return aside
