"""The backups that were made: which are kept, and how one is brought back (B06, F09)."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from msgspec import Struct

from app.ports import Progress
from app.problems import Problem
from app.replacement import take_place
from db import gate, hold
from db.backup import UNWATCHED, copy_as, prove
from db.connection import close_writer, connect, transaction
from db.device import name_device
from db.faults import told
from db.files import LogFiles, make_empty_file, make_folder, sync_file, sync_folder
from db.kind import CALL_LOG, StoreKind
from db.wal import write_again

_NAME = re.compile(r"(?P<kind>[a-z-]+)-(?P<made>\d{8}T\d{12})Z-v(?P<version>\d+)\.db")
_ASIDE_NAME = re.compile(r"(?P<made>\d{8}T\d{12})Z(-v(?P<version>\d+)(?P<newer>-newer)?)?")
_TIME = "%Y%m%dT%H%M%S%f"
_BESIDE = ("-wal", "-shm")


class Backup(Struct, frozen=True):
    """One backup: its file, when it was made (UTC), the version of its schema, its size in bytes.

    A log that was `set_aside` by a restore can be brought back like one; its version is 0 where it
    could not be read. `by_older`: the program that set it aside was older than the log.
    """

    path: Path
    made: datetime
    version: int
    size: int
    kind: Literal["backup", "set_aside"] = "backup"
    by_older: bool = False


def backups(files: LogFiles) -> tuple[Backup, ...]:
    """The backups of a log, newest first; files of other names do not count."""
    return held_in(files.backups, files.kind)


def held_in(shelf: Path, kind: StoreKind = CALL_LOG) -> tuple[Backup, ...]:
    """The backups of one kind in any folder, newest first. Raises `Problem`: those of the disk."""
    with told(shelf):
        if not shelf.is_dir():
            return ()
        found = [_backup(path, kind) for path in shelf.iterdir()]
    return tuple(sorted((b for b in found if b), key=lambda each: each.made, reverse=True))


def set_aside(files: LogFiles) -> tuple[Backup, ...]:
    """The logs that a restore has set aside, newest first."""
    with told(files.folder):
        if not files.aside.is_dir():
            return ()
        found = [_aside(LogFiles(folder, files.kind)) for folder in files.aside.iterdir()]
    return tuple(sorted((b for b in found if b), key=lambda each: each.made, reverse=True))


def thin(files: LogFiles, at_most: int = 0) -> tuple[Path, ...]:
    """Remove the backups that are not to be kept any longer; gives those removed.

    `at_most` is how many a house wants to be kept, the newest; 0 leaves it at what `kept` says.
    """
    return thin_folder(files.backups, files.kind, at_most)


def thin_folder(shelf: Path, kind: StoreKind = CALL_LOG, at_most: int = 0) -> tuple[Path, ...]:
    """The same for any folder with backups of one store."""
    held = held_in(shelf, kind)
    stay = kept(held, kind)[: at_most or None]
    gone = tuple(each.path for each in held if each not in stay)
    with told(shelf):
        for path in gone:
            path.unlink(missing_ok=True)
    return gone


def kept(held: Sequence[Backup], kind: StoreKind = CALL_LOG) -> tuple[Backup, ...]:
    """Which of the backups, newest first, are kept.

    The newest of each schema version stays too: it is the way back after an upgrade.
    """
    most_recent, most_daily, most_weekly = kind.kept
    recent, rest = held[:most_recent], held[most_recent:]
    daily = _first_of_each(rest, lambda each: each.made.date())[:most_daily]
    older = [each for each in rest if daily and each.made.date() < daily[-1].made.date()]
    weekly = _first_of_each(older, lambda each: each.made.isocalendar()[:2])[:most_weekly]
    versions = _first_of_each(held, lambda each: each.version)
    chosen = {each.path for each in (*recent, *daily, *weekly, *versions)}
    return tuple(each for each in held if each.path in chosen)


def bring_back(
    files: LogFiles,
    backup: Path,
    key: bytes,
    former: Sequence[bytes] = (),
    progress: Progress = UNWATCHED,
) -> Path | None:
    """Put a proved copy of a backup in the log's place; gives where the former log was set aside.

    None where there was no log. A backup under one of the `former` keys comes back under the
    present one. Nothing is overwritten: a program that is killed on the way leaves the log as it
    was or the backup in its place, and the former log is whole in either case.

    Raises `Problem`: log_in_use, those of the start gate, backup_failed where the backup is
    damaged itself, stopped, and those of the disk.
    """
    with hold.alone(files.folder):
        try:
            copy = copy_into(backup, files.restoring, files.kind)
            own = fitting_key(copy, key, former)
            with told(files.folder):
                take_wal_in(copy, own)
                if own != key:
                    _put_under(copy, own, key, progress)
            gate.check(copy, key)
            with told(files.folder):
                _go_on_as_another(copy, key)
                prove(copy.log, key, progress=progress)
                aside = _set_aside(files, key)
                take_place(copy.log, files.log)
                sync_folder(files.folder)
            return aside
        finally:
            shutil.rmtree(files.restoring, ignore_errors=True)


def copy_into(backup: Path, folder: Path, kind: StoreKind = CALL_LOG) -> LogFiles:
    """A copy of a backup, with its WAL if it has one, under the log's own name in a new folder.

    Raises `Problem`: backup_unknown, and those of the disk.
    """
    copy = LogFiles(folder, kind)
    if not backup.is_file():
        raise Problem("backup_unknown", file=backup)
    with told(folder.parent):
        shutil.rmtree(folder, ignore_errors=True)
        make_folder(folder)
        for source, target in ((wal_of(backup), copy.wal), (backup, copy.log)):
            if source.exists():
                make_empty_file(target)
                shutil.copyfile(source, target)
                sync_file(target)
    return copy


def wal_of(log: Path) -> Path:
    """Where the write-ahead log of a log stands."""
    return log.with_name(log.name + "-wal")


def fitting_key(files: LogFiles, key: bytes, former: Sequence[bytes]) -> bytes:
    """The key that opens a copy; the present one where none does, for the gate to refuse."""
    return next((each for each in (key, *former) if gate.fits(files, each)), key)


def take_wal_in(copy: LogFiles, key: bytes) -> None:
    """Bring what stands in the WAL of a copy into the copy itself."""
    if copy.wal.exists():
        gate.check(copy, key)
        connect(copy.log, key, "write").close()


def _go_on_as_another(copy: LogFiles, key: bytes) -> None:
    """Give a log that comes back a device of its own (F28).

    Work may have gone on in the log that it is a copy of, here or on another machine. As one device
    both would number their bundles and revisions alike, and a supervisor would have to set the
    second aside.
    """
    if copy.kind is not CALL_LOG:
        return
    conn = connect(copy.log, key, "write")
    try:
        with transaction(conn):
            name_device(conn)
    finally:
        close_writer(conn)


def _put_under(copy: LogFiles, former: bytes, key: bytes, progress: Progress) -> None:
    """Encrypt a copy anew with the present key."""
    conn = connect(copy.log, former, "write")
    try:
        copy_as(conn, copy.renewed, key, progress)
    finally:
        conn.close()
    take_place(copy.renewed, copy.log)


def _backup(path: Path, kind: StoreKind) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or named["kind"] != kind.name:
        return None
    return Backup(path, _moment(named["made"]), int(named["version"]), path.stat().st_size)


def _aside(files: LogFiles) -> Backup | None:
    named = _ASIDE_NAME.fullmatch(files.folder.name)
    log = files.log
    if named is None or not log.exists():
        return None
    return Backup(
        path=log,
        made=_moment(named["made"]),
        version=int(named["version"] or 0),
        size=log.stat().st_size,
        kind="set_aside",
        by_older=named["newer"] is not None,
    )


def _moment(text: str) -> datetime:
    return datetime.strptime(text, _TIME).replace(tzinfo=UTC)


def _first_of_each(held: Sequence[Backup], of: Callable[[Backup], Hashable]) -> list[Backup]:
    firsts: dict[Hashable, Backup] = {}
    for each in held:
        firsts.setdefault(of(each), each)
    return list(firsts.values())


def _set_aside(files: LogFiles, key: bytes) -> Path | None:
    """Give the log, and what belongs to it, a second name in a folder of its own.

    The log keeps its name until the backup takes it in one step, so that there is always one. Its
    WAL must not stay beside the backup: a sound log takes it in first. A damaged one cannot; its
    WAL goes aside before, and a program killed just then leaves it as damaged as it was.
    """
    if not files.log.exists():
        return None
    # A log that cannot be opened stays as it is, WAL and all: that may be why a backup is wanted.
    version = 0
    with contextlib.suppress(Problem), told(files.folder):
        version = _version(files, key)
        if files.wal.exists() and version <= files.kind.version:
            write_again(files.wal)
            connect(files.log, key, "write").close()
    aside = files.aside / (datetime.now(UTC).strftime(f"{_TIME}Z") + _told(version, files.kind))
    make_folder(aside)
    _name_also(files.log, aside / files.log.name)
    for suffix in _BESIDE:
        part = files.log.with_name(files.log.name + suffix)
        if part.exists():
            part.replace(aside / part.name)
    sync_folder(aside)
    sync_folder(files.folder)
    return aside


def _version(files: LogFiles, key: bytes) -> int:
    """The version of a log's schema, also of one that is newer than this program."""
    try:
        return gate.check(files, key)
    except Problem as problem:
        if problem.code == "schema_newer":
            return int(str(problem.facts["found"]))
        raise


def _told(version: int, kind: StoreKind) -> str:
    """What the name of a log set aside tells of it, for a newer program that comes back (F22)."""
    if not version:
        return ""
    return f"-v{version}" + ("-newer" if version > kind.version else "")


def _name_also(log: Path, other: Path) -> None:
    """A second name for a file; a copy of it where the disk knows no second names."""
    try:
        os.link(log, other)
    except OSError:
        make_empty_file(other)
        shutil.copyfile(log, other)
        sync_file(other)
