"""D05: how often a run chart of equal months names a change, and how often it finds one."""

from __future__ import annotations

from collections.abc import Iterator

from app.insight.statistics.run_chart import run_chart
from tests.simulations.chance import Chance
from tests.simulations.finding import Finding


def findings(seed: int, size: float) -> Iterator[Finding]:
    """Charts of equal months for each rule; then of a lasting change in the middle."""
    chance = Chance(seed)
    runs = max(150, round(3_000 * size))
    for points in (12, 24, 52):
        fired = {"shift": 0, "trend": 0, "astronomical": 0}
        for _ in range(runs):
            chart = run_chart([(chance.hits(400, 0.6), 400) for _ in range(points)])
            for rule in {one.rule for one in chart.signals}:
                fired[rule] += 1
        for rule, count in fired.items():
            yield Finding(
                goal="D05",
                what=f"{points} equal points of 400 calls: with a rule '{rule}'",
                k=count,
                n=runs,
                at_most=0.05 if rule != "astronomical" else 1 - 0.998**points,
            )
    for gain in (0.05, 0.1):
        found = 0
        for _ in range(runs):
            months = [(chance.hits(400, 0.6 + gain * (at >= 12)), 400) for at in range(24)]
            found += any(one.up for one in run_chart(months).signals)
        yield Finding(
            goal="D05",
            what=f"a lasting rise by {gain:.0%} after 12 of 24 months: named",
            k=found,
            n=runs,
            at_least=0.8 if gain >= 0.1 else None,
        )
