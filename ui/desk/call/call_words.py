"""Words that several panels have for the same thing of a call: its caller, its phase, its time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.numbers import shown
from app.records import Call, Phase


def caller_name(call: Call) -> str:
    """The name, else the number, else that nobody knows yet."""
    if call.name:
        return call.name
    if call.number:
        return shown(call.number)
    return QCoreApplication.translate("CallWords", "Unknown caller")


def phase_word(phase: Phase) -> str:
    """What the call is in, in a word or two."""
    return {
        "ringing": QCoreApplication.translate("CallWords", "Ringing"),
        "active": QCoreApplication.translate("CallWords", "On call"),
        "held": QCoreApplication.translate("CallWords", "On hold"),
        "wrap_up": QCoreApplication.translate("CallWords", "Wrap-up"),
        "closed": QCoreApplication.translate("CallWords", "Closed"),
    }[phase]


def clock_text(ms: int) -> str:
    """A duration in milliseconds as mm:ss, from one hour on as h:mm:ss."""
    seconds = max(0, ms) // 1000
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute:02}:{second:02}"
