"""A second shelf for backups, on another disk where possible (F38).

With each backup go the sealed files without which it could not be opened on another machine: the
key note, the key sealed to the recovery code, and the former keys. A passphrase's file stays at
home, because a passphrase can be guessed at.
"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from app.problems import Problem
from app.replacement import take_place
from db.backup import prove
from db.backup_shelf import thin_folder
from db.faults import told
from db.files import LogFiles, make_empty_file, make_folder, sync_file, sync_folder, write_whole
from db.key import read_note


def shelf_in(files: LogFiles, folder: Path) -> Path:
    """The folder of this log's backups in a second folder, which other logs may use, too."""
    note = read_note(files)
    return folder / f"callside-{note.log[:8] if note else 'log'}"


def copy_out(files: LogFiles, backup: Path, key: bytes, folder: Path, at_most: int = 0) -> Path:
    """Copy a backup into the second folder and prove the copy there; gives its path.

    The second folder itself is never made: where a stick or a share is missing, its place would be
    taken by a folder of this very disk. Raises `Problem`: backup_folder_missing, backup_failed,
    and those of the disk.
    """
    if not folder.is_dir():
        raise Problem("backup_folder_missing", folder=folder)
    shelf = shelf_in(files, folder)
    with told(folder):
        make_folder(shelf)
        for left in shelf.glob(f"{files.kind.name}-*.part*"):
            left.unlink()
        target = shelf / backup.name
        part = target.with_suffix(".part")
        try:
            make_empty_file(part)
            shutil.copyfile(backup, part)
            sync_file(part)
            prove(part, key)
            take_place(part, target)
            sync_folder(shelf)
        finally:
            part.unlink(missing_ok=True)
        take_sealed(files, shelf)
    thin_folder(shelf, files.kind, at_most)
    return target


def take_sealed(files: LogFiles, shelf: Path) -> None:
    """Put beside the backups what it takes to open them elsewhere with the recovery code."""
    beside = (files.key_note, files.recovery, files.former_keys, files.crossing, files.erased)
    for sealed in beside:
        target = shelf / sealed.name
        if sealed.exists():
            write_whole(target, sealed.read_bytes())
        else:
            target.unlink(missing_ok=True)


def is_same_disk(one: Path, other: Path) -> bool:
    """True when both folders lie on one disk, as far as the system tells."""
    with contextlib.suppress(OSError):
        return one.stat().st_dev == other.stat().st_dev
    return False
