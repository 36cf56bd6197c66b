"""The same mix for all: direct standardisation, and the guard against Simpson's paradox (D06).

Every group's rates within strata (cause, tension at the start, queue, tenure …) are weighted by the
team's mix of strata. The interval squares and adds the Wilson intervals of the strata (GY Zou, A
Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
Medicine 27 (2008) 1693-1702). Where pooled and stratified differences point in different directions
(EH Simpson, Journal of the Royal Statistical Society B 13 (1951) 238-241; PJ Bickel, EA Hammel, JW
O'Connell, Science 187 (1975) 398-404), the pooled one may not be shown.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from app.insight.picture import Interval
from app.insight.statistics.difference import Stratum, difference, stratified
from app.insight.statistics.rate import wilson

Strata = Mapping[str, tuple[int, int]]
"""By the name of a stratum: k of n."""


class Standardised(Struct, frozen=True, kw_only=True):
    """A group's rate as it would be with the team's mix of calls.

    `covered` is the share of the team's calls in strata of which the group has calls, 0 … 1:
    where it is small, the rate speaks of little.
    """

    rate: Interval
    covered: float


class Comparison(Struct, frozen=True, kw_only=True):
    """A group against another one: pooled, and within strata.

    `sign_differs` tells that the pooled difference must be hidden (D06).
    """

    pooled: Interval
    within: Interval | None
    p: float
    sign_differs: bool


def mix(*groups: Strata) -> dict[str, float]:
    """How many calls the groups have together in each stratum."""
    weights: dict[str, float] = {}
    for group in groups:
        for name, (_, n) in group.items():
            weights[name] = weights.get(name, 0) + n
    return weights


def standardised(group: Strata, weights: Mapping[str, float]) -> Standardised | None:
    """The rate of `group` with the mix of `weights`; None where they have no stratum in common."""
    common = {
        name: weight
        for name, weight in sorted(weights.items())
        if weight > 0 and group.get(name, (0, 0))[1] > 0
    }
    whole, held = math.fsum(max(0.0, each) for each in weights.values()), math.fsum(common.values())
    if not held:
        return None
    value = down = up = 0.0
    for name, weight in common.items():
        k, n = group[name]
        share, part = k / n, weight / held
        low, high = wilson(k, n)
        value += part * share
        down += (part * (share - low)) ** 2
        up += (part * (high - share)) ** 2
    n = sum(group[name][1] for name in common)
    low, high = max(0.0, value - math.sqrt(down)), min(1.0, value + math.sqrt(up))
    return Standardised(rate=Interval(value=value, low=low, high=high, n=n), covered=held / whole)


def compare(group: Strata, other: Strata) -> Comparison:
    """How `group` differs from `other`, pooled and within the strata that both have.

    Compare one part of a team with the rest of it, not with the whole, which it is in itself.
    """
    k, n = sum(each[0] for each in group.values()), sum(each[1] for each in group.values())
    k0, n0 = sum(each[0] for each in other.values()), sum(each[1] for each in other.values())
    pooled = difference(k, n, k0, n0)
    found = stratified(
        Stratum(k=group[name][0], n=group[name][1], k0=other[name][0], n0=other[name][1])
        for name in sorted(group.keys() & other.keys())
    )
    within = found.difference if found else None
    return Comparison(
        pooled=pooled,
        within=within,
        p=found.p if found else 1.0,
        sign_differs=within is not None and pooled.value * within.value < 0,
    )
