"""The normal distribution, as far as intervals and tests need it."""

from __future__ import annotations

import math
from statistics import NormalDist

Z_95 = NormalDist().inv_cdf(0.975)
"""1.95996…: how many standard errors a two-sided 95 % interval reaches to each side."""


def two_sided(level: float) -> float:
    """How many standard errors hold `level` (0.95, 0.998 …) of a normal distribution."""
    return NormalDist().inv_cdf(0.5 + level / 2)


def p_value(z: float) -> float:
    """The two-sided probability of being at least as far from 0 as `z`, by chance alone."""
    return math.erfc(abs(z) / math.sqrt(2))
