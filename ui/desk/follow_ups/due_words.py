"""Dates and times in words that are short enough for a chip."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_DAYS_BY_NAME = 7


def time_words(at: datetime) -> str:
    """The time of day as the person's locale writes it, without seconds."""
    locale = QLocale()
    form = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return locale.toString(QTime(at.hour, at.minute), form)


def day_words(at: datetime, now: datetime) -> str:
    """Today, tomorrow, yesterday, the weekday within a week, else day and month."""
    translate = QCoreApplication.translate
    days = (at.date() - now.date()).days
    if days == 0:
        return translate("DueWords", "today")
    if days == 1:
        return translate("DueWords", "tomorrow")
    if days == -1:
        return translate("DueWords", "yesterday")
    locale = QLocale()
    day = QDate(at.year, at.month, at.day)
    if 1 < days < _DAYS_BY_NAME:
        return locale.toString(day, "ddd")
    # Languages write the day of a month differently: "12 Dec", "12. Dez.".
    short, long = translate("DueWords", "d MMM"), translate("DueWords", "d MMM yyyy")
    return locale.toString(day, short if at.year == now.year else long)


def due_words(at: datetime, now: datetime) -> str:
    """Day and time: "today 12:00", "tomorrow 15:00", "Fri 09:00", "12 Dec 09:00"."""
    return QCoreApplication.translate("DueWords", "{day} {time}").format(
        day=day_words(at, now), time=time_words(at)
    )
