"""The small local keys of zones and parent records, remembered by a connection."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any
from uuid import UUID

from db.connection import Connection
from db.faults import told

_MOST_REMEMBERED = 20_000


class KeyCache:
    """Looks local keys up once. The keeper lets it add zones; the reading side does not."""

    def __init__(self, conn: Connection, folder: Path | None = None) -> None:
        """`folder` is the log's, where faults of the disk are to be told as problems here."""
        self._conn = conn
        self._folder = folder
        self._zones: dict[str, int] = {}
        self._zone_names: dict[int, str] = {}
        self._parents: dict[tuple[str, UUID], int] = {}

    def zone_key(self, name: str) -> int | None:
        """The zone's key; a zone that was never seen is added."""
        if not name:
            return None
        key = self._zones.get(name)
        if key is None:
            self._conn.execute("INSERT OR IGNORE INTO zones (name) VALUES (?)", (name,))
            row = self._conn.execute("SELECT id FROM zones WHERE name = ?", (name,)).fetchone()
            key = self._zones[name] = int(row[0])
        return key

    def zone_name(self, key: int | None) -> str:
        """The zone's name."""
        if key is None:
            return ""
        name = self._zone_names.get(key)
        if name is None:
            row = self._row("SELECT name FROM zones WHERE id = ?", (key,))
            name = self._zone_names[key] = str(row[0])
        return name

    def parent_key(self, table: str, uuid: UUID) -> int:
        """The local key of a kept call or caller.

        Raises `LookupError` when it was never kept: changes come in order, parents first.
        """
        key = self.key_of(table, uuid)
        if key is None:
            raise LookupError(f"{table} has no {uuid}")
        return key

    def key_of(self, table: str, uuid: UUID) -> int | None:
        """The local key of a kept record, or None."""
        key = self._parents.get((table, uuid))
        if key is None:
            # The table's name is one of db.rows, never a word from outside.
            row = self._row(f"SELECT id FROM {table} WHERE uuid = ?", (uuid.bytes,))  # noqa: S608
            if row is not None:
                key = int(row[0])
                self.remember(table, uuid, key)
        return key

    def _row(self, sql: str, parameters: tuple[object, ...]) -> Any:
        with nullcontext() if self._folder is None else told(self._folder):
            return self._conn.execute(sql, parameters).fetchone()

    def remember(self, table: str, uuid: UUID, key: int) -> None:
        """Keep a key at hand; only of records that others hang on."""
        if table not in {"calls", "callers"}:
            return
        if len(self._parents) >= _MOST_REMEMBERED:
            self._parents.clear()
        self._parents[table, uuid] = key

    def forget(self) -> None:
        """Drop everything: the transaction that gave these keys was rolled back."""
        self._zones.clear()
        self._zone_names.clear()
        self._parents.clear()
