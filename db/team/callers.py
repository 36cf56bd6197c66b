"""Finds one caller among the calls of a team, and what was searched for to find them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from app.numbers import bare_digits
from app.team.keeping import Sought, TeamPerson
from db.connection import Connection
from db.folding import folded
from db.team.wiping import listed

_SHORTEST_WORD = 3
_TAIL = 7
Numbers = Mapping[str, Sequence[str]]
"""Every number as it was handed over, by its digits."""

_TOLD = "id, uuid, agent_id, started_ms, caller, name, number, account, email"


def found(conn: Connection, sought: Sought) -> list[TeamPerson]:
    """Whoever fits, by number, account, e-mail, pseudonym or id; else by name."""
    # Once for all who fit: with thousands of both, each would go through every number.
    numbers = _numbers(conn)
    keys = _exact(conn, sought, numbers)
    if keys:
        return [_person(conn, keys, numbers)]
    return [_person(conn, group, numbers) for group in _named(conn, sought.text)]


def _exact(conn: Connection, sought: Sought, numbers: Numbers) -> set[int]:
    wanted = folded(sought.text)
    hexed = wanted.replace("-", "")
    asked = {
        "caller": [*sought.pseudonyms, hexed],
        "account": _alike(conn, "account", lambda each: folded(each) == wanted),
        "email": _alike(conn, "email", lambda each: folded(each) == wanted),
        "number": _numbers_like(numbers, sought.digits),
    }
    keys = {
        row[0]
        for column, values in asked.items()
        for row in _among(conn, f"SELECT id FROM calls WHERE {column}", values)  # noqa: S608
    }
    if re.fullmatch(r"[0-9a-f]{32}", hexed):
        found = conn.execute("SELECT id FROM calls WHERE uuid = ?", (bytes.fromhex(hexed),))
        keys |= {row[0] for row in found}
    return keys


def _alike(conn: Connection, column: str, fits: Callable[[str], bool]) -> list[str]:
    sql = f"SELECT DISTINCT {column} FROM calls WHERE {column} <> ''"  # noqa: S608
    return [row[0] for row in conn.execute(sql) if fits(row[0])]


def _numbers(conn: Connection) -> Numbers:
    found: dict[str, list[str]] = defaultdict(list)
    for (number,) in conn.execute("SELECT DISTINCT number FROM calls WHERE number <> ''"):
        found[bare_digits(number)].append(number)
    return found


def _numbers_like(numbers: Numbers, digits: Iterable[str]) -> list[str]:
    return [number for each in frozenset(digits) for number in numbers.get(each, ())]


def _named(conn: Connection, text: str) -> list[set[int]]:
    """Calls of names with every word, those of one pseudonym, number or account together."""
    sought = folded(text).split()
    names = _alike(conn, "name", lambda each: all(word in folded(each) for word in sought))
    groups: dict[object, set[int]] = defaultdict(set)
    for key, caller, number, account, email in _among(
        conn, "SELECT id, caller, number, account, email FROM calls WHERE name", names
    ):
        who = caller or bare_digits(number) or folded(account) or folded(email) or key
        groups[who].add(key)
    return list(groups.values())


def _person(conn: Connection, keys: set[int], numbers: Numbers) -> TeamPerson:
    """The person of these calls, with all other calls of the same pseudonym, or else number."""
    rows = _rows(conn, keys)
    known = {row[4] for row in rows if row[4]}
    more = set(keys)
    more |= {row[0] for row in _among(conn, "SELECT id FROM calls WHERE caller", known)}
    unnamed = "SELECT id FROM calls WHERE caller = '' AND "
    for at, column in ((7, "account"), (8, "email")):
        values = {row[at] for row in rows if row[at]}
        more |= {row[0] for row in _among(conn, f"{unnamed}{column}", values)}
    digits = {bare_digits(row[6]) for row in rows if row[6]}
    alike = _numbers_like(numbers, digits)
    more |= {row[0] for row in _among(conn, f"{unnamed}number", alike)}
    rows = _rows(conn, more)
    starts = [row[3] for row in rows if row[3] is not None]

    def each(at: int) -> tuple[str, ...]:
        return tuple(sorted({row[at] for row in rows if row[at]}))

    return TeamPerson(
        calls=tuple(UUID(bytes=row[1]) for row in rows),
        agents=len({row[2] for row in rows}),
        first_ms=min(starts, default=0),
        last_ms=max(starts, default=0),
        pseudonyms=each(4),
        names=each(5),
        numbers=each(6),
        accounts=each(7),
        emails=each(8),
    )


def _rows(conn: Connection, keys: Iterable[int]) -> list[tuple[Any, ...]]:
    among = "IN (SELECT value FROM json_each(?)) ORDER BY started_ms, id"
    sql = f"SELECT {_TOLD} FROM calls WHERE NOT deleted AND id {among}"  # noqa: S608
    rows: list[tuple[Any, ...]] = conn.execute(sql, (listed(keys),)).fetchall()
    return rows


def keys_of(conn: Connection, calls: Iterable[UUID]) -> list[int]:
    """The local keys of calls."""
    told_ids = msgspec.json.encode([each.hex for each in calls]).decode()
    sql = "SELECT id FROM calls WHERE uuid IN (SELECT unhex(value) FROM json_each(?))"
    return [row[0] for row in conn.execute(sql, (told_ids,))]


def searches_for(conn: Connection, person: TeamPerson) -> list[int]:
    """Lines of the list of what was opened whose words may be this person's."""
    names = {word for name in person.names for word in folded(name).split()}
    sought = {word for word in names if len(word) >= _SHORTEST_WORD}
    whole = {folded(each) for each in (*person.accounts, *person.emails)}
    tails = {bare_digits(each)[-_TAIL:] for each in person.numbers}

    def is_meant(detail: str) -> bool:
        plain = folded(detail)
        digits = bare_digits(detail)
        return (
            any(word in sought for word in re.findall(r"\w+", plain))
            or any(each in plain for each in whole)
            or any(len(tail) == _TAIL and tail in digits for tail in tails)
        )

    rows = conn.execute("SELECT id, detail FROM access_list WHERE detail <> ''")
    return [key for key, detail in rows if is_meant(detail)]


def _among(conn: Connection, select: str, values: Iterable[object]) -> list[tuple[Any, ...]]:
    """Rows whose last named column is one of the values; `select` ends with its name."""
    wanted = [each for each in values if each]
    if not wanted:
        return []
    told_values = msgspec.json.encode(wanted).decode()
    sql = f"{select} IN (SELECT value FROM json_each(?))"  # noqa: S608
    rows: list[tuple[Any, ...]] = conn.execute(sql, (told_values,)).fetchall()
    return rows
