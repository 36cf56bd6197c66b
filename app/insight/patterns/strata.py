"""What calls are alike in when they are compared: the mix (D06)."""

from __future__ import annotations

from app.insight.patterns.question import Table, Value

TENURE = ("", "under_3_months", "under_1_year", "under_3_years", "longer")
"""How long the agent had been there on the day of the call, by its number; "" is not known."""

TENURE_BELOW = (90, 365, 1_095)
"""The days at which a number begins the next one."""

STRATA = ("cause", "tension_first", "queue", "tenure")
"""Call type, mood at the start, queue, how long the agent has been there."""

PAIRS = (("cause", "tension_first"), ("queue", "tenure"))
"""Asked together; the first pair is what rates are adjusted for."""


def with_strata(calls: Table) -> Table:
    """The calls with every stratum: a text, or a number (0 where nobody said).

    Numbers stay numbers: to group millions of calls by texts takes twice as long.
    """
    return calls.mutate(tension_first=calls.tension_first.fill_null(0), tenure=_tenure(calls))


def stratum_of(name: str, value: str | int) -> str:
    """The code of a stratum as it came in an answer."""
    if name == "tenure":
        return TENURE[int(value)]
    return str(value or "")


def _tenure(calls: Table) -> Value:
    days = calls.tenure_days
    number = days.isnull().ifelse(0, len(TENURE) - 1)
    for place, below in reversed(list(enumerate(TENURE_BELOW, start=1))):
        number = (days < below).fill_null(False).ifelse(place, number)
    return number
