"""The words for what can be the matter with the key of the log; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_WHOLE = QT_TRANSLATE_NOOP("Problems", "Your log is there, whole and unchanged.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Problems", "Nothing was written.")
_UNTOUCHED = QT_TRANSLATE_NOOP("Problems", "Your log was not touched.")

THE_KEY: dict[str, Row] = {
    "key_missing": say(
        QT_TRANSLATE_NOOP("Problems", "The key of your log is no longer in {backend}."),
        _WHOLE,
        QT_TRANSLATE_NOOP(
            "Problems", "Enter your recovery code. No new key is made: it would not fit your log."
        ),
    ),
    "key_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "The key does not fit this log."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Enter your recovery code, or use the right key."),
    ),
    "key_garbled": say(
        QT_TRANSLATE_NOOP("Problems", "The key of your log in {backend} is garbled."),
        _WHOLE,
        QT_TRANSLATE_NOOP("Problems", "Enter your recovery code."),
    ),
    "key_not_kept": say(
        QT_TRANSLATE_NOOP("Problems", "{backend} took the key of your log but did not keep it."),
        QT_TRANSLATE_NOOP("Problems", "No log was made with a key that would be lost."),
        QT_TRANSLATE_NOOP("Problems", "Protect your log with a passphrase, or try again."),
    ),
    "key_backend_changed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The key of your log is kept in {former}, but this computer now uses {now}."
        ),
        _WHOLE,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Start the former keyring and try again, or enter your recovery code: the key is then "
            "kept in the present one.",
        ),
    ),
    "keyring_locked": say(
        QT_TRANSLATE_NOOP("Problems", "Your keyring is locked."),
        _WHOLE,
        QT_TRANSLATE_NOOP("Problems", "Unlock it, then try again."),
    ),
    "keyring_failed": say(
        QT_TRANSLATE_NOOP("Problems", "{backend} did not answer ({said})."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP("Problems", "Try again; if it stays so, enter your recovery code."),
    ),
    "keyring_silent": say(
        QT_TRANSLATE_NOOP("Problems", "Your keyring did not answer in time."),
        _WHOLE,
        QT_TRANSLATE_NOOP(
            "Problems",
            "A dialog of your desktop may be waiting for its password: answer it, then try again.",
        ),
    ),
    "keyring_unsuitable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "There is no keyring here that keeps secrets safe (found: {backend})."
        ),
        QT_TRANSLATE_NOOP("Problems", "Nothing was written, and no key was put anywhere."),
        QT_TRANSLATE_NOOP(
            "Problems", "Start your desktop's keyring and try again, or use a passphrase."
        ),
    ),
    "passphrase_needed": say(
        QT_TRANSLATE_NOOP("Problems", "Your log is protected by a passphrase."),
        _WHOLE,
        QT_TRANSLATE_NOOP("Problems", "Enter the passphrase to open it."),
    ),
    "passphrase_unasked": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your log is protected by a passphrase, and nobody can be asked here."
        ),
        _WHOLE,
        QT_TRANSLATE_NOOP(
            "Problems", "Run the command in a terminal, or name a file with --passphrase-file."
        ),
    ),
    "passphrase_file_open_to_others": say(
        QT_TRANSLATE_NOOP("Problems", "Others can read the file with the passphrase: {file}"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Let only its owner read it (chmod 600), then try again."),
    ),
    "passphrase_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "The passphrase does not fit."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Try again; mind capitals and the keyboard's language."),
    ),
    "passphrase_short": say(
        QT_TRANSLATE_NOOP("Problems", "The passphrase is too short."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP("Problems", "Use {fewest} characters at least."),
    ),
    "passphrase_file_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "The file with the sealed key is damaged: {file}"),
        _WHOLE,
        QT_TRANSLATE_NOOP("Problems", "Enter your recovery code and choose a new passphrase."),
    ),
    "key_file_needed": say(
        QT_TRANSLATE_NOOP("Problems", "The key of this log is in a file named {backend}."),
        _WHOLE,
        QT_TRANSLATE_NOOP(
            "Problems", "Start with --key-file and that file, or enter your recovery code."
        ),
    ),
    "key_file_missing": say(
        QT_TRANSLATE_NOOP("Problems", "There is no key file: {file}"),
        _WHOLE,
        QT_TRANSLATE_NOOP("Problems", "Bring the file back, or name the right one."),
    ),
    "key_file_garbled": say(
        QT_TRANSLATE_NOOP("Problems", "This is no key file: {file}"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Name the file that was made with the log."),
    ),
    "key_file_open_to_others": say(
        QT_TRANSLATE_NOOP("Problems", "Others can read the key file: {file}"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Let only its owner read it (chmod 600), then try again."),
    ),
    "key_file_exists": say(
        QT_TRANSLATE_NOOP("Problems", "There is a key file already, with another key: {file}"),
        QT_TRANSLATE_NOOP("Problems", "It was not overwritten."),
        QT_TRANSLATE_NOOP("Problems", "Name another file."),
    ),
}

THE_CODE: dict[str, Row] = {
    "recovery_code_mistyped": say(
        QT_TRANSLATE_NOOP("Problems", "There is a slip in group {groups} of the code."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Compare it with your sheet and type it again."),
    ),
    "recovery_code_mistyped/length": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The code has {needed} letters and digits; you typed {symbols}."
        ),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Compare it with your sheet and type it again."),
    ),
    "recovery_code_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "This code belongs to another log, or was replaced."),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Use the newest sheet you have of this log."),
    ),
    "recovery_missing": say(
        QT_TRANSLATE_NOOP("Problems", "The file that the code opens is not there: {file}"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Bring it back from a copy of the folder, or ask your IT."),
    ),
    "recovery_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "The file that the code opens is damaged: {file}"),
        _UNTOUCHED,
        QT_TRANSLATE_NOOP("Problems", "Bring it back from a copy of the folder, or ask your IT."),
    ),
    "recovery_recipient_wrong": say(
        QT_TRANSLATE_NOOP("Problems", "The recovery key that your IT has set is no such key."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP("Problems", "Tell your IT: the policy has to name an age public key."),
    ),
}
