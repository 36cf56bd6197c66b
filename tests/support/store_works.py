"""Pieces of work on the store, each to be broken off anywhere, called by name."""

from __future__ import annotations

from pathlib import Path

from db.backup_shelf import bring_back
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.opening import prepare
from db.store import Store
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY


def first_start(folder: str, key_file: str) -> None:
    """Make a log where there is none."""
    prepare(Path(folder), KeyFileHolder(Path(key_file))).store.close()


def upgrade(folder: str) -> None:
    """Open the log with the program of tomorrow, which backs it up and migrates it."""
    with program_with(GOOD):
        Store.open(Path(folder), KEY).close()


def back_up(folder: str) -> None:
    """Make a backup."""
    store = Store.open(Path(folder), KEY)
    store.backup()
    store.close()


def restore(folder: str, backup: str) -> None:
    """Bring a backup back."""
    bring_back(LogFiles(Path(folder)), Path(backup), KEY)
