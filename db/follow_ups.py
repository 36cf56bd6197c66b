"""Promises and follow-ups by the time they are due."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from app.moment import Moment
from app.ports import DueGroup
from app.records import FollowUp, Promise
from db.reading import Reader
from db.rows import FOLLOW_UPS, SETTLED, STILL_OPEN, Table

Due = TypeVar("Due", Promise, FollowUp)

OF_NO_DELETED_CALL = "call_row.deleted_ms IS NULL"
"""A task goes with its call, and comes back with it; so does one of no call, which has none."""
_COUNTS = (
    f"t.deleted_ms IS NULL AND {OF_NO_DELETED_CALL}"
    " AND (t.call_id IS NULL OR call_row.origin <> 'rehearsal')"
)
_OPEN = f"WHERE t.{STILL_OPEN} AND {_COUNTS}"
_DONE = f"WHERE t.{SETTLED} AND {_COUNTS}"


def end_of_day(now: Moment) -> int:
    """The next midnight of the wall clock that the agent sees, as UTC milliseconds.

    In a night that the clocks change the day is 23 or 25 hours long.
    """
    local = now.local()
    midnight = (local + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return Moment.of(midnight).utc_ms


def due(reader: Reader, table: Table[Due], group: DueGroup, now: Moment, limit: int) -> list[Due]:
    """One group, the most pressing first; done ones the last settled first."""
    by_due = "ORDER BY t.due_ms, t.id LIMIT ?"
    match group:
        case "overdue":
            return reader.records(table, f"{_OPEN} AND t.due_ms < ? {by_due}", (now.utc_ms, limit))
        case "today":
            tail = f"{_OPEN} AND t.due_ms >= ? AND t.due_ms < ? {by_due}"
            return reader.records(table, tail, (now.utc_ms, end_of_day(now), limit))
        case "coming":
            tail = f"{_OPEN} AND t.due_ms >= ? {by_due}"
            coming = reader.records(table, tail, (end_of_day(now), limit))
            some_day = f"{_OPEN} AND t.due_ms IS NULL ORDER BY t.id LIMIT ?"
            return coming + reader.records(table, some_day, (limit - len(coming),))
        case "done":
            tail = f"{_DONE} ORDER BY t.settled_ms DESC, t.id DESC LIMIT ?"
            return reader.records(table, tail, (limit,))


def of_number(reader: Reader, number: str, limit: int) -> list[FollowUp]:
    """Open follow-ups that a rule made of calls from this number, oldest first."""
    if not number:
        return []
    tail = (
        f"WHERE t.{STILL_OPEN} AND t.deleted_ms IS NULL AND t.rule <> '' AND t.call_id IN"  # noqa: S608
        " (SELECT id FROM calls WHERE number = ? AND number <> '' AND deleted_ms IS NULL)"
        " ORDER BY t.id LIMIT ?"
    )
    return reader.records(FOLLOW_UPS, tail, (number, limit))
