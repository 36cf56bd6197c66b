"""The words for what can be the matter with an import; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_TAKEN = QT_TRANSLATE_NOOP("Problems", "Nothing of it was taken in.")

THE_IMPORTS: dict[str, Row] = {
    "import_cancelled": say(
        QT_TRANSLATE_NOOP("Problems", "The import was stopped."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "What was taken in before that stays; of the file under way nothing was taken in.",
        ),
        QT_TRANSLATE_NOOP("Problems", "Import the rest whenever you like; nothing comes twice."),
    ),
    "bundle_forked": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This file does not fit the other files of {known_as} (number {sequence})."
        ),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Ask {known_as} whether a backup was brought back there, or a second machine has a copy"
            " of the log. If so, accept the file; if not, somebody else has the key.",
        ),
    ),
    "record_of_other_agent": say(
        QT_TRANSLATE_NOOP("Problems", "Some of it says that it belongs to another agent's calls."),
        QT_TRANSLATE_NOOP("Problems", "That part was left out; the rest was taken in."),
        QT_TRANSLATE_NOOP("Problems", "Tell your IT: a program that is in order does not do that."),
    ),
    "import_not_for_supervisor": say(
        QT_TRANSLATE_NOOP("Problems", "{file} is not one of the files that agents hand over."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Choose files that end in .callside, .callside-answer, .callside-feedback or"
            " .callside-roster.",
        ),
    ),
    "import_file_gone": say(
        QT_TRANSLATE_NOOP("Problems", "{file} could not be read, or is gone."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "See that the folder is there, and import it again."),
    ),
    "import_folder_missing": say(
        QT_TRANSLATE_NOOP("Problems", "The folder {folder} is not there."),
        QT_TRANSLATE_NOOP("Problems", "What was taken in before is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Connect the share or the stick, and import again."),
    ),
}
