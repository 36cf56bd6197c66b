"""What a row tells of a task: its chip, and the line below its title."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.moment import Moment
from app.records import Promise
from ui.controls.chip import Tone
from ui.desk.follow_ups.due_item import DueItem
from ui.desk.follow_ups.due_words import day_words, due_words, time_words
from ui.desk.follow_ups.task_words import kind_words

_HOUR_MS = 60 * 60 * 1000


class DueChip(NamedTuple):
    """A word or two on when it is due or how it ended, and their tone."""

    words: str
    tone: Tone
    is_late: bool = False


def chip_of(item: DueItem, now: Moment, *, names_day: bool = False) -> DueChip:
    """How it stands with the time; with the day where nothing else names it."""
    translate = QCoreApplication.translate
    task = item.task
    if not item.is_open:
        return _ended(item)
    if task.due is None:
        return DueChip(translate("DueDetails", "no date"), "neutral")
    if task.due.utc_ms < now.utc_ms:
        return DueChip(_late_words(now, task.due), "warn", is_late=True)
    at, today = task.due.local(), now.local()
    soon = task.due.utc_ms - now.utc_ms < 2 * _HOUR_MS
    words = due_words(at, today) if names_day else time_words(at)
    return DueChip(words, "accent" if soon and at.date() == today.date() else "neutral")


def details_of(item: DueItem, now: Moment) -> str:
    """Who it is for, what kind it is, and what matters about its dates, in one line."""
    task = item.task
    parts = [item.who, *_urgency(item)]
    if isinstance(task, Promise):
        parts += _promised(item, task, now)
    else:
        parts.append(kind_words(task.kind))
        if item.is_open and task.template:
            parts.append(QCoreApplication.translate("DueDetails", "draft ready"))
    parts += _dates(item, now)
    return " · ".join(part for part in parts if part)


def _urgency(item: DueItem) -> list[str]:
    if isinstance(item.task, Promise) or not item.task.urgent:
        return []
    return [QCoreApplication.translate("DueDetails", "urgent")]


def _promised(item: DueItem, promise: Promise, now: Moment) -> list[str]:
    """ "Promised Thu 17:00, told them", or just "Promise" while its time is on the chip."""
    translate = QCoreApplication.translate
    told = {
        "": "",
        "yes": translate("DueDetails", "told them"),
        "no": translate("DueDetails", "not told yet"),
    }[promise.told]
    due = promise.due
    if due is None or not item.is_open or due.utc_ms >= now.utc_ms:
        return [kind_words("promise"), told]
    when = translate("DueDetails", "Promised {when}").format(
        when=due_words(due.local(), now.local())
    )
    return [f"{when}, {told}" if told else when]


def _dates(item: DueItem, now: Moment) -> list[str]:
    """The first date of what was moved, and when something was settled."""
    translate = QCoreApplication.translate
    found = []
    first, settled = item.first_due, item.task.settled
    if first is not None:
        words = due_words(first.local(), now.local())
        found.append(translate("DueDetails", "first {when}").format(when=words))
    if settled is not None and not item.is_open:
        at = time_words(settled.local())
        found.append(translate("DueDetails", "ticked off {when}").format(when=at))
    return found


def _ended(item: DueItem) -> DueChip:
    translate = QCoreApplication.translate
    return {
        "done": DueChip(translate("DueDetails", "done"), "good"),
        "kept": DueChip(translate("DueDetails", "kept"), "good"),
        "late": DueChip(translate("DueDetails", "kept late"), "warn"),
    }.get(item.task.state, DueChip(translate("DueDetails", "dropped"), "neutral"))


def _late_words(now: Moment, due: Moment) -> str:
    """How late: in minutes, hours, or days of the calendar."""
    translate = QCoreApplication.translate
    days = (now.local().date() - due.local().date()).days
    if days > 0:
        return translate("DueDetails", "%n day(s) late", "", days)
    minutes = max(1, (now.utc_ms - due.utc_ms) // 60_000)
    hours = minutes // 60
    if hours:
        return translate("DueDetails", "%n hour(s) late", "", hours)
    return translate("DueDetails", "%n minute(s) late", "", minutes)


def spoken(item: DueItem, now: Moment) -> str:
    """All that a row shows, as one sentence for whoever hears it."""
    chip = chip_of(item, now)
    due = item.task.due
    words = chip.words
    if item.is_open and due is not None and not chip.is_late:
        at = due.local()
        words = f"{day_words(at, now.local())} {time_words(at)}"
    return ", ".join(part for part in (item.title, details_of(item, now), words) if part)
