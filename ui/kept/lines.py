"""What is kept about one caller, in lines for reading."""

from __future__ import annotations

from app.erasure import AboutCaller
from app.moment import Moment
from app.records import CallSheet
from ui.desk.follow_ups.due_words import due_words


def lines_of(about: AboutCaller, now: Moment) -> list[str]:
    """Cards, calls with their words, earlier notes, promises and follow-ups; each line once."""
    lines: list[str] = []
    for card in about.callers:
        lines.append(_joined(card.name, card.number, card.account, card.email))
        lines += [card.how_to_talk, card.alert]
    for sheet in about.calls:
        lines += _of_call(sheet, now)
    lines += [version.text for version in about.note_versions]
    lines += [promise.what for promise in about.promises]
    lines += [task.what for task in about.follow_ups]
    told = (line.strip() for text in lines for line in text.splitlines())
    # A sentence that was said and is in the notes, too, is read once.
    return list(dict.fromkeys(line for line in told if line))


def _of_call(sheet: CallSheet, now: Moment) -> list[str]:
    call = sheet.call
    when = due_words(call.started.local(), now.local())
    lines = [_joined(when, call.name, call.number, call.product, call.order, call.concern)]
    lines += [call.better, call.measures, "" if sheet.note is None else sheet.note.text]
    for mark in sheet.boundary:
        lines += [mark.sentence, mark.quoted]
    lines += [each.reason for each in sheet.escalations]
    return lines


def _joined(*texts: str) -> str:
    return " · ".join(text for text in texts if text)
