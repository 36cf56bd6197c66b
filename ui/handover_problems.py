"""The words for what can be the matter with handing over and with what comes back; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_SENT = QT_TRANSLATE_NOOP("Problems", "Nothing was handed over.")
_GOES_ALONG = QT_TRANSLATE_NOOP(
    "Problems", "What was prepared is kept, and goes along the next time."
)
_NOT_TAKEN = QT_TRANSLATE_NOOP("Problems", "It was not taken in; nothing was changed.")

THE_HANDOVER: dict[str, Row] = {
    "handover_not_ready": say(
        QT_TRANSLATE_NOOP("Problems", "Your log is not open yet."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Problems", "Open it first, then try again."),
    ),
    "handover_no_team": say(
        QT_TRANSLATE_NOOP("Problems", "You have not joined a team yet."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Problems", "Ask your supervisor for the team file, and join with it."),
    ),
    "handover_name_missing": say(
        QT_TRANSLATE_NOOP("Problems", "There is no name yet."),
        QT_TRANSLATE_NOOP("Problems", "You have not joined."),
        QT_TRANSLATE_NOOP("Problems", "Say what your supervisor should call you."),
    ),
    "handover_file_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "The file cannot be read: {file}"),
        QT_TRANSLATE_NOOP("Problems", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "See whether it is still there, and choose it again."),
    ),
    "handover_folder_missing": say(
        QT_TRANSLATE_NOOP("Problems", "The folder is not there: {folder}"),
        _GOES_ALONG,
        QT_TRANSLATE_NOOP("Problems", "Plug the stick in or connect the share, and try again."),
    ),
    "handover_folder_full": say(
        QT_TRANSLATE_NOOP("Problems", "There is no room left in the folder: {folder}"),
        _GOES_ALONG,
        QT_TRANSLATE_NOOP("Problems", "Make room there, or choose another folder."),
    ),
    "handover_folder_unwritable": say(
        QT_TRANSLATE_NOOP("Problems", "Nothing can be written into this folder: {folder}"),
        _GOES_ALONG,
        QT_TRANSLATE_NOOP("Problems", "Ask for the right to write there, or choose another one."),
    ),
    "handover_at_once": say(
        QT_TRANSLATE_NOOP("Problems", "Another window or command is handing over just now."),
        _NOTHING_SENT,
        QT_TRANSLATE_NOOP("Problems", "Try again in a moment."),
    ),
    "handover_copy_gone": say(
        QT_TRANSLATE_NOOP("Problems", "Your own copy of this bundle is gone: {file}"),
        QT_TRANSLATE_NOOP("Problems", "Your log is as it was."),
        QT_TRANSLATE_NOOP("Problems", "Hand over everything once more if it did not arrive."),
    ),
    "handover_line_gone": say(
        QT_TRANSLATE_NOOP("Problems", "This call is open again, so it does not go out now."),
        QT_TRANSLATE_NOOP("Problems", "It goes along the next time, once it is closed."),
        QT_TRANSLATE_NOOP("Problems", "Look again at what goes out."),
    ),
    "handover_letter_gone": say(
        QT_TRANSLATE_NOOP("Problems", "This coaching note is not here any more."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was written."),
        QT_TRANSLATE_NOOP("Problems", "Open the file of the note again."),
    ),
    "letter_signer_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "This file is not signed by the supervisor of {team}."),
        _NOT_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "If your supervisor has a new computer, ask for a new team file and join again.",
        ),
    ),
    "letter_of_other_team": say(
        QT_TRANSLATE_NOOP("Problems", "This file is for another team than {team}."),
        _NOT_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask your supervisor for the one of your team."),
    ),
    "playbook_older": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This is version {number} of the playbook; you have version {have}."
        ),
        _NOT_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask your supervisor for the newest one."),
    ),
}
