"""The words for what can be the matter in the supervisor's window; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

THE_SUPERVISOR: dict[str, Row] = {
    "supervisor_part_missing": say(
        QT_TRANSLATE_NOOP("Problems", "This needs packages that are not installed: {packages}."),
        QT_TRANSLATE_NOOP("Problems", "Imports, people and search work without them."),
        QT_TRANSLATE_NOOP(
            "Problems",
            'Install Callside with the supervisor\'s part: pip install "callside[supervisor]".',
        ),
    ),
}
