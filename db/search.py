"""Which calls fit a query, newest first: filters, and full-text search over their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.ports import CallLine, CallQuery
from app.records import Call
from db.folding import folded, match_query
from db.reading import AMONG, Reader, key_list
from db.rows import CALLS, STILL_OPEN

LISTED = "t.deleted_ms IS NULL AND t.origin <> 'rehearsal'"
"""Calls that count. The partial indices say the same words: the planner compares them."""

EXCERPT_CHARS = 160
_WORD = re.compile(r"\w+")


def conditions(query: CallQuery, reader: Reader) -> tuple[str, list[Any]]:
    """A query as SQL over `calls AS t`, and its parameters.

    A plus before `t.id` keeps the planner from looking up and sorting every hit: it walks the
    calls from the newest and stops when the page is full.
    """
    where = [_counted(query)]
    parameters: list[Any] = []
    for sql, value in _asked(query, reader):
        if value is not None:
            where.append(sql)
            parameters.append(value)
    if query.with_boundary:
        where.append("+t.id IN (SELECT call_id FROM boundary_marks WHERE deleted_ms IS NULL)")
    return " AND ".join(where), parameters


def _counted(query: CallQuery) -> str:
    """Deleted calls alone, or all but them; rehearsals among them when asked for."""
    if not query.deleted:
        return "t.deleted_ms IS NULL" if query.rehearsals else LISTED
    rehearsed = "" if query.rehearsals else " AND t.origin <> 'rehearsal'"
    return f"t.deleted_ms IS NOT NULL{rehearsed}"


def _asked(query: CallQuery, reader: Reader) -> Iterator[tuple[str, object]]:
    """Each filter as SQL with the one value it takes; None where nothing is asked."""
    yield "t.outcome = ?", query.outcome or None
    yield "t.cause = ?", query.cause or None
    yield "t.difficulty = ?", query.difficulty or None
    yield "t.started_ms >= ?", query.since and query.since.utc_ms
    yield "t.started_ms < ?", query.until and query.until.utc_ms
    if query.caller is not None:
        # 0 is nobody's key: an unknown caller has no calls.
        yield "t.caller_id = ?", reader.keys.key_of("callers", query.caller) or 0
    words = match_query(query.text)
    yield "+t.id IN (SELECT rowid FROM call_words WHERE call_words MATCH ?)", words or None


def count(reader: Reader, query: CallQuery) -> int:
    """How many calls fit."""
    where, parameters = conditions(query, reader)
    return reader.number(f"SELECT count(*) FROM calls AS t WHERE {where}", parameters)  # noqa: S608


def page(reader: Reader, query: CallQuery, limit: int, before: Call | None) -> list[CallLine]:
    """Calls that fit, newest first; `before` continues after the last one shown."""
    where, parameters = conditions(query, reader)
    if before is not None:
        key = reader.key_of(CALLS, before)
        where += " AND (t.started_ms, t.id) < (?, ?)"
        parameters += [before.started.utc_ms, 0 if key is None else key]
    tail = f"WHERE {where} ORDER BY t.started_ms DESC, t.id DESC LIMIT ?"
    return lines(reader, reader.keyed(CALLS, tail, [*parameters, limit]), query.text)


def keys_in_order(reader: Reader, query: CallQuery) -> list[int]:
    """The local keys of every call that fits, oldest first."""
    where, parameters = conditions(query, reader)
    rows = reader.rows(
        f"SELECT t.id FROM calls AS t WHERE {where} ORDER BY t.started_ms, t.id",  # noqa: S608
        parameters,
    )
    return [row[0] for row in rows]


def lines(reader: Reader, calls: Sequence[tuple[int, Call]], text: str = "") -> list[CallLine]:
    """Calls as lines of a list, in the order given."""
    if not calls:
        return []
    wanted = (key_list(key for key, _ in calls),)
    peaks = dict(reader.rows(_per_call("max(part.level)", "tension_samples"), wanted))
    boundary = dict(reader.rows(_per_call("count(*)", "boundary_marks"), wanted))
    promised = dict(
        reader.rows(_per_call("count(*)", "promises", f" AND part.{STILL_OPEN}"), wanted)
    )
    texts = reader.rows(
        f"SELECT id, notes, agreed, about FROM call_texts WHERE id {AMONG}",  # noqa: S608
        wanted,
    )
    excerpts = {key: excerpt(pieces, text) for key, *pieces in texts}
    return [
        CallLine(
            call=call,
            peak=peaks.get(key, 0),
            boundary_count=boundary.get(key, 0),
            open_promises=promised.get(key, 0),
            excerpt=excerpts.get(key, ""),
        )
        for key, call in calls
    ]


def _per_call(what: str, table: str, further: str = "") -> str:
    """SQL for one figure of each call wanted."""
    return (
        f"SELECT part.call_id, {what} FROM json_each(?) AS wanted"  # noqa: S608
        f" CROSS JOIN {table} AS part ON part.call_id = wanted.value"
        f" WHERE part.deleted_ms IS NULL{further} GROUP BY part.call_id"
    )


def excerpt(texts: Sequence[str], sought: str) -> str:
    """A piece of the first text that has a word sought for, else the first text's beginning.

    FTS5's own snippets take a hundred times longer for a common word.
    """
    words = tuple(_WORD.findall(folded(sought)))
    if words:
        for text in texts:
            for found in _WORD.finditer(text):
                if folded(found[0]).startswith(words):
                    return _short(text, found.start())
    return _short(texts[0], 0)


def _short(text: str, hit: int) -> str:
    """A piece of text around a place in it, on one line."""
    start = max(0, hit - EXCERPT_CHARS // 3)
    if start:
        start = max(text.rfind(" ", 0, start), text.rfind("\n", 0, start)) + 1
    # Twice as much as is shown: runs of spaces become one.
    line = " ".join(text[start : start + 2 * EXCERPT_CHARS].split())
    if len(line) > EXCERPT_CHARS:
        line = line[: EXCERPT_CHARS - 1].rstrip() + "…"
    return f"…{line}" if start else line
