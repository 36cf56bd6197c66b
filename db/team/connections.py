"""The two connections of a team's records: one that reads, and one that writes when it must."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from app.problems import Problem
from db.connection import Connection, close_writer, transaction
from db.faults import told
from db.files import identity_of
from db.store import Store

_LITTLE_KIB = 4 * 1024


class Connections:
    """Used by one thread at a time. Errors of SQLite and of the disk are told as problems."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.folder = store.files.folder
        self.reader: Connection = store.connected("read")
        self._writer: Connection | None = None
        self._identity = identity_of(store.files.log)

    @contextmanager
    def little_cache(self) -> Iterator[None]:
        """Read everything once, in order: pages that were read are of no more use."""
        before = self.reader.execute("PRAGMA cache_size").fetchone()[0]
        self.reader.execute(f"PRAGMA cache_size = -{_LITTLE_KIB}")
        try:
            yield
        finally:
            self.reader.execute(f"PRAGMA cache_size = {int(before)}")
            self.reader.execute("PRAGMA shrink_memory")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query. Raises `Problem`: log_damaged, disk_error, store_locked."""
        with told(self.folder):
            found: list[tuple[Any, ...]] = self.reader.execute(sql, parameters).fetchall()
            return found

    def row(self, sql: str, parameters: Sequence[object] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, if there is one."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, on the disk when this is left; nothing of it where this raises.

        Raises `Problem`: disk_full, disk_error, store_locked, store_read_only, log_damaged,
        log_gone.
        """
        with told(self.folder):
            if self._writer is None:
                self._writer = self.store.connected("write")
            with transaction(self._writer):
                yield self._writer
        # A file that was deleted, or carried off by a virus scanner, takes writes without a word.
        if identity_of(self.store.files.log) != self._identity:
            raise Problem("log_gone", file=self.store.files.log)

    def write(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """One statement in a transaction of its own; gives the key of the row it added last."""
        with self.writing() as conn:
            return int(conn.execute(sql, parameters).lastrowid or 0)

    def give_memory_back(self) -> None:
        """Let go of the pages that much writing left behind: what comes next needs the room."""
        if self._writer is not None:
            self._writer.execute("PRAGMA shrink_memory")

    def close(self) -> None:
        """Close the reader, then the writer, which brings the WAL into the store."""
        self.reader.close()
        writer, self._writer = self._writer, None
        if writer is not None:
            with told(self.folder):
                close_writer(writer)
