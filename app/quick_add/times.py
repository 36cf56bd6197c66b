"""When a quick line is due: days, hours and parts of a day put together (A14, B11)."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, NamedTuple

Part = Literal["", "morning", "noon", "afternoon", "evening", "night"]

HISTORY_DAYS = 90
"""So far back a date without a year is taken for the past one, not for next year's."""
_MOST_FREE_DAYS = 366
_NOON, _LAST = time(12), time(23, 59)
_PART_STARTS: dict[Part, time] = {
    "noon": _NOON, "afternoon": time(14), "evening": time(18), "night": time(20),
}  # fmt: skip
_PART_ENDS: dict[Part, time] = {"morning": _NOON, "noon": time(14), "afternoon": time(18)}


class Clock(NamedTuple):
    """An hour of the day.

    `loose`: it may also be meant twelve hours later, and `likely` narrows that to business hours;
    `midnight`: it ends the day that is named.
    """

    wall: time
    loose: bool = False
    likely: bool = True
    midnight: bool = False


class When(NamedTuple):
    """What one expression says: a day, an hour, a part of a day, or a moment at once.

    `closing`: the end of the business day. `sure`: it speaks of the future whatever stands around
    it ("by Friday", "tomorrow"). `needs_day`: counts only right beside a day ("morning").
    """

    day: date | None = None
    clock: Clock | None = None
    part: Part = ""
    closing: bool = False
    at: datetime | None = None
    sure: bool = False
    needs_day: bool = False

    @property
    def is_date(self) -> bool:
        """Whether it settles the day."""
        return self.day is not None or self.at is not None


def is_weekday(day: date) -> bool:
    """Whether people work on that day where nothing else is known."""
    return day.weekday() < 5


@dataclass(frozen=True, slots=True)
class Site:
    """The moment of typing, and the hours and days that a site keeps."""

    now: datetime
    day_starts: time = time(9)
    day_closes: time = time(17)
    likely_from: time = time(8)
    likely_to: time = time(18)
    works_on: Callable[[date], bool] = is_weekday

    @property
    def today(self) -> date:
        """The day of typing."""
        return self.now.date()

    def moment(self, day: date, wall: time) -> datetime:
        """That time on the clocks of the agent's zone (PEP 495: skipped and repeated hours)."""
        first = datetime.combine(day, wall.replace(fold=0), self.now.tzinfo)
        second = first.replace(fold=1)
        settled = first.astimezone(UTC).astimezone(self.now.tzinfo)
        comes_twice = first.utcoffset() != second.utcoffset() and settled.replace(
            tzinfo=None
        ) == first.replace(tzinfo=None)
        return second if comes_twice and not self.is_ahead(settled) else settled

    def is_ahead(self, at: datetime) -> bool:
        """Whether a moment is still to come."""
        return at.astimezone(UTC) > self.now.astimezone(UTC)


def due(site: Site, day: When | None, hour: When | None, part: Part) -> datetime | None:
    """The moment that a day, an hour and a part of a day make; None when it has passed."""
    if day is not None and day.at is not None:
        return day.at
    part = part or (day.part if day else "") or (hour.part if hour else "")
    clock = (hour.clock if hour else None) or (day.clock if day else None)
    closing = (hour is not None and hour.closing) or (day is not None and day.closing)
    if clock is None and closing:
        clock = Clock(site.day_closes)
    if day is None or day.day is None:
        return _next(site, clock, part)
    if clock is None:
        return _start_of(site, day.day, part)
    said = _on(site, day.day, clock, part)
    return said or _on(site, day.day, clock._replace(likely=False), part)


def _next(site: Site, clock: Clock | None, part: Part) -> datetime | None:
    """The next time that the clock shows the hour."""
    if clock is None:
        return None
    for ahead in range(3):
        found = _on(site, site.today + timedelta(days=ahead), clock, part)
        if found is not None:
            return found
    return None


def _on(site: Site, day: date, clock: Clock, part: Part) -> datetime | None:
    """The hour on that day; None when it has passed."""
    if clock.midnight:
        day += timedelta(days=1)
    for wall in _readings(site, clock, part):
        found = site.moment(day, wall)
        if site.is_ahead(found):
            return found
    return None


def _readings(site: Site, clock: Clock, part: Part) -> tuple[time, ...]:
    """The hours that are meant by one that may be two, the likelier ones only."""
    if not clock.loose or not 1 <= clock.wall.hour <= 12:
        return (clock.wall,)
    early = clock.wall.replace(hour=clock.wall.hour % 12)
    late = early.replace(hour=early.hour + 12)
    if part:
        if part == "night" and early.hour < 5:
            return (early,)
        return (early,) if part == "morning" else (late,)
    both = (early, late)
    likely = [wall for wall in both if site.likely_from <= wall <= site.likely_to]
    return (likely[0],) if clock.likely and len(likely) == 1 else both


def _start_of(site: Site, day: date, part: Part) -> datetime | None:
    """When a day or its part begins; its end when it has begun; None when it is over."""
    start = _PART_STARTS.get(part, site.day_starts)
    ends = (_PART_ENDS.get(part, _LAST),) if part else (site.day_closes, _LAST)
    for wall in (start, *ends):
        found = site.moment(day, wall)
        if site.is_ahead(found):
            return found
    return None


def weekday(today: date, number: int, *, next_week: bool = False) -> date:
    """The next day with that number (Monday is 0), or that of the next calendar week."""
    if next_week:
        return today + timedelta(days=7 - today.weekday() + number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def month_day(today: date, month: int, day: int, year: int | None) -> date | None:
    """The date of a month and day; None when there is no such day, or it is history."""
    try:
        if year is not None:
            found = date(year, month, day)
            return found if found >= today else None
        found = date(today.year, month, day)
        if found >= today:
            return found
        if (today - found).days <= HISTORY_DAYS:
            return None
        return date(today.year + 1, month, day)
    except ValueError:
        return None


def later(today: date, count: int, unit: Literal["day", "week", "month"]) -> date:
    """The day so many days, weeks or months later."""
    if unit != "month":
        return today + timedelta(days=count * (7 if unit == "week" else 1))
    months = today.year * 12 + today.month - 1 + count
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def day_numbered(today: date, number: int) -> date | None:
    """The next day with that number, today included, in a month that has such a day."""
    for ahead in range(3):
        first = later(today.replace(day=1), ahead, "month")
        if number > monthrange(first.year, first.month)[1]:
            continue
        found = first.replace(day=number)
        if found >= today:
            return found
    return None


def working_day(site: Site, first: date, count: int = 1) -> date | None:
    """The so many-th working day from a day on, that day included; None where none comes."""
    day = first - timedelta(days=1)
    waited = 0
    while count and waited < _MOST_FREE_DAYS:
        day += timedelta(days=1)
        is_free = not site.works_on(day)
        count, waited = (count, waited + 1) if is_free else (count - 1, 0)
    return None if count else day


def next_month(site: Site) -> date | None:
    """The first working day of the next month."""
    return working_day(site, later(site.today.replace(day=1), 1, "month"))


def last_of_month(today: date) -> date:
    """The last day of the month."""
    return today.replace(day=monthrange(today.year, today.month)[1])


def real_time_later(site: Site, minutes: float) -> datetime:
    """The full minute so many real minutes later, never the minute of typing."""
    moved = site.now.astimezone(UTC) + timedelta(minutes=minutes)
    full = moved.replace(second=0, microsecond=0)
    return full.astimezone(site.now.tzinfo)
