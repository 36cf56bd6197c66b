"""The words for what may not be looked at where single agents may not; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_AGREED = QT_TRANSLATE_NOOP("Problems", "That is what the team agreed on. Nothing was changed.")

THE_PATTERNS: dict[str, Row] = {
    "individual_view_off": say(
        QT_TRANSLATE_NOOP("Problems", "The calls and numbers of single agents are not shown."),
        _AGREED,
        QT_TRANSLATE_NOOP("Problems", "Look at the whole team."),
    ),
    "selection_too_narrow": say(
        QT_TRANSLATE_NOOP("Problems", "Two filters at once could point out a single agent."),
        _AGREED,
        QT_TRANSLATE_NOOP("Problems", "Choose one filter, and a period if you like."),
    ),
}
