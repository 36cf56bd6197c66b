"""What the drawers are told of a chart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.insight.picture import Chart, Point, Series
from ui.pattern_words import code_words


class Plan(NamedTuple):
    """A chart and the words that stand in it.

    `shares`: its numbers are fractions of calls; `points_of_100`: they are differences of
    fractions. `title` names its numbers, `other_title` the
    other axis. `counts` is the n of each row of the table, in words. `in_rows`: one category
    below the other, with the numbers from side to side.
    """

    chart: Chart
    shares: bool
    points_of_100: bool
    title: str
    other_title: str
    categories: tuple[str, ...]
    counts: tuple[str, ...]
    in_rows: bool

    def points(self) -> Iterator[tuple[int, Point]]:
        """Every point with the place of its series."""
        for at, series in enumerate(self.chart.series):
            for point in series.points:
                yield at, point

    def values(self) -> Iterator[float]:
        """Every number that the value axis must hold."""
        for _series, point in self.points():
            yield point.x if self.chart.kind == "intervals" else point.y
            yield from (each for each in (point.low, point.high) if each is not None)
        if self.chart.kind == "run":
            for limit in self.chart.limits:
                for _x, low, high in limit.points:
                    yield from (low, high)

    def n_words(self, row: int) -> str:
        """The n of a row of the table."""
        return self.counts[row] if 0 <= row < len(self.counts) else ""


def series_words(series: Series) -> str:
    """What a series is called."""
    return series.name or (code_words(series.code) if series.code else "")
