"""What rises and what is new: the last four weeks against the time before (D05).

A share is called rising or falling only when the difference is more than chance, with at most 5 %
false ones among all that are shown (Benjamini-Hochberg).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from app.insight.patterns.question import Table, Value
from app.insight.picture import Selection
from app.insight.statistics.difference import Stratum, stratified
from app.insight.statistics.many_tests import benjamini_hochberg

RECENT_DAYS = 28
FEWEST_BEFORE = 30
FEWEST_NEW = 3


class Share(Struct, frozen=True, kw_only=True):
    """How often something was said: lately, and before that."""

    recent: int
    before: int


def is_recent(rows: Table, selection: Selection) -> Value:
    """Whether a row is of the last weeks of the period: four, or a third of a short one."""
    since, until = selection.since or 0, selection.until or 0
    return rows.day > until - recent_days(since, until)


def recent_days(since: int, until: int) -> int:
    """How many of the last days count as recent."""
    return min(RECENT_DAYS, (until - since + 1) // 3)


def trends(shares: Sequence[Share], recent: int, before: int) -> list[str]:
    """For each share of `recent` and `before` calls: "rising", "falling", "new" or ""."""
    if before < FEWEST_BEFORE or not recent:
        return [""] * len(shares)
    found = [
        stratified([Stratum(k=each.recent, n=recent, k0=each.before, n0=before)]) for each in shares
    ]
    named = benjamini_hochberg([each.p if each else 1.0 for each in found])
    marks = []
    for share, difference, is_named in zip(shares, found, named, strict=True):
        if not share.before and share.recent >= FEWEST_NEW:
            marks.append("new")
        elif is_named and difference is not None:
            marks.append("rising" if difference.difference.value > 0 else "falling")
        else:
            marks.append("")
    return marks
