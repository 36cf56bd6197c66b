"""One question asked of several engines: their answers, how long each took, whether they agree."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any, NamedTuple

Row = tuple[Any, ...]
CLOSE = 1e-12
"""How far doubles may lie apart, as a share of them: engines add them up in different orders."""


class Answer(NamedTuple):
    """What one engine said: rows, milliseconds; `fault` where it could not."""

    rows: Sequence[Row]
    took_ms: float
    fault: str = ""


def answered(asked: Callable[[], Sequence[Row]]) -> Answer:
    """The answer, and how long it took."""
    from app.problems import Problem

    began = perf_counter()
    try:
        rows = asked()
    except Problem as problem:
        words = str(problem.facts.get("words", problem.code)).splitlines()[0]
        return Answer((), 0, words)
    return Answer(rows, (perf_counter() - began) * 1000)


def difference(first: Answer, other: Answer) -> str:
    """In what two answers differ, empty when they agree row by row."""
    if first.fault or other.fault:
        return other.fault or first.fault
    if len(first.rows) != len(other.rows):
        return f"{len(first.rows)} rows and {len(other.rows)}"
    for place, (one, two) in enumerate(zip(first.rows, other.rows, strict=True)):
        if not same(one, two):
            return f"row {place}: {one!r} and {two!r}"
    return ""


def same(one: Any, two: Any) -> bool:
    """Whether two values are the same, of the same type; doubles but for their last bits."""
    if type(one) is not type(two):
        return False
    if isinstance(one, tuple | list):
        return len(one) == len(two) and all(map(same, one, two))
    if isinstance(one, dict):
        return one.keys() == two.keys() and all(same(one[name], two[name]) for name in one)
    if isinstance(one, float):
        return math.isclose(one, two, rel_tol=CLOSE, abs_tol=CLOSE)
    return bool(one == two)
