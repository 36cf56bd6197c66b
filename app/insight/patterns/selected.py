"""Which rows of the facts a selection asks for."""

from __future__ import annotations

from app.insight.patterns.question import Facts, Table, Value
from app.insight.picture import Selection

OF_CALLS = ("cause", "manner", "difficulty", "queue", "product")
"""What only the table of calls tells: the rows of other tables follow their call."""

DIMENSIONS = ("team", "agent", *OF_CALLS)
DAYS_A_WEEK = 7
LONGEST_IN_WEEKS = 40 * DAYS_A_WEEK
"""A longer period is shown by months."""


def calls_of(facts: Facts, selection: Selection) -> Table:
    """The calls of a selection."""
    return among(facts["calls"], selection)


def among(calls: Table, selection: Selection) -> Table:
    """The rows that a selection asks for of a table that has all columns of calls."""
    wanted = [*_of_every_table(calls, selection)]
    wanted += [
        calls[name] == getattr(selection, name) for name in OF_CALLS if _asks(selection, name)
    ]
    return calls.filter(wanted) if wanted else calls


def parts_of(facts: Facts, table: str, selection: Selection) -> Table:
    """The rows of a table beside `calls` whose call is of the selection.

    What belongs to no call is there as long as the selection asks nothing of calls.
    """
    parts = facts[table]
    wanted = _of_every_table(parts, selection)
    parts = parts.filter(wanted) if wanted else parts
    if any(getattr(selection, name) for name in OF_CALLS):
        calls = calls_of(facts, selection)
        parts = parts.semi_join(calls, "call")
    return parts


def period(rows: Table, selection: Selection) -> Value:
    """The key of the week (its Monday) or the month that a row is of."""
    if by_weeks(selection):
        return (rows.day - (rows.day + 3) % DAYS_A_WEEK).cast("string")
    return rows.month


def by_weeks(selection: Selection) -> bool:
    """Whether the period of a selection is short enough to be shown by weeks."""
    if selection.by or selection.since is None or selection.until is None:
        return selection.by == "week"
    return selection.until - selection.since < LONGEST_IN_WEEKS


def _of_every_table(rows: Table, selection: Selection) -> list[Value]:
    wanted: list[Value] = []
    if selection.since is not None:
        wanted.append(rows.day >= selection.since)
    if selection.until is not None:
        wanted.append(rows.day <= selection.until)
    wanted += [
        rows[name] == getattr(selection, name)
        for name in ("team", "agent")
        if _asks(selection, name)
    ]
    return wanted


def _asks(selection: Selection, name: str) -> bool:
    return bool(getattr(selection, name))
