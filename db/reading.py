"""The reading side's connection: records by table, and the pieces kept apart put back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from app.records import Answer, Record
from db.connection import Connection
from db.faults import told
from db.folding import storable
from db.keys import KeyCache
from db.rows import REFLECTIONS, TENSION_SAMPLES, Table
from db.word_list import WordList

R = TypeVar("R", bound=Record)

AMONG = "IN (SELECT value FROM json_each(?))"
"""SQL for "one of these", with `key_list` as its parameter."""


def key_list(keys: Iterable[int]) -> str:
    """Local keys as the one parameter that `AMONG` takes."""
    return msgspec.json.encode(list(keys)).decode()


class Reader:
    """A query-only connection and what it needs to make records of rows."""

    def __init__(self, conn: Connection, folder: Path) -> None:
        self._conn = conn
        self._folder = folder
        self.keys = KeyCache(conn, folder)
        self._words = WordList(conn, folder)

    def close(self) -> None:
        """Close the connection."""
        self._conn.close()

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query. Raises `Problem`: log_damaged, disk_error, store_locked."""
        clean = [storable(each) if isinstance(each, str) else each for each in parameters]
        with told(self._folder):
            found: list[tuple[Any, ...]] = self._conn.execute(sql, clean).fetchall()
            return found

    def words_beginning(self, beginning: str, most: int) -> list[str] | None:
        """The indexed words that begin so; None where there are more than `most` of them."""
        return self._words.words_beginning(beginning, most)

    def number(self, sql: str, parameters: Sequence[object] = ()) -> int:
        """The one number that a query gives."""
        return int(self.rows(sql, parameters)[0][0])

    def keyed(
        self, table: Table[R], tail: str, parameters: Sequence[object] = ()
    ) -> list[tuple[int, R]]:
        """Records with their local keys; `tail` follows FROM and names the table `t`."""
        rows = self.rows(f"{table.select_sql} {tail}", parameters)
        apart = self._apart(table, [row[0] for row in rows]) if table.apart and rows else {}
        return [(row[0], table.record_of(row, self.keys, apart.get(row[0]))) for row in rows]

    def records(self, table: Table[R], tail: str, parameters: Sequence[object] = ()) -> list[R]:
        """Records; `tail` follows FROM and names the table `t`."""
        return [record for _, record in self.keyed(table, tail, parameters)]

    def key_of(self, table: Table[Any], record: Record) -> int | None:
        """The local key of a record."""
        return self.keys.key_of(table.name, record.id)

    def _apart(self, table: Table[Any], keys: list[int]) -> dict[int, dict[str, object]]:
        """What the records with these keys keep in tables of their own."""
        wanted = (key_list(keys),)
        if table is TENSION_SAMPLES:
            sql = f"SELECT of, remark FROM tension_remarks WHERE of {AMONG}"  # noqa: S608
            return {key: {"remark": remark} for key, remark in self.rows(sql, wanted)}
        if table is not REFLECTIONS:
            raise TypeError(f"{table.name} keeps nothing apart")
        sql = (
            "SELECT of, question, choice, text, shared FROM reflection_answers"  # noqa: S608
            f" WHERE of {AMONG} ORDER BY of, position"
        )
        answers: dict[int, tuple[Answer, ...]] = {}
        for key, question, choice, text, shared in self.rows(sql, wanted):
            answer = Answer(question=question, choice=choice, text=text, shared=bool(shared))
            answers[key] = (*answers.get(key, ()), answer)
        return {key: {"answers": found} for key, found in answers.items()}
