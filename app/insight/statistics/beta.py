"""The beta distribution: cumulative probability and quantiles, in plain Python.

The incomplete beta function by its continued fraction (Abramowitz and Stegun, Handbook of
Mathematical Functions, 26.5.8), evaluated by Lentz's method; quantiles by bisection.
"""

from __future__ import annotations

import math

_TINY = 1e-300


def cumulative(x: float, a: float, b: float) -> float:
    """The probability of a value of at most `x`."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    # The fraction converges fast below the mean; above it, the mirror image does.
    if x > (a + 1) / (a + b + 2):
        return 1 - cumulative(1 - x, b, a)
    log = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    return math.exp(log + a * math.log(x) + b * math.log1p(-x)) * _fraction(x, a, b) / a


def _fraction(x: float, a: float, b: float) -> float:
    """1 / (1 + t1 / (1 + t2 / …)), where every second t shrinks and every other grows with b."""
    value = d = 1.0
    c = math.inf
    for step in range(1, 2_000):
        half = step // 2
        if step % 2:
            term = -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
        else:
            term = half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))
        d = 1 / _not_zero(1 + term * d)
        c = _not_zero(1 + term / c)
        value *= c * d
        if abs(c * d - 1) < 1e-14:
            break
    return value


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY


def quantile(p: float, a: float, b: float) -> float:
    """The value below which a share `p` of the distribution lies."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if cumulative(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2
