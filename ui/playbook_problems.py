"""The words for what can be the matter at the playbook desk; data only."""

from __future__ import annotations

from ui.problem_row import Row, say
from ui.words import QT_TRANSLATE_NOOP

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Problems", "Nothing was changed.")
_TABLE = QT_TRANSLATE_NOOP("Problems", "The table cannot be read.")

THE_PLAYBOOK_DESK: dict[str, Row] = {
    "playbook_entry_in_use": say(
        QT_TRANSLATE_NOOP("Problems", "Rules of the playbook still name “{id}”."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Change these places first: {places}"),
    ),
    "playbook_version_taken": say(
        QT_TRANSLATE_NOOP("Problems", "There is a version “{version}” of this playbook already."),
        QT_TRANSLATE_NOOP("Problems", "Your draft is kept, and the versions are unchanged."),
        QT_TRANSLATE_NOOP("Problems", "Write another version into its head."),
    ),
    "playbook_table_refused": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Save it as CSV in UTF-8, with a line of headings."),
    ),
    "playbook_table_refused/too_large": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "It has more than {most} bytes: import it in parts."),
    ),
    "playbook_table_refused/too_many_lines": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "It has more than {most} lines: import it in parts."),
    ),
    "playbook_table_refused/not_utf8": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Line {line} is not UTF-8: save it as CSV in UTF-8."),
    ),
    "playbook_table_refused/not_csv": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Look at line {line}: a quotation mark may not be closed."),
    ),
    "playbook_table_refused/no_lines": say(
        _TABLE,
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Give it a line of headings and one line for each entry."),
    ),
    "playbook_table_refused/unknown_column": say(
        QT_TRANSLATE_NOOP("Problems", "The table has a column “{column}” that no entry has."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Problems", "Rename or remove that column{hint}."),
    ),
}
