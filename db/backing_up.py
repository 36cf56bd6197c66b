"""Backups of an open log, here and in a second folder, and what of older ones may no longer be."""

from __future__ import annotations

from pathlib import Path

from app.backups import MadeBackup
from app.ports import Progress, Unwatched
from app.problems import Problem
from db import erased_list, removals
from db.backup_shelf import thin
from db.store import Store


def back_up(store: Store, second: Path | None, progress: Progress, at_most: int = 0) -> MadeBackup:
    """Make a backup, thin the shelf, and put a copy into the second folder where there is one.

    A second folder that fails disturbs nothing: what is the matter is told with the backup. Copies
    there from before the last erasure go once a younger one lies beside them: the folder may have
    been out of reach then. `at_most`: how many a house wants to be kept in each folder, the newest.
    """
    made = _made(store, second, progress, at_most)
    if second is None or made.second is None:
        return made
    try:
        listed = erased_list.read(store.files)
        if listed is not None and listed.entries:
            erased_ms = max(each.at_ms for each in listed.entries)
            removals.clear_second(store.files, second, made.second, before_ms=erased_ms)
    except Problem as problem:
        return MadeBackup(made.path, made.second, problem)
    return made


def back_up_anew(store: Store, second: Path | None, at_most: int = 0) -> tuple[int, bool]:
    """A backup in the place of all in the second folder.

    Gives how many of those went, and whether they wait because the folder cannot be reached.
    """
    made = _made(store, second, Unwatched(), at_most)
    if second is None:
        return 0, False
    return removals.clear_second(store.files, second, made.second), made.second is None


def _made(store: Store, second: Path | None, progress: Progress, at_most: int) -> MadeBackup:
    made = store.backup(progress=progress)
    thin(store.files, at_most)
    if second is None:
        return MadeBackup(made)
    try:
        return MadeBackup(made, store.copy_out(made, second, at_most))
    except Problem as problem:
        return MadeBackup(made, None, problem)
