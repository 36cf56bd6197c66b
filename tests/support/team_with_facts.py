"""A team whose facts are kept of what it has imported, as the program keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

from app.ports import Unwatched
from app.team.known_playbooks import known_playbooks
from app.team.team import Team
from db.team.fact_file import FactFile
from tests.support.desk import FakeClock
from tests.support.imported import take_in, team_file
from tests.support.shared_sheets import ANNA, shared_sheet, team_agent
from tests.support.small_team import make_team
from tests.support.team import MemoryTeamRecords

NAMES = ("Zoë Ábel", "Anna Berg", "Jürgen Großmann-Überländer", "<b>Ben</b> & Co", "محمد عبد الله")


@contextmanager
def team_with_facts(folder: Path, *, calls: int = 16, **terms: Any) -> Iterator[Team]:
    """Five agents with so many calls each, whose facts lie encrypted in a folder."""
    agents = [UUID(int=ANNA.int + at) for at in range(len(NAMES))]
    records = MemoryTeamRecords(
        *(team_agent(agent, name) for agent, name in zip(agents, NAMES, strict=True))
    )
    records.keep_team_file(team_file(**terms))
    for at, agent in enumerate(agents):
        numbers = range(1 + at, 1 + at + calls)
        take_in(records, (shared_sheet(number, agent=agent) for number in numbers), agent=agent)
    facts = FactFile.at(folder / "team", b"k" * 32, known_playbooks)
    try:
        facts.catch_up(records, Unwatched())
        yield make_team(records, FakeClock(), facts=facts, engine=facts)
    finally:
        facts.close()
