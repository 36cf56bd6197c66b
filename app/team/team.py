"""The one object that the supervisor's windows and commands talk to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.moment import Clock
from app.team.ports import FactEngine, FactKeeper, TeamRecords


@dataclass(frozen=True, kw_only=True)
class Team:
    """The supervisor's desk: its records and facts, and the subjects that work on them.

    `engine` answers patterns, `facts` are kept by imports. One thread at a time uses a team;
    `apart` gives another for long work on a worker.
    """

    records: TeamRecords
    facts: FactKeeper
    engine: FactEngine
    clock: Clock

    @contextmanager
    def apart(self) -> Iterator[Team]:
        """The same team over connections of its own: for long work on another thread."""
        with self.records.apart() as records, self.facts.apart() as (facts, engine):
            yield Team(records=records, facts=facts, engine=engine, clock=self.clock)
