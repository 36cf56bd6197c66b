"""A supervisor's store of a test's own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.files import LogFiles
from db.kind import TEAM
from db.store import Store
from db.team.records import SqliteTeamRecords
from tests.support.store import KEY


@contextmanager
def open_records(folder: Path, key: bytes = KEY) -> Iterator[SqliteTeamRecords]:
    """The records of the folder's store, made when there is none, closed at the end."""
    exists = LogFiles(folder, TEAM).log.exists()
    store = (Store.open if exists else Store.create)(folder, key, kind=TEAM)
    try:
        records = SqliteTeamRecords(store)
        try:
            yield records
        finally:
            records.close()
    finally:
        store.close()
