"""What the file of facts was made of, and what of it must be made again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from app.team.records import TeamAgent
from db.team.fact_tables import calls_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from app.team.ports import TeamRecords


class About(Struct, frozen=True, kw_only=True):
    """What the facts were made of; where it differs, what depends on it is made again.

    `agents` has team, trust and tenure by agent; `outcomes` what settles a call, by playbook.
    """

    version: int
    mark: str
    agents: dict[str, tuple[str, bool, int]]
    outcomes: dict[str, dict[str, bool]]

    def plain(self) -> dict[str, str]:
        """As it is kept."""
        return {
            "version": str(self.version),
            "mark": self.mark,
            "agents": msgspec.json.encode(self.agents, order="sorted").decode(),
            "outcomes": msgspec.json.encode(self.outcomes, order="sorted").decode(),
        }

    @classmethod
    def of(cls, plain: Mapping[str, str]) -> About | None:
        """As it was kept; None when nothing was made yet."""
        if "mark" not in plain:
            return None
        return cls(
            version=int(plain["version"]),
            mark=plain["mark"],
            agents=msgspec.json.decode(plain["agents"], type=dict[str, tuple[str, bool, int]]),
            outcomes=msgspec.json.decode(plain["outcomes"], type=dict[str, dict[str, bool]]),
        )


def known_of(agent: TeamAgent) -> tuple[str, bool, int]:
    """What facts say of an agent: team, whether the keys were compared, since when."""
    return (agent.team.hex, agent.trust == "verified", agent.tenure_from_ms)


def changed_since(
    connection: DuckDBPyConnection, records: TeamRecords, before: About | None, now: About
) -> list[str] | None:
    """The ids of what must be made again; None for everything."""
    renewed = None if before is None else records.renewed_since(before.mark)
    if before is None or renewed is None:
        return None
    changed = dict.fromkeys(renewed)
    agents = _differing(before.agents, now.agents)
    changed |= dict.fromkeys(agents)
    changed |= dict.fromkeys(calls_of(connection, "agent", agents))
    playbooks = _differing(before.outcomes, now.outcomes)
    changed |= dict.fromkeys(calls_of(connection, "playbook", playbooks))
    return list(changed)


def _differing(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[str]:
    return [name for name in {**before, **now} if before.get(name) != now.get(name)]
