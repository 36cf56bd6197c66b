"""The agent's own reflections, and the "next time" lines before a similar call."""

from __future__ import annotations

from uuid import UUID

from app.moment import Moment
from app.ports import NextTime
from app.records import Reflection
from db.reading import AMONG, Reader, key_list
from db.rows import CALLS, REFLECTIONS
from db.search import LISTED

_OF_CALLS = (
    "JOIN calls AS counted ON counted.id = t.call_id"
    " AND counted.deleted_ms IS NULL AND counted.origin <> 'rehearsal'"
)
# CROSS: from the newest reflection on, until there are enough.
_NEWEST_FIRST = f"CROSS {_OF_CALLS}"
_SAID = "t.next_time <> '' AND t.deleted_ms IS NULL"
_LATELY = 2000
# Alike is found among the last reflections at once; what is rarer by the index of its calls.
_AMONG_LATE_ONES = (
    f"{_NEWEST_FIRST} WHERE {_SAID} AND t.at_ms >= ifnull((SELECT at_ms FROM reflections"
    f" WHERE next_time <> '' AND deleted_ms IS NULL ORDER BY at_ms DESC LIMIT 1 OFFSET {_LATELY}),"
    " t.at_ms)"
)
_AMONG_ALL = f"{_OF_CALLS} WHERE {_SAID}"


def newest(reader: Reader, limit: int, before: Moment | None) -> list[NextTime]:
    """Reflections, newest first."""
    earlier = "" if before is None else "AND t.at_ms < ?"
    tail = f"{_NEWEST_FIRST} WHERE t.deleted_ms IS NULL {earlier} ORDER BY t.at_ms DESC, t.id DESC LIMIT ?"
    parameters = [limit] if before is None else [before.utc_ms, limit]
    return _with_calls(reader, reader.records(REFLECTIONS, tail, parameters))


def next_times(reader: Reader, difficulty: str, cause: str, limit: int) -> list[NextTime]:
    """ "Next time" lines: both alike first, then difficulty or cause alike, then the newest."""
    found: dict[UUID, Reflection] = {}

    def add(among: str, alike: str, *words: str) -> None:
        if len(found) < limit and all(words):
            tail = f"{among} {alike} ORDER BY t.at_ms DESC, t.id DESC LIMIT ?"
            for each in reader.records(REFLECTIONS, tail, (*words, limit)):
                if len(found) < limit:
                    found.setdefault(each.id, each)

    def add_alike(alike: str, *words: str) -> None:
        add(_AMONG_LATE_ONES, alike, *words)
        add(_AMONG_ALL, alike, *words)

    add_alike("AND counted.difficulty = ? AND counted.cause = ?", difficulty, cause)
    if difficulty and cause:
        add_alike("AND (counted.difficulty = ? OR counted.cause = ?)", difficulty, cause)
    else:
        add_alike("AND counted.difficulty = ?", difficulty)
        add_alike("AND counted.cause = ?", cause)
    add(f"{_NEWEST_FIRST} WHERE {_SAID}", "")
    return _with_calls(reader, list(found.values()))


def _with_calls(reader: Reader, reflections: list[Reflection]) -> list[NextTime]:
    """Reflections with their calls, in the order given."""
    keys = {reader.keys.parent_key("calls", each.call) for each in reflections}
    tail = f"WHERE t.id {AMONG} AND {LISTED}"
    calls = {call.id: call for call in reader.records(CALLS, tail, (key_list(keys),))}
    return [
        NextTime(call=calls[each.call], reflection=each)
        for each in reflections
        if each.call in calls
    ]
