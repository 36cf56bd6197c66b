"""Takes words, or everything, out of a supervisor's records: SQL for calls by their local keys.

An emptied record keeps its rank: what the agent sends of it later, emptied or deleted, is greater
and takes its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from db.connection import Connection
from db.team.tables import CALLS, PART_TABLES

_KEYS = "IN (SELECT value FROM json_each(:keys))"
_SETTLED = (
    "settled_ms = CASE WHEN state IN ('open', 'changed') THEN :now ELSE settled_ms END,"
    " settled_offset = CASE WHEN state IN ('open', 'changed') THEN 0 ELSE settled_offset END,"
    " state = CASE WHEN state IN ('open', 'changed') THEN 'dropped' ELSE state END"
)
_OF_CALLS = (
    "name",
    "number",
    "account",
    "email",
    "caller",
    "product",
    '"order"',
    "concern",
    "better",
    "measures",
)
_CHOICES_ALONE = (
    "(SELECT json_group_array(json_set(each.value, '$.text', '')) FROM json_each(answers) AS each)"
)


@dataclass(frozen=True)
class _Words:
    """Which columns of a table hold words of people, and what else is set with them."""

    table: str
    columns: tuple[str, ...]
    also: str = ""

    @property
    def where(self) -> str:
        key = "id" if self.table == "calls" else "call_id"
        full = " OR ".join(f"{column} <> ''" for column in self.columns)
        return f"{key} {_KEYS} AND ({full})"


_WORDS = (
    _Words("notes", ("text",), "cut = 0"),
    _Words("boundary", ("sentence", "quoted")),
    _Words("escalations", ("reason",)),
    _Words("promises", ("what",), _SETTLED),
    _Words("follow_ups", ("what",), _SETTLED),
    _Words("calls", _OF_CALLS),
)
_REFLECTIONS = (
    f"call_id {_KEYS} AND EXISTS (SELECT 1 FROM json_each(answers) AS each"  # noqa: S608
    " WHERE coalesce(each.value ->> 'text', '') <> '')"
)
_COACHING = (
    "CASE WHEN json_valid(content) THEN replace(coalesce(json_extract(content, '$.call'), ''),"  # noqa: S608
    f" '-', '') END IN (SELECT lower(hex(uuid)) FROM calls WHERE id {_KEYS})"
)
_FEEDBACK = f"note IN (SELECT note FROM coaching WHERE {_COACHING})"  # noqa: S608
_PARTS = " UNION ALL ".join(
    f"SELECT '{table.name}', uuid FROM {table.name} WHERE call_id {_KEYS}"  # noqa: S608
    for table in PART_TABLES
)
_LOSING = (
    f"call_id {_KEYS} OR (kind, record) IN"  # noqa: S608
    f" (SELECT 'calls', uuid FROM calls WHERE id {_KEYS} UNION ALL {_PARTS})"
)


def counted(conn: Connection, keys: Iterable[int]) -> dict[str, int]:
    """How many rows of each kind have words to lose."""
    told = {"keys": listed(keys)}

    def count(table: str, where: str) -> int:
        sql = f"SELECT count(*) FROM {table} WHERE {where}"  # noqa: S608
        return int(conn.execute(sql, told).fetchone()[0])

    found = {each.table: count(each.table, each.where) for each in _WORDS}
    found["reflections"] = count("reflections", _REFLECTIONS)
    found["losing"] = count("losing", _LOSING)
    found["coaching"] = count("coaching", _COACHING)
    found["feedback"] = count("feedback", _FEEDBACK)
    return found


def wipe(conn: Connection, keys: Iterable[int], now_ms: int, change: int) -> dict[str, int]:
    """Empty what these calls say, within the caller's transaction; they belong to `change` then.

    Gives how many rows of each kind lost words.
    """
    told = {"keys": listed(keys), "now": now_ms, "change": change}
    counts = {"feedback": _done(conn, f"DELETE FROM feedback WHERE {_FEEDBACK}", told)}  # noqa: S608
    counts["coaching"] = _done(conn, f"DELETE FROM coaching WHERE {_COACHING}", told)  # noqa: S608
    counts["reflections"] = _done(
        conn,
        f"UPDATE reflections SET answers = {_CHOICES_ALONE} WHERE {_REFLECTIONS}",  # noqa: S608
        told,
    )
    for each in _WORDS:
        sets = ", ".join(f"{column} = ''" for column in each.columns)
        sets += f", {each.also}" if each.also else ""
        sql = f"UPDATE {each.table} SET {sets} WHERE {each.where}"  # noqa: S608
        counts[each.table] = _done(conn, sql, told)
    # After the triggers that keep the texts of what lost.
    counts["losing"] = _done(conn, f"DELETE FROM losing WHERE {_LOSING}", told)  # noqa: S608
    _done(conn, f"UPDATE calls SET changed = :change WHERE id {_KEYS}", told)  # noqa: S608
    return counts


def take_away(conn: Connection, keys: Iterable[int], change: int) -> dict[str, int]:
    """Take calls away with everything on them; each leaves its id and rank, and no content."""
    told: dict[str, object] = {"keys": listed(keys), "change": change}
    counts = {"feedback": _done(conn, f"DELETE FROM feedback WHERE {_FEEDBACK}", told)}  # noqa: S608
    counts["coaching"] = _done(conn, f"DELETE FROM coaching WHERE {_COACHING}", told)  # noqa: S608
    counts["losing"] = _done(conn, f"DELETE FROM losing WHERE {_LOSING}", told)  # noqa: S608
    for table in PART_TABLES:
        counts[table.name] = _done(
            conn,
            f"DELETE FROM {table.name} WHERE call_id {_KEYS}",  # noqa: S608
            told,
        )
    blank = {f"blank_{at}": value for at, value in enumerate(CALLS.blank)}
    sets = ", ".join(f"{_quoted(column)} = :blank_{at}" for at, column in enumerate(CALLS.content))
    counts["calls"] = _done(
        conn,
        f"UPDATE calls SET {sets}, deleted = 1, changed = :change"  # noqa: S608
        f" WHERE id {_KEYS} AND (NOT deleted OR changed = :change)",
        {**told, **blank},
    )
    return counts


def listed(keys: Iterable[int]) -> str:
    """Local keys as the one parameter that the statements take."""
    return msgspec.json.encode(sorted(keys)).decode()


def _done(conn: Connection, sql: str, told: Mapping[str, object]) -> int:
    wanted = {name: value for name, value in told.items() if f":{name}" in sql}
    return max(int(conn.execute(sql, wanted).rowcount), 0)


def _quoted(column: str) -> str:
    return f'"{column}"' if column == "order" else column
