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
}
