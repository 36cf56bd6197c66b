"""Every known problem in words, by its code; data only, and no Qt.

Each row says what happened, what is safe, and what to do. `{name}` is a fact of the problem.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ui.words import QT_TRANSLATE_NOOP

Row: TypeAlias = tuple[str, str, str]


def _say(happened: str, safe: str, do: str) -> Row:
    return (happened, safe, do)


UNKNOWN: Row = (
    QT_TRANSLATE_NOOP("Problems", "Something went wrong ({code})."),
    QT_TRANSLATE_NOOP("Problems", "What was saved before is unchanged."),
    QT_TRANSLATE_NOOP("Problems", "Try again. If it happens again, tell your IT the code above."),
)

_UNTOUCHED = QT_TRANSLATE_NOOP("Problems", "Your log was not touched.")
_KEPT_HERE = QT_TRANSLATE_NOOP("Problems", "Your text is kept here; trying again.")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")

THE_LIBRARY: dict[str, Row] = {
    "library_plain": _say(
        QT_TRANSLATE_NOOP("Problems", "The program's database library cannot encrypt."),
        QT_TRANSLATE_NOOP("Problems", "Your log was not touched, and nothing was written."),
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
    "library_old": _say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The program's database library is too old ({sqlite}; {needed} is needed). Older ones "
            "can damage a log.",
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
    "settings_refused": _say(
        QT_TRANSLATE_NOOP("Problems", "The log refused a safety setting ({settings})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT to install Callside again."),
    ),
}

THE_LOG: dict[str, Row] = {
    "log_missing": _say(
        QT_TRANSLATE_NOOP("Problems", "There is no log here ({file})."),
        QT_TRANSLATE_NOOP("Problems", "Nothing was made and nothing was changed."),
        QT_TRANSLATE_NOOP("Problems", "Check the profile's folder, or restore a backup."),
    ),
    "log_exists": _say(
        QT_TRANSLATE_NOOP("Problems", "There is a log here already ({file})."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Open that log, or choose another profile."),
    ),
    "log_plaintext": _say(
        QT_TRANSLATE_NOOP("Problems", "The file of your log is not encrypted ({file})."),
        QT_TRANSLATE_NOOP("Problems", "It was not opened and not changed."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Callside never writes such a file: another program put it there. Move it away, or "
            "bring back the newest good backup.",
        ),
    ),
    "log_damaged": _say(
        QT_TRANSLATE_NOOP("Problems", "Your log is damaged."),
        QT_TRANSLATE_NOOP("Problems", "It was not changed, and your backups are untouched."),
        QT_TRANSLATE_NOOP("Problems", "Bring back the newest good backup, or ask your IT."),
    ),
    "log_unreadable": _say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your log cannot be read: the key does not fit, or its start is damaged."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Enter the recovery code, or bring back a backup."),
    ),
    "log_inconsistent": _say(
        QT_TRANSLATE_NOOP("Problems", "Records in your log do not fit together ({tables})."),
        QT_TRANSLATE_NOOP("Problems", "A backup was made before; nothing is lost."),
        QT_TRANSLATE_NOOP("Problems", "Bring back the newest good backup, or ask your IT."),
    ),
    "not_ours": _say(
        QT_TRANSLATE_NOOP("Problems", "This file is no log of Callside ({file})."),
        QT_TRANSLATE_NOOP("Problems", "It was not changed."),
        QT_TRANSLATE_NOOP("Problems", "Choose another profile, or move that file away."),
    ),
    "schema_newer": _say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "A newer Callside has written your log (version {found}; this one knows {known}).",
        ),
        QT_TRANSLATE_NOOP("Problems", "It was not changed, so that nothing newer gets lost."),
        QT_TRANSLATE_NOOP(
            "Problems", "Start the newer Callside, or ask your IT to update this one."
        ),
    ),
    "schema_older_read_only": _say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your log is of an older version and its folder cannot be written."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems", "Make the folder writable, then try again: the log is brought up to date."
        ),
    ),
    "backup_failed": _say(
        QT_TRANSLATE_NOOP("Problems", "A backup could not be proved good."),
        QT_TRANSLATE_NOOP("Problems", "Your log and the earlier backups are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Check that the disk has room, then try again."),
    ),
}

THE_KEY: dict[str, Row] = {
    "key_missing": _say(
        QT_TRANSLATE_NOOP("Problems", "The key of your log is no longer in {backend}."),
        QT_TRANSLATE_NOOP("Problems", "Your log is there, whole and unchanged."),
        QT_TRANSLATE_NOOP(
            "Problems", "Enter your recovery code. No new key is made: it would not fit your log."
        ),
    ),
    "key_wrong": _say(
        QT_TRANSLATE_NOOP("Problems", "The key does not fit this log."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Enter your recovery code, or use the right key."),
    ),
    "key_not_kept": _say(
        QT_TRANSLATE_NOOP("Problems", "{backend} took the key of your log but did not keep it."),
        QT_TRANSLATE_NOOP("Problems", "No log was made with a key that would be lost."),
        QT_TRANSLATE_NOOP("Problems", "Try again, or protect your log with a passphrase."),
    ),
}

THE_DISK: dict[str, Row] = {
    "disk_full": _say(
        QT_TRANSLATE_NOOP("Problems", "The disk is full."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Free some space; nothing else is needed."),
    ),
    "disk_error": _say(
        QT_TRANSLATE_NOOP("Problems", "The disk reports an error."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP(
            "Problems", "Save a copy of your text elsewhere, and tell your IT about the disk."
        ),
    ),
    "store_locked": _say(
        QT_TRANSLATE_NOOP("Problems", "Another program holds your log."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Wait for a backup or virus scan to end."),
    ),
    "store_read_only": _say(
        QT_TRANSLATE_NOOP("Problems", "Your log can be read but not written."),
        QT_TRANSLATE_NOOP("Problems", "What is in it is safe. New text is kept only here."),
        QT_TRANSLATE_NOOP("Problems", "Make the folder writable: {folder}"),
    ),
    "write_failed": _say(
        QT_TRANSLATE_NOOP("Problems", "Your log could not be written ({reason})."),
        _KEPT_HERE,
        QT_TRANSLATE_NOOP("Problems", "Save a copy of your text elsewhere, and tell your IT."),
    ),
    "file_unreadable": _say(
        QT_TRANSLATE_NOOP("Problems", "The file cannot be read: {path}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Check its name and whether you may read it."),
    ),
    "file_unwritable": _say(
        QT_TRANSLATE_NOOP("Problems", "The file cannot be written: {path}"),
        QT_TRANSLATE_NOOP("Problems", "Your log is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Choose another place, or free some space."),
    ),
    "file_exists": _say(
        QT_TRANSLATE_NOOP("Problems", "There is a file of that name already: {path}"),
        QT_TRANSLATE_NOOP("Problems", "It was not overwritten."),
        QT_TRANSLATE_NOOP("Problems", "Choose another name."),
    ),
}

THE_PROGRAM: dict[str, Row] = {
    "window_open_already": _say(
        QT_TRANSLATE_NOOP("Problems", "Callside is open already, and its window does not answer."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Close that window, then start Callside again."),
    ),
    "profile_unusable": _say(
        QT_TRANSLATE_NOOP("Problems", "The profile's folder cannot be used: {folder}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Choose another folder, or ask whom it belongs to."),
    ),
    "page_failed": _say(
        QT_TRANSLATE_NOOP("Problems", "The page “{page}” could not be shown ({kind})."),
        QT_TRANSLATE_NOOP("Problems", "Your notes and calls are safe, and the rest works on."),
        QT_TRANSLATE_NOOP("Problems", "Go back, or open the page again."),
    ),
    "unexpected": _say(
        QT_TRANSLATE_NOOP("Problems", "Something in the program went wrong ({reason})."),
        QT_TRANSLATE_NOOP("Problems", "Your notes are safe, and you can go on."),
        QT_TRANSLATE_NOOP("Problems", "If it happens again, tell your IT."),
    ),
    "settings_unreadable": _say(
        QT_TRANSLATE_NOOP("Problems", "Your settings cannot be read: {path}"),
        QT_TRANSLATE_NOOP("Problems", "The usual settings are in force; the file is unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Mend or remove that file, then start again."),
    ),
    "settings_unwritable": _say(
        QT_TRANSLATE_NOOP("Problems", "Your settings could not be saved: {path}"),
        QT_TRANSLATE_NOOP("Problems", "They are in force until you close the window."),
        QT_TRANSLATE_NOOP("Problems", "Free some space, or make the folder writable."),
    ),
    "setting_refused": _say(
        QT_TRANSLATE_NOOP("Problems", "The setting “{key}” cannot have this value."),
        QT_TRANSLATE_NOOP("Problems", "The value before it stays in force."),
        QT_TRANSLATE_NOOP("Problems", "Choose another value."),
    ),
    "playbook_faulty": _say(
        QT_TRANSLATE_NOOP("Problems", "The playbook has faults: {path}"),
        QT_TRANSLATE_NOOP("Problems", "The playbook in force stays."),
        QT_TRANSLATE_NOOP("Problems", "Mend what is listed, then choose the file again."),
    ),
    "demo_profile_used": _say(
        QT_TRANSLATE_NOOP("Problems", "There is a log in this profile already: {path}"),
        QT_TRANSLATE_NOOP("Problems", "Nothing was added to it."),
        QT_TRANSLATE_NOOP("Problems", "Name an empty folder for the demonstration."),
    ),
    "call_unknown": _say(
        QT_TRANSLATE_NOOP("Problems", "No call fits that."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "List the calls to see their ids."),
    ),
    "conversation_file_unreadable": _say(
        QT_TRANSLATE_NOOP("Problems", "The conversations cannot be read: {path}"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Check the file's name and whether you may read it."),
    ),
    "conversation_faulty": _say(
        QT_TRANSLATE_NOOP(
            "Problems", "Line {line} of {path} is no conversation in turns ({reason})."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Mend that line; docs/rehearsal.md shows the shape."),
    ),
}

TEXTS: dict[str, Row] = {
    "mail_address_wrong": _say(
        QT_TRANSLATE_NOOP("Problems", "This is no e-mail address."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it as name@example.org."),
    ),
    "mail_header_break": _say(
        QT_TRANSLATE_NOOP("Problems", "A line break stands where none may be ({field})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it in one line."),
    ),
    "mail_subject_too_long": _say(
        QT_TRANSLATE_NOOP("Problems", "The subject is too long ({length}; {limit} fit)."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Shorten it."),
    ),
    "mail_link_too_long": _say(
        QT_TRANSLATE_NOOP("Problems", "The e-mail is too long to hand to the mail program."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Save it as a file and open that."),
    ),
    "no_working_days": _say(
        QT_TRANSLATE_NOOP("Problems", "No day of the week is a working day."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Name one at least, as in “mon tue wed thu fri”."),
    ),
    "opens_after_closing": _say(
        QT_TRANSLATE_NOOP("Problems", "The day begins ({opens}) after it ends ({closes})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Set an earlier beginning or a later end."),
    ),
    "not_a_time_of_day": _say(
        QT_TRANSLATE_NOOP("Problems", "“{text}” is no time of day."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write it as 09:00 or 17:30."),
    ),
    "unknown_holiday_place": _say(
        QT_TRANSLATE_NOOP("Problems", "No holidays are known for “{country} {subdivision}”."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Use the two letters of the country, as in DE, GB or US."),
    ),
    "unknown_weekday": _say(
        QT_TRANSLATE_NOOP("Problems", "“{word}” is no day of the week."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Write the days as in “mon tue wed thu fri”."),
    ),
}

TABLE: Mapping[str, Row] = {
    **THE_LIBRARY,
    **THE_LOG,
    **THE_KEY,
    **THE_DISK,
    **THE_PROGRAM,
    **TEXTS,
}
