"""The words for what can be the matter with erasing somebody from the log; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")

THE_ERASURE: dict[str, Row] = {
    "caller_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "Nothing is kept about anybody of that name or number."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Try another number, the account, the e-mail address, or a part of the name.",
        ),
    ),
    "caller_ambiguous": say(
        QT_TRANSLATE_NOOP("Problems", "More than one person fits ({count})."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Name the one who is meant by number, account or id."),
    ),
    "erase_unsure": say(
        QT_TRANSLATE_NOOP("Problems", "Erasing somebody needs your yes: it cannot be undone."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Add --yes when you have read what would go."),
    ),
    "erased_list_damaged": say(
        QT_TRANSLATE_NOOP(
            "Problems", "The list of people who were erased cannot be read ({file})."
        ),
        QT_TRANSLATE_NOOP(
            "Problems",
            "Your log is as it was. It stays closed, so that nobody comes back from an old backup.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "Take that file from the second folder for backups, or move it away."
        ),
    ),
    "own_delete_refused": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Your organisation has to keep these records ({place}): they stay."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Ask your IT for how long, and who may delete them."),
    ),
    "own_delete_unsure": say(
        QT_TRANSLATE_NOOP(
            "Problems", "Deleting everything needs a word typed: it cannot be undone."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Read what would go with --dry-run, then type DELETE."),
    ),
    "own_delete_unfinished": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "Everything was deleted but for the entries of the keyring: it does not answer.",
        ),
        QT_TRANSLATE_NOOP(
            "Problems", "They open nothing any more. What is left is put down, and not forgotten."
        ),
        QT_TRANSLATE_NOOP("Problems", "Unlock the keyring and start Callside again: it goes on."),
    ),
    "agent_erased": say(
        QT_TRANSLATE_NOOP(
            "Problems", "It is from an agent whose records were erased here, and from before that."
        ),
        QT_TRANSLATE_NOOP("Problems", "It was not taken in; nothing of them came back."),
        QT_TRANSLATE_NOOP(
            "Problems", "If they are in your team again, have them join with the team file anew."
        ),
    ),
}
