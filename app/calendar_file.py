"""A follow-up or promise as a calendar file (.ics, RFC 5545) for any calendar program.

The start is written in UTC: a single appointment needs no time zone of its own, and no reader
can then misunderstand one.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

PRODUCT = "-//Callside//Callside//EN"

_CONTROL = re.compile(r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f]")
"""RFC 5545 §3.3.11 allows no control characters in a text; lines end by LF here."""


def calendar_text(
    *,
    uuid: UUID,
    title: str,
    description: str,
    due: datetime,
    stamp: datetime,
    minutes: int = 15,
    remind_minutes: int | None = None,
) -> str:
    """The text of an .ics file with one event, lines ended by CRLF.

    `uuid` is the record's own, so that a second import renews the event instead of doubling it;
    `stamp` is the time of writing; `minutes` is the event's length; `remind_minutes` before it an
    alarm rings, None for no alarm. Datetimes are aware.
    """
    if due.utcoffset() is None or stamp.utcoffset() is None:
        raise ValueError("a calendar file needs aware datetimes")
    if minutes < 0 or (remind_minutes is not None and remind_minutes < 0):
        raise ValueError("minutes are counted forward")
    from icalendar import Alarm, Calendar, Event

    start = due.astimezone(UTC).replace(microsecond=0)
    event = Event()
    event.add("uid", str(uuid))
    event.add("dtstamp", stamp.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", start)
    event.add("duration", timedelta(minutes=minutes))
    event.add("summary", _one_line(title))
    if description.strip():
        event.add("description", _clean(description))
    if remind_minutes is not None:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", _one_line(title))
        alarm.add("trigger", timedelta(minutes=-remind_minutes))
        event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return str(calendar.to_ical(), "utf-8")


def _clean(text: str) -> str:
    """The text with LF line ends and blanks in place of control characters."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())
