"""The full-text index over what was handed over: renewed once an import, newest calls first.

An entry's key begins with the start of its call, so that the index gives the newest first without
looking one up. A word for the agent stands in a column of its own: one agent's calls are found
among many without walking past the others'.
"""

from __future__ import annotations

from pathlib import Path

from db.connection import Connection
from db.faults import told
from db.search import words_sought
from db.word_list import WordList

_SERIAL_BITS = 20
"""Calls that began in the same millisecond are told apart by so many bits of their local key."""

_TEXTS = "{notes about agreed said}"


def renew(conn: Connection, change: int) -> None:
    """Index the calls of a change anew, in the order in which the index likes them.

    Inside of the transaction that changed them: a key lower than the one before would make FTS5
    write out what it has gathered.
    """
    conn.execute(
        "DELETE FROM call_words WHERE rowid IN"
        " (SELECT word_key FROM calls WHERE changed = ? AND word_key IS NOT NULL)",
        (change,),
    )
    conn.execute(
        "UPDATE calls SET word_key = CASE WHEN deleted THEN NULL"
        f" ELSE (started_ms << {_SERIAL_BITS}) | (id & {(1 << _SERIAL_BITS) - 1}) END"
        " WHERE changed = ?",
        (change,),
    )
    conn.execute(
        "INSERT INTO call_words (rowid, who, notes, about, agreed, said)"
        " SELECT word_key, 'agent' || agent_id, notes, about, agreed, said FROM call_texts"
        " WHERE id IN (SELECT id FROM calls WHERE changed = ?) ORDER BY word_key",
        (change,),
    )


def clean(conn: Connection) -> None:
    """Write the index anew without the words of entries that went; those have tombstones of pages.

    Where nothing is left FTS5 would leave the last segment as it is.
    """
    conn.execute("INSERT INTO call_words (call_words) VALUES ('optimize')")
    if conn.execute("SELECT 1 FROM calls WHERE word_key IS NOT NULL LIMIT 1").fetchone() is None:
        conn.execute("INSERT INTO call_words (call_words) VALUES ('delete-all')")


class Words:
    """Looks calls up by their words, over a query-only connection."""

    def __init__(self, conn: Connection, folder: Path) -> None:
        self._conn = conn
        self._folder = folder
        self._list = WordList(conn, folder)

    def calls_with(
        self, text: str, agent_id: int | None, limit: int, before_ms: int | None
    ) -> list[int]:
        """Local keys of calls with every word, the last one as a beginning; newest first."""
        query = words_sought(self._list, text)
        if not query:
            return []
        asked = f"{_TEXTS} : ({query})"
        if agent_id is not None:
            asked = f"(who : agent{agent_id}) AND ({asked})"
        before = (1 << 63) - 1 if before_ms is None else before_ms << _SERIAL_BITS
        with told(self._folder):
            rows = self._conn.execute(
                "SELECT calls.id FROM call_words CROSS JOIN calls"
                " ON calls.word_key = call_words.rowid"
                " WHERE call_words MATCH ? AND call_words.rowid < ?"
                " ORDER BY call_words.rowid DESC LIMIT ?",
                (asked, before, limit),
            ).fetchall()
        return [row[0] for row in rows]
