"""Run charts: a change is named only when a rule fires (D05).

RJ Perla, LP Provost, SK Murray, "The run chart: a simple analytical tool for learning from
variation in healthcare processes", BMJ Quality & Safety 20 (2011) 46-51: the median, a shift of 6
points on one side of it, a trend of 5 in one direction. Of equal months, that trend fires in every
ninth chart of 12 points, and that shift in every sixth of 24. So the lengths here grow with the
number of points (as J Anhøj, AV Olesen, PLoS ONE 9 (2014) e113825 propose for shifts): each rule
fires in at most 5 % of charts of equal months (docs/statistics.md).

Their astronomical point is judged by eye; here it lies outside of the 99.8 % limits of a p-chart,
widened where points scatter more than chance makes them, by the moving range of the standardised
points (DB Laney, "Improved control charts for attributes", Quality Engineering 14 (2002) 531-537).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import Literal

from msgspec import Struct

from app.insight.picture import Limit
from app.insight.statistics.funnel import Funnel
from app.insight.statistics.rate import COUNT_BELOW

LENGTHS = ((16, 6, 6), (33, 8, 7), (100, 10, 8))
"""Below so many points: how many make a shift, and how many a trend."""

FEWEST_POINTS = 8
"""Below these no rule is asked: a median of few points moves with each of them."""

RULE_LEVEL = 0.998

Rule = Literal["shift", "trend", "astronomical"]


class Signal(Struct, frozen=True, kw_only=True):
    """A rule that fired, from point `first` to point `last` (both counted from 0, included)."""

    rule: Rule
    first: int
    last: int
    up: bool

    @property
    def mark(self) -> str:
        """The mark of its points: "shift_up", "trend_down" and so on."""
        return f"{self.rule}_{'up' if self.up else 'down'}"


class RunChart(Struct, frozen=True, kw_only=True):
    """The centre line (the median), the limits of each point, and the rules that fired.

    `limits` are empty where there are too few points, or no shares.
    """

    centre: float
    limits: tuple[tuple[float, float], ...]
    signals: tuple[Signal, ...]

    def mark(self, point: int) -> str:
        """Why a point stands out, the strongest reason first; "" for none."""
        found = [each for each in self.signals if each.first <= point <= each.last]
        return found[0].mark if found else ""

    def lines(self) -> tuple[Limit, ...]:
        """The lines to draw over the points 0, 1, 2 …: the median, and the limits if there are."""
        last = max(0.0, len(self.limits) - 1.0)
        centre = Limit(level=0, points=tuple((x, self.centre, self.centre) for x in (0.0, last)))
        if not self.limits:
            return (centre,)
        outer = tuple((float(x), low, high) for x, (low, high) in enumerate(self.limits))
        return (centre, Limit(level=99.8, points=outer))


def run_chart(points: Sequence[tuple[int, int]]) -> RunChart:
    """The run chart of shares (k, n), in the order of time.

    Points of fewer than 10 calls are drawn, but no rule looks at them.
    """
    shares = [k / n if n >= COUNT_BELOW else None for k, n in points]
    known = [each for each in shares if each is not None]
    if len(known) < FEWEST_POINTS:
        return RunChart(centre=median(known) if known else 0.0, limits=(), signals=())
    signals = run_rules(shares)
    k, n = (sum(each) for each in zip(*(p for p in points if p[1] >= COUNT_BELOW), strict=True))
    scatter = max(1.0, moving_scatter([p for p in points if p[1] >= COUNT_BELOW], k / n))
    control = Funnel(centre=k / n, dispersion=scatter, units=len(known), pictures=1)
    limits = tuple(control.limits(n, RULE_LEVEL) if n else (0.0, 1.0) for _, n in points)
    outside = tuple(
        Signal(rule="astronomical", first=place, last=place, up=share > high)
        for place, (share, (low, high)) in enumerate(zip(shares, limits, strict=True))
        if share is not None and not low <= share <= high
    )
    return RunChart(centre=median(known), limits=limits, signals=(*outside, *signals))


def lengths(points: int) -> tuple[int, int]:
    """How many points on one side make a shift, and how many in one direction a trend."""
    return next(((s, t) for below, s, t in LENGTHS if points < below), (12, 9))


def run_rules(values: Sequence[float | None]) -> tuple[Signal, ...]:
    """The shifts and trends in values in the order of time; a None is passed over."""
    known = [(place, value) for place, value in enumerate(values) if value is not None]
    if len(known) < FEWEST_POINTS:
        return ()
    shift, trend = lengths(len(known))
    centre = median(value for _, value in known)
    return (*_shifts(known, centre, shift), *_trends(known, trend))


def _shifts(known: Sequence[tuple[int, float]], centre: float, length: int) -> list[Signal]:
    """Points on the median neither break a run nor add to it."""
    runs: list[list[int]] = []
    side = None
    for place, value in known:
        if value == centre:
            continue
        if side is None or (value > centre) != side:
            side = value > centre
            runs.append([1 if side else 0])
        runs[-1].append(place)
    return [
        Signal(rule="shift", first=run[1], last=run[-1], up=bool(run[0]))
        for run in runs
        if len(run) - 1 >= length
    ]


def _trends(known: Sequence[tuple[int, float]], length: int) -> list[Signal]:
    """Of equal values that follow each other only the first counts."""
    found = []
    runs: list[tuple[bool, list[int]]] = []
    for (before, former), (place, value) in pairwise(known):
        if value == former:
            continue
        if not runs or runs[-1][0] != (value > former):
            runs.append((value > former, [before]))
        runs[-1][1].append(place)
    for up, places in runs:
        if len(places) >= length:
            found.append(Signal(rule="trend", first=places[0], last=places[-1], up=up))
    return found


def moving_scatter(points: Sequence[tuple[int, int]], centre: float) -> float:
    """The variance from point to point as a multiple of chance's (Laney's sigma z, squared)."""
    spread = centre * (1 - centre)
    if spread <= 0 or len(points) < 2:
        return 1.0
    scores = [(k / n - centre) / math.sqrt(spread / n) for k, n in points]
    ranges = [abs(b - a) for a, b in pairwise(scores)]
    # 1.128 is the mean range of two draws of a normal distribution (d2).
    return (math.fsum(ranges) / len(ranges) / 1.128379167) ** 2
