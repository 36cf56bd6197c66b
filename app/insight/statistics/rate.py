"""A rate with its interval: Wilson's, and how it may be shown (D01, D02, D09).

Wilson EB, "Probable inference, the law of succession, and statistical inference", Journal of the
American Statistical Association 22 (1927) 209-212; without a correction for continuity, as method 3
of Newcombe RG, Statistics in Medicine 17 (1998) 857-872.
"""

from __future__ import annotations

import math

from app.insight.picture import Rate, Shown
from app.insight.statistics.normal import Z_95

COUNT_BELOW = 10
FEW_BELOW = 30


def wilson(k: float, n: float, z: float = Z_95) -> tuple[float, float]:
    """The interval (low, high) in which the true share of `k` of `n` lies; (0, 1) where n is 0."""
    if n <= 0:
        return 0.0, 1.0
    share, square = k / n, z * z / n
    middle = share + square / 2
    reach = z * math.sqrt(share * (1 - share) / n + square / (4 * n))
    low, high = (middle - reach) / (1 + square), (middle + reach) / (1 + square)
    # At the ends the formula gives them exactly; floating point misses them by a hair.
    return 0.0 if k <= 0 else max(0.0, low), 1.0 if k >= n else min(1.0, high)


def shown_as(n: int) -> Shown:
    """Below 10 only "3 of 7", below 30 the interval first, else the share (D02)."""
    if n < COUNT_BELOW:
        return "count"
    return "few" if n < FEW_BELOW else "share"


def rate(k: int, n: int, missing: int = 0) -> Rate:
    """`k` of `n` with its 95 % interval; `missing` are those of which it is not known (D09).

    Raises ValueError where that cannot be.
    """
    if not 0 <= k <= n or missing < 0:
        raise ValueError(f"{k} of {n}, {missing} missing")
    low, high = wilson(k, n)
    every = n + missing
    return Rate(
        k=k,
        n=n,
        low=low,
        high=high,
        shown=shown_as(n),
        missing=missing,
        at_least=k / every if every else 0.0,
        at_most=(k + missing) / every if every else 1.0,
    )
