"""Looks over what a store of a team has besides: what is set aside, the facts (`db.health`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from app.health import MEGABYTE, Finding, found, met
from app.problems import Problem
from db import gate
from db.connection import connect
from db.faults import told
from db.files import LogFiles
from db.kind import TEAM
from db.team.sealed_duck import NAME

_OF_THE_FACTS = ("duckdb", "duckdb_extension_httpfs")


def look_at_team(folder: Path, read_key: Callable[[], bytes] | None) -> Iterator[Finding]:
    """What the look at the store itself leaves out; `read_key` only where that found the key.

    Writes nothing; opens no facts.
    """
    files = LogFiles(folder, TEAM)
    yield _facts(folder)
    if read_key is None or not files.log.exists():
        return
    try:
        key = read_key()
        gate.check(files, key)
        with told(folder):
            conn = connect(files.log, key, "read")
        try:
            (waiting,) = conn.execute("SELECT count(*) FROM quarantine").fetchone()
        finally:
            conn.close()
    except (Problem, TimeoutError):
        # Why it does not open was found by the look at the store.
        return
    yield found("quarantine", "warn" if waiting else "ok", count=int(waiting))


def watched_folder(named: str) -> Finding:
    """The folder in which agents leave their bundles."""
    if not named:
        return found("watched_folder", "ok", "watched_folder_none")
    try:
        count = sum(1 for each in Path(named).expanduser().iterdir() if each.is_file())
    except OSError:
        return found("watched_folder", "warn")
    return found("watched_folder", "ok", count=count)


def _facts(folder: Path) -> Finding:
    if any(find_spec(name) is None for name in _OF_THE_FACTS):
        return found("facts", "warn", "facts_missing_part")
    file = folder / f"{NAME}.duckdb"
    try:
        return found("facts", "ok", megabytes=file.stat().st_size // MEGABYTE)
    except FileNotFoundError:
        return found("facts", "ok", "facts_none")
    except OSError:
        return met("facts", Problem("disk_error", file=file))
