"""The agent's own reflections, and the "next time" lines before a similar call."""

from __future__ import annotations

from uuid import UUID

from app.moment import Moment
from app.ports import NextTime
from app.records import Reflection
from db.reading import AMONG, Reader, key_list
from db.rows import CALLS, REFLECTIONS
from db.search import LISTED

_COUNTED = (
    "JOIN calls AS counted ON counted.id = t.call_id"
    " AND counted.deleted_ms IS NULL AND counted.origin <> 'rehearsal'"
)


def newest(reader: Reader, limit: int, before: Moment | None) -> list[NextTime]:
    """Reflections, newest first."""
    earlier = "" if before is None else "AND t.at_ms < ?"
    tail = (
        f"{_COUNTED} WHERE t.deleted_ms IS NULL {earlier} ORDER BY t.at_ms DESC, t.id DESC LIMIT ?"
    )
    parameters = [limit] if before is None else [before.utc_ms, limit]
    return _with_calls(reader, reader.records(REFLECTIONS, tail, parameters))


def next_times(reader: Reader, difficulty: str, cause: str, limit: int) -> list[NextTime]:
    """ "Next time" lines: both alike first, then difficulty or cause alike, then the newest."""
    said = f"{_COUNTED} WHERE t.next_time <> '' AND t.deleted_ms IS NULL"
    order = "ORDER BY t.at_ms DESC, t.id DESC LIMIT ?"
    found: dict[UUID, Reflection] = {}

    def add(alike: str, *words: str) -> None:
        if len(found) < limit and all(words):
            for each in reader.records(REFLECTIONS, f"{said} {alike} {order}", (*words, limit)):
                if len(found) < limit:
                    found.setdefault(each.id, each)

    add("AND counted.difficulty = ? AND counted.cause = ?", difficulty, cause)
    if difficulty and cause:
        add("AND (counted.difficulty = ? OR counted.cause = ?)", difficulty, cause)
    else:
        add("AND counted.difficulty = ?", difficulty)
        add("AND counted.cause = ?", cause)
    add("")
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
