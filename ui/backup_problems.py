"""The words for what can be the matter with backups and with bringing one back; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")
_AS_IT_WAS = QT_TRANSLATE_NOOP("Problems", "Your log is as it was.")

THE_BACKUPS: dict[str, Row] = {
    "log_in_use": say(
        QT_TRANSLATE_NOOP("Problems", "Your log is open in a window or in another command."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problems", "Close Callside and try again, or do it on the page of the open window."
        ),
    ),
    "backup_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "There is no such backup: {file}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "List the backups to see their names."),
    ),
    "backup_none": say(
        QT_TRANSLATE_NOOP("Problems", "There is no backup yet."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Make one now; the window makes them by itself."),
    ),
    "backup_unreadable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This backup cannot be read: it is damaged, or of another log."
        ),
        _AS_IT_WAS,
        QT_TRANSLATE_NOOP("Problems", "Choose another backup."),
    ),
    "backup_folder_missing": say(
        QT_TRANSLATE_NOOP("Problems", "The folder for backups is not there: {folder}"),
        QT_TRANSLATE_NOOP("Problems", "The backups beside your log are made as always."),
        QT_TRANSLATE_NOOP("Problems", "Plug the disk in, or name another folder."),
    ),
    "former_keys_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "The keys of older backups cannot be read ({file})."),
        QT_TRANSLATE_NOOP("Problems", "Your log and the newer backups are not touched by that."),
        QT_TRANSLATE_NOOP(
            "Problems", "Take that file from the second folder for backups, or move it away."
        ),
    ),
    "restore_unsure": say(
        QT_TRANSLATE_NOOP("Problems", "Bringing a backup back needs your yes."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Add --yes when you have read what would be lost."),
    ),
    "call_open": say(
        QT_TRANSLATE_NOOP("Problems", "A call is open."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Close the call first; this can wait."),
    ),
    "stopped": say(
        QT_TRANSLATE_NOOP("Problems", "It was stopped."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Begin again whenever you like."),
    ),
}
