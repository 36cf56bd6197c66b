"""A team that has imported calls: two agents, whose records lie in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.bundle.lines import SharedSheet
from app.bundle.terms import TeamFile, Terms
from app.ports import Unwatched
from app.team.team import Team
from tests.support.desk import START, FakeClock
from tests.support.shared_sheets import (
    ANNA,
    BEN,
    TEAM,
    digest_of,
    shared_manifest,
    shared_sheet,
    team_agent,
)
from tests.support.small_team import make_team
from tests.support.team import MemoryTeamRecords

A_DAY = 86_400_000


def team_file(name: str = "Team North", **terms: Any) -> TeamFile:
    """The file of the team; `terms` are fields of the terms."""
    return TeamFile(
        team=TEAM,
        name=name,
        supervisor="Sam Lee",
        keys=team_agent().keys,
        caller_key="0" * 64,
        terms=Terms(**terms),
        made_ms=START.utc_ms,
    )


def take_in(
    records: MemoryTeamRecords,
    sheets: Iterable[SharedSheet],
    *,
    agent: UUID = ANNA,
    sequence: int = 1,
    file: str = "",
) -> None:
    """Import these sheets as a bundle of an agent."""
    given = list(sheets)
    manifest = shared_manifest(given, agent=agent, sequence=sequence)
    name = file or f"{agent.hex[-2:]}-{sequence}.callside"
    now_ms = START.utc_ms + sequence * A_DAY
    digest = digest_of(sequence, agent)
    records.take_in(manifest, digest, [given], name, now_ms, Unwatched())


def imported_team(**terms: Any) -> Team:
    """Anna's twelve calls in one bundle, Ben's four in his first and third; one is missing."""
    records = MemoryTeamRecords(team_agent(), team_agent(BEN, "Ben Ode", trust="unverified"))
    records.keep_team_file(team_file(**terms))
    take_in(records, (shared_sheet(number) for number in range(1, 13)))
    ben = [shared_sheet(number, agent=BEN) for number in range(1, 5)]
    take_in(records, ben[:2], agent=BEN)
    take_in(records, ben[2:], agent=BEN, sequence=3)
    return make_team(records, FakeClock())
