"""The words for files between agents and supervisor that are refused, and for keys; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_TAKEN = QT_TRANSLATE_NOOP("Problems", "Nothing of it was taken in.")
_NOTHING_WRITTEN = QT_TRANSLATE_NOOP("Problems", "Nothing was handed over; your log is unchanged.")

THE_BUNDLES: dict[str, Row] = {
    "bundle_too_large": say(
        QT_TRANSLATE_NOOP("Problems", "This file is larger than any that Callside writes."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask the sender to hand over a shorter period."),
    ),
    "bundle_unreadable": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This file is damaged or incomplete, or Callside did not write it."
        ),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Copy it again; if that does not help, ask the sender for a new one."
        ),
    ),
    "bundle_not_for_me": say(
        QT_TRANSLATE_NOOP("Problems", "This file is not addressed to you."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Ask the sender to make it with your team file, or pass it to its reader."
        ),
    ),
    "bundle_too_new": say(
        QT_TRANSLATE_NOOP("Problems", "A newer version of Callside wrote this file ({format})."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Update Callside here, then take the file in."),
    ),
    "bundle_signer_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Nobody whom you know signed this file."),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Take the agent's answer in first and compare the six words, or drop the file.",
        ),
    ),
    "bundle_signer_changed": say(
        QT_TRANSLATE_NOOP(
            "Problems", "This file says it is from {known_as}, but another key signed it."
        ),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Call {known_as} and compare the six words of the new key before you accept it.",
        ),
    ),
    "bundle_signer_blocked": say(
        QT_TRANSLATE_NOOP("Problems", "You set the key of {known_as} aside."),
        QT_TRANSLATE_NOOP("Problems", "It is set aside; nothing of it was taken in."),
        QT_TRANSLATE_NOOP(
            "Problems", "Compare the six words and verify the agent; then take the file in again."
        ),
    ),
    "bundle_content_refused": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Something in this file is not allowed (line {line}, {field}: {rule})."
        ),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP(
            "Problems", "Ask the sender to update Callside and to hand over again; tell your IT."
        ),
    ),
    "letter_of_other_kind": say(
        QT_TRANSLATE_NOOP("Problems", "This is a file of another kind ({kind})."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Open it where files of that kind are taken in."),
    ),
    "keys_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "A public key in this file is none."),
        _NOTHING_TAKEN,
        QT_TRANSLATE_NOOP("Problems", "Ask whoever sent it to make the file anew."),
    ),
}

THE_OWN_KEYS: dict[str, Row] = {
    "own_keys_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "Your own keys for handing over are damaged."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Ask your IT to delete them. New ones are made then, and your team compares six words "
            "again.",
        ),
    ),
    "own_keys_not_kept": say(
        QT_TRANSLATE_NOOP("Problems", "{backend} took your new keys but did not keep them."),
        _NOTHING_WRITTEN,
        QT_TRANSLATE_NOOP("Problems", "Unlock or repair it, then try again."),
    ),
}
