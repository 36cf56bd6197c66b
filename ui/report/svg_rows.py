"""Charts whose categories stand one below the other, with intervals from side to side."""

from __future__ import annotations

from app.insight.picture import Chart, Point
from app.insight.report import NameOf
from ui.look.tokens import LIGHT
from ui.pattern_words import mark_words
from ui.report.page import Part
from ui.report.svg_axis import Axis, in_lines, steps_of
from ui.report.svg_sheet import SIZE, WIDTH, Sheet, Stroke, stroke_of

MOST_ROWS = 24
"""A chart of more rows is none to look at: the table beside it has all of them."""

_ROW = 34.0
_LABELS = 210.0
_COUNTS = 150.0
_TOP = 12.0


class Rows(Sheet):
    """One row a category: its name, its marks with their intervals, and n."""

    def __init__(self, part: Part, chart: Chart, name_of: NameOf) -> None:
        super().__init__(part, chart, name_of, chart.x_axis)
        self._points = [
            (stroke_of(at), point)
            for at, series in enumerate(chart.series)
            for point in series.points
            if point.y < MOST_ROWS
        ]
        ends = [each for _, p in self._points for each in (p.x, p.low, p.high) if each is not None]
        steps = steps_of(min(0.0, *ends), max(0.0, *ends))
        self._steps = steps
        self._axis = Axis(steps[0], steps[-1], _LABELS + 12, WIDTH - _COUNTS - 8)

    def draw(self) -> float:
        """Draw it; returns the height in px."""
        lowest = max(round(point.y) for _, point in self._points)
        count = max(lowest + 1, min(len(self.chart.categories), MOST_ROWS))
        bottom = _TOP + count * _ROW
        for step in self._steps:
            x = self._axis.at(step)
            colour = LIGHT.outline if step == 0 else LIGHT.line
            self.paper.line(x, _TOP, x, bottom, stroke=colour)
            self.write(x, bottom + 16, self.value_words(step), "middle", fill=LIGHT.muted)
        self.write(self._axis.start, bottom + 34, self.value_title(), fill=LIGHT.muted)
        for place in range(count):
            self._name(place)
        for stroke, point in self._points:
            self._mark(stroke, point)
        return bottom + 44

    def _name(self, place: int) -> None:
        lines = in_lines(self.category(place), _LABELS, SIZE)
        first = _TOP + (place + 0.5) * _ROW + 4 - (len(lines) - 1) * 8
        for at, line in enumerate(lines):
            self.write(0, first + at * 16, line)

    def _mark(self, stroke: Stroke, point: Point) -> None:
        y = _TOP + (point.y + 0.5) * _ROW
        at = self._axis.at

        def draw() -> None:
            if point.low is not None and point.high is not None:
                ends = (at(point.low), y, at(point.high), y)
                self.paper.line(*ends, stroke=stroke.colour, stroke_width=2.0)
            if point.mark:
                self.paper.mark("diamond", at(point.x), y, 11.0, LIGHT.warn)
            else:
                self.paper.mark(stroke.shape, at(point.x), y, 10.0, stroke.colour)

        self.marked(point, draw)
        left = WIDTH - _COUNTS
        self.write(left, y + (0 if point.mark else 4), self.n_of(point.row), fill=LIGHT.text)
        if point.mark:
            words = in_lines(mark_words(point.mark), _COUNTS, SIZE - 2, most=1)
            self.write(left, y + 13, words[0], fill=LIGHT.warn)
