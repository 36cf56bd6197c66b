"""Business days and hours, by hand-counted calendars."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.business_days import BusinessCalendar, on_wall_clock, time_of_day
from app.problems import Problem

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
FIRST, LAST = datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2030-01-01")
PLAIN = BusinessCalendar()
BAVARIA = BusinessCalendar(country="DE", subdivision="BY")


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2026-03-04 10:00", 1, "2026-03-05 10:00"),  # Wednesday to Thursday
        ("2026-03-06 10:00", 1, "2026-03-09 10:00"),  # Friday to Monday
        ("2026-03-06 10:00", 5, "2026-03-13 10:00"),
        ("2026-03-07 10:00", 1, "2026-03-09 10:00"),  # Saturday: the next business day
        ("2026-03-06 18:30", 1, "2026-03-10 09:00"),  # after closing: that day has passed
        ("2026-03-06 07:15", 1, "2026-03-09 09:00"),  # before opening
        ("2026-03-06 10:00", 0, "2026-03-06 10:00"),
        ("2026-03-06 17:00", 0, "2026-03-09 09:00"),
        ("2026-04-02 11:00", 1, "2026-04-07 11:00"),  # over Good Friday and Easter Monday
        ("2026-12-23 11:00", 2, "2026-12-28 11:00"),  # over Christmas and St Stephen's Day
        ("2026-12-31 11:00", 1, "2027-01-04 11:00"),  # into another year's holidays
        ("2026-03-27 16:00", 1, "2026-03-30 16:00"),  # over the night in which the clocks change
    ],
)
def test_business_days_are_counted_over_weekends_and_holidays(
    start: str, days: int, expected: str
) -> None:
    assert BAVARIA.add_business_days(berlin(start), days) == berlin(expected)


def test_a_holiday_of_one_state_is_a_working_day_in_another() -> None:
    epiphany = date(2027, 1, 6)
    assert not BAVARIA.is_business_day(epiphany)
    assert BusinessCalendar(country="DE", subdivision="HH").is_business_day(epiphany)
    assert PLAIN.is_business_day(epiphany)


def test_the_sites_own_free_days_and_working_days_count() -> None:
    calendar = BusinessCalendar(
        working_days=frozenset((1, 2, 3, 4, 5)), extra_holidays=frozenset((date(2026, 3, 10),))
    )
    # Monday is no working day here, Tuesday is the site's own holiday.
    assert calendar.add_business_days(berlin("2026-03-07 10:00"), 1) == berlin("2026-03-11 10:00")
    assert calendar.is_business_day(date(2026, 3, 7))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-03-04 09:00", "2026-03-04 09:00"),
        ("2026-03-04 16:59", "2026-03-04 16:59"),
        ("2026-03-04 17:00", "2026-03-05 09:00"),
        ("2026-03-04 03:00", "2026-03-04 09:00"),
        ("2026-03-07 12:00", "2026-03-09 09:00"),
    ],
)
def test_next_opening(at: str, expected: str) -> None:
    assert PLAIN.next_opening(berlin(at)) == berlin(expected)


@pytest.mark.parametrize(
    ("start", "hours", "expected"),
    [
        ("2026-03-04 10:00", 4, "2026-03-04 14:00"),
        ("2026-03-04 15:00", 4, "2026-03-05 11:00"),
        ("2026-03-06 16:30", 1, "2026-03-09 09:30"),
        ("2026-03-07 12:00", 8, "2026-03-09 17:00"),
        ("2026-03-04 10:00", 20, "2026-03-06 14:00"),
        ("2026-03-04 10:00", 0.5, "2026-03-04 10:30"),
    ],
)
def test_business_hours_run_only_while_open(start: str, hours: float, expected: str) -> None:
    assert PLAIN.due(berlin(start), business_hours=hours) == berlin(expected)


def test_a_night_shift_over_the_clock_change_works_its_real_hours() -> None:
    nights = BusinessCalendar(working_days=frozenset(range(7)), opens=time(1), closes=time(5))
    # In spring 02:00 to 03:00 is missing: three hours of work between one and five.
    spring = nights.due(berlin("2026-03-29 01:00"), business_hours=4)
    assert spring == berlin("2026-03-30 02:00")
    # In autumn that hour comes twice: five hours of work.
    autumn = nights.due(berlin("2026-10-25 01:00"), business_hours=5)
    assert autumn == berlin("2026-10-25 05:00")


@pytest.mark.parametrize(
    ("start", "days", "at", "expected"),
    [
        ("2026-03-04 10:00", 0, "15:00", "2026-03-04 15:00"),
        ("2026-03-04 15:30", 0, "15:00", "2026-03-05 15:00"),
        ("2026-03-06 15:30", 0, "15:00", "2026-03-09 15:00"),
        ("2026-03-04 18:30", 2, "11:00", "2026-03-09 11:00"),
        ("2026-03-04 10:00", 2, "19:30", "2026-03-06 19:30"),
        ("2026-03-07 10:00", 0, "08:00", "2026-03-09 08:00"),
    ],
)
def test_a_wanted_time_of_day_is_the_next_such_hour(
    start: str, days: int, at: str, expected: str
) -> None:
    found = PLAIN.due(berlin(start), business_days=days, at=at)
    assert found == berlin(expected)
    assert found == PLAIN.due(berlin(start), business_days=days, at=time.fromisoformat(at))


@given(
    start=st.datetimes(FIRST, LAST, timezones=st.just(BERLIN)),
    days=st.integers(0, 40),
    hours=st.floats(0, 60),
    at=st.none() | st.times(),
)
def test_nothing_is_ever_due_in_the_past(
    start: datetime, days: int, hours: float, at: time | None
) -> None:
    found = BAVARIA.due(start, business_days=days, business_hours=hours, at=at)
    assert found.astimezone(UTC) >= start.astimezone(UTC)
    assert BAVARIA.is_business_day(found.date())


@given(
    start=st.datetimes(FIRST, LAST, timezones=st.just(NEW_YORK)),
    days=st.integers(0, 30),
)
def test_one_day_more_is_later(start: datetime, days: int) -> None:
    sooner = PLAIN.add_business_days(start, days + 1)
    later = PLAIN.add_business_days(start, days + 2)
    assert later - sooner >= timedelta(hours=23)


def test_a_time_that_the_clocks_skip_or_repeat() -> None:
    skipped = on_wall_clock(date(2026, 3, 29), time(2, 30), BERLIN)
    assert skipped.isoformat() == "2026-03-29T03:30:00+02:00"
    repeated = on_wall_clock(date(2026, 10, 25), time(2, 30), BERLIN)
    assert repeated.isoformat() == "2026-10-25T02:30:00+02:00"


def test_a_sites_settings_make_a_calendar() -> None:
    calendar = BusinessCalendar.of_site(
        country="de", subdivision="by", working_days="Mon, Tuesday wed", opens="08:30", closes="12"
    )
    assert calendar == BusinessCalendar("DE", "BY", frozenset((0, 1, 2)), time(8, 30), time(12))
    assert BusinessCalendar.of_site() == PLAIN


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"working_days": ""}, "no_working_days"),
        ({"working_days": "mon someday"}, "unknown_weekday"),
        ({"opens": "9 o'clock"}, "not_a_time_of_day"),
        ({"opens": "17:00", "closes": "09:00"}, "opens_after_closing"),
    ],
)
def test_settings_that_never_open_are_refused(settings: dict[str, str], code: str) -> None:
    with pytest.raises(Problem) as caught:
        BusinessCalendar.of_site(**settings)
    assert caught.value.code == code


def test_an_unknown_country_is_a_problem_with_its_name() -> None:
    calendar = BusinessCalendar(country="DE", subdivision="QQ")
    with pytest.raises(Problem) as caught:
        calendar.is_business_day(date(2026, 3, 4))
    assert caught.value.code == "unknown_holiday_place"
    assert caught.value.facts == {"country": "DE", "subdivision": "QQ"}


def test_a_year_of_free_days_ends_in_a_problem_not_in_a_loop() -> None:
    free = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(2500))
    with pytest.raises(Problem) as caught:
        BusinessCalendar(extra_holidays=free).due(berlin("2026-03-04 10:00"), business_days=1)
    assert caught.value.code == "no_working_days"


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        PLAIN.due(datetime(2026, 3, 4, 10))  # noqa: DTZ001 the fault under test
    assert time_of_day(" 09:05 ") == time(9, 5)
