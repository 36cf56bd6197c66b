"""The one object that the supervisor's windows and commands talk to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from app.moment import Clock

if TYPE_CHECKING:
    # Each subject is imported when it is first asked for: a window shows its imports before what
    # computes patterns was read.
    from app.bundle.identity import KeyShelf
    from app.team.calls import TeamCalls
    from app.team.coaching import Coaching
    from app.team.imports import Imports
    from app.team.keeping import Keeping
    from app.team.patterns import Patterns
    from app.team.people import People
    from app.team.playbooks import PlaybookDesk
    from app.team.ports import FactEngine, FactKeeper, TeamRecords
    from app.team.publishing import Publishing
    from app.team.reports import Reports


@dataclass(frozen=True, kw_only=True)
class Team:
    """The supervisor's desk: its records and facts, and the subjects that work on them.

    `engine` answers patterns, `facts` are kept by imports, `shelf` has the supervisor's own keys
    and may ask the keyring: on a worker. `policy_days` is how long policy lets things be kept (0:
    as the terms say), `region` the one whose numbers are written without a code. One thread at a
    time uses a team; `apart` gives another for long work on a worker. The subjects hold nothing of
    their own: they are made when asked for.
    """

    records: TeamRecords
    facts: FactKeeper
    engine: FactEngine
    clock: Clock
    shelf: KeyShelf
    policy_days: int = 0
    region: str = ""

    @property
    def keeping(self) -> Keeping:
        """For how long things are kept, and the erasure of callers and agents; on a worker."""
        from app.team.keeping import Keeping

        return Keeping(
            self.records, self.facts, self.clock, self.shelf, self.policy_days, self.region
        )

    @property
    def people(self) -> People:
        """Agents and their keys, the team file, and what is set aside."""
        from app.team.people import People

        return People(self.records, self.shelf, self.clock)

    @property
    def coaching(self) -> Coaching:
        """Notes to agents, their words back, and improvements to look at again."""
        from app.team.coaching import Coaching, LetterSealing

        sealing = LetterSealing(self.shelf)
        return Coaching(self.records, sealing, self.clock, self._calls_since)

    @property
    def patterns(self) -> Patterns:
        """What the calls have in common, within what the team's terms allow."""
        from app.bundle.terms import Terms
        from app.team.patterns import Patterns

        team = self.records.team_file()
        return Patterns(self.engine, self.records, team.terms if team else Terms())

    @property
    def imports(self) -> Imports:
        """Taking in what agents hand over; on a worker."""
        from app.team.imports import Imports

        return Imports(self.records, self.facts, self.people, self.coaching, self.clock)

    @property
    def reports(self) -> Reports:
        """Patterns as files for others, each noted down."""
        from app.team.reports import Reports

        return Reports(self.records, self.patterns, self.engine, self.clock)

    @property
    def playbooks(self) -> PlaybookDesk:
        """The house's playbook: its versions and the draft of the next one."""
        from app.team.playbooks import PlaybookDesk

        return PlaybookDesk(self.records, self.clock)

    @property
    def publishing(self) -> Publishing:
        """The facts for those who ask beyond this machine."""
        from app.team.publishing import Publishing

        return Publishing(self.records, self.facts, self.clock)

    @property
    def calls(self) -> TeamCalls:
        """Looking at single calls."""
        from app.team.calls import TeamCalls

        return TeamCalls(self.records, self.clock)

    @contextmanager
    def apart(self) -> Iterator[Team]:
        """The same team over connections of its own: for long work on another thread."""
        with self.records.apart() as records, self.facts.apart() as (facts, engine):
            yield replace(self, records=records, facts=facts, engine=engine)

    def _calls_since(self, agent: UUID, since_ms: int) -> int:
        """How many calls of an agent that are here began after an instant."""
        from app.insight.tables import tables

        calls = tables()["calls"]
        begun = calls.filter(calls.agent == agent.hex, calls.started_ms > since_ms)
        rows = self.engine.rows(begun.aggregate(calls=begun.count()))
        return int(rows[0][0]) if rows else 0
