"""Means and medians with their intervals, for minutes, days and steps of tension.

The mean's interval is Student's; its quantile is by the expansion of Cornish and Fisher
(Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5). The median's is by ranks: the
numbers of the order statistics between which the median lies with at least 95 % (Conover WJ,
Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2), which needs no assumption on the
form.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.insight.picture import Interval
from app.insight.statistics.binomial import cumulative
from app.insight.statistics.normal import Z_95

FEWEST_FOR_MEAN = 5
FEWEST_FOR_MEDIAN = 6
"""Below these an interval would say nothing: with 5 values even the extremes miss it in 6 %."""


def student(freedom: int, z: float = Z_95) -> float:
    """Student's quantile at the probability of `z`; right to 0.5 % from 4 degrees of freedom on."""
    terms: tuple[float, ...] = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + math.fsum(term / freedom**power for power, term in enumerate(terms, start=1))


def mean(n: int, total: float, squares: float) -> Interval | None:
    """The mean of `n` values by their sum and the sum of their squares; None below 5 values."""
    if n < FEWEST_FOR_MEAN:
        return None
    middle = total / n
    variance = max(0.0, (squares - n * middle * middle) / (n - 1))
    reach = student(n - 1) * math.sqrt(variance / n)
    return Interval(value=middle, low=middle - reach, high=middle + reach, n=n)


def median_ranks(n: int) -> tuple[int, int] | None:
    """The ranks (from 0) between which the median lies with 95 %; None below 6 values.

    An engine that sorts may be asked for these two values alone.
    """
    if n < FEWEST_FOR_MEDIAN:
        return None
    low = max(0, int(n / 2 - Z_95 * math.sqrt(n) / 2) - 2)
    while cumulative(low, n, 0.5) <= 0.025:
        low += 1
    return low - 1, n - low


def median(values: Sequence[float]) -> Interval | None:
    """The median of the values, in any order; None below 6 values."""
    ranks = median_ranks(len(values))
    if ranks is None:
        return None
    ordered = sorted(values)
    n = len(ordered)
    middle = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    return Interval(value=middle, low=ordered[ranks[0]], high=ordered[ranks[1]], n=n)
