"""D04: equal agents are hardly ever marked, and one who really changed is, within three months."""

from __future__ import annotations

from collections.abc import Iterator

from app.insight.statistics.funnel import PICTURES, funnel
from tests.simulations.chance import Chance
from tests.simulations.finding import Finding

AGENTS, MONTHS = 20, 12
# One for each rate by agent that the desk may show: from rare to usual.
METRICS = (0.03, 0.07, 0.12, 0.2, 0.3, 0.45, 0.5, 0.68, 0.81, 0.9)
assert len(METRICS) == PICTURES

SHIFTS = ((0.5, 0.7), (0.7, 0.5), (0.6, 0.4), (0.3, 0.5), (0.8, 0.6), (0.7, 0.9))
CALLS_OF_A_MONTH = (12, 20, 40, 60, 100, 150)


def flagged_months(chance: Chance, years: int, scatter: float = 0.0) -> tuple[int, int]:
    """How many agent-months are marked in any picture, of how many.

    With `scatter` the agents stay equal but their months do not: each share of each month moves by
    so much (one standard deviation), as weeks of much trouble make it.
    """
    flagged = 0
    for _ in range(years * MONTHS):
        marked = set()
        calls = [chance.choice(CALLS_OF_A_MONTH) for _ in range(AGENTS)]
        for share in METRICS:
            reach = scatter * 2 * (share * (1 - share)) ** 0.5
            units = [
                (chance.hits(n, chance.gauss(share, reach) if reach else share), n) for n in calls
            ]
            shown = funnel(units)
            assert shown is not None
            marked |= {agent for agent, unit in enumerate(units) if shown.mark(*unit)}
        flagged += len(marked)
    return flagged, years * MONTHS * AGENTS


def found_shifts(chance: Chance, before: float, after: float, runs: int) -> int:
    """In how many runs one of 20 agents with 100 calls a month is marked within three months."""
    found = 0
    for _ in range(runs):
        for _ in range(3):
            units = [(chance.hits(100, before), 100) for _ in range(AGENTS - 1)]
            units.append((chance.hits(100, after), 100))
            shown = funnel(units)
            assert shown is not None
            if shown.mark(*units[-1]):
                found += 1
                break
    return found


def findings(seed: int, size: float) -> Iterator[Finding]:
    """All of D04; `size` 1 is the long run."""
    chance = Chance(seed)
    flagged, months = flagged_months(chance, max(1, round(100 * size)))
    yield Finding(
        goal="D04",
        what=f"equal agents: agent-months marked in any of {PICTURES} pictures",
        k=flagged,
        n=months,
        at_most=0.005,
    )
    flagged, months = flagged_months(chance, max(1, round(50 * size)), scatter=0.04)
    yield Finding(
        goal="D04",
        what="the same, but months scatter by 4 points more than chance",
        k=flagged,
        n=months,
    )
    runs = max(60, round(2_000 * size))
    for before, after in SHIFTS:
        yield Finding(
            goal="D04",
            what=f"one agent goes from {before:.0%} to {after:.0%}: marked within 3 months",
            k=found_shifts(chance, before, after, runs),
            n=runs,
            at_least=0.8,
        )
