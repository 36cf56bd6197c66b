"""The words of a full-text index: which of them begin alike."""

from __future__ import annotations

from pathlib import Path

from db.connection import Connection
from db.faults import told
from db.folding import storable


class WordList:
    """The words of the index `call_words`, asked for over a query-only connection."""

    def __init__(self, conn: Connection, folder: Path) -> None:
        self._conn = conn
        self._folder = folder
        self._is_made = False

    def words_beginning(self, beginning: str, most: int) -> list[str] | None:
        """The indexed words that begin so; None where there are more than `most` of them.

        Raises `Problem`: log_damaged, disk_error, store_locked.
        """
        found: list[str] = []
        sought = storable(beginning)
        with told(self._folder):
            if not self._is_made:
                self._make()
            while True:
                # A step to the next word each time: to count a common word's places takes long.
                row = self._conn.execute(
                    "SELECT term FROM temp.words WHERE term >= ? LIMIT 1", (sought,)
                ).fetchone()
                if row is None or not row[0].startswith(beginning):
                    return found
                if len(found) == most:
                    return None
                found.append(row[0])
                sought = f"{row[0]}\0"

    def _make(self) -> None:
        """Let the words be asked for: a view of this connection, in no file."""
        self._conn.execute("PRAGMA query_only = 0")
        try:
            self._conn.execute(
                "CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, call_words, instance)"
            )
        finally:
            self._conn.execute("PRAGMA query_only = 1")
        self._is_made = True
