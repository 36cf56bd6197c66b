"""What a call is counted by: each measure once, for every pattern that shows it."""

from __future__ import annotations

from app.insight.patterns.question import Table, Value, counted

CALM = 1
LEFT_CALM = 2
FURIOUS = 5


def fell(calls: Table) -> Value:
    """Tension was lower at the end than at the start; asked of calls that did not start calm.

    The agent set it by hand (004-13): calls without any tension are unknown.
    """
    return counted(
        calls.tension_last < calls.tension_first,
        asked=calls.tension_first > CALM,
        unknown=calls.tension_first.isnull() | calls.tension_last.isnull(),
    )


def rose(calls: Table) -> Value:
    """Tension was higher at the end than at the start; asked where it could rise."""
    return counted(
        calls.tension_last > calls.tension_first,
        asked=calls.tension_first < FURIOUS,
        unknown=calls.tension_first.isnull() | calls.tension_last.isnull(),
    )


def settled(calls: Table) -> Value:
    """The outcome counts as resolved by the call's playbook; unknown without an outcome."""
    return counted(calls.settled, unknown=calls.settled.isnull())


def bounded(calls: Table) -> Value:
    """A rung of the boundary ladder was said (004-24 … 004-29)."""
    return counted(calls.boundary_marks > 0)


def escalated(calls: Table) -> Value:
    """A manager was brought in (001-27, 004-28)."""
    return counted(calls.escalations > 0)


def tension_known(calls: Table) -> Value:
    """The agent set a tension."""
    return counted(calls.tension_first.notnull())


def wrapped_up(calls: Table) -> Value:
    """The call has an outcome."""
    return counted(calls.outcome != "")
