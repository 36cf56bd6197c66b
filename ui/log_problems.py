"""The words for what can be the matter with the log, its library and its disk; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_UNTOUCHED = QT_TRANSLATE_NOOP("Problems", "Your log was not touched.")
_KEPT_HERE = QT_TRANSLATE_NOOP("Problems", "Your text is kept here; trying again.")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")

THE_LIBRARY: dict[str, Row] = {
    "library_plain": say(
        QT_TRANSLATE_NOOP("Problems", "The program's database library cannot encrypt."),
        QT_TRANSLATE_NOOP("Problems", "Your log was not touched, and nothing was written."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
    "library_old": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The program's database library is too old ({sqlite}; {needed} is needed). Older ones "
            "can damage a log.",
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
    "settings_refused": say(
        QT_TRANSLATE_NOOP("Problems", "The log refused a safety setting ({settings})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
}

THE_LOG: dict[str, Row] = {
    "log_missing": say(
        QT_TRANSLATE_NOOP("Problems", "There is no log here ({file})."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was made and nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Check the profile's folder, or restore a backup."),
    ),
    "log_exists": say(
        QT_TRANSLATE_NOOP("Problems", "There is a log here already ({file})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Open that log, or choose another profile."),
    ),
    "log_plaintext": say(
        QT_TRANSLATE_NOOP("Problems", "The file of your log is not encrypted ({file})."),
        QT_TRANSLATE_NOOP("Problems", "It was not opened and not changed."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Callside never writes such a file: another program put it there. Move it away, or "
            "bring back the newest good backup.",
        ),
    ),
    "log_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "Your log is damaged."),
        QT_TRANSLATE_NOOP("Problems", "It was not changed, and your backups are untouched."),
        QT_TRANSLATE_NOOP("Problems", "Bring back the newest good backup, or ask your IT."),
    ),
    "log_unreadable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your log cannot be read: the key does not fit, or its start is damaged."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Enter the recovery code, or bring back a backup."),
    ),
    "log_inconsistent": say(
        QT_TRANSLATE_NOOP("Problems", "Records in your log do not fit together ({tables})."),
        QT_TRANSLATE_NOOP("Problems", "A backup was made before; nothing is lost."),
        QT_TRANSLATE_NOOP("Problems", "Bring back the newest good backup, or ask your IT."),
    ),
    "not_ours": say(
        QT_TRANSLATE_NOOP("Problems", "This file is no log of Callside ({file})."),
        QT_TRANSLATE_NOOP("Problems", "It was not changed."),
        QT_TRANSLATE_NOOP("Problems", "Choose another profile, or move that file away."),
    ),
    "schema_newer": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "A newer Callside has written your log (version {found}; this one knows {known}).",
        ),
        QT_TRANSLATE_NOOP("Problems", "It was not changed, so that nothing newer gets lost."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Start the newer Callside, or ask your IT to update this one. Or bring back the backup "
            "from before the upgrade: what came after it is set aside, not deleted.",
        ),
    ),
    "schema_older_read_only": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your log is of an older version and its folder cannot be written."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems", "Make the folder writable, then try again: the log is brought up to date."
        ),
    ),
    "backup_failed": say(
        QT_TRANSLATE_NOOP("Problems", "A backup could not be proved good."),
        QT_TRANSLATE_NOOP("Problems", "Your log and the earlier backups are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Check that the disk has room, then try again."),
    ),
}

THE_DISK: dict[str, Row] = {
    "disk_full": say(
        QT_TRANSLATE_NOOP("Problems", "The disk is full."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Free some space; nothing else is needed."),
    ),
    "disk_error": say(
        QT_TRANSLATE_NOOP("Problems", "The disk reports an error."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP(
            "Problems", "Save a copy of your text elsewhere, and tell your IT about the disk."
        ),
    ),
    "disk_shared": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "This profile lies on a network disk ({kind}), where a log can be damaged without "
            "anybody noticing: {folder}",
        ),
        QT_TRANSLATE_NOOP("Problems", "Nothing was read, made or changed there."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Start with --profile and a folder on a disk of this machine; backups may go to the "
            "network. Your IT can allow this one: “shared_disk” in settings.json.",
        ),
    ),
    "store_locked": say(
        QT_TRANSLATE_NOOP("Problems", "Another program holds your log."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Wait for a backup or virus scan to end."),
    ),
    "log_gone": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The file of your log is gone: deleted, or taken by a virus scanner."
        ),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP(
            "Problems", "Save a copy of your text, and ask your IT to put the file back: {file}"
        ),
    ),
    "store_read_only": say(
        QT_TRANSLATE_NOOP("Problems", "Your log can be read but not written."),
        QT_TRANSLATE_NOOP("Problems", "What is in it is safe. New text is kept only here."),
        QT_TRANSLATE_NOOP("Problems", "Make the folder writable: {folder}"),
    ),
    "write_failed": say(
        QT_TRANSLATE_NOOP("Problems", "Your log could not be written ({reason})."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Save a copy of your text elsewhere, and tell your IT."),
    ),
    "file_unreadable": say(
        QT_TRANSLATE_NOOP("Problems", "The file cannot be read: {path}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Check its name and whether you may read it."),
    ),
    "file_unwritable": say(
        QT_TRANSLATE_NOOP("Problems", "The file cannot be written: {path}"),
        QT_TRANSLATE_NOOP("Problems", "Your log is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Choose another place, or free some space."),
    ),
    "file_exists": say(
        QT_TRANSLATE_NOOP("Problems", "There is a file of that name already: {path}"),
        QT_TRANSLATE_NOOP("Problems", "It was not overwritten."),
        QT_TRANSLATE_NOOP("Problems", "Choose another name."),
    ),
}
