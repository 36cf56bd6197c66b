"""The words for what can be the matter with the start at login; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

THE_AUTOSTART: dict[str, Row] = {
    "autostart_unwritable": say(
        QT_TRANSLATE_NOOP("Problems", "{place} could not be written."),
        QT_TRANSLATE_NOOP("Problems", "Logins go on as they were; calls and notes are safe."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT whether you may write there, or try again."),
    ),
}
