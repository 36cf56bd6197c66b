"""Instants of handing over as the agent lives them now."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from ui.desk.follow_ups.due_words import due_words
from ui.workplace import Workplace


def local_time(place: Workplace, utc_ms: int) -> datetime:
    """The wall clock of where the agent is."""
    return replace(place.desk.clock.now(), utc_ms=utc_ms).local()


def when_words(place: Workplace, utc_ms: int) -> str:
    """Day and time: "today 12:00"."""
    return due_words(local_time(place, utc_ms), place.desk.clock.now().local())
