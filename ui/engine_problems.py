"""The words for what can be the matter with the engines that patterns are asked in; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_RECORDS = QT_TRANSLATE_NOOP("Problems", "What was handed over to you is not touched by that.")

THE_ENGINES: dict[str, Row] = {
    "engine_failed": say(
        QT_TRANSLATE_NOOP("Problems", "{engine} could not answer: {words}"),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Try again. If it happens again, tell your IT these words."),
    ),
    "facts_in_use": say(
        QT_TRANSLATE_NOOP("Problems", "Another window or command has the team's numbers open."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Close it and try again, or look at the numbers there."),
    ),
    "facts_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "The file of the team's numbers was damaged."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Look again: the numbers are made anew from the records."),
    ),
    "facts_library_missing": say(
        QT_TRANSLATE_NOOP("Problems", "A part of Callside is not installed: {library}"),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Install Callside with the supervisor's part."),
    ),
}
