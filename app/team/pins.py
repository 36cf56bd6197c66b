"""The keys that are pinned: each agent's, and the house's that signs rosters (C16)."""

from __future__ import annotations

from uuid import UUID

import msgspec

from app.bundle.canonical import digest_of
from app.bundle.identity import six_words
from app.bundle.terms import EnrolmentAnswer, Roster
from app.moment import Clock
from app.problems import Problem
from app.team.ports import TeamRecords
from app.team.records import TeamAgent, Trust

_HOUSE_KEY = "house_key"
_ROSTER_MS = "roster_ms"


class Pins:
    """Puts down which key is whose. What came before, and is older, takes nothing back."""

    def __init__(self, records: TeamRecords, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def agent(self, agent: UUID) -> TeamAgent:
        """Somebody whose key is pinned. Raises `Problem`: agent_unknown."""
        found = self._records.agent(agent)
        if found is None:
            raise Problem("agent_unknown")
        return found

    def trust(self, agent: UUID, trust: Trust) -> TeamAgent:
        """Change what an agent's key counts for."""
        return self._keep(msgspec.structs.replace(self.agent(agent), trust=trust))

    def set_tenure(self, agent: UUID, from_ms: int) -> TeamAgent:
        """Put down since when an agent does this work."""
        return self._keep(msgspec.structs.replace(self.agent(agent), tenure_from_ms=from_ms))

    def pin(self, answer: EnrolmentAnswer, trust: Trust) -> TeamAgent:
        """Keep what an answer says, unless a later one of the same key is kept already.

        Raises `Problem` agent_erased where it was made before that.
        """
        if self._records.keeping().is_gone(answer.agent, answer.made_ms):
            raise Problem("agent_erased")
        known = self._records.agent(answer.agent)
        latest = f"answer_ms/{answer.agent.hex}"
        since_ms, tenure_ms = self._clock.now().utc_ms, 0
        if known is not None:
            tenure_ms = known.tenure_from_ms
            if known.keys == answer.keys:
                if answer.made_ms < int(self._records.value(latest) or 0):
                    return known
                since_ms = known.since_ms
        self._records.keep_value(latest, str(answer.made_ms))
        return self._keep(
            TeamAgent(
                agent=answer.agent,
                name=answer.name,
                keys=answer.keys,
                words=six_words(answer.keys),
                trust=trust,
                team=answer.team,
                tenure_from_ms=tenure_ms,
                terms=answer.terms,
                since_ms=since_ms,
            )
        )

    def house_key(self) -> str | None:
        """The id of the key that signs the house's rosters; None while there is none."""
        return self._records.value(_HOUSE_KEY)

    def pin_house_key(self, key: str) -> None:
        """Trust this key's rosters from now on."""
        self._records.keep_value(_HOUSE_KEY, key)

    def latest_roster_ms(self) -> int:
        """When the roster that counts was made, UTC ms; 0 where there is none."""
        return int(self._records.value(_ROSTER_MS) or 0)

    def pin_roster(self, roster: Roster) -> None:
        """Trust every agent on a roster. Whom the supervisor blocked stays so with the same key."""
        terms = digest_of(roster.team_file.terms)
        keeping = self._records.keeping()
        for entry in roster.agents:
            if keeping.is_gone(entry.agent, roster.made_ms):
                continue
            known = self._records.agent(entry.agent)
            same_key = known is not None and known.keys == entry.keys
            blocked = known is not None and same_key and known.trust == "quarantined"
            self._keep(
                TeamAgent(
                    agent=entry.agent,
                    name=entry.name,
                    keys=entry.keys,
                    words=six_words(entry.keys),
                    trust="quarantined" if blocked else "verified",
                    team=roster.team_file.team,
                    tenure_from_ms=entry.tenure_from_ms,
                    terms=terms,
                    since_ms=(
                        known.since_ms
                        if known is not None and same_key
                        else self._clock.now().utc_ms
                    ),
                )
            )
        self._records.keep_value(_ROSTER_MS, str(roster.made_ms))

    def _keep(self, agent: TeamAgent) -> TeamAgent:
        self._records.keep_agent(agent)
        return agent
