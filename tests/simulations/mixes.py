"""D06: an agent with the harder calls, who is better at each kind and looks worse pooled."""

from __future__ import annotations

from collections.abc import Iterator

from app.insight.statistics.standardised import compare
from tests.simulations.chance import Chance
from tests.simulations.finding import Finding

# Share calmed by the tension at the start; the agent adds 6 points to each.
TEAM = {"2": 0.9, "3": 0.75, "4": 0.5, "5": 0.3}
USUAL_MIX = {"2": 600, "3": 500, "4": 250, "5": 100}
HARD_MIX = {"2": 30, "3": 60, "4": 250, "5": 260}


def findings(seed: int, size: float) -> Iterator[Finding]:
    """How often the guard hides the pooled number where it turns around, and where it does not."""
    chance = Chance(seed)
    runs = max(100, round(4_000 * size))
    for mix, turned in ((HARD_MIX, True), (USUAL_MIX, False)):
        hidden = 0
        for _ in range(runs):
            agent = {name: (chance.hits(n, TEAM[name] + 0.06), n) for name, n in mix.items()}
            rest = {name: (chance.hits(9 * n, TEAM[name]), 9 * n) for name, n in USUAL_MIX.items()}
            hidden += compare(agent, rest).sign_differs
        yield Finding(
            goal="D06",
            what=f"an agent with {'hard' if turned else 'usual'} calls: pooled number hidden",
            k=hidden,
            n=runs,
            at_least=0.99 if turned else None,
            at_most=None if turned else 0.01,
        )
