"""What is handed over, in words: its kinds, its fields, the terms of a team."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from app.playbook.shape import Playbook
from ui.desk.wrap_up.field_words import field_words
from ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.bundle.terms import Terms
    from app.handover.preview import ToldField
    from app.handover.stream import LineNews

CONTEXT = "ShareWords"

NEWS: dict[str, str] = {
    "new": QT_TRANSLATE_NOOP("ShareWords", "New"),
    "changed": QT_TRANSLATE_NOOP("ShareWords", "Changed"),
    "deleted": QT_TRANSLATE_NOOP("ShareWords", "Deleted"),
    "unchanged": QT_TRANSLATE_NOOP("ShareWords", "As before"),
}
KINDS: dict[str, str] = {
    "call": QT_TRANSLATE_NOOP("ShareWords", "Call"),
    "steps": QT_TRANSLATE_NOOP("ShareWords", "Step {number}"),
    "phrases": QT_TRANSLATE_NOOP("ShareWords", "Phrase {number}"),
    "tension": QT_TRANSLATE_NOOP("ShareWords", "Tension {number}"),
    "boundary": QT_TRANSLATE_NOOP("ShareWords", "Warning {number}"),
    "escalations": QT_TRANSLATE_NOOP("ShareWords", "Manager {number}"),
    "notes": QT_TRANSLATE_NOOP("ShareWords", "Notes"),
    "promises": QT_TRANSLATE_NOOP("ShareWords", "Promise {number}"),
    "follow_ups": QT_TRANSLATE_NOOP("ShareWords", "Follow-up {number}"),
    "reflections": QT_TRANSLATE_NOOP("ShareWords", "Reflection"),
}
FIELDS: dict[str, str] = {
    "started": QT_TRANSLATE_NOOP("ShareWords", "Began"),
    "ended": QT_TRANSLATE_NOOP("ShareWords", "Ended"),
    "closed": QT_TRANSLATE_NOOP("ShareWords", "Closed"),
    "origin": QT_TRANSLATE_NOOP("ShareWords", "Came by"),
    "direction": QT_TRANSLATE_NOOP("ShareWords", "Direction"),
    "queue": QT_TRANSLATE_NOOP("ShareWords", "Queue"),
    "talk_ms": QT_TRANSLATE_NOOP("ShareWords", "Talked"),
    "held_ms": QT_TRANSLATE_NOOP("ShareWords", "On hold"),
    "elapsed_ms": QT_TRANSLATE_NOOP("ShareWords", "Into the call"),
    "caller": QT_TRANSLATE_NOOP("ShareWords", "Pseudonym of the caller"),
    "name": QT_TRANSLATE_NOOP("ShareWords", "Name"),
    "number": QT_TRANSLATE_NOOP("ShareWords", "Number"),
    "account": QT_TRANSLATE_NOOP("ShareWords", "Account"),
    "email": QT_TRANSLATE_NOOP("ShareWords", "E-mail"),
    "product": QT_TRANSLATE_NOOP("ShareWords", "Product"),
    "order": QT_TRANSLATE_NOOP("ShareWords", "Order"),
    "manner": QT_TRANSLATE_NOOP("ShareWords", "Manner"),
    "difficulty": QT_TRANSLATE_NOOP("ShareWords", "Difficulty"),
    "playbook": QT_TRANSLATE_NOOP("ShareWords", "Playbook"),
    "phone_result": QT_TRANSLATE_NOOP("ShareWords", "What the phone said of the end"),
    "step": QT_TRANSLATE_NOOP("ShareWords", "Step"),
    "state": QT_TRANSLATE_NOOP("ShareWords", "State"),
    "phrase": QT_TRANSLATE_NOOP("ShareWords", "Phrase"),
    "kind": QT_TRANSLATE_NOOP("ShareWords", "Kind"),
    "way": QT_TRANSLATE_NOOP("ShareWords", "Way"),
    "level": QT_TRANSLATE_NOOP("ShareWords", "Level, 1 to 5"),
    "track": QT_TRANSLATE_NOOP("ShareWords", "Ladder"),
    "rung": QT_TRANSLATE_NOOP("ShareWords", "Rung"),
    "sentence": QT_TRANSLATE_NOOP("ShareWords", "Sentence"),
    "quoted": QT_TRANSLATE_NOOP("ShareWords", "The caller's words"),
    "asked_by": QT_TRANSLATE_NOOP("ShareWords", "Asked by"),
    "reason": QT_TRANSLATE_NOOP("ShareWords", "Reason"),
    "text": QT_TRANSLATE_NOOP("ShareWords", "Text"),
    "cut": QT_TRANSLATE_NOOP("ShareWords", "Only the beginning goes out"),
    "what": QT_TRANSLATE_NOOP("ShareWords", "What"),
    "made": QT_TRANSLATE_NOOP("ShareWords", "Made"),
    "due": QT_TRANSLATE_NOOP("ShareWords", "Due"),
    "first_due": QT_TRANSLATE_NOOP("ShareWords", "Due at first"),
    "settled": QT_TRANSLATE_NOOP("ShareWords", "Settled"),
    "channel": QT_TRANSLATE_NOOP("ShareWords", "By"),
    "told": QT_TRANSLATE_NOOP("ShareWords", "Customer told"),
    "rule": QT_TRANSLATE_NOOP("ShareWords", "Rule"),
    "deleted": QT_TRANSLATE_NOOP("ShareWords", "Deleted"),
    "next_time": QT_TRANSLATE_NOOP("ShareWords", "Next time I will"),
}
_TIMES = frozenset({"started", "ended", "closed", "made", "due", "first_due", "settled"})
_OF_THE_RECORD = (
    "concern",
    "cause",
    "fear",
    "better",
    "measures",
    "fault",
    "options_offered",
    "option_chosen",
    "outcome",
    "contact_given",
)


def news_words(news: LineNews) -> str:
    """New, changed, deleted."""
    return QCoreApplication.translate(CONTEXT, NEWS[news])


def kind_words(field: ToldField) -> str:
    """The record that a field is of: "Promise 2"."""
    return QCoreApplication.translate(CONTEXT, KINDS[field.kind]).format(number=field.record)


def caption_words(playbook: Playbook, field: ToldField) -> str:
    """What a field is called; the questions of reflections and the fields of the record by the
    playbook."""
    if field.kind == "reflections":
        for question in playbook.reflection:
            if question.id == field.field:
                return question.title
    if field.field in _OF_THE_RECORD:
        return field_words(playbook, field.field).title
    words = FIELDS.get(field.field)
    return field.field if words is None else QCoreApplication.translate(CONTEXT, words)


def value_words(field: str, value: str) -> str:
    """A value as it goes out; lengths in minutes and seconds, times as a clock shows them."""
    if field in _TIMES:
        at = datetime.fromisoformat(value)
        shown = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second))
        return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
    if field.endswith("_ms") and value.isdigit():
        seconds = int(value) // 1000
        return f"{seconds // 60}:{seconds % 60:02}"
    return value


def terms_words(terms: Terms) -> list[str]:
    """The terms of a team, one sentence each."""
    translate = QCoreApplication.translate
    told = [
        translate("ShareWords", "Callers go out with name, number, account and e-mail.")
        if terms.callers == "named"
        else translate("ShareWords", "Callers go out under a pseudonym, without name and number."),
        translate("ShareWords", "Your notes go out.")
        if terms.notes
        else translate("ShareWords", "Your notes stay with you."),
        translate("ShareWords", "What callers said at a warning goes out.")
        if terms.quotes
        else translate("ShareWords", "What callers said at a warning stays with you."),
        translate("ShareWords", "Your supervisor may look at your calls and your numbers.")
        if terms.individual_view
        else _groups_words(terms.group_size),
        _keeping_words(terms.keep_days),
        translate("ShareWords", "Your reflections stay with you, but for answers you share."),
    ]
    return [*told, terms.purposes] if terms.purposes else told


def _groups_words(size: int) -> str:
    return QCoreApplication.translate(
        "ShareWords", "Your supervisor sees no single agent, only groups of %n or more.", "", size
    )


def _keeping_words(days: int) -> str:
    if not days:
        return QCoreApplication.translate("ShareWords", "How long it is kept there is not limited.")
    return QCoreApplication.translate("ShareWords", "It is kept there for %n day(s).", "", days)
