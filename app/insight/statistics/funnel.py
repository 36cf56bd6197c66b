"""Funnel plots: which rates lie outside of what chance makes of one common rate (D03, D04).

DJ Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine
24 (2005) 1185-1202. Limits are exact binomial ones. Where the units scatter more than chance
makes them (over-dispersion, his section 5; the scatter winsorised at a tenth to each side, so
that one unit far out does not hide itself), the limits are as wide as the normal ones with that
factor, if wider.

An agent is seen in many pictures every month. With 99.8 % limits in each of ten pictures 2 % of
equal agents' months would stand out by chance. So the outer limits share their 0.2 % among the
`pictures` (CE Bonferroni 1936): all of an agent's points of a month lie inside with 99.8 %, if
all are equal. A point is worth a conversation only outside of those.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Literal

from msgspec import Struct

from app.insight.picture import Limit
from app.insight.statistics.binomial import quantile
from app.insight.statistics.normal import two_sided
from app.insight.statistics.rate import COUNT_BELOW

PICTURES = 10
"""How many rates by agent are looked at together."""

FEWEST_UNITS = 5
WINSORISED = 0.1

Mark = Literal["", "above", "below"]
"""Worth a conversation, as it is above or below the outer limits; "" is expected variation."""


class Funnel(Struct, frozen=True, kw_only=True):
    """Limits around the common rate `centre`.

    `dispersion` is the variance as a multiple of chance's, 1 or more; `units` how many had calls
    enough to be judged. `pictures` share the outer limits.
    """

    centre: float
    dispersion: float
    units: int
    pictures: int

    def limits(self, n: int, level: float) -> tuple[float, float]:
        """The limits (low, high) for `n` calls; `level` is 0.95 or 0.998."""
        tail = (1 - level) / 2
        if level > 0.99:
            tail /= self.pictures
        return _limits(n, self.centre, tail, self.dispersion)

    def mark(self, k: int, n: int) -> Mark:
        """Whether `k` of `n` is worth a conversation; never below 10 calls or 5 units."""
        if n < COUNT_BELOW or self.units < FEWEST_UNITS:
            return ""
        low, high = self.limits(n, 0.998)
        if k / n > high:
            return "above"
        return "below" if k / n < low else ""

    def lines(self, sizes: Iterable[int], *, points: int = 60) -> tuple[Limit, ...]:
        """The lines to draw over the sizes of the units and a bit beyond: centre, 95 and 99.8."""
        sizes = [each for each in sizes if each > 0]
        if not sizes:
            return ()
        # Also where all units have the same size: limits of no length could not be seen.
        first, last = min(sizes), max(sizes)
        xs = _spaced(max(1, first - first // 10), last + max(1, last // 10), points)
        centre = tuple((float(x), self.centre, self.centre) for x in (xs[0], xs[-1]))
        inner = tuple((float(x), *self.limits(x, 0.95)) for x in xs)
        outer = tuple((float(x), *self.limits(x, 0.998)) for x in xs)
        return (
            Limit(level=0, points=centre),
            Limit(level=95, points=inner),
            Limit(level=99.8, points=outer),
        )


def funnel(units: Sequence[tuple[int, int]], *, pictures: int = PICTURES) -> Funnel | None:
    """The funnel of the units (k, n) around their common rate; None without any call.

    Raises ValueError where `pictures` is less than 1.
    """
    if pictures < 1:
        raise ValueError(pictures)
    every = sum(n for _, n in units)
    if not every:
        return None
    centre = sum(k for k, _ in units) / every
    judged = [(k, n) for k, n in units if n >= COUNT_BELOW]
    return Funnel(
        centre=centre,
        dispersion=max(1.0, dispersion(judged, centre)),
        units=len(judged),
        pictures=pictures,
    )


def dispersion(units: Sequence[tuple[int, int]], centre: float) -> float:
    """The mean square of the standardised distances from `centre`, winsorised; 1 by chance."""
    spread = centre * (1 - centre)
    if spread <= 0 or len(units) < FEWEST_UNITS:
        return 1.0
    scores = sorted((k / n - centre) / math.sqrt(spread / n) for k, n in units)
    # At least one to each side: of a team of seven, too, one may be far out.
    cut = max(1, int(len(scores) * WINSORISED))
    low, high = scores[cut], scores[-1 - cut]
    return math.fsum(min(max(each, low), high) ** 2 for each in scores) / len(scores)


def _limits(n: int, centre: float, tail: float, dispersion: float) -> tuple[float, float]:
    low = _exact_low(n, centre, tail)
    # The mirror image: out only where chance goes as far in at most `tail` of all cases.
    high = 1 - _exact_low(n, 1 - centre, tail)
    if dispersion > 1:
        reach = two_sided(1 - 2 * tail) * math.sqrt(dispersion * centre * (1 - centre) / n)
        low, high = min(low, centre - reach), max(high, centre + reach)
    return max(0.0, low), min(1.0, high)


def _exact_low(n: int, centre: float, tail: float) -> float:
    """The lower limit of Spiegelhalter's appendix A.1.1, continuous in n."""
    r, part = quantile(tail, n, centre)
    return (r - part) / n


def _spaced(first: int, last: int, points: int) -> list[int]:
    """Sizes from first to last, closer together where they are small and the limits bend."""
    ratio = (last / first) ** (1 / (points - 1))
    return sorted({first, last, *(round(first * ratio**step) for step in range(points))})
