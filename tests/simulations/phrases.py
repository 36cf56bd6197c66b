"""D07: sixty phrases that do nothing are not called helpful; one that does is found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.insight.statistics.difference import Stratum
from app.insight.statistics.evidence import Compared, Evidence, evidence
from tests.simulations.chance import Chance
from tests.simulations.finding import Finding

PHRASES, AGENTS, CALLS = 60, 25, 2_400
CALMED = {2: 0.85, 3: 0.7, 4: 0.55, 5: 0.35}
TENSIONS = (2, 3, 3, 4, 4, 4, 5, 5)


@dataclass
class House:
    """Agents with a skill and a taste for phrases; phrases said at calm or at hard moments.

    `differ` lets agents differ in skill and in taste; `gain` is what phrase 0 really adds.
    """

    chance: Chance
    differ: bool = True
    gain: float = 0.0
    skill: list[float] = field(init=False)
    taste: list[list[int]] = field(init=False)

    def __post_init__(self) -> None:
        agents = range(AGENTS)
        self.skill = [self.chance.gauss(0, 0.12) if self.differ else 0.0 for _ in agents]
        every = range(PHRASES)
        self.taste = [self.chance.sample(every, 20) if self.differ else [*every] for _ in agents]

    def calls(self) -> Iterator[tuple[int, int, set[int], bool]]:
        """Agent, tension before, phrases said, and whether it fell."""
        chance = self.chance
        for _ in range(CALLS):
            agent, tension = int(chance.random() * AGENTS), chance.choice(TENSIONS)
            mine = self.taste[agent]
            said = {mine[int(chance.random() * len(mine))] for _ in range(4)}
            # The even ones are for hard moments: said there more often, and no worse for it.
            said = {
                one
                for one in said
                if chance.random() < (0.2 + 0.15 * tension if one % 2 == 0 else 0.8)
            }
            share = CALMED[tension] + self.skill[agent] + self.gain * (0 in said)
            yield agent, tension, said, chance.random() < share


def seen(house: House, *, by_agent: bool) -> list[Evidence]:
    """What the desk would say of each phrase; strata are the tension, and the agent if asked."""
    every: dict[tuple[int, int], list[int]] = {}
    with_it: list[dict[tuple[int, int], list[int]]] = [{} for _ in range(PHRASES)]
    users: list[set[int]] = [set() for _ in range(PHRASES)]
    for agent, tension, said, calmed in house.calls():
        stratum = (tension, agent if by_agent else 0)
        for counts in (every, *(with_it[one] for one in said)):
            count = counts.setdefault(stratum, [0, 0])
            count[0] += calmed
            count[1] += 1
        for one in said:
            users[one].add(agent)
    return evidence(
        [
            Compared(
                strata=_strata(mine, every), agents_with=len(users[one]), agents_without=AGENTS
            )
            for one, mine in enumerate(with_it)
        ]
    )


def _strata(
    mine: dict[tuple[int, int], list[int]], every: dict[tuple[int, int], list[int]]
) -> Sequence[Stratum]:
    return tuple(
        Stratum(k=k, n=n, k0=every[name][0] - k, n0=every[name][1] - n)
        for name, (k, n) in mine.items()
    )


def runs_with_a_helper(chance: Chance, runs: int, *, differ: bool, by_agent: bool) -> int:
    """In how many runs any of the equal phrases is named."""
    named = 0
    for _ in range(runs):
        found = seen(House(chance, differ=differ), by_agent=by_agent)
        named += any(one.finding == "more_often" for one in found)
    return named


def findings(seed: int, size: float) -> Iterator[Finding]:
    """All of D07; `size` 1 is the long run of 400."""
    chance = Chance(seed)
    runs = max(12, round(400 * size))
    cases = (
        ("60 equal phrases, equal agents: runs with any named", False, False, 0.05),
        ("60 equal phrases, unlike agents: runs with any named", True, True, 0.05),
        ("the same, agents not among the strata: runs with any named", True, False, None),
    )
    for what, differ, by_agent, at_most in cases:
        yield Finding(
            goal="D07",
            what=what,
            k=runs_with_a_helper(chance, runs, differ=differ, by_agent=by_agent),
            n=runs,
            at_most=at_most,
        )
    for gain in (0.15, 0.25):
        found = [
            seen(House(chance, gain=gain), by_agent=True)[0].finding == "more_often"
            for _ in range(max(8, runs // 4))
        ]
        yield Finding(
            goal="D07",
            what=f"a phrase that adds {gain:.0%}: named",
            k=sum(found),
            n=len(found),
        )
