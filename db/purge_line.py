"""What a purge took away, put down as it goes, so that a kill leaves no removal without its line.

Each transaction of a run notes in the store what has gone so far; the run's end makes a line of the
list of removals of it. What a killed run noted becomes its line at the beginning of the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

import msgspec
from msgspec import Struct

from app.erasure import AskedBy, Removal
from app.records import new_id
from db import removals
from db.connection import Connection, transaction

_NOTED = "purge_under_way"


class _Noted(Struct, frozen=True, kw_only=True):
    at_ms: int
    asked_by: AskedBy
    rules: Mapping[str, int]
    counts: Mapping[str, int]


class PurgeLine:
    """The line of one run. `clean` is done in the transaction that ends it."""

    def __init__(
        self,
        at_ms: int,
        asked_by: AskedBy,
        rules: Mapping[str, int],
        clean: Callable[[Connection], None],
    ) -> None:
        self._at_ms = at_ms
        self._asked_by = asked_by
        self._rules = {kind: days for kind, days in rules.items() if days}
        self._clean = clean
        self.counts: Counter[str] = Counter()

    def settle_former(self, conn: Connection) -> None:
        """Bring a run that was killed to its end."""
        row = conn.execute("SELECT value FROM meta WHERE name = ?", (_NOTED,)).fetchone()
        if row is not None:
            noted = msgspec.json.decode(row[0], type=_Noted)
            with transaction(conn):
                self._end(conn, noted)

    def count(self, kind: str, rows: int) -> None:
        """So many rows went, in the transaction that is under way."""
        self.counts[kind] += max(rows, 0)

    def note(self, conn: Connection) -> None:
        """Note what has gone so far, within the transaction that took it away."""
        text = msgspec.json.encode(self._noted(self.counts)).decode()
        conn.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (_NOTED, text))

    def end(self, conn: Connection) -> None:
        """Make a line of what went; where nothing did there is none."""
        if any(self.counts.values()):
            with transaction(conn):
                self._end(conn, self._noted(self.counts))

    def add_copies(self, conn: Connection, **copies: int) -> None:
        """A line of its own for copies that went, after what they hold did."""
        if any(copies.values()):
            with transaction(conn):
                self._put_down(conn, self._noted(copies))

    def _noted(self, counts: Mapping[str, int]) -> _Noted:
        return _Noted(
            at_ms=self._at_ms, asked_by=self._asked_by, rules=self._rules, counts=dict(counts)
        )

    def _end(self, conn: Connection, noted: _Noted) -> None:
        self._clean(conn)
        self._put_down(conn, noted)
        conn.execute("DELETE FROM meta WHERE name = ?", (_NOTED,))

    @staticmethod
    def _put_down(conn: Connection, noted: _Noted) -> None:
        removals.put_down(
            conn,
            Removal(
                id=new_id(),
                what="retention",
                why="period",
                at_ms=noted.at_ms,
                counts=noted.counts,
                asked_by=noted.asked_by,
                rules=noted.rules,
            ),
        )
