"""Days as people write them where they live."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from app.moment import Moment


def day_of(utc_ms: int, like: Moment) -> str:
    """The local day of an instant, in the zone of another moment."""
    day = Moment(utc_ms, like.offset_min, like.zone).local().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
