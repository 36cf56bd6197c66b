"""Which calls fit a query, newest first: filters, and full-text search over their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.ports import CallLine, CallQuery
from app.records import Call
from db.folding import match_query
from db.reading import AMONG, Reader, key_list
from db.rows import CALLS

LISTED = "t.deleted_ms IS NULL AND t.origin <> 'rehearsal'"
"""Calls that count. The partial indices say the same words: the planner compares them."""

EXCERPT_CHARS = 160


def conditions(query: CallQuery, reader: Reader) -> tuple[str, list[Any]]:
    """A query as SQL over `calls AS t`, and its parameters."""
    where = [_counted(query)]
    parameters: list[Any] = []
    for sql, value in _asked(query, reader):
        if value is not None:
            where.append(sql)
            parameters.append(value)
    if query.with_boundary:
        where.append("t.id IN (SELECT call_id FROM boundary_marks WHERE deleted_ms IS NULL)")
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
    yield "t.id IN (SELECT rowid FROM call_words WHERE call_words MATCH ?)", words or None


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
        reader.rows(_per_call("count(*)", "promises", " AND part.state = 'open'"), wanted)
    )
    excerpts = dict(
        reader.rows(_per_call(f"substr(part.text, 1, {2 * EXCERPT_CHARS})", "notes"), wanted)
    )
    excerpts.update(_hits(reader, wanted[0], text))
    return [
        CallLine(
            call=call,
            peak=peaks.get(key, 0),
            boundary_count=boundary.get(key, 0),
            open_promises=promised.get(key, 0),
            excerpt=_short(excerpts.get(key, "")),
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


def _hits(reader: Reader, wanted: str, text: str) -> dict[int, str]:
    """The piece of each call's words that was searched for."""
    words = match_query(text)
    if not words:
        return {}
    rows = reader.rows(
        "SELECT rowid, snippet(call_words, -1, '', '', '…', 20) FROM call_words"  # noqa: S608
        f" WHERE call_words MATCH ? AND rowid {AMONG}",
        (words, wanted),
    )
    return dict(rows)


def _short(text: str) -> str:
    """A piece of text on one line."""
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT_CHARS else line[: EXCERPT_CHARS - 1].rstrip() + "…"
