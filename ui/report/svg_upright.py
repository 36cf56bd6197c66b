"""Charts whose numbers go from below to above: funnels, run charts, lines, bars."""

from __future__ import annotations

from collections.abc import Iterator

from app.insight.picture import Chart, Point, Series
from app.insight.report import NameOf
from ui.look.tokens import LIGHT
from ui.pattern_words import code_words, mark_words
from ui.report.figures import number_words
from ui.report.page import Part, clean
from ui.report.svg_axis import Axis, in_lines, steps_of
from ui.report.svg_sheet import SMALL, WIDTH, Sheet, Stroke, stroke_of
from ui.words import QT_TRANSLATE_NOOP, translated

_PLOT = 260.0
_TOP = 14.0
_LEFT = 56.0
_NAME = 64.0
"""How much room a name below the plot asks for, in px."""

_LIMIT = QT_TRANSLATE_NOOP("Report", "limits {level}")
_CENTRE = QT_TRANSLATE_NOOP("Report", "middle")


class Upright(Sheet):
    """Values from below to above; bars begin at nothing, all else at what there is."""

    def __init__(self, part: Part, chart: Chart, name_of: NameOf) -> None:
        super().__init__(part, chart, name_of, chart.y_axis)
        self._bars = chart.kind in ("bars", "stacked")
        values = list(self._values())
        if self._bars:
            values.append(0.0)
        self._y_steps = steps_of(min(values), max(values))
        self._y = Axis(self._y_steps[0], self._y_steps[-1], _TOP + _PLOT, _TOP + 8)
        xs = [point.x for series in chart.series for point in series.points]
        xs += [x for limit in chart.limits for x, _, _ in limit.points]
        if chart.categories:
            self._x = Axis(-0.5, max(*xs, len(chart.categories) - 1) + 0.5, _LEFT, WIDTH - 12)
        else:
            steps = steps_of(min(xs), max(xs))
            self._x = Axis(steps[0], steps[-1], _LEFT, WIDTH - 24)

    def draw(self) -> float:
        """Draw it; returns the height in px."""
        for step in self._y_steps:
            y = self._y.at(step)
            self.paper.line(_LEFT, y, WIDTH - 8, y, stroke=LIGHT.line)
            self.write(_LEFT - 10, y + 4, self.value_words(step), "end", fill=LIGHT.muted)
        self.write(0, _TOP - 4, self.value_title(), fill=LIGHT.muted)
        bottom = self._below()
        self._limits()
        if self._bars:
            self._columns()
        else:
            for at, series in enumerate(self.chart.series):
                self._course(series, stroke_of(at))
        return self._legend(bottom) + 6

    def _values(self) -> Iterator[float]:
        chart = self.chart
        if chart.kind == "stacked":
            for place in {point.x for series in chart.series for point in series.points}:
                yield sum(p.y for s in chart.series for p in s.points if p.x == place)
        for series in chart.series:
            for point in series.points:
                # In a funnel the limits say what chance makes; whiskers would say it twice.
                ends = (point.y,) if chart.kind == "funnel" else (point.y, point.low, point.high)
                yield from (each for each in ends if each is not None)
        for limit in chart.limits:
            yield from (each for _, low, high in limit.points for each in (low, high))

    def _below(self) -> float:
        """The words below the plot; returns how far they reach."""
        below = _TOP + _PLOT + 18
        if self.chart.categories:
            room = (self._x.end - self._x.start) / len(self.chart.categories)
            # As many names as there is room for; every mark has its own in its title.
            each = max(1, round(_NAME / room + 0.49))
            for place in range(0, len(self.chart.categories), each):
                x = self._x.at(float(place))
                for at, line in enumerate(in_lines(self.category(place), room * each - 6, SMALL)):
                    self.write(x, below + at * 14, line, "middle", fill=LIGHT.muted)
            below += 18
        else:
            for step in steps_of(self._x.low, self._x.high):
                self.write(self._x.at(step), below, number_words(step), "middle", fill=LIGHT.muted)
        title = code_words(self.chart.x_axis)
        self.write(self._x.end, below + 18, title, "end", fill=LIGHT.muted)
        return below + 24

    def _limits(self) -> None:
        for limit in self.chart.limits:
            level = number_words(limit.level)
            named = translated("Report", _LIMIT).format(level=level)
            if not limit.level:
                named = translated("Report", _CENTRE)
            colour = LIGHT.muted if limit.level < 99 else LIGHT.warn
            dash = "5 4" if limit.level else None
            with self.paper.group(title=named):
                for side in (1, 2) if limit.level else (1,):
                    points = [(self._x.at(e[0]), self._y.at(e[side])) for e in limit.points]
                    self.paper.path(points, stroke=colour, stroke_dasharray=dash)

    def _course(self, series: Series, stroke: Stroke) -> None:
        if self.chart.kind != "funnel":
            points = [(self._x.at(point.x), self._y.at(point.y)) for point in series.points]
            self.paper.path(
                points, stroke=stroke.colour, stroke_width=1.5, stroke_dasharray=stroke.dash
            )
        former = ""
        for point in series.points:
            self._point(point, stroke)
            if point.mark and (point.mark != former or self.chart.kind == "funnel"):
                self._name_mark(point)
            former = point.mark

    def _point(self, point: Point, stroke: Stroke) -> None:
        x, y = self._x.at(point.x), self._y.at(point.y)

        def draw() -> None:
            if self.chart.kind != "funnel" and point.low is not None and point.high is not None:
                ends = (x, self._y.at(point.low), x, self._y.at(point.high))
                self.paper.line(*ends, stroke=stroke.colour, stroke_opacity="0.4")
            if point.mark:
                self.paper.mark("diamond", x, y, 12.0, LIGHT.warn)
            else:
                self.paper.mark(stroke.shape, x, y, 8.0, stroke.colour)

        self.marked(point, draw)

    def _name_mark(self, point: Point) -> None:
        x, y = self._x.at(point.x), self._y.at(point.y)
        is_right = x > WIDTH * 0.6
        place, anchor = (x - 10, "end") if is_right else (x + 10, "start")
        self.write(place, y - 8, mark_words(point.mark), anchor, fill=LIGHT.warn)

    def _columns(self) -> None:
        """Bars beside each other, or one upon the other."""
        width = (self._x.end - self._x.start) / (self._x.high - self._x.low) * 0.7
        stacked, count = self.chart.kind == "stacked", len(self.chart.series)
        each = width if stacked else width / count
        reached: dict[float, float] = {}
        for at, series in enumerate(self.chart.series):
            for point in series.points:
                base = reached.get(point.x, 0.0) if stacked else 0.0
                reached[point.x] = base + point.y
                left = self._x.at(point.x) - width / 2 + (0.0 if stacked else at * each)
                top, bottom = self._y.at(base + point.y), self._y.at(base)
                self._bar(point, (left, top, each, bottom - top), stroke_of(at).colour)

    def _bar(self, point: Point, box: tuple[float, float, float, float], colour: str) -> None:
        left, top, width, height = box

        def draw() -> None:
            self.paper.element(
                "rect",
                x=left,
                y=top,
                width=width,
                height=height,
                fill=LIGHT.warn if point.mark else colour,
                stroke=LIGHT.surface,
            )

        self.marked(point, draw)
        if point.mark:
            words = in_lines(mark_words(point.mark), max(width * 1.4, _NAME), SMALL, most=1)
            self.write(left + width / 2, max(10.0, top - 5), words[0], "middle", fill=LIGHT.warn)

    def _legend(self, top: float) -> float:
        """What the series are called, one below the other; nothing for one alone."""
        if len(self.chart.series) < 2:
            return top
        for at, series in enumerate(self.chart.series):
            stroke = stroke_of(at)
            y = top + 12 + at * 18
            self.paper.line(
                _LEFT,
                y,
                _LEFT + 24,
                y,
                stroke=stroke.colour,
                stroke_width=2.0,
                stroke_dasharray=stroke.dash,
            )
            self.paper.mark(stroke.shape, _LEFT + 12, y, 8.0, stroke.colour)
            self.write(_LEFT + 34, y + 4, clean(series.name) or code_words(series.code))
        return top + 12 + len(self.chart.series) * 18
