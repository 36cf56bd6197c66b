"""Callers: found by number, by account or by a piece of their name, and their cards."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import msgspec

from app.moment import Moment
from app.ports import CallerCard
from app.records import Caller
from db import search
from db.folding import folded
from db.follow_ups import OF_NO_DELETED_CALL
from db.reading import AMONG, Reader
from db.rows import CALLERS, CALLS, FOLLOW_UPS, PROMISES, STILL_OPEN

FORTNIGHT_MS = 14 * 24 * 60 * 60 * 1000
_EARLIER = f"t.caller_id = ? AND {search.LISTED} AND t.phase IN ('wrap_up', 'closed')"
TAIL_DIGITS = 7  # the index callers_by_tail has as many
_FEWEST_DIGITS = 3
_MOST_WORDS = 30  # more than the name of anybody has


def by_id(reader: Reader, caller: UUID) -> Caller | None:
    """One caller."""
    found = reader.records(CALLERS, "WHERE t.uuid = ?", (caller.bytes,))
    return found[0] if found else None


def find(reader: Reader, number: str, account: str) -> Caller | None:
    """The caller with this number or, when there is none, with this account; the newest of them."""
    for column, value in (("number", number), ("account", account)):
        if not value:
            continue
        tail = f"WHERE t.{column} = ? AND t.deleted_ms IS NULL ORDER BY t.id DESC LIMIT 1"
        found = reader.records(CALLERS, tail, (value,))
        if found:
            return found[0]
    return None


def with_number(reader: Reader, numbers: Sequence[str], limit: int) -> list[Caller]:
    """The callers with one of these numbers, the newest first."""
    wanted = msgspec.json.encode([each for each in numbers if each]).decode()
    tail = f"WHERE t.number <> '' AND t.number {AMONG} AND t.deleted_ms IS NULL ORDER BY t.id DESC"
    return reader.records(CALLERS, f"{tail} LIMIT ?", (wanted, limit))


def ending(reader: Reader, tail: str, limit: int) -> list[Caller]:
    """The callers whose number ends in these digits, as many as `TAIL_DIGITS`; the newest first."""
    if len(tail) != TAIL_DIGITS:
        return []
    fits = f"substr(t.number, -{TAIL_DIGITS}) = ? AND length(t.number) >= {TAIL_DIGITS}"
    where = f"WHERE {fits} AND t.deleted_ms IS NULL ORDER BY t.id DESC LIMIT ?"
    return reader.records(CALLERS, where, (tail, limit))


def sought(reader: Reader, text: str, limit: int) -> list[Caller]:
    """Callers in whose name, number, account or e-mail every word is found, case and accents aside.

    A number may be typed with spaces and dashes.
    """
    words = list(dict.fromkeys(folded(text).split()))[:_MOST_WORDS]
    if not words:
        return []
    every_word = " AND ".join("instr(t.sought, ?) > 0" for _ in words)
    digits = "".join(char for char in text if char.isdecimal())
    if len(digits) >= _FEWEST_DIGITS and not any(char.isalpha() for char in text):
        every_word = f"(({every_word}) OR instr(t.sought, ?) > 0)"
        words.append(digits)
    tail = f"WHERE t.deleted_ms IS NULL AND {every_word} ORDER BY t.sought LIMIT ?"
    return reader.records(CALLERS, tail, (*words, limit))


def card(reader: Reader, caller: UUID, now: Moment, earlier: int) -> CallerCard | None:
    """What is known of a caller: calls that are over, and what is still open."""
    found = by_id(reader, caller)
    key = reader.keys.key_of("callers", caller)
    if found is None or key is None:
        return None
    calls = reader.keyed(
        CALLS, f"WHERE {_EARLIER} ORDER BY t.started_ms DESC, t.id DESC LIMIT ?", (key, earlier)
    )
    total = f"SELECT count(*) FROM calls AS t WHERE {_EARLIER}"  # noqa: S608
    lately = (key, now.utc_ms - FORTNIGHT_MS)
    still_open = (
        f"WHERE t.deleted_ms IS NULL AND {OF_NO_DELETED_CALL}"  # noqa: S608
        f" AND t.{STILL_OPEN} AND (t.caller_id = ?"
        " OR t.call_id IN (SELECT id FROM calls WHERE caller_id = ?))"
        " ORDER BY t.due_ms IS NULL, t.due_ms, t.id"
    )
    return CallerCard(
        caller=found,
        earlier=tuple(search.lines(reader, calls)),
        calls_total=reader.number(total, (key,)),
        calls_14_days=reader.number(f"{total} AND t.started_ms >= ?", lately),
        promises=tuple(reader.records(PROMISES, still_open, (key, key))),
        follow_ups=tuple(reader.records(FOLLOW_UPS, still_open, (key, key))),
    )
