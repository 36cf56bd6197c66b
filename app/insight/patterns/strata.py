"""What calls are alike in when they are compared: the mix (D06)."""

from __future__ import annotations

from app.insight.patterns.question import Table, Value, text

TENURE = ((90, "under_3_months"), (365, "under_1_year"), (1_095, "under_3_years"))
LONGER = "longer"
NOBODY_SAID = ""

STRATA = ("cause", "tension_first", "queue", "tenure")
"""Call type, mood at the start, queue, how long the agent has been there."""

PAIRS = (("cause", "tension_first"), ("queue", "tenure"))
"""Asked together; the first pair is what rates are adjusted for."""


def with_strata(calls: Table) -> Table:
    """The calls with every stratum as a text; "" where nobody said."""
    return calls.mutate(
        tension_first=text(calls.tension_first).fill_null(NOBODY_SAID), tenure=tenure(calls)
    )


def tenure(calls: Table) -> Value:
    """How long the agent had been there on the day of the call, in four steps."""
    days = calls.tenure_days
    value = days.isnull().ifelse(NOBODY_SAID, LONGER)
    for below, name in reversed(TENURE):
        value = (days < below).fill_null(False).ifelse(name, value)
    return value
