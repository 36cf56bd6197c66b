"""The words for what can be the matter with the engines that patterns are asked in; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_RECORDS = QT_TRANSLATE_NOOP("Problems", "What was handed over to you is not touched by that.")
_NOT_TOUCHED = QT_TRANSLATE_NOOP("Problems", "Nothing there was changed.")

THE_ENGINES: dict[str, Row] = {
    "engine_failed": say(
        QT_TRANSLATE_NOOP("Problems", "{engine} could not answer: {words}"),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Try again. If it happens again, tell your IT these words."),
    ),
    "facts_in_use": say(
        QT_TRANSLATE_NOOP("Problems", "Another window or command has the team's numbers open."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Close it and try again, or look at the numbers there."),
    ),
    "facts_damaged": say(
        QT_TRANSLATE_NOOP("Problems", "The file of the team's numbers was damaged."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Look again: the numbers are made anew from the records."),
    ),
    "facts_library_missing": say(
        QT_TRANSLATE_NOOP("Problems", "A part of Callside is not installed: {library}"),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Install Callside with the supervisor's part."),
    ),
    "engine_unknown": say(
        QT_TRANSLATE_NOOP("Problems", "There is no engine {engine}; there are {known}."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Name one of these."),
    ),
    "engine_not_installed": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "{engine} cannot be asked from here: the package {package} is not installed.",
        ),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Install it where Callside runs, or choose another engine."),
    ),
    "source_unclear": say(
        QT_TRANSLATE_NOOP("Problems", "It is not clear where to ask."),
        _RECORDS,
        QT_TRANSLATE_NOOP("Problems", "Write it like {example}"),
    ),
    "lake_missing": say(
        QT_TRANSLATE_NOOP("Problems", "No facts were published here: {folder}"),
        _RECORDS,
        QT_TRANSLATE_NOOP(
            "Problems", "Publish them first, or name the folder into which they were published."
        ),
    ),
    "lake_foreign": say(
        QT_TRANSLATE_NOOP("Problems", "There is something else in this folder: {folder}"),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems", "Name an empty folder, or one into which facts were published before."
        ),
    ),
    "lake_other_version": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The facts in this folder are of version {version}, "
            "and this Callside writes version {ours}: {folder}",
        ),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems", "Use the Callside that wrote it, or publish into another folder."
        ),
    ),
    "postgres_unreachable": say(
        QT_TRANSLATE_NOOP("Problems", "The database could not be reached: {words}"),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems",
            "See that it runs, and that PGPASSFILE, ~/.pgpass or PGPASSWORD has the password.",
        ),
    ),
    "postgres_refused": say(
        QT_TRANSLATE_NOOP("Problems", "The database does not allow it: {words}"),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Ask whoever keeps the database for the rights of your team (docs/scale.md).",
        ),
    ),
    "postgres_other_version": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "The tables in the database are of version {version}, "
            "and this Callside writes version {ours}.",
        ),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems", "Use the Callside that made them, or publish into another database."
        ),
    ),
    "password_in_url": say(
        QT_TRANSLATE_NOOP(
            "Problems",
            "A password does not belong into the address: others on this machine can read it.",
        ),
        _NOT_TOUCHED,
        QT_TRANSLATE_NOOP(
            "Problems",
            "Put it into PGPASSFILE, ~/.pgpass, PGPASSWORD or TRINO_PASSWORD instead.",
        ),
    ),
}
