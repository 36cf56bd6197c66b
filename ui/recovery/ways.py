"""Which ways on the start gate offers for which problem. None of them starts afresh."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


class Way(Enum):
    """A way on."""

    RETRY = "retry"
    CODE = "code"
    PASSPHRASE = "passphrase"
    NEW_PASSPHRASE = "new_passphrase"
    BACKUPS = "backups"
    FOLDER = "folder"


WAYS: Mapping[str, tuple[Way, ...]] = {
    "library_plain": (Way.RETRY,),
    "library_old": (Way.RETRY,),
    "settings_refused": (Way.RETRY,),
    "log_missing": (Way.RETRY, Way.BACKUPS, Way.CODE),
    "log_plaintext": (Way.FOLDER, Way.BACKUPS, Way.RETRY),
    "log_damaged": (Way.BACKUPS, Way.RETRY),
    "log_unreadable": (Way.CODE, Way.BACKUPS, Way.RETRY),
    "log_inconsistent": (Way.BACKUPS, Way.RETRY),
    "not_ours": (Way.FOLDER, Way.RETRY),
    "schema_newer": (Way.RETRY, Way.BACKUPS),
    "schema_older_read_only": (Way.FOLDER, Way.RETRY),
    "backup_failed": (Way.RETRY,),
    "key_missing": (Way.CODE, Way.RETRY),
    "key_wrong": (Way.CODE, Way.RETRY),
    "key_garbled": (Way.CODE, Way.RETRY),
    "key_not_kept": (Way.NEW_PASSPHRASE, Way.RETRY),
    "key_backend_changed": (Way.RETRY, Way.CODE),
    "keyring_locked": (Way.RETRY,),
    "keyring_failed": (Way.RETRY, Way.CODE),
    "keyring_unsuitable": (Way.CODE, Way.RETRY),
    "passphrase_needed": (Way.PASSPHRASE, Way.CODE),
    "passphrase_wanted": (Way.NEW_PASSPHRASE, Way.RETRY),
    "passphrase_file_damaged": (Way.CODE, Way.RETRY),
    "key_file_needed": (Way.CODE, Way.RETRY),
    "key_file_missing": (Way.RETRY,),
    "key_file_garbled": (Way.RETRY,),
    "key_file_open_to_others": (Way.RETRY,),
    "key_file_exists": (Way.RETRY,),
    "store_read_only": (Way.FOLDER, Way.RETRY),
    "store_locked": (Way.RETRY,),
    "disk_shared": (Way.FOLDER, Way.RETRY),
    "disk_full": (Way.RETRY,),
    "disk_error": (Way.RETRY, Way.BACKUPS),
}

AT_FIRST_START: Mapping[str, tuple[Way, ...]] = {
    "keyring_unsuitable": (Way.NEW_PASSPHRASE, Way.RETRY),
    "keyring_failed": (Way.RETRY, Way.NEW_PASSPHRASE),
    "key_not_kept": (Way.NEW_PASSPHRASE, Way.RETRY),
}
"""Where there is no log yet, a passphrase can stand in for the keyring."""

SEALS_ANEW = frozenset(
    {"keyring_unsuitable", "key_file_needed", "passphrase_needed", "passphrase_file_damaged"}
)
"""Problems in which the key, once found again by the code, needs a passphrase to be kept by."""

ANSWERS: Mapping[Way, frozenset[str]] = {
    Way.CODE: frozenset(
        {
            "recovery_code_mistyped",
            "recovery_code_wrong",
            "recovery_missing",
            "recovery_damaged",
        }
    ),
    Way.PASSPHRASE: frozenset({"passphrase_wrong"}),
    Way.NEW_PASSPHRASE: frozenset({"passphrase_short"}),
    Way.BACKUPS: frozenset({"backup_failed"}),
}
"""Problems of what was typed: they are told at the field, and the page stays what it is."""


def ways_on(code: str, *, first: bool) -> tuple[Way, ...]:
    """The ways for a problem, the best one first; trying again is always one."""
    if first and code in AT_FIRST_START:
        return AT_FIRST_START[code]
    return WAYS.get(code, (Way.RETRY,))


def answered_to(code: str) -> Way | None:
    """The way whose answer a problem is about, or None when it is about the log itself."""
    for way, codes in ANSWERS.items():
        if code in codes:
            return way
    return None
