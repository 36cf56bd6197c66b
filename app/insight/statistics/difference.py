"""The difference of two rates with its interval, plain and over strata.

Plain: Newcombe's hybrid score interval (RG Newcombe, "Interval estimation for the difference
between independent proportions", Statistics in Medicine 17 (1998) 873-890, method 10). Over
strata: the risk difference of Mantel and Haenszel with the variance of T Sato (Biometrics 45
(1989) 1323-1324), which holds both for few large strata and for many small ones; its test is
theirs without a correction for continuity (N Mantel, W Haenszel, Journal of the National Cancer
Institute 22 (1959) 719-748).
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from msgspec import Struct

from app.insight.picture import Interval
from app.insight.statistics.normal import Z_95, p_value
from app.insight.statistics.rate import wilson


class Stratum(Struct, frozen=True, kw_only=True):
    """Two groups that are alike in what they are compared within: `k` of `n`, `k0` of `n0`."""

    k: int
    n: int
    k0: int
    n0: int

    @property
    def compares(self) -> bool:
        """Whether both groups have calls here; a stratum with one alone tells nothing."""
        return self.n > 0 and self.n0 > 0


class Stratified(Struct, frozen=True, kw_only=True):
    """A difference within strata, and how probable one at least as great is by chance alone.

    `n` and `n0` are the calls of the strata that compare; the others are left out.
    """

    difference: Interval
    p: float
    n: int
    n0: int


def difference(k: int, n: int, k0: int, n0: int) -> Interval:
    """The share `k` of `n` less the share `k0` of `n0`; (-1, 1) wide where one group is empty."""
    if n <= 0 or n0 <= 0:
        return Interval(value=0.0, low=-1.0, high=1.0, n=n + n0)
    (low, high), (low0, high0) = wilson(k, n), wilson(k0, n0)
    share, share0 = k / n, k0 / n0
    value = share - share0
    return Interval(
        value=value,
        low=max(-1.0, value - math.hypot(share - low, high0 - share0)),
        high=min(1.0, value + math.hypot(high - share, share0 - low0)),
        n=n + n0,
    )


def stratified(strata: Iterable[Stratum]) -> Stratified | None:
    """The difference within strata, weighted by what each can tell; None where none compares."""
    sums = [_sums(each) for each in strata if each.compares]
    if not sums:
        return None
    summed, weight, sato_p, sato_q, spread = (math.fsum(part) for part in _columns(sums))
    n, n0 = sum(each[5] for each in sums), sum(each[6] for each in sums)
    value = summed / weight
    reach = Z_95 * math.sqrt(max(0.0, value * sato_p + sato_q)) / weight
    return Stratified(
        difference=Interval(
            value=value, low=max(-1.0, value - reach), high=min(1.0, value + reach), n=n + n0
        ),
        p=p_value(summed / math.sqrt(spread)) if spread > 0 else 1.0,
        n=n,
        n0=n0,
    )


_Sums = tuple[float, float, float, float, float, int, int]


def _sums(each: Stratum) -> _Sums:
    """What a stratum adds: to the difference, to its weight, to Sato's P and Q, and to the variance
    of the hits of the first group if only chance dealt the hits out; then n of both groups.

    In one go, as a pattern has tens of thousands of strata.
    """
    k, n, k0, n0 = each.k, each.n, each.k0, each.n0
    every, hits, both = n + n0, k + k0, n * n0
    return (
        (k * n0 - k0 * n) / every,
        both / every,
        (n * n * k0 - n0 * n0 * k + both * (n0 - n) / 2) / (every * every),
        (k * (n0 - k0) + k0 * (n - k)) / (2 * every),
        both * hits * (every - hits) / (every * every * (every - 1)),
        n,
        n0,
    )


def _columns(sums: list[_Sums]) -> Iterable[list[float]]:
    return ([each[place] for each in sums] for place in range(5))
