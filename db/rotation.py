"""A new key for the log: every page is encrypted anew, and a kill at any moment does no harm (C04).

In order: a proved backup; the note of both keys; the log under the new key as a second file,
proved; the new key with its holder, read back; then, in one step, the new file in the log's place.
What is left after that (`db.crossing`) is done at the next opening when it was cut off.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from app.ports import Progress
from app.problems import Problem
from app.replacement import take_place
from db import crossing, gate, hold
from db.backup import UNWATCHED, copy_as, make_backup
from db.connection import connect
from db.faults import told
from db.files import LogFiles, sync_folder
from db.key import KeyHolder, fingerprint, keep_and_read_back, new_key, read_note
from db.kind import CALL_LOG, StoreKind
from db.recovery import make_recovery


def rotate(
    folder: Path,
    holder: KeyHolder,
    *,
    recipients: Sequence[str] = (),
    progress: Progress = UNWATCHED,
    kind: StoreKind = CALL_LOG,
) -> str:
    """Give the log of a folder a new key; gives the new recovery code, shown this once.

    Backups stay under the key that they were made with, which is kept for them (`db.former_keys`).
    The log must not be open. Raises `Problem`: log_in_use, log_missing, key_missing, those of the
    start gate, of a backup, of the holder and of the disk, stopped. Where it raises before the new
    file took the log's place, the log, its key and its code are as they were.
    """
    files = LogFiles(folder, kind)
    note = read_note(files)
    if note is None or not files.log.exists():
        raise Problem("log_missing", file=files.log)
    former = holder.read(note.log)
    if former is None:
        raise Problem("key_missing", backend=note.backend, kept_in=note.kept_in)
    former = crossing.settle(files, former, holder)
    with hold.alone(folder):
        now = read_note(files)
        if now is not None and now.fingerprint not in (note.fingerprint, fingerprint(former)):
            # Another program has given it a new key since this one was read.
            raise Problem("log_in_use", folder=folder)
        gate.check(files, former)
        successor = _encrypt_anew(files, note.log, former, holder, progress)
        with told(folder):
            crossing.land(files, former, successor)
        code = make_recovery(files, note.log, successor, recipients)
        with told(folder):
            crossing.finish(files, holder, successor)
        return code


def _encrypt_anew(
    files: LogFiles, log: str, former: bytes, holder: KeyHolder, progress: Progress
) -> bytes:
    """Put the log under a new key in its own place; gives the key."""
    successor = new_key()
    with told(files.folder):
        conn = connect(files.log, former, "write")
    try:
        make_backup(conn, files, former, progress=progress)
        crossing.begin(files, log, former, successor)
        with told(files.folder):
            crossing.remove_unfinished(files)
            copy_as(conn, files.renewed, successor, progress)
    except BaseException:
        _give_up(files, log, former, holder)
        raise
    finally:
        conn.close()
    try:
        keep_and_read_back(holder, log, successor, replaces=True)
        with told(files.folder):
            if files.wal.exists():
                # It would be read as a part of the new file, in the wrong key.
                raise Problem("store_locked", folder=files.folder)
            take_place(files.renewed, files.log)
            sync_folder(files.folder)
    except BaseException:
        _give_up(files, log, former, holder)
        raise
    return successor


def _give_up(files: LogFiles, log: str, former: bytes, holder: KeyHolder) -> None:
    """Leave all as it was before; what cannot be taken back now is at the next opening."""
    if not gate.fits(files, former):
        return
    with contextlib.suppress(Problem, OSError):
        crossing.remove_unfinished(files)
        if holder.read(log) != former:
            keep_and_read_back(holder, log, former, replaces=True)
        files.crossing.unlink(missing_ok=True)
