"""A report as a plain SQLite file, for Datasette or a spreadsheet: the same rows, the same bytes.

The file is not encrypted: what may stand in it is decided by who asks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from db.connection import connect_plain
from db.faults import told

BATCH = 5_000


class PlainTable(NamedTuple):
    """A table to write: columns with SQLite's types by their names, and rows in a lasting order."""

    columns: Mapping[str, str]
    rows: Iterable[Sequence[Any]]


def write_report_file(path: Path, tables: Mapping[str, PlainTable]) -> None:
    """Write tables into a new file. Raises `Problem`: disk_full, disk_error."""
    with told(path.parent):
        conn = connect_plain(path)
        try:
            # One file, written in one go: nothing of a journal in its header.
            conn.execute("PRAGMA journal_mode = OFF")
            conn.execute("PRAGMA page_size = 4096")
            conn.execute("BEGIN")
            for name, table in tables.items():
                _write(conn, name, table)
            conn.execute("COMMIT")
        finally:
            conn.close()
    path.chmod(0o600)


def _write(conn: Any, name: str, table: PlainTable) -> None:
    columns = ", ".join(f"{_named(column)} {kind}" for column, kind in table.columns.items())
    conn.execute(f"CREATE TABLE {_named(name)} ({columns}) STRICT")
    marks = ", ".join("?" for _ in table.columns)
    rest = iter(table.rows)
    while batch := list(islice(rest, BATCH)):
        conn.executemany(f"INSERT INTO {_named(name)} VALUES ({marks})", batch)  # noqa: S608


def _named(name: str) -> str:
    """The name as SQL quotes one."""
    return '"' + name.replace('"', '""') + '"'
