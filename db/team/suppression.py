"""Keeps whoever was erased, and what is too old, from coming back with an old bundle (C08).

Each import looks over the calls that it changed, inside of its own transaction: what it may not
bring is gone again before anything is on the disk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from app.numbers import bare_digits
from app.team.keeping import DAY_MS
from db import erased_list
from db.clock_trust import clock_is_trusted
from db.connection import Connection
from db.erased_list import ErasedEntry, ErasedList, Marker
from db.files import LogFiles
from db.team.wiping import take_away, wipe

TASKS = ("promises", "follow_ups")
OLD_TASK = (
    "call_id IS NULL AND coalesce(settled_ms, made_ms, 0) < :before"
    " AND (deleted OR state NOT IN ('open', 'changed'))"
)
"""Of tasks that came out of no call: those that are settled and too old."""

_LOOKED_AT = (
    "SELECT calls.id, calls.uuid, agents.uuid, caller, number, account, email, started_ms"
    " FROM calls JOIN agents ON agents.id = agent_id WHERE started_ms IS NOT NULL"
)


class Suppression:
    """What the list of the erased means for the calls of a store."""

    def __init__(self, files: LogFiles, key: bytes, known: ErasedList | None = None) -> None:
        """`known` is the list beside the store, where it was read already."""
        found = known or erased_list.read(files)
        self._entries: tuple[ErasedEntry, ...] = () if found is None else found.entries
        self._mark: Marker | None = None
        if found is not None and found.entries:
            self._mark = erased_list.marker(files, found, key)

    def hold_back(self, conn: Connection, change: int, now_ms: int) -> bool:
        """Take out of what a change brought whoever was erased; True where there was anybody."""
        if self._mark is None:
            return False
        rows = conn.execute(f"{_LOOKED_AT} AND calls.changed = ?", (change,)).fetchall()
        return self.apply(conn, rows, self._entries, change, now_ms)

    def apply(
        self,
        conn: Connection,
        rows: Sequence[tuple[Any, ...]],
        entries: Sequence[ErasedEntry],
        change: int,
        now_ms: int,
    ) -> bool:
        """Do to these calls what the entries say; True where that was anything."""
        callers, agents = set[int](), set[int]()
        for entry in entries:
            marks = frozenset(entry.marks)
            for key, call, agent, caller, number, account, email, started_ms in rows:
                if started_ms >= entry.at_ms:
                    continue  # somebody who calls again is somebody new
                if self._is_marked(marks, "agent", agent.hex()):
                    agents.add(key)
                elif any(
                    self._is_marked(marks, kind, value)
                    for kind, value in (
                        ("call", call.hex()),
                        ("caller", caller),
                        ("digits", bare_digits(number)),
                        ("account", account),
                        ("email", email),
                    )
                ):
                    callers.add(key)
        if callers:
            wipe(conn, callers, now_ms, change)
        if agents:
            take_away(conn, agents, change)
        return bool(callers or agents)

    def agents_of(self, conn: Connection, entries: Sequence[ErasedEntry]) -> list[UUID]:
        """The agents in the records whom one of these entries means.

        Only of records from before the erasure: who joins anew afterwards is somebody new.
        """
        marks = frozenset(mark for entry in entries for mark in entry.marks)
        known = [UUID(bytes=row[0]) for row in conn.execute("SELECT uuid FROM agents")]
        return [each for each in known if self._is_marked(marks, "agent", each.hex)]

    def is_gone(self, agent: UUID, made_ms: int) -> bool:
        """Whether an agent was erased after something of theirs was made."""
        if self._mark is None:
            return False
        mark = self._mark("agent", agent.hex)
        return any(mark in each.marks and made_ms < each.at_ms for each in self._entries)

    def _is_marked(self, marks: frozenset[bytes], kind: str, value: str) -> bool:
        return bool(value) and self._mark is not None and self._mark(kind, value) in marks


def hold_back_too_old(conn: Connection, before_ms: int, change: int) -> None:
    """Take out of what a change brought whatever is too old to be kept."""
    keys = list(too_old(conn, before_ms, change))
    if keys:
        take_away(conn, keys, change)
    for table in TASKS:
        sql = f"DELETE FROM {table} WHERE changed = :change AND {OLD_TASK}"  # noqa: S608
        conn.execute(sql, {"before": before_ms, "change": change})


def every_call(conn: Connection) -> list[tuple[Any, ...]]:
    """All calls as `Suppression.apply` looks at them."""
    rows: list[tuple[Any, ...]] = conn.execute(_LOOKED_AT).fetchall()
    return rows


def too_old(conn: Connection, before_ms: int, change: int | None = None) -> Iterator[int]:
    """The keys of calls that began before a moment; those of one change alone."""
    only = "" if change is None else " AND changed = :change"
    sql = f"SELECT id FROM calls WHERE NOT deleted AND started_ms < :before{only}"  # noqa: S608
    told = {"before": before_ms} | ({} if change is None else {"change": change})
    yield from (row[0] for row in conn.execute(sql, told))


def oldest_kept_ms(conn: Connection, days: int, now_ms: int) -> int | None:
    """What began before this is too old; None where there is no limit, or the clock is doubted."""
    if not days or not clock_is_trusted(conn, now_ms):
        return None
    return now_ms - days * DAY_MS
