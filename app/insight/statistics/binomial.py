"""The binomial distribution, summed exactly: no approximation where a person may be marked."""

from __future__ import annotations

import math


def probability(k: int, n: int, share: float) -> float:
    """How probable exactly `k` of `n` are when each is a hit with probability `share`."""
    if not 0 <= k <= n:
        return 0.0
    if share <= 0 or share >= 1:
        return float(k == (0 if share <= 0 else n))
    log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log + k * math.log(share) + (n - k) * math.log1p(-share))


def _first(n: int, share: float) -> int:
    """Where the sum begins: below, less than 1e-25 is left out."""
    deviation = math.sqrt(n * share * (1 - share))
    return max(0, int(n * share - 11 * deviation - 40))


def cumulative(k: int, n: int, share: float) -> float:
    """How probable at most `k` of `n` are."""
    if k < 0:
        return 0.0
    if k >= n or share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    first = _first(n, share)
    return min(1.0, math.fsum(_terms(first, min(k, n), n, share)))


def _terms(first: int, last: int, n: int, share: float) -> list[float]:
    """The probabilities of `first` … `last`, each from the one before."""
    terms = []
    term, odds = probability(first, n, share), share / (1 - share)
    for k in range(first, last + 1):
        terms.append(term)
        term *= (n - k) / (k + 1) * odds
    return terms


def quantile(tail: float, n: int, share: float) -> tuple[int, float]:
    """The smallest r with P(R ≤ r) > `tail`, and how much of the step to r lies beyond `tail`.

    The second, 0 … 1, makes limits that are continuous in n (Spiegelhalter 2005, appendix A.1.1).
    """
    below, k = 0.0, _first(n, share)
    if share <= 0 or share >= 1:
        return (0 if share <= 0 else n), 1 - tail
    term, odds = probability(k, n, share), share / (1 - share)
    while below + term <= tail and k < n:
        below += term
        term *= (n - k) / (k + 1) * odds
        k += 1
    return k, min(1.0, (below + term - tail) / term) if term > 0 else 1.0
