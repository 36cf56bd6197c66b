"""Pieces of work on the store, each to be broken off anywhere, called by name."""

from __future__ import annotations

from pathlib import Path

from db.backup_shelf import bring_back
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.opening import prepare
from db.store import Store
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, a_call, change

TOGETHER = 20
KEPT = "kept"
"""A file beside the place: how many changes the program has been told are on the disk."""


def first_start(place: str) -> None:
    """Make a key and a log where there is neither."""
    prepare(Path(place) / "log", KeyFileHolder(Path(place) / "key", make=True)).store.close()


def upgrade(place: str) -> None:
    """Open the log with the program of tomorrow, which backs it up and migrates it."""
    with program_with(GOOD):
        Store.open(Path(place) / "log", KEY).close()


def write_together(place: str) -> None:
    """Write many changes in one transaction, twice, and note down what was acknowledged."""
    noted = Path(place).with_name(KEPT)
    noted.write_text("0")
    store = Store.open(Path(place) / "log", KEY)
    keeper = store.keeper()
    for kept in (TOGETHER, 2 * TOGETHER):
        keeper.write(*(change(a_call(concern="together")) for _ in range(TOGETHER)))
        noted.write_text(str(kept))
    store.close()


def back_up(place: str) -> None:
    """Make a backup."""
    store = Store.open(Path(place) / "log", KEY)
    try:
        store.backup()
    finally:
        store.close()


def restore(place: str) -> None:
    """Bring the only backup back."""
    files = LogFiles(Path(place) / "log")
    (backup,) = files.backups.glob("*.db")
    bring_back(files, backup, KEY)
