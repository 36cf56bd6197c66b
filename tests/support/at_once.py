"""What programs do that open one log at the same instant: each work says how it ended."""

from __future__ import annotations

from pathlib import Path

from app.problems import Problem
from db.backup_shelf import backups, bring_back
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.opening import is_first, prepare
from db.rotation import rotate
from db.store import Store
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, a_call, change


def first_start(place: str) -> str:
    """Start as a window or a command does, and write one call."""
    folder = Path(place) / "log"
    try:
        opening = prepare(folder, KeyFileHolder(Path(place) / "key", make=is_first(folder)))
    except Problem as problem:
        return problem.code
    opening.store.keeper().write(change(a_call()))
    opening.store.close()
    return "made" if opening.first else "opened"


def upgrade(place: str) -> str:
    """Open the log with the program of tomorrow."""
    try:
        with program_with(GOOD):
            Store.open(Path(place) / "log", KEY).close()
    except Problem as problem:
        return problem.code
    return "opened"


def look(place: str) -> str:
    """Open the log and count its calls."""
    try:
        store = prepare(Path(place) / "log", KeyFileHolder(Path(place) / "key")).store
    except Problem as problem:
        return problem.code
    count = len(store.log().open_calls())
    store.close()
    return str(count)


def new_key(place: str) -> str:
    """Give the log a new key."""
    try:
        rotate(Path(place) / "log", KeyFileHolder(Path(place) / "key"))
    except Problem as problem:
        return problem.code
    return "moved"


def restore(place: str) -> str:
    """Bring the oldest backup back."""
    files = LogFiles(Path(place) / "log")
    key = KeyFileHolder(Path(place) / "key").read("")
    assert key is not None
    try:
        bring_back(files, backups(files)[-1].path, key)
    except Problem as problem:
        return problem.code
    return "moved"
