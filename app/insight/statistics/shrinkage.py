"""Shrinkage: what a small group's rate is worth, knowing all the others (beta-binomial).

The rates of all groups are taken for draws of one beta distribution, whose two numbers are found
by moments (JC Kleinman, "Proportions with extraneous variance: single and independent samples",
Journal of the American Statistical Association 68 (1973) 46-54, weighted by n); each group's rate
is then the mean of what the distribution becomes with its own calls (B Efron, C Morris, JASA 70
(1975) 311-319 for why this is nearer to the truth than the plain rate). It orders lists; it is no
result by itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from app.insight.picture import Interval
from app.insight.statistics import beta

STRONGEST = 1e6
"""The strength of the prior where the groups differ no more than by chance."""


class Prior(Struct, frozen=True, kw_only=True):
    """What is known of a group before its own calls: a beta distribution of `mean`.

    `strength` counts like so many calls: the greater, the more alike the groups are.
    """

    mean: float
    strength: float

    def rate(self, k: float, n: float) -> float:
        """The shrunken rate of a group alone, where a list is only to be ordered."""
        calls = self.strength + n
        return (self.mean * self.strength + k) / calls if calls else self.mean

    def after(self, k: float, n: float) -> Interval:
        """The shrunken rate of a group with its 95 % interval."""
        a = self.mean * self.strength + k
        b = (1 - self.mean) * self.strength + n - k
        if a <= 0 or b <= 0:
            return Interval(value=self.mean, low=self.mean, high=self.mean, n=round(n))
        low, high = beta.quantile(0.025, a, b), beta.quantile(0.975, a, b)
        return Interval(value=self.rate(k, n), low=low, high=high, n=round(n))


def prior(groups: Sequence[tuple[float, float]]) -> Prior:
    """What all groups (k, n) together say of one of them. Raises ValueError without any call."""
    groups = [(k, n) for k, n in groups if n > 0]
    every = math.fsum(n for _, n in groups)
    if not every:
        raise ValueError("no calls")
    mean = math.fsum(k for k, _ in groups) / every
    spread = mean * (1 - mean)
    scatter = math.fsum(n * (k / n - mean) ** 2 for k, n in groups)
    # What of the scatter chance alone would make, and how much n there is to show more.
    by_chance = spread * (len(groups) - 1)
    room = spread * (every - math.fsum(n * n for _, n in groups) / every - (len(groups) - 1))
    alike = (scatter - by_chance) / room if room > 0 else 0.0
    if alike <= 1 / STRONGEST:
        return Prior(mean=mean, strength=STRONGEST)
    return Prior(mean=mean, strength=max(0.0, 1 / min(alike, 1.0) - 1))


def shrunken(groups: Sequence[tuple[float, float]]) -> list[Interval]:
    """The shrunken rate of every group (k, n), in the order given."""
    before = prior(groups)
    return [before.after(k, n) for k, n in groups]
