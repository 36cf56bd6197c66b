"""Draws that a seed repeats, fast enough for many thousand of them without numpy."""

from __future__ import annotations

import random
from bisect import bisect
from functools import cache
from itertools import accumulate

from app.insight.statistics.binomial import probability


@cache
def _table(n: int, share: float) -> list[float]:
    return list(accumulate(probability(k, n, share) for k in range(n + 1)))


class Chance(random.Random):
    """A seeded chance that also deals out hits."""

    def hits(self, n: int, share: float) -> int:
        """How many of `n` are hits when each is one with probability `share`."""
        return min(n, bisect(_table(n, round(min(1.0, max(0.0, share)), 3)), self.random()))
