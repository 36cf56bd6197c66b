"""An open copy of calls: a plain SQLite file, one table a kind, for the agent's own use (C09)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from app.export import plain
from app.records import CallSheet
from db.connection import connect_plain, database
from db.faults import told

BATCH = 500
PARTS = (
    "steps",
    "phrases",
    "tension",
    "boundary",
    "escalations",
    "promises",
    "follow_ups",
)


def write_open_copy(path: Path, sheets: Iterable[CallSheet]) -> int:
    """Write the calls into a new plain SQLite file; returns how many.

    Tables: calls, notes, reflections and one for each of `PARTS`; ids are UUID text, moments are
    RFC 3339. Raises `Problem`: disk_full, disk_error.
    """
    count = 0
    with told(path.parent):
        conn = connect_plain(path)
        try:
            tables = database(conn)
            rest = iter(sheets)
            while batch := list(islice(rest, BATCH)):
                count += len(batch)
                for table, rows in _rows(batch):
                    if rows:
                        tables.table(table).insert_all(rows, pk="id", alter=True, replace=True)
        finally:
            conn.close()
    path.chmod(0o600)
    return count


def _rows(batch: list[CallSheet]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    told_calls = [plain(sheet) for sheet in batch]
    yield "calls", [_flat(each["call"]) for each in told_calls]
    for part in PARTS:
        yield part, [_flat(row) for each in told_calls for row in each[part]]
    yield "notes", [_flat(each["note"]) for each in told_calls if each["note"]]
    yield "reflections", [_flat(each["reflection"]) for each in told_calls if each["reflection"]]


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    """Lists become text of one item a line; nested answers become JSON by sqlite-utils."""
    return {
        name: "\n".join(value)
        if isinstance(value, list) and all(isinstance(v, str) for v in value)
        else value
        for name, value in row.items()
    }
