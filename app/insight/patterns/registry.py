"""Every pattern, in the order in which windows and reports show them."""

from __future__ import annotations

from app.insight.patterns import (
    boundary,
    calls,
    causes,
    compared,
    escalations,
    follow_ups,
    learning,
    outcomes,
    phrases,
    promises,
    repeat_callers,
    steps,
    tension,
)
from app.insight.patterns.pattern import Pattern

PATTERNS: dict[str, Pattern] = {
    each.code: each
    for module in (
        calls,
        tension,
        compared,
        promises,
        boundary,
        escalations,
        follow_ups,
        causes,
        outcomes,
        repeat_callers,
        steps,
        phrases,
        learning,
    )
    for each in module.PATTERNS
}
