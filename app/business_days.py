"""Business days and hours: when a follow-up falls due, by the site's own calendar.

All arithmetic on hours is done on real time, so that a night in which the clocks change neither
gives nor takes an hour; all arithmetic on days is done on the wall clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from app.problems import Problem

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONDAY_TO_FRIDAY = frozenset(range(5))
SEARCH_DAYS = 3 * 366
"""How far a free day is looked for before the calendar is called wrong."""


@lru_cache(maxsize=64)
def _public_holidays(country: str, subdivision: str, year: int) -> frozenset[date]:
    """The public holidays of a year. Raises Problem for a place that is not known."""
    import holidays

    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=year)
    except NotImplementedError as fault:
        raise Problem("unknown_holiday_place", country=country, subdivision=subdivision) from fault
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """The days and hours on which a site works.

    `country` is an ISO 3166 code ("DE", empty: no public holidays), `subdivision` a part of it
    ("BY"); `working_days` counts Monday as 0; open from `opens` until just before `closes`.
    A time of day goes by the zone of the datetime that is asked about.
    """

    country: str | None = None
    subdivision: str | None = None
    working_days: frozenset[int] = MONDAY_TO_FRIDAY
    opens: time = time(9)
    closes: time = time(17)
    extra_holidays: frozenset[date] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        """Raise Problem where no time would ever be a business hour."""
        if not self.working_days or not self.working_days <= frozenset(range(7)):
            raise Problem("no_working_days")
        if self.opens >= self.closes:
            raise Problem(
                "opens_after_closing", opens=f"{self.opens:%H:%M}", closes=f"{self.closes:%H:%M}"
            )

    @classmethod
    def of_site(
        cls,
        *,
        country: str = "",
        subdivision: str = "",
        working_days: str = "mon tue wed thu fri",
        opens: str = "09:00",
        closes: str = "17:00",
        extra_holidays: frozenset[date] = frozenset(),
    ) -> BusinessCalendar:
        """The calendar of a site's settings, which are words. Raises Problem for a wrong word."""
        days = set()
        for word in working_days.replace(",", " ").lower().split():
            if word[:3] not in WEEKDAYS:
                raise Problem("unknown_weekday", word=word)
            days.add(WEEKDAYS.index(word[:3]))
        return cls(
            country=country.strip().upper() or None,
            subdivision=subdivision.strip().upper() or None,
            working_days=frozenset(days),
            opens=time_of_day(opens),
            closes=time_of_day(closes),
            extra_holidays=extra_holidays,
        )

    def is_business_day(self, day: date) -> bool:
        """Whether the site works on that day at all."""
        if day.weekday() not in self.working_days or day in self.extra_holidays:
            return False
        if not self.country:
            return True
        return day not in _public_holidays(self.country, self.subdivision or "", day.year)

    def is_open(self, at: datetime) -> bool:
        """Whether the site works at that moment."""
        local = at.replace(tzinfo=None).time()
        return self.is_business_day(at.date()) and self.opens <= local < self.closes

    def next_opening(self, at: datetime) -> datetime:
        """`at` itself while the site is open, else the next moment at which it opens."""
        zone = _zone_of(at)
        if self.is_open(at):
            return at
        for day in self._business_days(at.date()):
            opening = on_wall_clock(day, self.opens, zone)
            if _utc(opening) >= _utc(at):
                return opening
        raise Problem("no_working_days")

    def add_business_days(self, start: datetime, days: int) -> datetime:
        """The same time of day `days` business days later, moved into the opening hours.

        The day of `start` does not count: one business day after a Friday is Monday. No days:
        `start` itself while open, else the next opening. An early hour becomes the opening; at or
        after closing the day has passed, so that its opening hours are those of the next one.
        """
        if days < 0:
            raise ValueError("business days are counted forward")
        if days == 0:
            return self.next_opening(start)
        zone = _zone_of(start)
        wall = start.replace(tzinfo=None).time()
        coming = self._business_days(start.date() + timedelta(days=1))
        day = start.date()
        for _ in range(days):
            day = next(coming)
        if wall >= self.closes:
            return on_wall_clock(next(coming), self.opens, zone)
        return on_wall_clock(day, max(wall, self.opens), zone)

    def due(
        self,
        start: datetime,
        *,
        business_days: int = 0,
        business_hours: float = 0,
        at: time | str | None = None,
    ) -> datetime:
        """When something is due that is asked for at `start`; never before `start`.

        First the business days are added, then the hours, of opening time only. `at` (a time of
        day, or its text "15:00") then sets the hour: the next such hour on a business day. It may
        lie outside the opening hours, as a call in the evening does.
        """
        if business_hours < 0:
            raise ValueError("business hours are counted forward")
        found = self.add_business_days(start, business_days)
        if business_hours:
            found = self._add_hours(found, timedelta(hours=business_hours))
        if at is None:
            return found
        hour = time_of_day(at) if isinstance(at, str) else at
        # Days were counted from `start`: its hour must not push the hour that is wanted a day on.
        floor = start if business_hours == 0 else found
        for day in self._business_days(found.date()):
            wanted = on_wall_clock(day, hour, _zone_of(start))
            if _utc(wanted) >= _utc(floor):
                return wanted
        raise Problem("no_working_days")

    def _add_hours(self, start: datetime, left: timedelta) -> datetime:
        """Walk through the opening hours until `left` of them is used up."""
        zone = _zone_of(start)
        at = _utc(start)
        for day in self._business_days(start.date()):
            opening = max(_utc(on_wall_clock(day, self.opens, zone)), at)
            closing = _utc(on_wall_clock(day, self.closes, zone))
            if opening >= closing:
                continue
            if opening + left <= closing:
                return (opening + left).astimezone(zone)
            left -= closing - opening
        raise Problem("no_working_days")

    def _business_days(self, first: date) -> Iterator[date]:
        """Yield the business days from `first` on. Raises Problem where none comes for years."""
        waited = 0
        day = first
        while waited < SEARCH_DAYS:
            if self.is_business_day(day):
                waited = 0
                yield day
            else:
                waited += 1
            day += timedelta(days=1)
        raise Problem("no_working_days")


def time_of_day(text: str) -> time:
    """The time of a text such as "09:00". Raises Problem for any other text."""
    try:
        return time.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError as fault:
        raise Problem("not_a_time_of_day", text=text) from fault


def on_wall_clock(day: date, wall: time, zone: tzinfo) -> datetime:
    """The moment when the clocks of a zone show that day and time.

    A time that the clocks skip in spring is moved on by what they skip (02:30 becomes 03:30); of
    a time that they show twice in autumn it is the first (PEP 495, fold 0).
    """
    return datetime.combine(day, wall.replace(fold=0), zone).astimezone(UTC).astimezone(zone)


def _utc(at: datetime) -> datetime:
    """In UTC: datetimes of one zone compare by their wall clocks, also in the repeated hour."""
    return at.astimezone(UTC)


def _zone_of(at: datetime) -> tzinfo:
    """The zone of an aware datetime. Raises ValueError for a naive one."""
    if at.tzinfo is None or at.utcoffset() is None:
        raise ValueError("business hours need an aware datetime")
    return at.tzinfo
