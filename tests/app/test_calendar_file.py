"""Calendar files, read back by a reader of the format."""

from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.calendar_file import calendar_text

RECORD = UUID("01890a5d-ac96-774b-bcce-b302099a8057")
DUE = datetime(2026, 3, 5, 15, 0, tzinfo=ZoneInfo("Europe/Berlin"))
STAMP = datetime(2026, 3, 4, 10, 0, 0, 250_000, tzinfo=ZoneInfo("Europe/Berlin"))


def read_back(text: str) -> Calendar:
    found = Calendar.from_ical(text)
    assert isinstance(found, Calendar)
    return found


def test_a_follow_up_comes_back_as_it_was_written() -> None:
    text = calendar_text(
        uuid=RECORD,
        title="Call back: Müller, about \\ and ;",
        description="First line, with a comma\nsecond; line",
        due=DUE,
        stamp=STAMP,
        minutes=30,
        remind_minutes=10,
    )
    calendar = read_back(text)
    assert calendar["version"] == "2.0"
    (event,) = calendar.walk("VEVENT")
    assert event["uid"] == str(RECORD)
    assert event["summary"] == "Call back: Müller, about \\ and ;"
    assert event["description"] == "First line, with a comma\nsecond; line"
    assert event.decoded("dtstart") == DUE
    assert event.decoded("dtstamp") == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert event.decoded("duration") == timedelta(minutes=30)
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(minutes=-10)
    assert "DTSTART:20260305T140000Z\r\n" in text


def test_no_alarm_and_no_description_unless_wanted() -> None:
    text = calendar_text(uuid=RECORD, title="Call", description=" ", due=DUE, stamp=STAMP)
    assert "VALARM" not in text
    assert "DESCRIPTION" not in text


@given(title=st.text(max_size=200), description=st.text(max_size=400))
def test_any_text_stays_one_event_and_lines_stay_short(title: str, description: str) -> None:
    text = calendar_text(uuid=RECORD, title=title, description=description, due=DUE, stamp=STAMP)
    assert text.endswith("END:VCALENDAR\r\n")
    lines = text.split("\r\n")
    assert all(len(line.encode("utf-8")) <= 75 for line in lines)
    assert not any(char < " " or char == "\x7f" for line in lines for char in line)
    (event,) = read_back(text).walk("VEVENT")
    assert not event.subcomponents
    assert "\n" not in event["summary"]
    assert lines.count("BEGIN:VEVENT") == 1


def test_a_title_cannot_add_lines_of_its_own() -> None:
    text = calendar_text(
        uuid=RECORD,
        title="x\r\nATTENDEE:mailto:eve@example.org",
        description="y\r\nEND:VEVENT",
        due=DUE,
        stamp=STAMP,
    )
    (event,) = read_back(text).walk("VEVENT")
    assert "attendee" not in event
    assert event["summary"] == "x ATTENDEE:mailto:eve@example.org"
    assert event["description"] == "y\nEND:VEVENT"


def test_naive_times_and_negative_minutes_are_refused() -> None:
    naive = datetime(2026, 3, 5, 15)  # noqa: DTZ001 the fault under test
    with pytest.raises(ValueError, match="aware"):
        calendar_text(uuid=RECORD, title="", description="", due=naive, stamp=STAMP)
    with pytest.raises(ValueError, match="forward"):
        calendar_text(uuid=RECORD, title="", description="", due=DUE, stamp=STAMP, minutes=-1)
