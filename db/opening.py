"""From a folder and a key holder to an open store: the first start, and every later one."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.moment import Clock
from app.problems import Problem
from db import gate, hold
from db.connection import check_library
from db.crossing import settle
from db.faults import told
from db.files import LogFiles, is_out_of_reach, make_folder
from db.key import (
    KeyHolder,
    KeyNote,
    fingerprint,
    keep_and_read_back,
    new_key,
    read_note,
    write_note,
)
from db.kind import CALL_LOG, StoreKind
from db.recovery import make_recovery
from db.store import Store

_OF_THE_KEY = frozenset({"key_wrong", "log_unreadable"})


@dataclass(frozen=True)
class Opening:
    """An open log. At the first start `recovery_code` is the code to print, shown this once."""

    store: Store
    recovery_code: str = ""

    @property
    def first(self) -> bool:
        """True when the log was made just now."""
        return bool(self.recovery_code)


def kept_note(folder: Path, kind: StoreKind = CALL_LOG) -> KeyNote | None:
    """What is known of a log's key before anybody is asked for it; None before the first start.

    Tells which holder to make: a passphrase has to be asked for first.
    """
    files = LogFiles(folder, kind)
    if is_out_of_reach(files):
        return None
    note = read_note(files)
    return note if note is not None and note.made else None


def is_first(folder: Path, kind: StoreKind = CALL_LOG) -> bool:
    """True when there is no log in the folder, nor a trace that there was one."""
    files = LogFiles(folder, kind)
    if is_out_of_reach(files):
        return False
    return not files.log.exists() and not _traces(files)


def prepare(
    folder: Path,
    holder: KeyHolder,
    *,
    recipients: Sequence[str] = (),
    clock: Clock | None = None,
    kind: StoreKind = CALL_LOG,
) -> Opening:
    """Open the folder's store, or make one where there never was one.

    A holder may ask the person or wait for the keyring: call this on a worker, with a time limit.
    Where anything is missing or does not fit nothing is written, and no key and no log is made. Of
    programs that start at once in a new folder one makes the log, and the others open that one.

    Raises `Problem`: those of `Store.open`, of the holder, and log_missing (there was a log),
    key_missing (there is a log), key_backend_changed, key_not_kept, profile_unusable (the folder is
    somebody else's). docs/store.md lists them all.
    """
    check_library()
    files = LogFiles(folder, kind)
    if is_out_of_reach(files):
        raise Problem("profile_unusable", folder=folder)
    hold.await_rest(folder)
    made = None if files.log.exists() else _make(files, holder, recipients, clock)
    return made or _open(files, holder, clock)


def _traces(files: LogFiles) -> bool:
    """True when a log was here once: a lost one is never answered with an empty one."""
    note = read_note(files)
    if note is not None:
        return note.made
    return files.recovery.exists() or _count_backups(files) > 0


def _count_backups(files: LogFiles) -> int:
    return len(list(files.backups.glob("*.db"))) if files.backups.is_dir() else 0


def _open(files: LogFiles, holder: KeyHolder, clock: Clock | None) -> Opening:
    with told(files.folder):
        gate.check_file(files)
    key = _read_key(files, holder)
    try:
        store = Store.open(files.folder, key, clock=clock, kind=files.kind)
    except Problem as problem:
        # Another program may have given the log a new key since this one was read.
        renewed = _read_key(files, holder) if problem.code in _OF_THE_KEY else key
        if renewed == key:
            raise
        key = renewed
        store = Store.open(files.folder, key, clock=clock, kind=files.kind)
    if not store.read_only:
        try:
            _renew_note(files, holder, store, key)
        except BaseException:
            store.close()
            raise
    return Opening(store)


def _read_key(files: LogFiles, holder: KeyHolder) -> bytes:
    note = read_note(files)
    key = holder.read("" if note is None else note.log)
    if key is None:
        raise _no_key(note, holder)
    return settle(files, key, holder)


def _no_key(note: KeyNote | None, holder: KeyHolder) -> Problem:
    """Why a holder may have no key for a log that exists (F12, F15)."""
    now = holder.backend()
    if note is None:
        return Problem("key_missing", kept_in=holder.kind, backend=now, note=False)
    if note.kept_in == holder.kind and note.backend != now:
        return Problem("key_backend_changed", kept_in=note.kept_in, former=note.backend, now=now)
    return Problem("key_missing", kept_in=note.kept_in, backend=note.backend, note=True)


def _renew_note(files: LogFiles, holder: KeyHolder, store: Store, key: bytes) -> None:
    """Write the note again where it was lost, or cut off at the first start.

    The one who is at the first start just now has the turn, and writes it.
    """
    note = read_note(files)
    if note is not None and note.made and not files.turn.exists():
        return
    with hold.turn(files), told(files.folder):
        note = read_note(files)
        if note is None:
            write_note(files, _note(store.name(), holder, key, made=True))
        elif not note.made:
            write_note(files, msgspec.structs.replace(note, made=True))


def _make(
    files: LogFiles, holder: KeyHolder, recipients: Sequence[str], clock: Clock | None
) -> Opening | None:
    """The first start, in turn with others; None where one of them has made the log meanwhile."""
    if not _traces(files):
        # Whatever the holder refuses is refused before anything is written, and what it asks the
        # person it asks now: nobody should wait for an answer with the turn in hand.
        holder.backend()
        note = read_note(files)
        holder.read("" if note is None else note.log)
        with told(files.folder.parent):
            make_folder(files.folder)
    with hold.turn(files):
        hold.await_rest(files.folder)
        if files.log.exists():
            return None
        if _traces(files):
            raise Problem("log_missing", file=files.log, backups=_count_backups(files))
        return _made(files, holder, recipients, clock)


def _made(
    files: LogFiles, holder: KeyHolder, recipients: Sequence[str], clock: Clock | None
) -> Opening:
    """The key is kept, read back and sealed before there is a log to lose."""
    unfinished = read_note(files)
    log = uuid.uuid4().hex if unfinished is None else unfinished.log
    kept = holder.read(log)
    key = new_key() if kept is None else kept
    with told(files.folder):
        write_note(files, _note(log, holder, key, made=False))
    if kept is None:
        try:
            keep_and_read_back(holder, log, key)
        except Problem:
            files.key_note.unlink(missing_ok=True)
            raise
    code = make_recovery(files, log, key, recipients)
    store = Store.create(files.folder, key, log=log, clock=clock, kind=files.kind)
    note = read_note(files)
    if note is not None:
        with told(files.folder):
            write_note(files, msgspec.structs.replace(note, made=True))
    return Opening(store, code)


def _note(log: str, holder: KeyHolder, key: bytes, *, made: bool) -> KeyNote:
    return KeyNote(
        log=log,
        kept_in=holder.kind,
        backend=holder.backend(),
        fingerprint=fingerprint(key),
        made=made,
    )
