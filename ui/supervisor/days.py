"""Days as people say them: "today", "Fri", "12 Dec"."""

from __future__ import annotations

from app.moment import Moment
from ui.desk.follow_ups.due_words import day_words


def day_of(utc_ms: int, now: Moment) -> str:
    """The local day of an instant, in the zone of now."""
    return day_words(Moment(utc_ms, now.offset_min, now.zone).local(), now.local())
