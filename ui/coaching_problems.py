"""The words for what can be the matter with coaching notes; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")

THE_COACHING: dict[str, Row] = {
    "coaching_empty": say(
        QT_TRANSLATE_NOOP("Problems", "The note is empty."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write at least one line, then make the note."),
    ),
    "note_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "This answers a note that was not written here."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Ask the agent which note it is about."),
    ),
    "feedback_not_theirs": say(
        QT_TRANSLATE_NOOP("Problems", "The answer is not signed by the agent of the note."),
        QT_TRANSLATE_NOOP("Problems", "It was not taken in."),
        QT_TRANSLATE_NOOP("Problems", "Compare the agent’s six words under Team and keys."),
    ),
}
