"""Taking a bundle in as a piece of work that is broken off anywhere, called by name."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.bundle.lines import SharedSheet
from app.ports import Progress, Unwatched
from app.problems import Problem
from db.connection import connect
from db.kind import TEAM
from db.store import Store
from db.team.records import SqliteTeamRecords
from tests.support.shared_sheets import (
    changed,
    digest_of,
    shared_call,
    shared_manifest,
    shared_sheet,
    team_agent,
    tombstone,
)
from tests.support.store import KEY
from tests.support.team import take

BEFORE, AFTER = 1, 2
"""How many bundles are there before, and once the second one is taken in."""


def filled(folder: Path) -> None:
    """A team with one bundle in it."""
    store = Store.create(folder, KEY, kind=TEAM)
    records = SqliteTeamRecords(store)
    records.keep_agent(team_agent())
    take(records, [shared_sheet(number) for number in range(1, 9)])
    records.close()
    store.close()


def second_bundle() -> list[list[SharedSheet]]:
    """Sheets that are new, changed and deleted, in batches."""
    again = [shared_sheet(number, rev=2) for number in (1, 2)]
    fresh = [shared_sheet(number) for number in range(20, 26)]
    gone = [SharedSheet(call=tombstone(shared_call(3))), SharedSheet(call=changed(shared_call(4)))]
    return [again, fresh, gone]


def take_second(folder: Path, progress: Progress | None = None) -> None:
    """Take the second bundle in."""
    store = Store.open(folder, KEY, kind=TEAM)
    records = SqliteTeamRecords(store)
    records.take_in(
        shared_manifest(sequence=2),
        digest_of(2),
        iter(second_bundle()),
        "second.callside",
        5,
        progress or Unwatched(),
    )
    records.close()
    store.close()


def import_second(place: str, told: str) -> None:
    """The same on a disk that may fail; writes down what it is told, or "done"."""
    try:
        take_second(Path(place) / "team")
        Path(told).write_text("done")
    except Problem as problem:
        Path(told).write_text(problem.code)


def content_of(folder: Path) -> str:
    """A hash over every row of every table, and the words of the index."""
    store = Store.open(folder, KEY, kind=TEAM)
    try:
        conn = connect(store.files.log, KEY, "write")
        try:
            assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
            conn.execute(
                "CREATE VIRTUAL TABLE temp.said USING fts5vocab (main, call_words, instance)"
            )
            names = [
                row[0]
                for row in conn.execute(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE"
                    " 'CREATE VIRTUAL%' AND name NOT LIKE 'call_words%' ORDER BY name"
                )
            ]
            told = [
                conn.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - our own names
                for name in names
            ]
            told.append(conn.execute("SELECT * FROM temp.said ORDER BY term, doc, col").fetchall())
            return hashlib.sha256(repr(told).encode()).hexdigest()
        finally:
            conn.close()
    finally:
        store.close()


def bundles_in(folder: Path) -> int:
    """How many bundles are there."""
    store = Store.open(folder, KEY, kind=TEAM)
    try:
        conn = store.connected("read")
        try:
            return int(conn.execute("SELECT count(*) FROM bundles").fetchone()[0])
        finally:
            conn.close()
    finally:
        store.close()
