"""What is asked of every engine: the expressions of this folder, and every pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from app.bundle.terms import Terms
from app.insight.patterns.registry import PATTERNS
from app.insight.picture import Selection
from app.team.patterns import Patterns
from tests.scale.compared import Row
from tests.scale.expressions import EXPRESSIONS


class Question(NamedTuple):
    """A name, and how it is asked of an engine."""

    name: str
    asked: Callable[[Any], Sequence[Row]]


class Overheard:
    """An engine that remembers what another one answered."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.dialect = engine.dialect
        self.heard: list[Row] = []

    def rows(self, expression: Any) -> list[Row]:
        found: list[Row] = self._engine.rows(expression)
        # A pattern that asks for no order gets its rows in any.
        self.heard += sorted(found, key=repr)
        return found

    def columns(self) -> Any:
        return self._engine.columns()


def questions() -> Iterator[Question]:
    """Everything that is asked: expressions first, then patterns with and without single agents."""
    for name, expression in EXPRESSIONS.items():
        made = expression()
        yield Question(name, lambda engine, made=made: engine.rows(made))
    for terms in (Terms(), Terms(individual_view=False)):
        for code in Patterns(Nobody(), None, terms).codes():
            yield _pattern(code, terms)


class Nobody:
    """An engine that is never asked."""

    dialect = "duckdb"

    def rows(self, expression: Any) -> list[Row]:
        raise AssertionError("nobody answers")

    def columns(self) -> Any:
        return {}


def _pattern(code: str, terms: Terms) -> Question:
    assert code in PATTERNS

    def asked(engine: Any) -> Sequence[Row]:
        overheard = Overheard(engine)
        picture = Patterns(overheard, None, terms).show(code, Selection())
        return [*overheard.heard, (msgspec.to_builtins(picture),)]

    return Question(code if terms.individual_view else f"{code}, groups", asked)
