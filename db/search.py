"""Which calls fit a query, newest first: filters, and full-text search over their words.

Words that few calls have are looked up, and those calls put in order. For a common word that would
mean to look up and sort half of the log: there the calls are walked from the newest on, a stretch
at a time, until the page is full. Both read little, however many calls there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from app.ports import CallLine, CallQuery
from app.records import Call
from db.folding import folded, match_query
from db.reading import AMONG, Reader, key_list
from db.rows import CALLS, STILL_OPEN

LISTED = "t.deleted_ms IS NULL AND t.origin <> 'rehearsal'"
"""Calls that count. The partial indices say the same words: the planner compares them."""

EXCERPT_CHARS = 160
FEW = 1000
"""So many calls with the words sought are put in order; where there are more, calls are walked."""

FIRST_STRETCH, LONGEST_STRETCH = 250, 16_000
"""Calls of a stretch: each next one is twice as long."""

INDEXED_BEGINNING = 3
"""Letters of the longest beginnings of words that have an index of their own (`schema.sql`)."""

MOST_WORDS = 64
"""So many words that begin alike are asked for one by one."""

_FAR_APART = 2000
"""Local keys further apart than this belong to different runs of keys."""
_WORD = re.compile(r"\w+")


def conditions(query: CallQuery, reader: Reader) -> tuple[str, list[Any]]:
    """What a query asks beside its words, as SQL over `calls AS t`, and its parameters.

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


def count(reader: Reader, query: CallQuery, most: int | None = None) -> int:
    """How many calls fit; counted up to `most`, which keeps it short in a log of any size."""
    words = words_sought(reader, query.text)
    if words and most is not None:
        return len(_keys_with(reader, query, words, most, None))
    where, parameters = conditions(query, reader)
    if words:
        where += " AND +t.id IN (SELECT rowid FROM call_words WHERE call_words MATCH ?)"
        parameters.append(words)
    if most is None:
        sql = f"SELECT count(*) FROM calls AS t WHERE {where}"  # noqa: S608
    else:
        some = f"SELECT 1 FROM calls AS t WHERE {where} LIMIT ?"  # noqa: S608
        sql = f"SELECT count(*) FROM ({some})"  # noqa: S608
        parameters.append(most)
    return reader.number(sql, parameters)


def page(reader: Reader, query: CallQuery, limit: int, before: Call | None) -> list[CallLine]:
    """Calls that fit, newest first; `before` continues after the last one shown."""
    after = None
    if before is not None:
        after = (before.started.utc_ms, reader.key_of(CALLS, before) or 0)
    words = words_sought(reader, query.text)
    order = "ORDER BY t.started_ms DESC, t.id DESC"
    if words:
        keys = _keys_with(reader, query, words, limit, after)
        found = reader.keyed(CALLS, f"WHERE t.id {AMONG} {order}", (key_list(keys),))
        return lines(reader, found, query.text)
    where, parameters = _after(*conditions(query, reader), after)
    return lines(
        reader, reader.keyed(CALLS, f"WHERE {where} {order} LIMIT ?", [*parameters, limit])
    )


def keys_in_order(reader: Reader, query: CallQuery) -> list[int]:
    """The local keys of every call that fits, oldest first."""
    where, parameters = conditions(query, reader)
    words = words_sought(reader, query.text)
    if words:
        where += " AND +t.id IN (SELECT rowid FROM call_words WHERE call_words MATCH ?)"
        parameters.append(words)
    rows = reader.rows(
        f"SELECT t.id FROM calls AS t WHERE {where} ORDER BY t.started_ms, t.id",  # noqa: S608
        parameters,
    )
    return [row[0] for row in rows]


class HasWords(Protocol):
    """An index whose words can be asked for."""

    def words_beginning(self, beginning: str, most: int) -> list[str] | None:
        """The words that begin so; None where there are more than `most`."""
        ...


