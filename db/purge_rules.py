"""What goes of each table by its age: the statements that count it, and those that do it (C07).

Counting says what a run takes away, row by row: what goes with an old call is counted as such and
not once more by its own age, and what left a tombstone before has nothing left to lose.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.retention import KeptKind
from db.rows import SETTLED, STILL_OPEN

AT_ONCE = 200
"""Rows in one transaction: a window that writes meanwhile waits for no more."""

_TOMBSTONE = "deleted_ms = 0, deleted_offset = 0, deleted_zone = NULL"
_STAMP = "rev = rev + 1, device = (SELECT value FROM meta WHERE name = 'device')"
_NOT_YET = "deleted_ms IS NOT 0"
_WORDS_OF_CALLS = (
    'name number account email product "order" manner difficulty concern cause fear better'
    " measures fault option_chosen outcome contact_given playbook phone_result queue"
)
_WORDS_OF_CARDS = (
    "name number account email manner difficulty how_to_talk alert alert_author sought"
)
_PARENTS = {"tension_remarks": "tension_samples", "reflection_answers": "reflections"}
"""What hangs on a part of a call, and the table of that."""

PARTS_OF_CALLS = (
    *_PARENTS,
    "step_marks",
    "phrase_uses",
    "tension_samples",
    "boundary_marks",
    "escalations",
    "notes",
    "note_versions",
    "reflections",
    "phone_events",
    "promises",
    "follow_ups",
    "audit",
)
"""Tables of what hangs on a call, in the order of their removal."""

UNCOUNTED = frozenset({"audit"})
"""A line of the audit list goes with what it is about; it is no record that anybody made."""

_WITH_TOMBSTONES = frozenset(PARTS_OF_CALLS) - {*_PARENTS, "audit"}
_OWED = (
    "EXISTS (SELECT 1 FROM promises p WHERE p.call_id = t.id AND p.deleted_ms IS NULL"  # noqa: S608
    f" AND p.{STILL_OPEN}) OR EXISTS (SELECT 1 FROM follow_ups f WHERE f.call_id = t.id"
    f" AND f.deleted_ms IS NULL AND f.{STILL_OPEN})"
)


def _emptied(names: str) -> str:
    return ", ".join(f"{name} = ''" for name in names.split())


def _call_is_old(row: str = "t") -> str:
    return (
        f"{row}.phase = 'closed' AND {row}.started_ms < :calls AND {row}.{_NOT_YET}"
        f" AND NOT ({_OWED.replace('t.id', f'{row}.id')})"
    )


def _is_settled_and_old(row: str = "t") -> str:
    return f"{row}.{SETTLED} AND {row}.settled_ms < :follow_ups AND {row}.{_NOT_YET}"


OLD_CALLS = f"SELECT c.id FROM calls AS c WHERE {_call_is_old('c')}"  # noqa: S608
"""The calls that are too old: what is counted takes them as JSON, by the name `old`."""

_WITH_OLD = "WITH old (id) AS MATERIALIZED (SELECT value FROM json_each(:old))"
_AMONG = "IN (SELECT value FROM json_each(?))"


def _is_on(table: str, calls: str) -> str:
    """The condition for what hangs on some calls."""
    if table in _PARENTS:
        return f"t.of IN (SELECT p.id FROM {_PARENTS[table]} AS p WHERE p.call_id {calls})"  # noqa: S608
    return f"t.call_id {calls}"


@dataclass(frozen=True)
class Rule:
    """What goes of one table: rows `due` are removed, or `sets` is done to them.

    Statements that look for rows take the moments before which each kind is too old by the kind's
    name, in milliseconds (UTC). `counted` tells what is due once the rules before it are done.
    """

    kind: KeptKind
    table: str
    due: str
    sets: str = ""
    key: str = "id"
    counted: str = ""

    @property
    def count(self) -> str:
        """How many rows a run would take away by this rule."""
        rest = self.counted or self.due
        if self.table in PARTS_OF_CALLS:
            rest += f" AND ({_is_on(self.table, 'IN (SELECT id FROM old)')}) IS NOT true"  # noqa: S608
        return f"{_WITH_OLD} SELECT count(*) FROM {self.table} AS t WHERE {rest}"  # noqa: S608

    @property
    def some(self) -> str:
        """The keys of some of them, behind the key `after`."""
        return (
            f"SELECT DISTINCT {self.key} FROM {self.table} AS t"  # noqa: S608
            f" WHERE {self.key} > :after AND ({self.due}) ORDER BY {self.key} LIMIT {AT_ONCE}"
        )

    @property
    def statement(self) -> str:
        """Does it to the rows with the keys."""
        those = f"WHERE {self.key} {_AMONG}"
        if not self.sets:
            return f"DELETE FROM {self.table} {those}"  # noqa: S608
        return f"UPDATE {self.table} SET {_STAMP}, {self.sets} {those}"  # noqa: S608


_NO_TASKS = _emptied("what") + f", caller_id = NULL, {_TOMBSTONE}"


def _old(kind: KeptKind) -> str:
    return f"t.at_ms < :{kind}"


# A card is as old as its id, which begins with the time (RFC 9562).
_CARD_IS_OLD = f"t.{_NOT_YET} AND substr(t.uuid, 1, 6) < unhex(format('%012x', :calls))"


def _names_no_card(table: str, but: str = "false") -> str:
    return (
        f"NOT EXISTS (SELECT 1 FROM {table} AS n WHERE n.caller_id = t.id"  # noqa: S608
        f" AND NOT ({but}))"
    )


_TASK_GOES = (
    "coalesce(n.call_id IN (SELECT id FROM old), 0)"  # noqa: S608
    f" OR ({_is_settled_and_old('n')})"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "calls",
        "calls",
        _call_is_old(),
        f"{_emptied(_WORDS_OF_CALLS)}, options_offered = '[]',"
        f" talk_ms = 0, held_ms = 0, caller_id = NULL, {_TOMBSTONE}",
    ),
    Rule("notes", "note_versions", _old("notes")),
    Rule(
        "notes",
        "notes",
        f"{_old('notes')} AND t.{_NOT_YET}",
        f"text = '', stamps = '[]', {_TOMBSTONE}",
    ),
    Rule(
        "notes",
        "boundary_marks",
        f"{_old('notes')} AND (t.sentence, t.quoted) IS NOT ('', '')",
        _emptied("sentence quoted"),
    ),
    Rule("notes", "escalations", f"{_old('notes')} AND t.reason <> ''", _emptied("reason")),
    Rule(
        "tension",
        "tension_remarks",
        "EXISTS (SELECT 1 FROM tension_samples s WHERE s.id = t.of AND s.at_ms < :tension)",
        key="of",
    ),
    Rule(
        "tension",
        "tension_samples",
        f"{_old('tension')} AND t.{_NOT_YET}",
        f"level = 1, elapsed_ms = 0, {_TOMBSTONE}",
    ),
    Rule(
        "reflections",
        "reflection_answers",
        "EXISTS (SELECT 1 FROM reflections r WHERE r.id = t.of AND r.at_ms < :reflections)",
        key="of",
    ),
    Rule(
        "reflections",
        "reflections",
        f"{_old('reflections')} AND t.{_NOT_YET}",
        f"next_time = '', next_time_shared = 0, {_TOMBSTONE}",
    ),
    Rule("follow_ups", "promises", _is_settled_and_old(), _NO_TASKS),
    Rule(
        "follow_ups",
        "follow_ups",
        _is_settled_and_old(),
        f"{_emptied('template rule')}, {_NO_TASKS}",
    ),
    Rule(
        "phrase_uses",
        "phrase_uses",
        f"{_old('phrase_uses')} AND t.{_NOT_YET}",
        f"phrase = '', kind = '', because = '[]', {_TOMBSTONE}",
    ),
    Rule("calls", "phone_events", f"t.call_id IS NULL AND {_old('calls')}"),
    Rule("calls", "audit", f"t.call_id IS NULL AND {_old('calls')}"),
    Rule(
        "calls",
        "callers",
        " AND ".join(
            (_CARD_IS_OLD, *(_names_no_card(each) for each in ("calls", "promises", "follow_ups")))
        ),
        f"{_emptied(_WORDS_OF_CARDS)}, alert_until_ms = NULL, alert_until_offset = NULL,"
        f" alert_until_zone = NULL, {_TOMBSTONE}",
        counted=" AND ".join(
            (
                _CARD_IS_OLD,
                _names_no_card("calls", "n.id IN (SELECT id FROM old)"),
                _names_no_card("promises", _TASK_GOES),
                _names_no_card("follow_ups", _TASK_GOES),
            )
        ),
    ),
)
"""In the order in which they are done: calls with what hangs on them, the rest, cards at last."""


def count_part(table: str) -> str:
    """How many rows of a table would go with old calls."""
    content = f" AND t.{_NOT_YET}" if table in _WITH_TOMBSTONES else ""
    return (
        f"{_WITH_OLD} SELECT count(*) FROM {table} AS t"  # noqa: S608
        f" WHERE {_is_on(table, 'IN (SELECT id FROM old)')}{content}"
    )


def take_part(table: str) -> str:
    """Takes away what calls have of a table."""
    return f"DELETE FROM {table} AS t WHERE {_is_on(table, _AMONG)}"  # noqa: S608


def take_tombstones(table: str) -> str:
    """The same of tombstones alone, which were counted when they became such; empty for none."""
    return f"{take_part(table)} AND deleted_ms IS 0" if table in _WITH_TOMBSTONES else ""


COACHING_OF_CALLS = (
    "coaching_notes AS t WHERE CASE WHEN json_valid(letter)"
    " THEN replace(json_extract(letter, '$.call'), '-', '') END"
    " IN (SELECT lower(hex(uuid)) FROM calls WHERE id IN ({}))"
)
"""The coaching notes about calls."""

COUNT_COACHING = (
    f"{_WITH_OLD} SELECT count(*) FROM "  # noqa: S608
    + COACHING_OF_CALLS.format("SELECT id FROM old")
)
TAKE_COACHING = "DELETE FROM " + COACHING_OF_CALLS.format("SELECT value FROM json_each(?)")  # noqa: S608
