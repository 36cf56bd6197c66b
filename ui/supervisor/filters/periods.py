"""Periods to choose, in days since 1970-01-01, both ends included."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal, NamedTuple

Period = Literal["all", "weeks", "quarter", "year", "month", "last_month", "dates"]
PERIODS: tuple[Period, ...] = ("all", "weeks", "quarter", "year", "month", "last_month", "dates")

_EPOCH = date(1970, 1, 1).toordinal()
_BACK = {"weeks": 28, "quarter": 91, "year": 365}


class Days(NamedTuple):
    """From which day to which; None is open."""

    since: int | None
    until: int | None


def days_of(period: Period, today: date) -> Days:
    """The days of a period as seen from today; those of "dates" are chosen, not reckoned."""
    if period in _BACK:
        return Days(day_number(today) - _BACK[period] + 1, day_number(today))
    if period == "month":
        return Days(day_number(today.replace(day=1)), day_number(today))
    if period == "last_month":
        last = today.replace(day=1) - timedelta(days=1)
        return Days(day_number(last.replace(day=1)), day_number(last))
    return Days(None, None)


def period_of(days: Days, today: date) -> Period:
    """Which period these days are; "dates" for any others."""
    return next((p for p in PERIODS if p != "dates" and days_of(p, today) == days), "dates")


def day_number(day: date) -> int:
    """A day as its number."""
    return day.toordinal() - _EPOCH


def day_at(number: int) -> date:
    """The day of a number."""
    return date.fromordinal(number + _EPOCH)
