"""Looks over the store of a profile: library, key, log, backups. Writes nothing (`app.health`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from sqlcipher3 import dbapi2 as sqlcipher

from app.health import (
    LARGE_WAL,
    MEGABYTE,
    OLD_AFTER_DAYS,
    Fact,
    Finding,
    State,
    clock,
    found,
    met,
)
from app.moment import Moment
from app.ports import Progress
from app.problems import Problem
from db import gate
from db.backup import UNWATCHED, stoppable
from db.backup_shelf import Backup, backups, set_aside
from db.backup_tallies import tallied
from db.connection import Connection, check_library, connect
from db.crossing import crossed, is_code_outdated
from db.faults import told
from db.files import LogFiles
from db.key import KeyHolder, fingerprint, read_note
from db.kind import CALL_LOG, StoreKind
from db.second_shelf import is_same_disk

_DAY_MS = 24 * 60 * 60 * 1000
_ASKED_FOR = frozenset({"passphrase_needed", "key_file_needed"})
"""No fault: the person has to give the passphrase, or to name the file, and did not here."""

MakeHolder = Callable[[], KeyHolder]
ReadKey = Callable[[], tuple[str, bytes | None]]
"""Gives the name of who keeps the key, and the key; None where it is not there."""


def look(
    folder: Path,
    make_holder: MakeHolder,
    now: Moment,
    *,
    kind: StoreKind = CALL_LOG,
    second: Path | None = None,
    full: bool = False,
    progress: Progress = UNWATCHED,
    ask: Callable[[ReadKey], tuple[str, bytes | None]] = lambda read: read(),
) -> tuple[Finding, ...]:
    """Everything that there is to find of a store; a fault in one place does not hide another.

    `full` reads every page of the log; `ask` reads the key, which may wait for the person, and
    raises TimeoutError where that takes too long. Raises `Problem` stopped.
    """
    files = LogFiles(folder, kind)
    is_log = kind is CALL_LOG
    findings = [_library()]
    if not files.log.exists():
        missing = found("log", "warn", "log_none")
        if read_note(files) is not None:
            missing = met("log", Problem("log_missing", file=files.log))
        findings += [missing, clock(now, None, 0)] if is_log else [missing]
    else:
        key, keys = _key(files, make_holder, ask)
        findings += keys
        findings += _log(files, key, now, full, progress) if key is not None else ()
        findings.append(_recovery(files))
    findings += _shelf(files, now)
    if is_log:
        findings.append(_second_folder(files, second))
    return tuple(findings)


def _library() -> Finding:
    try:
        check_library()
    except Problem as problem:
        return met("library", problem)
    conn = sqlcipher.connect(":memory:")
    try:
        (cipher,) = conn.execute("PRAGMA cipher_version").fetchone()
        (version,) = conn.execute("SELECT sqlite_version()").fetchone()
    finally:
        conn.close()
    return found("library", "ok", sqlite=str(version), cipher=str(cipher))


def _key(
    files: LogFiles,
    make_holder: MakeHolder,
    ask: Callable[[ReadKey], tuple[str, bytes | None]],
) -> tuple[bytes | None, list[Finding]]:
    """The key, as it can be read back, and whether it fits."""
    note = read_note(files)
    try:
        holder = make_holder()
        log = "" if note is None else note.log
        backend, kept = ask(lambda: (holder.backend(), holder.read(log)))
        if kept is None:
            return None, [met("key", Problem("key_missing", backend=backend, kept_in=holder.kind))]
        key = crossed(files, kept)
    except TimeoutError:
        return None, [met("key", Problem("keyring_silent"))]
    except Problem as problem:
        return None, [met("key", problem, "warn" if problem.code in _ASKED_FOR else "bad")]
    if note is not None and note.fingerprint != fingerprint(key):
        return None, [met("key", Problem("key_wrong", file=files.log))]
    findings = [found("key", "ok", f"key_in_{holder.kind}", backend=backend)]
    if is_code_outdated(files):
        findings.append(found("recovery", "bad", "code_outdated"))
    elif files.crossing.exists():
        findings.append(found("key", "warn", "key_half_changed"))
    if note is None:
        findings.append(found("key", "warn", "key_note_missing"))
    return key, findings


def _log(
    files: LogFiles, key: bytes, now: Moment, full: bool, progress: Progress
) -> Iterator[Finding]:
    """The log itself, behind the gate."""
    begun = monotonic()
    try:
        version = gate.check(files, key)
        with told(files.folder):
            conn = connect(files.log, key, "read")  # reads every setting back
    except Problem as problem:
        yield met("log", problem)
        return
    opened = monotonic()
    try:
        yield found("log", "ok", version=version, megabytes=files.log.stat().st_size // MEGABYTE)
        with told(files.folder), stoppable(conn, progress):
            yield _integrity(conn, full)
            checked = monotonic()
            rows = _rows(conn, files.kind, version)
            if rows:
                yield Finding(subject="rows", state="ok", code="rows_ok", facts=rows)
            yield found("speed", "ok", open_ms=_ms(begun, opened), check_ms=_ms(opened, checked))
            if files.kind is CALL_LOG:
                yield _clock(conn, now)
    except Problem as problem:
        if problem.code == "stopped":
            raise
        yield met("integrity", problem)
    finally:
        conn.close()
    size = files.wal.stat().st_size if files.wal.exists() else 0
    yield found("wal", "warn" if size > LARGE_WAL else "ok", megabytes=size // MEGABYTE)


def _integrity(conn: Connection, full: bool) -> Finding:
    faults = []
    if full:
        faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
    check = "PRAGMA integrity_check" if full else "PRAGMA quick_check"
    faults += [row for row in conn.execute(check) if row[0] != "ok"]
    if faults:
        return found("integrity", "bad", faults=len(faults))
    return found("integrity", "ok", "integrity_full" if full else "integrity_ok")


def _rows(conn: Connection, kind: StoreKind, version: int) -> dict[str, Fact]:
    """How many there are of each kind; an older store is not counted before it is up to date."""
    if version != kind.version:
        return {}
    counted: dict[str, Fact] = {}
    for name, by in tallied(kind).items():
        sql = f"SELECT count(*) FROM {name} AS a WHERE {by.counts.format('a')}"  # noqa: S608
        (counted[name],) = conn.execute(sql).fetchone()
    return counted


def _ms(begun: float, ended: float) -> int:
    return round((ended - begun) * 1000)


def _clock(conn: Connection, now: Moment) -> Finding:
    (newest,) = conn.execute("SELECT max(started_ms) FROM calls").fetchone()
    (jumps,) = conn.execute(
        # One that was noted while the clock ran ahead lies in the future of the right one.
        "SELECT count(*) FROM clock_steps WHERE at_ms BETWEEN ? AND ?",
        (now.utc_ms - 30 * _DAY_MS, now.utc_ms),
    ).fetchone()
    return clock(now, None if newest is None else Moment(newest), int(jumps))


def _recovery(files: LogFiles) -> Finding:
    if not files.recovery.exists():
        return found("recovery", "bad", "recovery_none")
    return found("recovery", "ok")


def _shelf(files: LogFiles, now: Moment) -> Iterator[Finding]:
    try:
        held, aside = backups(files), set_aside(files)
    except Problem as problem:
        yield met("backups", problem)
        return
    yield _newest(files, held, now)
    if aside:
        megabytes = sum(each.size for each in aside) // MEGABYTE
        yield found("set_aside", "ok", count=len(aside), megabytes=megabytes)
    newer = [each for each in aside if each.by_older and each.version > files.kind.version]
    if newer:
        yield found("set_aside", "warn", "set_aside_newer", count=len(newer))


def _second_folder(files: LogFiles, second: Path | None) -> Finding:
    if second is None:
        return found("second_folder", "warn", "second_folder_none")
    if not second.is_dir():
        return found("second_folder", "warn", "second_folder_missing")
    if is_same_disk(second, files.folder):
        return found("second_folder", "warn", "second_folder_same_disk")
    return found("second_folder", "ok")


def _newest(files: LogFiles, held: tuple[Backup, ...], now: Moment) -> Finding:
    if not held:
        return found("backups", "warn", "backups_none")
    made = Moment.of(held[0].made)
    days = max(0, now.utc_ms - made.utc_ms) // _DAY_MS
    megabytes = sum(each.size for each in held) // MEGABYTE
    changed = files.log.exists() and files.log.stat().st_mtime * 1000 > made.utc_ms + 60_000
    state: State = "warn" if days >= OLD_AFTER_DAYS and changed else "ok"
    return found("backups", state, count=len(held), days=days, megabytes=megabytes)
