"""A team over records in memory, for tests with and without a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from app.bundle.identity import OwnKeys, new_keys
from app.insight.facts import TABLES, FactType
from app.moment import Clock
from app.ports import Progress
from app.team.ports import FactEngine, FactKeeper, FactRows, TeamRecords
from app.team.team import Team
from tests.support.desk import FakeClock
from tests.support.team import MemoryTeamRecords


class NoFacts:
    """An engine without facts, for pages that ask for none."""

    dialect = "duckdb"

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        del expression
        return []

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES

    def apart(self) -> AbstractContextManager[tuple[FactKeeper, FactEngine]]:
        return nullcontext((self, self))

    def replace(self, calls: Sequence[str], rows: Mapping[str, FactRows]) -> None:
        del calls, rows

    def catch_up(self, records: TeamRecords, progress: Progress) -> int:
        del records, progress
        return 0

    def compact(self) -> None:
        pass


class MemoryShelf:
    """A shelf with keys made for one test."""

    def __init__(self) -> None:
        self._keys = new_keys()

    def own_keys(self) -> OwnKeys:
        return self._keys


def make_team(records: TeamRecords | None = None, clock: Clock | None = None, **more: Any) -> Team:
    """A team over records in memory; `more` are facts, an engine, or subjects of its own."""
    facts = NoFacts()
    fields: dict[str, Any] = {"facts": facts, "engine": facts, "shelf": MemoryShelf(), **more}
    return Team(records=records or MemoryTeamRecords(), clock=clock or FakeClock(), **fields)
