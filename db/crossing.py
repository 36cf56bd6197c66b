"""The way from a key to its successor, safe to be cut off at any moment (C04).

Before anything changes, a note is written that holds each of both keys sealed by the other. Whoever
has one of them, be it from the keyring or from a printed recovery code, then has both, and the one
that opens the log is the right one. The note goes only when the holder and the recovery code have
the new key.
"""

from __future__ import annotations

import contextlib

import msgspec
from msgspec import Struct

from app.problems import Problem
from db import gate, hold
from db.faults import told
from db.files import LogFiles, write_whole
from db.former_keys import keep_former
from db.key import KeyHolder, fingerprint, keep_and_read_back, read_note, write_note
from db.key_seal import seal, unseal


class _Crossing(Struct, frozen=True, kw_only=True):
    """Both keys. `recovery` is the public half of the code that opens the former one."""

    format: int = 1
    log: str
    former: str
    successor: str
    recovery: str
    successor_by_former: bytes
    former_by_successor: bytes


def begin(files: LogFiles, log: str, former: bytes, successor: bytes) -> None:
    """Write the note. Raises `Problem`: those of the disk."""
    note = read_note(files)
    crossing = _Crossing(
        log=log,
        former=fingerprint(former),
        successor=fingerprint(successor),
        recovery="" if note is None else note.recovery,
        successor_by_former=seal(successor, former, log),
        former_by_successor=seal(former, successor, log),
    )
    with told(files.folder):
        write_whole(files.crossing, msgspec.json.format(msgspec.json.encode(crossing)) + b"\n")


def crossed(files: LogFiles, key: bytes) -> bytes:
    """The key that opens the log, given this one or its counterpart. Writes nothing."""
    pair = _pair(files, key)
    if pair is None or not files.log.exists():
        return key
    return next((each for each in reversed(pair) if gate.fits(files, each)), key)


def settle(files: LogFiles, key: bytes, holder: KeyHolder | None = None) -> bytes:
    """Finish, or take back, a change of the key that was cut off; gives the key of the log.

    While another program has the log, only the right key is found out. Raises `Problem`: those of
    the disk, and those of the holder.
    """
    pair = _pair(files, key)
    if pair is None or not files.log.exists():
        return key
    former, successor = pair
    try:
        with hold.alone(files.folder), told(files.folder):
            if gate.fits(files, successor):
                remove_unfinished(files)
                land(files, former, successor)
                _give(files, holder, successor)
                finish(files, holder, successor)
                return successor
            if gate.fits(files, former):
                remove_unfinished(files)
                _give(files, holder, former)
                _clear(files, holder, former)
                return former
    except Problem as problem:
        if problem.code != "log_in_use":
            raise
        return crossed(files, key)
    return key


def land(files: LogFiles, former: bytes, successor: bytes) -> None:
    """The log has its new key: keep the former one for older backups, and renew the key note."""
    note = read_note(files)
    log = _log_of(files)
    keep_former(files, log, former, successor)
    if note is not None and note.fingerprint != fingerprint(successor):
        write_note(files, msgspec.structs.replace(note, fingerprint=fingerprint(successor)))


def finish(files: LogFiles, holder: KeyHolder | None, key: bytes) -> None:
    """Remove the note once the holder, and a new recovery code, have the new key."""
    crossing = _read(files)
    note = read_note(files)
    if crossing is None or note is None or crossing.successor != fingerprint(key):
        return
    if note.recovery != crossing.recovery:
        _clear(files, holder, key)


def remove_unfinished(files: LogFiles) -> None:
    """Remove a log under its new key that never took the log's place."""
    for suffix in ("", "-wal", "-shm"):
        files.renewed.with_name(files.renewed.name + suffix).unlink(missing_ok=True)


def is_code_outdated(files: LogFiles) -> bool:
    """True when the key was changed and the recovery code is still that of the former key."""
    crossing, note = _read(files), read_note(files)
    return crossing is not None and note is not None and crossing.successor == note.fingerprint


def _clear(files: LogFiles, holder: KeyHolder | None, key: bytes) -> None:
    if holder is not None and holder.read(_log_of(files)) == key:
        files.crossing.unlink(missing_ok=True)


def _give(files: LogFiles, holder: KeyHolder | None, key: bytes) -> None:
    """Let the holder have the key; one that cannot now may later, for the note stays."""
    if holder is None:
        return
    log = _log_of(files)
    with contextlib.suppress(Problem):
        if holder.read(log) != key:
            keep_and_read_back(holder, log, key, replaces=True)


def _log_of(files: LogFiles) -> str:
    crossing = _read(files)
    note = read_note(files)
    if crossing is not None:
        return crossing.log
    return "" if note is None else note.log


def _pair(files: LogFiles, key: bytes) -> tuple[bytes, bytes] | None:
    """Former key and successor, given one of them; None where no change is under way."""
    crossing = _read(files)
    if crossing is None:
        return None
    if crossing.former == fingerprint(key):
        successor = unseal(crossing.successor_by_former, key, crossing.log)
        return None if successor is None else (key, successor)
    if crossing.successor == fingerprint(key):
        former = unseal(crossing.former_by_successor, key, crossing.log)
        return None if former is None else (former, key)
    return None


def _read(files: LogFiles) -> _Crossing | None:
    try:
        return msgspec.json.decode(files.crossing.read_bytes(), type=_Crossing)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
