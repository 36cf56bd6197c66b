"""The figures of a picture in their shapes: chart (or chips) and table, both or one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.insight.picture import Chart, Table
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_5
from ui.supervisor.figure_table import FigureTable
from ui.supervisor.patterns.better_chips import BetterChips
from ui.supervisor.patterns.figures_view import FiguresView

if TYPE_CHECKING:
    from ui.supervisor.charts.chart_view import ChartView

Shape = Literal["chart", "table"]

_BOTH_FROM = 860
"""From this width in px at 100 % text on, chart and table stand side by side."""

_AS_CHIPS = frozenset({"better"})
"""Patterns of short lines of text: a chip says more than a point."""


class ShapesPane(QWidget):
    """Chart and table of one picture; both where there is room, else the one that is wanted.

    What is shown for the first time is made then: pyqtgraph and numpy come with the first chart
    that is looked at.

    Emits:
        calls_asked(int): the calls behind a row of the table are wanted.
        point_read(str): a point of the chart is read.
        shapes_changed(): chart or table came or went.
    """

    calls_asked = Signal(int)
    point_read = Signal(str)
    shapes_changed = Signal()

    def __init__(self, shape: Shape = "chart", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape: Shape = shape
        self._figures: FigureTable | None = None
        self.chart: ChartView | None = None
        self.chips: BetterChips | None = None
        self.table: FiguresView | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sides = QHBoxLayout(self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(SPACE_5)

    @property
    def can_turn(self) -> bool:
        """Whether there is another shape than the one that is seen."""
        return self._chart() is not None and self._table() is not None and not self.shows_both

    @property
    def shows_both(self) -> bool:
        """Whether chart and table are seen."""
        return _is_shown(self.chart or self.chips) and _is_shown(self.table)

    @property
    def shows_chart(self) -> bool:
        """Whether a chart is seen that could be saved."""
        return _is_shown(self.chart)

    def show_figures(self, figures: FigureTable) -> None:
        """Show a picture's figures."""
        self.clear()
        self._figures = figures
        self.fit()

    def clear(self) -> None:
        """Show nothing."""
        for part in (self.chart, self.chips, self.table):
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()
        self._figures = self.chart = self.chips = self.table = None
        self.hide()

    def set_shape(self, shape: Shape) -> None:
        """Show this one, where there is not room for both."""
        self.shape = shape
        self.fit()

    def fit(self) -> None:
        """Show chart, table, or both."""
        chart, table = self._chart(), self._table()
        both = self._is_roomy() and chart is not None and table is not None
        wants_chart = chart is not None and (both or self.shape == "chart" or table is None)
        wants_table = table is not None and (both or not wants_chart)
        if wants_chart and chart is not None:
            self._make_drawing(chart)
        if wants_table:
            self._make_table()
        for part, wanted in (
            (self.chart, wants_chart),
            (self.chips, wants_chart),
            (self.table, wants_table),
        ):
            if part is not None:
                part.setVisible(wanted)
        self.setVisible(wants_chart or wants_table)
        self.shapes_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room now."""
        super().resizeEvent(event)
        has_two = self._chart() is not None and self._table() is not None
        if has_two and self._is_roomy() != self.shows_both:
            QTimer.singleShot(0, self, self.fit)

    # -- inside ------------------------------------------------------------------------------------

    def _chart(self) -> Chart | None:
        """The chart, where it has anything to show."""
        chart = self._figures.picture.chart if self._figures else None
        return chart if chart and self._table() and any(s.points for s in chart.series) else None

    def _table(self) -> Table | None:
        table = self._figures.picture.table if self._figures else None
        return table if table and table.rows else None

    def _make_drawing(self, chart: Chart) -> None:
        assert self._figures is not None
        if self.chart is not None or self.chips is not None:
            return
        made: QWidget
        if self._figures.picture.pattern in _AS_CHIPS:
            made = self.chips = BetterChips(self._figures)
            self.chips.calls_asked.connect(self.calls_asked)
        else:
            from ui.supervisor.charts.chart_view import ChartView

            made = self.chart = ChartView(chart, self._figures)
            self.chart.point_reached.connect(self._point_reached)
            self.chart.calls_asked.connect(self.calls_asked)
        self._sides.insertWidget(0, made, 1, Qt.AlignmentFlag.AlignTop)

    def _make_table(self) -> None:
        if self.table is None and self._figures is not None:
            self.table = FiguresView(self._figures)
            self.table.calls_asked.connect(self.calls_asked)
            self.table.row_reached.connect(self._row_reached)
            self._sides.addWidget(self.table, 1, Qt.AlignmentFlag.AlignTop)

    def _is_roomy(self) -> bool:
        return self.width() >= current_theme().px(_BOTH_FROM)

    def _point_reached(self, words: str) -> None:
        row = self.chart.row if self.chart is not None else None
        if row is not None and self.shows_both and self.table is not None:
            self.table.show_row(row)
        self.point_read.emit(words)

    def _row_reached(self, row: int) -> None:
        if self.chart is not None and self.shows_both and not self.chart.hasFocus():
            self.chart.read_row(row)


def _is_shown(part: QWidget | None) -> bool:
    return part is not None and not part.isHidden()
