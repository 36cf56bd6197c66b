"""Up to when the log of an agent was handed over: nobody knows what became of it after that."""

from __future__ import annotations

from app.insight.patterns.question import Facts, Table

DAY_MS = 86_400_000


def with_seen(rows: Table, facts: Facts) -> Table:
    """The rows with `seen_ms`: the start of the last day of their agent that was handed over.

    The day's start in UTC, as the facts know no other; hours, not days, are lost by it. Null for
    an agent of whom nothing was handed over.
    """
    days = facts["coverage"]
    last = days.group_by("agent").aggregate(last_day=days.day.max())
    last = last.select(of_agent="agent", seen_ms=last.last_day.cast("int64") * DAY_MS)
    return rows.left_join(last, rows.agent == last.of_agent).drop("of_agent")


def last_day(facts: Facts) -> Table:
    """One row: the last day of anybody that was handed over, as `last_day`."""
    days = facts["coverage"]
    return days.aggregate(last_day=days.day.max())
