"""What is asked of every engine: the expressions of this folder, and every pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from tests.scale.compared import Row
from tests.scale.expressions import EXPRESSIONS


class Question(NamedTuple):
    """A name, and how it is asked of an engine."""

    name: str
    asked: Callable[[Any], Sequence[Row]]


def questions() -> Iterator[Question]:
    """Everything that is asked, in order."""
    for name, expression in EXPRESSIONS.items():
        made = expression()
        yield Question(name, lambda engine, made=made: engine.rows(made))
