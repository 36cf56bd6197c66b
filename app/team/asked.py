"""An engine's answer as rows by the names of their columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.team.ports import FactEngine

Ask = Callable[[Any], list[dict[str, Any]]]


def asking(engine: FactEngine) -> Ask:
    """A function that asks the engine an Ibis expression."""

    def ask(expression: Any) -> list[dict[str, Any]]:
        names = expression.columns
        return [dict(zip(names, row, strict=True)) for row in engine.rows(expression)]

    return ask