def words_sought(reader: HasWords, text: str) -> str:
    """The query for FTS5, the last word's beginning told as the few words that begin so.

    FTS5 merges all places of all of them before it gives the first hit of a beginning that no
    index holds; of whole words it walks the newest places alone.
    """
    query = match_query(text)
    word = text.rsplit(maxsplit=1)[-1] if query else ""
    if len(word) <= INDEXED_BEGINNING or not (word.isascii() and word.isalnum()):
        return query
    known = reader.words_beginning(word.lower(), MOST_WORDS)
    if not known:
        return query
    others = query.removesuffix(f'"{word}"*').strip()
    any_of = "(" + " OR ".join(f'"{each}"' for each in known) + ")"
    return f"({others}) AND {any_of}" if others else any_of


# -- calls with words in them ----------------------------------------------------------------------


def _after(
    where: str, parameters: list[Any], after: tuple[int, int] | None
) -> tuple[str, list[Any]]:
    """The condition with what continues behind a call: its start and its local key."""
    if after is None:
        return where, parameters
    return f"{where} AND (t.started_ms, t.id) < (?, ?)", [*parameters, *after]


def _keys_with(
    reader: Reader, query: CallQuery, words: str, limit: int, after: tuple[int, int] | None
) -> list[int]:
    """The local keys of calls that fit and have the words, newest first, up to `limit`."""
    sql = "SELECT rowid FROM call_words WHERE call_words MATCH ? ORDER BY rowid DESC LIMIT ?"
    hits = [row[0] for row in reader.rows(sql, (words, FEW + 1))]
    if len(hits) > FEW:
        return _walked(reader, query, words, hits, limit, after)
    where, parameters = _after(*conditions(query, reader), after)
    rows = reader.rows(
        f"SELECT t.id FROM calls AS t WHERE t.id {AMONG} AND {where}"  # noqa: S608
        " ORDER BY t.started_ms DESC, t.id DESC LIMIT ?",
        (key_list(hits), *parameters, limit),
    )
    return [row[0] for row in rows]


def _walked(
    reader: Reader,
    query: CallQuery,
    words: str,
    hits: list[int],
    limit: int,
    after: tuple[int, int] | None,
) -> list[int]:
    """The same by walking the calls from the newest on, where many have the words.

    `hits` are those with the highest keys: a call down to the lowest of them needs no question.
    """
    known = set(hits)
    asked = conditions(query, reader)
    found: list[int] = []
    stretch = FIRST_STRETCH
    while len(found) < limit:
        where, parameters = _after(*asked, after)
        rows = reader.rows(
            f"SELECT t.id, t.started_ms FROM calls AS t WHERE {where}"  # noqa: S608
            " ORDER BY t.started_ms DESC, t.id DESC LIMIT ?",
            (*parameters, stretch),
        )
        below = [key for key, _ in rows if key < hits[-1]]
        having = known | _having(reader, words, below)
        found += [key for key, _ in rows if key in having]
        if len(rows) < stretch:
            break
        after = (rows[-1][1], rows[-1][0])
        stretch = min(2 * stretch, LONGEST_STRETCH)
    return found[:limit]


def _having(reader: Reader, words: str, keys: list[int]) -> set[int]:
    """Those of some calls that have the words; asked for a run of neighbouring keys at a time."""
    found: set[int] = set()
    sql = "SELECT rowid FROM call_words WHERE call_words MATCH ? AND rowid BETWEEN ? AND ?"
    for first, last in _runs(sorted(keys)):
        found.update(row[0] for row in reader.rows(sql, (words, first, last)))
    return found


def _runs(keys: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of keys that lie near one another."""
    start = 0
    for place in range(1, len(keys) + 1):
        if place == len(keys) or keys[place] - keys[place - 1] > _FAR_APART:
            yield keys[start], keys[place - 1]
            start = place


# -- the lines of a list ---------------------------------------------------------------------------


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
