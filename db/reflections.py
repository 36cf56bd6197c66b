"""The agent's own reflections, and the "next time" lines before a similar call."""

from __future__ import annotations

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
    f"{_NEWEST_FIRST} WHERE {_SAID} AND t.at_ms >= ifnull((SELECT at_ms FROM reflections"  # noqa: S608
    f" WHERE next_time <> '' AND deleted_ms IS NULL ORDER BY at_ms DESC LIMIT 1 OFFSET {_LATELY}),"
    " t.at_ms)"
)
_AMONG_ALL = f"{_OF_CALLS} WHERE {_SAID}"
_ORDER = "ORDER BY t.at_ms DESC, t.id DESC LIMIT ?"


def newest(reader: Reader, limit: int, before: Moment | None) -> list[NextTime]:
    """Reflections, newest first."""
    earlier = "" if before is None else "AND t.at_ms < ?"
    tail = f"{_NEWEST_FIRST} WHERE t.deleted_ms IS NULL {earlier} {_ORDER}"
    parameters = [limit] if before is None else [before.utc_ms, limit]
    return _with_calls(reader, reader.records(REFLECTIONS, tail, parameters))


def next_times(reader: Reader, difficulty: str, cause: str, limit: int) -> list[NextTime]:
    """ "Next time" lines: both alike first, then difficulty or cause alike, then the newest."""

    def alike(**wanted: str) -> list[Reflection]:
        if not all(wanted.values()):
            return []
        same = "".join(f" AND counted.{name} = ?" for name in wanted)
        parameters = (*wanted.values(), limit)
        late = reader.records(REFLECTIONS, f"{_AMONG_LATE_ONES}{same} {_ORDER}", parameters)
        if len(late) == limit:
            return late
        return reader.records(REFLECTIONS, f"{_AMONG_ALL}{same} {_ORDER}", parameters)

    found = alike(difficulty=difficulty, cause=cause)
    if len(found) < limit:
        either = alike(difficulty=difficulty) + alike(cause=cause)
        found += sorted(either, key=lambda each: each.at, reverse=True)
    if len({each.id for each in found}) < limit:
        found += reader.records(REFLECTIONS, f"{_NEWEST_FIRST} WHERE {_SAID} {_ORDER}", (limit,))
    return _with_calls(reader, list({each.id: each for each in found}.values())[:limit])


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
