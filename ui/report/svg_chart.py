"""A chart of a report as SVG: no script, no style, no link; its texts are those of the table (A25).

Every mark carries the words of its row as its title, so the chart says what the table says to a
screen reader and on hovering. Colours are the light theme's, and never the only sign: what stands
out is a diamond with a word, each series has a shape and a dash of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from app.insight.picture import Chart, Point, Rate, Series
from app.insight.report import NameOf
from ui.look.tokens import LIGHT
from ui.pattern_words import code_words, mark_words
from ui.report.figures import category_words, number_words
from ui.report.page import Part, clean
from ui.report.svg_axis import Axis, in_lines, steps_of
from ui.report.svg_paper import Paper
from ui.words import QT_TRANSLATE_NOOP, translated

WIDTH = 720
_FONT = "Inter"
_SIZE = 13.0
_SMALL = 11.0
_ROW = 34.0
_LABELS = 210.0
_COUNTS = 96.0
_PLOT = 260.0

_N = QT_TRANSLATE_NOOP("Report", "n = {count}")
_OF_HUNDRED = QT_TRANSLATE_NOOP("Report", "{what}, of 100")
_LIMIT = QT_TRANSLATE_NOOP("Report", "limits {level}")
_CENTRE = QT_TRANSLATE_NOOP("Report", "middle")

STROKES = (
    (LIGHT.accent, "circle", None),
    (LIGHT.warn, "square", "7 4"),
    (LIGHT.muted, "diamond", "2 3"),
    (LIGHT.danger, "circle", "9 3 2 3"),
    (LIGHT.text, "square", "4 2"),
)
"""Colour, shape and dash of each series."""


def svg_chart(part: Part, name_of: NameOf, number: int) -> str:
    """The chart of a part of a report; "" where it has none. `number` makes its ids its own."""
    chart = part.picture.chart
    if chart is None or not part.cells or not any(series.points for series in chart.series):
        return ""
    return _Drawing(part, chart, name_of, number).text()


class _Drawing:
    """One chart on paper; y grows downwards."""

    def __init__(self, part: Part, chart: Chart, name_of: NameOf, number: int) -> None:
        self._part = part
        self._chart = chart
        self._name_of = name_of
        self._number = number
        self._paper = Paper()
        self._shares = _is_of_shares(part, chart)

    def text(self) -> str:
        body = self._paper
        height = self._sideways() if self._chart.kind == "intervals" else self._upright()
        whole = Paper()
        title, description = f"chart-{self._number}-title", f"chart-{self._number}-words"
        with whole.group(
            "svg",
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"0 0 {WIDTH} {round(height)}",
            width=WIDTH,
            height=float(round(height)),
            role="img",
            aria_labelledby=f"{title} {description}",
            font_family=_FONT,
            font_size=_SIZE,
            fill=LIGHT.text,
        ):
            whole.words("title", self._part.title, id=title)
            rows = (self._part.row_words(row) for row in range(len(self._part.cells)))
            whole.words("desc", "\n".join(rows), id=description)
            text = whole.text
        return f"{text}\n{body.text}\n</svg>"

    # -- what stands beside the marks ----------------------------------------------------------
    def _write(self, x: float, y: float, text: str, anchor: str = "start", **more: str) -> None:
        # The arguments of `more` are the few that differ: size and colour.
        self._paper.words(
            "text",
            text,
            x=x,
            y=y,
            text_anchor=None if anchor == "start" else anchor,
            font_size=more.get("size"),
            fill=more.get("fill"),
        )

    def _value_words(self, value: float) -> str:
        return number_words(round(value * 100, 6) if self._shares else value)

    def _value_title(self, code: str) -> str:
        title = code_words(code)
        return translated("Report", _OF_HUNDRED).format(what=title) if self._shares else title

    def _category(self, place: float) -> str:
        at = round(place)
        if not 0 <= at < len(self._chart.categories):
            return ""
        code = self._chart.categories[at]
        return clean(category_words(self._chart.names, code, self._name_of))

    def _marked(self, point: Point, draw: Callable[[], None]) -> None:
        """Draw a mark with the words of its row."""
        shown = 0 <= point.row < len(self._part.cells)
        with self._paper.group(title=self._part.row_words(point.row) if shown else ""):
            draw()

    # -- one category below the other ----------------------------------------------------------
    def _sideways(self) -> float:
        chart = self._chart
        points = [point for series in chart.series for point in series.points]
        top, count = 12.0, max(len(chart.categories), round(max(p.y for p in points)) + 1)
        bottom = top + count * _ROW
        ends = [each for p in points for each in (p.x, p.low, p.high) if each is not None]
        steps = steps_of(min(0.0, *ends), max(ends))
        axis = Axis(steps[0], steps[-1], _LABELS + 12, WIDTH - _COUNTS - 8)
        for step in steps:
            x = axis.at(step)
            self._paper.line(x, top, x, bottom, stroke=LIGHT.line)
            words = self._value_words(step)
            self._write(x, bottom + 16, words, "middle", size="11", fill=LIGHT.muted)
        title = self._value_title(chart.x_axis)
        self._write(axis.start, bottom + 34, title, size="11", fill=LIGHT.muted)
        for place in range(count):
            self._name_row(place, top + (place + 0.5) * _ROW)
        for at, series in enumerate(chart.series):
            for point in series.points:
                self._sideways_mark(point, axis, top, STROKES[at % len(STROKES)])
        return bottom + 44

    def _name_row(self, place: int, y: float) -> None:
        lines = in_lines(self._category(place), _LABELS, _SIZE)
        first = y + 4 - (len(lines) - 1) * 8
        for at, line in enumerate(lines):
            self._write(0, first + at * 16, line)

    def _sideways_mark(
        self, point: Point, axis: Axis, top: float, stroke: tuple[str, str, str | None]
    ) -> None:
        colour, shape, _ = stroke
        y = top + (point.y + 0.5) * _ROW

        def draw() -> None:
            if point.low is not None and point.high is not None:
                ends = (axis.at(point.low), y, axis.at(point.high), y)
                self._paper.line(*ends, stroke=colour, stroke_width=2.0)
            marked = bool(point.mark)
            fill = LIGHT.warn if marked else colour
            self._paper.mark("diamond" if marked else shape, axis.at(point.x), y, 10.0, fill)

        self._marked(point, draw)
        counted = self._n_of(point.row)
        self._write(WIDTH - _COUNTS, y + (0 if point.mark else 4), counted, size="11")
        if point.mark:
            words = mark_words(point.mark)
            self._write(WIDTH - _COUNTS, y + 13, words, size="11", fill=LIGHT.warn)

    def _n_of(self, row: int) -> str:
        """The n of a row's first rate."""
        table = self._part.picture.table
        if table is None or not 0 <= row < len(table.rows):
            return ""
        cells = table.rows[row].cells
        found = next((each for each in cells if isinstance(each, Rate)), None)
        if found is None:
            return ""
        return translated("Report", _N).format(count=number_words(found.n))

    # -- values from below to above ------------------------------------------------------------
    def _upright(self) -> float:
        chart = self._chart
        top = 14.0
        x_axis, y_axis = self._x_axis(), self._y_axis(top)
        for step in steps_of(y_axis.low, y_axis.high):
            y = y_axis.at(step)
            self._paper.line(x_axis.start, y, WIDTH - 8, y, stroke=LIGHT.line)
            words = self._value_words(step)
            self._write(x_axis.start - 10, y + 4, words, "end", size="11", fill=LIGHT.muted)
        self._write(0, top - 4, self._value_title(chart.y_axis), size="11", fill=LIGHT.muted)
        bottom = self._name_columns(x_axis, y_axis.start)
        self._limits(x_axis, y_axis)
        if chart.kind in ("bars", "stacked"):
            self._bars(x_axis, y_axis)
        else:
            for at, series in enumerate(chart.series):
                self._course(series, x_axis, y_axis, STROKES[at % len(STROKES)])
        return self._legend(bottom) + 6

    def _x_axis(self) -> Axis:
        chart = self._chart
        xs = [point.x for series in chart.series for point in series.points]
        xs += [x for limit in chart.limits for x, _, _ in limit.points]
        low, high = min(xs), max(xs)
        if chart.categories:
            return Axis(-0.5, max(high, len(chart.categories) - 1) + 0.5, 56, WIDTH - 12)
        steps = steps_of(min(low, 0.0), high)
        return Axis(steps[0], steps[-1], 56, WIDTH - 24)

    def _y_axis(self, top: float) -> Axis:
        values = list(self._values())
        steps = steps_of(min(0.0, *values), max(values))
        return Axis(steps[0], steps[-1], top + _PLOT, top + 8)

    def _values(self) -> Iterator[float]:
        chart = self._chart
        if chart.kind == "stacked":
            for place in {point.x for series in chart.series for point in series.points}:
                yield sum(p.y for s in chart.series for p in s.points if p.x == place)
        for series in chart.series:
            for point in series.points:
                yield from (each for each in (point.y, point.low, point.high) if each is not None)
        for limit in chart.limits:
            yield from (each for _, low, high in limit.points for each in (low, high))

    def _name_columns(self, axis: Axis, bottom: float) -> float:
        """The words below the plot; returns how far they reach."""
        chart = self._chart
        below = bottom + 18
        if chart.categories:
            room = (axis.end - axis.start) / len(chart.categories)
            # As many names as there is room for; every mark has its own in its title.
            each = max(1, round(64 / room + 0.49))
            for place in range(0, len(chart.categories), each):
                lines = in_lines(self._category(place), room * each - 6, _SMALL)
                for at, line in enumerate(lines):
                    x = axis.at(float(place))
                    self._write(x, below + at * 14, line, "middle", size="11", fill=LIGHT.muted)
            below += 18
        else:
            for step in steps_of(axis.low, axis.high):
                words = number_words(step)
                self._write(axis.at(step), below, words, "middle", size="11", fill=LIGHT.muted)
        title = code_words(chart.x_axis)
        self._write(axis.end, below + 18, title, "end", size="11", fill=LIGHT.muted)
        return below + 24

    def _limits(self, x_axis: Axis, y_axis: Axis) -> None:
        for limit in self._chart.limits:
            level = number_words(limit.level)
            named = translated("Report", _LIMIT).format(level=level)
            if not limit.level:
                named = translated("Report", _CENTRE)
            colour = LIGHT.muted if limit.level < 99 else LIGHT.warn
            dash = "5 4" if limit.level else None
            with self._paper.group(title=named):
                for side in (1, 2) if limit.level else (1,):
                    points = [(x_axis.at(each[0]), y_axis.at(each[side])) for each in limit.points]
                    self._paper.path(points, stroke=colour, stroke_dasharray=dash)

    def _course(
        self,
        series: Series,
        x_axis: Axis,
        y_axis: Axis,
        stroke: tuple[str, str, str | None],
    ) -> None:
        colour, shape, dash = stroke
        if self._chart.kind != "funnel":
            points = [(x_axis.at(point.x), y_axis.at(point.y)) for point in series.points]
            self._paper.path(points, stroke=colour, stroke_width=1.5, stroke_dasharray=dash)
        former = ""
        for point in series.points:
            self._point(point, x_axis, y_axis, (colour, shape))
            if point.mark and (point.mark != former or self._chart.kind == "funnel"):
                self._name_mark(point, x_axis.at(point.x), y_axis.at(point.y))
            former = point.mark

    def _point(self, point: Point, x_axis: Axis, y_axis: Axis, look: tuple[str, str]) -> None:
        colour, shape = look
        x, y = x_axis.at(point.x), y_axis.at(point.y)

        def draw() -> None:
            # In a funnel the limits say what chance makes; whiskers would say it twice.
            if self._chart.kind != "funnel" and point.low is not None and point.high is not None:
                ends = (x, y_axis.at(point.low), x, y_axis.at(point.high))
                self._paper.line(*ends, stroke=colour, stroke_opacity="0.4")
            if point.mark:
                self._paper.mark("diamond", x, y, 12.0, LIGHT.warn)
            else:
                self._paper.mark(shape, x, y, 8.0, colour)

        self._marked(point, draw)

    def _name_mark(self, point: Point, x: float, y: float) -> None:
        words = mark_words(point.mark)
        right = x > WIDTH * 0.6
        place = x - 10 if right else x + 10
        self._write(place, y - 8, words, "end" if right else "start", size="11", fill=LIGHT.warn)

    def _bars(self, x_axis: Axis, y_axis: Axis) -> None:
        width = (x_axis.end - x_axis.start) / (x_axis.high - x_axis.low) * 0.7
        side_by_side = self._chart.kind == "bars" and len(self._chart.series) > 1
        each = width / len(self._chart.series) if side_by_side else width
        reached: dict[float, float] = {}
        for at, series in enumerate(self._chart.series):
            colour = STROKES[at % len(STROKES)][0]
            for point in series.points:
                base = reached.get(point.x, 0.0) if self._chart.kind == "stacked" else 0.0
                reached[point.x] = base + point.y
                left = x_axis.at(point.x) - width / 2 + (at * each if side_by_side else 0.0)
                top, bottom = y_axis.at(base + point.y), y_axis.at(base)
                self._bar(point, (left, top, each, bottom - top), colour)

    def _bar(self, point: Point, box: tuple[float, float, float, float], colour: str) -> None:
        left, top, width, height = box

        def draw() -> None:
            fill = LIGHT.warn if point.mark else colour
            self._paper.element(
                "rect",
                x=left,
                y=top,
                width=width,
                height=height,
                fill=fill,
                stroke=LIGHT.surface,
            )

        self._marked(point, draw)
        if point.mark:
            self._write(
                left + width / 2,
                top - 5,
                mark_words(point.mark),
                "middle",
                size="11",
                fill=LIGHT.warn,
            )

    def _legend(self, top: float) -> float:
        """What the series are called, one below the other; nothing for one alone."""
        if len(self._chart.series) < 2:
            return top
        for at, series in enumerate(self._chart.series):
            colour, shape, dash = STROKES[at % len(STROKES)]
            y = top + 12 + at * 18
            self._paper.line(56, y, 80, y, stroke=colour, stroke_width=2.0, stroke_dasharray=dash)
            self._paper.mark(shape, 68, y, 8.0, colour)
            self._write(90, y + 4, clean(series.name) or code_words(series.code))
        return top + 12 + len(self._chart.series) * 18


def _is_of_shares(part: Part, chart: Chart) -> bool:
    """Whether the chart's numbers are fractions: its points are rates of their rows."""
    table = part.picture.table
    assert table is not None
    for series in chart.series:
        for point in series.points:
            value = point.x if chart.kind == "intervals" else point.y
            cells = table.rows[point.row].cells if 0 <= point.row < len(table.rows) else ()
            rates = (each for each in cells if isinstance(each, Rate) and each.n)
            if not any(abs(each.k / each.n - value) < 1e-9 for each in rates):
                return False
    return True
