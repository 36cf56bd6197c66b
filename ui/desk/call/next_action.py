"""What comes next in a call: the one action that a strip has room for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.desk import Desk
from app.records import CallSheet
from ui.shortcuts import Act


class NextAction(NamedTuple):
    """Its word, its icon, and what it does."""

    text: str
    icon: str
    act: Act


def next_action(desk: Desk, sheet: CallSheet | None) -> NextAction:
    """To start, to answer, to resume, to tick the step that matters now, or to wrap up."""
    if sheet is None:
        return NextAction(
            QCoreApplication.translate("NextAction", "Start a call"), "phone", Act.START_CALL
        )
    phase = sheet.call.phase
    if phase == "ringing":
        return NextAction(QCoreApplication.translate("NextAction", "Answer"), "phone", Act.HOLD)
    if phase == "held":
        return NextAction(QCoreApplication.translate("NextAction", "Resume"), "play", Act.HOLD)
    line = desk.checklist.now(sheet.call.id)
    if phase == "wrap_up" or line is None:
        return NextAction(
            QCoreApplication.translate("NextAction", "Wrap up"), "clipboard-check", Act.WRAP_UP
        )
    return NextAction(line.step.title, "check", Act.TICK)
