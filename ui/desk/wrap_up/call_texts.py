"""Texts about a call on the clipboard: the summary for the house's system, the hand-over brief."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.problems import Problem
from app.summary import Form, hand_over_brief, summary
from ui.problem_words import in_one_line
from ui.workplace import Workplace


def copy_summary(place: Workplace, call: UUID, form: Form = "plain") -> bool:
    """Put the summary on the clipboard, from which it is cleared again; False where it failed.

    With HTML goes the plain text, for programs that take only that.
    """
    try:
        plain = summary(place.desk, call, "markdown" if form == "markdown" else "plain")
        html = summary(place.desk, call, "html") if form == "html" else ""
    except Problem as problem:
        place.say(in_one_line(problem))
        return False
    if not place.clipboard.put_private(plain, html):
        return False
    place.say(QCoreApplication.translate("CallTexts", "Summary copied"))
    return True


def copy_brief(place: Workplace, call: UUID) -> bool:
    """Put the hand-over brief on the clipboard; False where it failed."""
    try:
        brief = hand_over_brief(place.desk, call)
    except Problem as problem:
        place.say(in_one_line(problem))
        return False
    if not place.clipboard.put_private(brief):
        return False
    place.say(QCoreApplication.translate("CallTexts", "Hand-over brief copied"))
    return True
