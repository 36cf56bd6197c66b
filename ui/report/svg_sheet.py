"""What every chart of a report is drawn with: its words, its numbers, its marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from app.insight.picture import Chart, Point, Rate
from app.insight.report import NameOf
from ui.look.tokens import LIGHT
from ui.pattern_words import code_words
from ui.report.figures import POINTS, SHARES, category_words, number_words
from ui.report.page import Part, clean
from ui.report.svg_paper import Paper
from ui.words import QT_TRANSLATE_NOOP, translated

WIDTH = 720
SIZE = 13.0
SMALL = 11.0

_N = QT_TRANSLATE_NOOP("Report", "n = {count}")
_OF_HUNDRED = QT_TRANSLATE_NOOP("Report", "{what}, of 100")


class Stroke(NamedTuple):
    """How a series is drawn: never by colour alone."""

    colour: str
    shape: str
    dash: str | None


STROKES = (
    Stroke(LIGHT.accent, "circle", None),
    Stroke(LIGHT.warn, "square", "7 4"),
    Stroke(LIGHT.muted, "diamond", "2 3"),
    Stroke(LIGHT.danger, "circle", "9 3 2 3"),
    Stroke(LIGHT.text, "square", "4 2"),
)


def stroke_of(series: int) -> Stroke:
    """The stroke of a series by its place; after the fifth they begin again."""
    return STROKES[series % len(STROKES)]


class Sheet:
    """A chart, the paper that it is drawn on, and the words of its part of the report.

    `value_axis` is the code of its numbers. y grows downwards.
    """

    def __init__(self, part: Part, chart: Chart, name_of: NameOf, value_axis: str) -> None:
        self.part = part
        self.chart = chart
        self.paper = Paper()
        self._name_of = name_of
        self._value_axis = value_axis
        self._shares = self._is_of_shares()

    def write(
        self, x: float, y: float, text: str, anchor: str = "start", *, fill: str | None = None
    ) -> None:
        """A word of the chart; small where it has a colour of its own, as all but names have."""
        self.paper.words(
            "text",
            text,
            x=x,
            y=y,
            text_anchor=None if anchor == "start" else anchor,
            font_size=SMALL if fill else None,
            fill=fill,
        )

    def value_words(self, value: float) -> str:
        """A number of the value axis."""
        in_hundredths = self._shares or self._value_axis in POINTS | SHARES
        return number_words(round(value * 100, 6) if in_hundredths else value)

    def value_title(self) -> str:
        """What the numbers are; shares are told "of 100", so that no axis has bare percentages."""
        title = code_words(self._value_axis)
        is_share = self._shares or self._value_axis in SHARES
        return translated("Report", _OF_HUNDRED).format(what=title) if is_share else title

    def category(self, place: float) -> str:
        """The name at a whole number of the other axis."""
        at = round(place)
        if not 0 <= at < len(self.chart.categories):
            return ""
        code = self.chart.categories[at]
        return clean(category_words(self.chart.names, code, self._name_of))

    def marked(self, point: Point, draw: Callable[[], None]) -> None:
        """Draw a mark with the words of its row, read out and shown on hovering."""
        shown = 0 <= point.row < len(self.part.cells)
        with self.paper.group(title=self.part.row_words(point.row) if shown else ""):
            draw()

    def n_of(self, row: int) -> str:
        """The n of the axis's rate in a row, or of its first one."""
        table = self.part.picture.table
        if table is None or not 0 <= row < len(table.rows):
            return ""
        cells = table.rows[row].cells
        rates = [each for each in cells if isinstance(each, Rate)]
        for column, cell in zip(table.columns, cells, strict=True):
            if column.code == self._value_axis and isinstance(cell, Rate):
                rates = [cell]
        return translated("Report", _N).format(count=number_words(rates[0].n)) if rates else ""

    def _is_of_shares(self) -> bool:
        """Whether its numbers are shares: where the table beside it has the same ones as rates."""
        table = self.part.picture.table
        kinds = {column.code: column.kind for column in table.columns} if table else {}
        if self._value_axis in kinds:
            return kinds[self._value_axis] == "rate"
        return all(kinds.get(series.code) == "rate" for series in self.chart.series)
