"""Shows any picture: its figures as a chart or a table, and all that must be read with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.insight.picture import Picture
from ui.controls.card import Card
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_3
from ui.pattern_words import headline_words, hidden_words, remark_words, title_of
from ui.supervisor.figure_table import FigureTable, NameOf
from ui.supervisor.patterns.figure import Figure
from ui.supervisor.patterns.figures_view import FiguresView
from ui.supervisor.patterns.headline_card import belongs_words
from ui.supervisor.patterns.remark import Remark
from ui.supervisor.patterns.shapes_pane import Shape, ShapesPane

if TYPE_CHECKING:
    from ui.supervisor.charts.chart_view import ChartView

_OF_THE_FIRST = frozenset({"causes"})
"""Patterns whose headline is their first row's."""


class PictureView(Card):
    """One pattern on a card: heading, how many calls of when, headline, chart, table, remarks.

    Before there is a picture it says calmly that it is being worked out. A chart and its table
    stand side by side where there is room, else one is shown and a button changes to the other;
    both say the same.

    Emits:
        calls_asked(str, str): the calls behind a row are wanted: its key, and what it is called.
        shape_chosen(str): the person wants to see "chart" or "table" here from now on.
        file_asked(): the chart is wanted as a file.
    """

    calls_asked = Signal(str, str)
    shape_chosen = Signal(str)
    file_asked = Signal()

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
        self._picture: Picture | None = None
        self._figures: FigureTable | None = None
        self._remarks: list[Remark] = []
        self._title = Label(title_of(pattern), "title")
        self.setAccessibleName(self._title.text())
        self._turn = IconButton("table", self.tr("Show as a table"))
        self._turn.clicked.connect(self._change_shape)
        self._save = IconButton("download", self.tr("Save the chart as a picture"))
        self._save.clicked.connect(self.file_asked)
        head = ElasticRow(gap=SPACE_1, keeps=96)
        head.add(self._title, 1)
        buttons = ElasticRow(gap=SPACE_1)
        buttons.add(self._save)
        buttons.add(self._turn)
        head.add(buttons)
        self._subtitle = Label("", "small")
        self._told = Label("", "muted")
        self._about = Label("", "caption")
        self._figure = Figure()
        self._shapes = ShapesPane(shape)
        self._shapes.calls_asked.connect(self._ask)
        self._shapes.point_read.connect(self._read)
        self._shapes.shapes_changed.connect(self._shapes_changed)
        self._reading = Label("", "small")
        for widget in (head, self._subtitle, self._told, self._about, self._figure, self._shapes):
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
        return self._shapes.chart

    @property
    def table(self) -> FiguresView | None:
        """The table, once it was shown."""
        return self._shapes.table

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

    @property
    def told(self) -> str:
        """What is said in the place of figures."""
        return "" if self._told.isHidden() else self._told.text()

    # -- what it shows -----------------------------------------------------------------------------

    def show_waiting(self) -> None:
        """Say that the figures are being worked out; what was there stays no longer."""
        self._clear()
        self._tell(self.tr("Being worked out …"))

    def show_failed(self, words: str) -> None:
        """Say why there is no picture."""
        self._clear()
        self._tell(words)

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
            self._tell(" ".join(hidden_words(picture.hidden)).strip())
        else:
            self._show_headline(picture, self._figures)
            if picture.table is not None and not picture.table.rows:
                self._tell(self.tr("There is nothing of this in these calls."))
            self._shapes.show_figures(self._figures)
        for remark in picture.remarks:
            self._add_remark(remark_words(remark))

    def set_shape(self, shape: Shape) -> None:
        """Show chart or table, where there is not room for both."""
        self._shapes.set_shape(shape)

    # -- inside ------------------------------------------------------------------------------------

    def _clear(self) -> None:
        for remark in self._remarks:
            remark.hide()
            remark.setParent(None)
            remark.deleteLater()
        self._remarks.clear()
        self._shapes.clear()
        self._picture = self._figures = None
        for part in (self._subtitle, self._told, self._about, self._figure, self._reading):
            part.hide()
        self._reading.setText("")
        self._turn.hide()
        self._save.hide()

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()

    def _show_headline(self, picture: Picture, figures: FigureTable) -> None:
        if picture.headline is None:
            return
        about = headline_words(picture.pattern)
        if picture.pattern in _OF_THE_FIRST and figures.cells:
            about = f"{about}: {figures.called(0)}"
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._figure.set_value(picture.headline, belongs_words(picture))
        self._figure.show()

    def _shapes_changed(self) -> None:
        shapes = self._shapes
        is_chart = shapes.shows_chart or (shapes.chips is not None and not shapes.chips.isHidden())
        self._turn.setVisible(shapes.can_turn)
        self._turn.set_icon("table" if is_chart else "chart-line")
        self._turn.set_name(self.tr("Show as a table") if is_chart else self.tr("Show as a chart"))
        self._save.setVisible(shapes.shows_chart)
        self._tell_left_out()

    def _tell_left_out(self) -> None:
        """Say once that a chart shows the first rows only."""
        chart, figures = self._shapes.chart, self._figures
        if chart is None or figures is None or not chart.left_out:
            return
        told = self.tr("The chart shows the first {shown} of {all} rows of the table.").format(
            shown=len(figures.cells) - chart.left_out, all=len(figures.cells)
        )
        if all(remark.label.text() != told for remark in self._remarks):
            self._add_remark(told, "table")

    def _change_shape(self) -> None:
        shape: Shape = "table" if self._shapes.shape == "chart" else "chart"
        self.set_shape(shape)
        self.shape_chosen.emit(shape)

    def _read(self, words: str) -> None:
        self._reading.setText(words)
        self._reading.show()

    def _ask(self, row: int) -> None:
        assert self._figures is not None
        if self._figures.keys[row]:
            self.calls_asked.emit(self._figures.keys[row], self._figures.called(row))

    def _add_remark(self, words: str, icon: str = "info") -> None:
        self._remarks.append(Remark(words, icon))
        self.add(self._remarks[-1])
