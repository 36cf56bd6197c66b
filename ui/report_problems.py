"""The words for what can be the matter with reports; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Problems", "Nothing was written.")

THE_REPORTS: dict[str, Row] = {
    "pattern_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "There is no pattern called {pattern}."),
        _NOTHING,
        QT_TRANSLATE_NOOP("Problems", "Choose from: {known}."),
    ),
    "report_form_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "{file} does not say which format the report is to have."),
        _NOTHING,
        QT_TRANSLATE_NOOP(
            "Problems",
            "End its name in .html, .pdf, .xlsx or .sqlite, name a folder for CSV, or name the"
            " format.",
        ),
    ),
    "facts_withheld": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The facts of single calls may not be written: your team agreed on that."
        ),
        _NOTHING,
        QT_TRANSLATE_NOOP("Problems", "Write the report without them."),
    ),
}
