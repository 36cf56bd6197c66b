"""Shows any picture: its figures as a chart or a table, and all that must be read with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.insight.picture import Picture
from ui.controls.card import Card
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_3, SPACE_5
from ui.pattern_words import headline_words, hidden_words, remark_words, title_of
from ui.supervisor.figure_table import FigureTable, NameOf
from ui.supervisor.patterns.better_chips import BetterChips
from ui.supervisor.patterns.figure import Figure
from ui.supervisor.patterns.figures_view import FiguresView
from ui.supervisor.patterns.headline_card import belongs_words
from ui.supervisor.patterns.remark import Remark

if TYPE_CHECKING:
    from ui.supervisor.charts.chart_view import ChartView

Shape = Literal["chart", "table"]
FileKind = Literal["svg", "png"]

_BOTH_FROM = 900
"""From this width in px at 100 % text on, chart and table stand side by side."""

_OF_THE_FIRST = frozenset({"causes"})
"""Patterns whose headline is their first row's."""

_AS_CHIPS = frozenset({"better"})
"""Patterns of short lines of text: a chip says more than a point."""


class PictureView(Card):
    """One pattern on a card: heading, how many calls of when, headline, chart, table, remarks.

    Before there is a picture it says calmly that it is being worked out. A chart and its table
    stand side by side where there is room, else one is shown and a button changes to the other;
    both say the same. pyqtgraph is imported when the first chart is shown.

    Emits:
        calls_asked(str, str): the calls behind a row are wanted: its key, and what it is called.
        shape_chosen(str): the person wants to see "chart" or "table" here from now on.
        file_asked(str): the chart is wanted as a file: "svg" or "png".
    """

    calls_asked = Signal(str, str)
    shape_chosen = Signal(str)
    file_asked = Signal(str)

    def __init__(
        self,
        pattern: str,
        name_of: NameOf,
        *,
        shape: Shape = "chart",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._name_of = name_of
        self._shape: Shape = shape
        self._picture: Picture | None = None
        self._figures: FigureTable | None = None
        self._chart: ChartView | None = None
        self._chips: BetterChips | None = None
        self._table: FiguresView | None = None
        self._parts: list[QWidget] = []
        self._title = Label(title_of(pattern), "title")
        self.setAccessibleName(self._title.text())
        self._turn = IconButton("table", self.tr("Show as a table"))
        self._turn.clicked.connect(self._change_shape)
        self._save = IconButton("download", self.tr("Save the chart as a picture"))
        self._save.clicked.connect(lambda: self.file_asked.emit("svg"))
        head = ElasticRow(gap=SPACE_1, keeps=96)
        head.add(self._title, 1)
        buttons = ElasticRow(gap=SPACE_1)
        buttons.add(self._save)
        buttons.add(self._turn)
        head.add(buttons)
        self._subtitle = Label("", "small")
        self._about = Label("", "caption")
        self._figure = Figure()
        self._reading = Label("", "small")
        self._both = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._both.setSizePolicy(policy)
        self._sides = QHBoxLayout(self._both)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(SPACE_5)
        self._waiting = Label("", "muted")
        for widget in (head, self._subtitle, self._waiting, self._about, self._figure, self._both):
            self.add(widget)
        self.add(self._reading)
        self.body.setSpacing(SPACE_3)
        self.show_waiting()

    # -- what it holds -----------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """What is shown; None while it is waited for."""
        return self._picture

    @property
    def figures(self) -> FigureTable | None:
        """Its table in words."""
        return self._figures

    @property
    def chart(self) -> ChartView | None:
        """The chart, once it was shown."""
        return self._chart

    @property
    def table(self) -> FiguresView | None:
        """The table, once it was shown."""
        return self._table

    @property
    def turn_button(self) -> IconButton:
        """Changes between chart and table; hidden where both are seen, or only one is there."""
        return self._turn

    @property
    def save_button(self) -> IconButton:
        """Asks for the chart as a file; hidden where there is none."""
        return self._save

    @property
    def reading(self) -> str:
        """What is said of the point that is read."""
        return self._reading.text()

    # -- what it shows -----------------------------------------------------------------------------

    def show_waiting(self) -> None:
        """Say that the figures are being worked out; what was there stays no longer."""
        self._clear()
        self._waiting.setText(self.tr("Being worked out …"))
        self._waiting.show()

    def show_failed(self, words: str) -> None:
        """Say why there is no picture."""
        self._clear()
        self._waiting.setText(words)
        self._waiting.show()

    def set_names(self, name_of: NameOf) -> None:
        """Call ids by these names from the next picture on."""
        self._name_of = name_of

    def show_picture(self, picture: Picture) -> None:
        """Show a picture."""
        self._clear()
        self._picture = picture
        self._figures = FigureTable(picture, self._name_of)
        self._title.setText(self._figures.title)
        self.setAccessibleName(self._figures.title)
        self._subtitle.setText(self._figures.subtitle)
        self._subtitle.setVisible(bool(picture.n))
        if picture.hidden:
            why, do = hidden_words(picture.hidden)
            self._waiting.setText(f"{why} {do}".strip())
            self._waiting.show()
        else:
            if picture.headline is not None:
                about = headline_words(picture.pattern)
                if picture.pattern in _OF_THE_FIRST and self._figures.cells:
                    about = f"{about}: {self._figures.called(0)}"
                self._about.setText(about)
                self._about.setVisible(bool(self._about.text()))
                self._figure.set_value(picture.headline, belongs_words(picture))
                self._figure.show()
            self._show_shapes()
        for remark in picture.remarks:
            self._add_part(Remark(remark_words(remark)))

    def set_shape(self, shape: Shape) -> None:
        """Show chart or table, where there is not room for both."""
        self._shape = shape
        self._show_shapes()

    # -- Qt's --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room now."""
        super().resizeEvent(event)
        if self._is_roomy() != self._shows_both():
            QTimer.singleShot(0, self, self._show_shapes)

    # -- inside ------------------------------------------------------------------------------------

    def _clear(self) -> None:
        for part in (*self._parts, self._chart, self._chips, self._table):
            if part is not None:
                part.hide()
                part.setParent(None)
                part.deleteLater()
        self._parts.clear()
        self._picture = self._figures = self._chart = self._chips = self._table = None
        for label in (
            self._subtitle,
            self._waiting,
            self._about,
            self._figure,
            self._reading,
            self._both,
        ):
            label.hide()
        self._reading.setText("")
        self._turn.hide()
        self._save.hide()

    def _show_shapes(self) -> None:
        """Show chart, table, or both; make what is shown for the first time."""
        if self._picture is None or self._figures is None or self._picture.hidden:
            return
        chart, table = self._picture.chart, self._picture.table
        both = self._is_roomy() and chart is not None and table is not None
        wants_chart = chart is not None and (both or self._shape == "chart" or table is None)
        wants_table = table is not None and (both or not wants_chart)
        as_chips = self._picture.pattern in _AS_CHIPS
        if wants_chart and as_chips and self._chips is None:
            self._chips = BetterChips(self._figures)
            self._chips.calls_asked.connect(self._ask)
            self._sides.insertWidget(0, self._chips, 1, Qt.AlignmentFlag.AlignTop)
        elif wants_chart and not as_chips and self._chart is None and chart is not None:
            # Imported here: pyqtgraph and numpy come with the first chart that is looked at.
            from ui.supervisor.charts.chart_view import ChartView

            self._chart = ChartView(chart, self._figures)
            self._chart.point_reached.connect(self._read)
            self._chart.calls_asked.connect(self._ask)
            self._sides.insertWidget(0, self._chart, 1, Qt.AlignmentFlag.AlignTop)
            if self._chart.left_out:
                shown = len(self._figures.cells) - self._chart.left_out
                words = self.tr("The chart shows the first {shown} of {all} rows of the table.")
                told = words.format(shown=shown, all=len(self._figures.cells))
                self._add_part(Remark(told, "table"))
        if wants_table and self._table is None:
            self._table = FiguresView(self._figures)
            self._table.calls_asked.connect(self._ask)
            self._table.row_reached.connect(self._row_reached)
            self._sides.addWidget(self._table, 1, Qt.AlignmentFlag.AlignTop)
        for drawn in (self._chart, self._chips):
            if drawn is not None:
                drawn.setVisible(wants_chart)
        if self._table is not None:
            self._table.setVisible(wants_table)
        self._both.setVisible(wants_chart or wants_table)
        self._turn.setVisible(chart is not None and table is not None and not both)
        as_table = wants_chart
        self._turn.set_icon("table" if as_table else "chart-line")
        self._turn.set_name(self.tr("Show as a table") if as_table else self.tr("Show as a chart"))
        self._save.setVisible(wants_chart and not as_chips)

    def _change_shape(self) -> None:
        shape: Shape = "table" if self._shape == "chart" else "chart"
        self.set_shape(shape)
        self.shape_chosen.emit(shape)

    def _is_roomy(self) -> bool:
        return self.width() >= current_theme().px(_BOTH_FROM)

    def _shows_both(self) -> bool:
        shown = (self._chart or self._chips, self._table)
        return all(each is not None and not each.isHidden() for each in shown)

    def _read(self, words: str) -> None:
        self._reading.setText(words)
        self._reading.show()
        row = self._chart.row if self._chart is not None else None
        if row is not None and self._shows_both() and self._table is not None:
            self._table.show_row(row)

    def _row_reached(self, row: int) -> None:
        if self._chart is not None and self._shows_both() and not self._chart.hasFocus():
            self._chart.read_row(row)

    def _ask(self, row: int) -> None:
        assert self._figures is not None
        if self._figures.keys[row]:
            self.calls_asked.emit(self._figures.keys[row], self._figures.called(row))

    def _add_part(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self.add(widget)
