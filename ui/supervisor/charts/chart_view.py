"""A chart that can be read with the eyes, the keyboard and a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.insight.picture import Chart
from ui.controls.announce import announce
from ui.look.paint import paint_focus_ring
from ui.look.theme import current_theme
from ui.look.tokens import RADIUS_CONTROL, SPACE_2
from ui.supervisor.charts.canvas import Canvas, Spot
from ui.supervisor.charts.drawing import draw, height_of, plan_of
from ui.supervisor.charts.plan import Plan, series_words
from ui.supervisor.figure_table import FigureTable

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class ChartView(QLabel):
    """A chart; arrow keys walk its points, Enter opens the calls behind one.

    Its accessible name is its title, its description the table in words (A25). Holds the point
    that is read.

    Emits:
        point_reached(str): a point is read; its name and its numbers.
        calls_asked(int): the calls behind a row of the table are wanted.
    """

    point_reached = Signal(str)
    calls_asked = Signal(int)

    def __init__(self, chart: Chart, figures: FigureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._plan: Plan = plan_of(chart, figures)
        self._left_out = len(chart.categories) - len(self._plan.categories)
        self._at: int | None = None
        self._drawn: tuple[object, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._canvas = Canvas(self)
        self._canvas.setAccessibleName(figures.title)
        self.setAccessibleName(
            self.tr("{title}, chart. Arrow keys read its points.").format(title=figures.title)
        )
        self.setAccessibleDescription(figures.in_words())
        current_theme().theme_changed.connect(self._look_changed)

    @property
    def canvas(self) -> Canvas:
        """What it is drawn on."""
        return self._canvas

    @property
    def plan(self) -> Plan:
        """What is drawn."""
        return self._plan

    @property
    def left_out(self) -> int:
        """How many rows of the table are not drawn, as there are too many of them."""
        return self._left_out

    @property
    def figures(self) -> FigureTable:
        """The table beside it."""
        return self._figures

    @property
    def row(self) -> int | None:
        """The row of the table whose point is read; None while none is."""
        return None if self._at is None else self._canvas.spots[self._at].row

    def point_words(self, spot: Spot) -> str:
        """What a point says: its series where there are several, and its row of the table."""
        words = self._figures.row_words(spot.row)
        if len(self._plan.chart.series) > 1:
            return f"{series_words(self._plan.chart.series[spot.series])} · {words}"
        return words

    def read_row(self, row: int) -> None:
        """Show which point a row of the table is, and tell nobody."""
        spots = self._canvas.spots
        self._at = next((at for at, spot in enumerate(spots) if spot.row == row), None)
        self._show_ring()

    # -- Qt's --------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Rows are higher where names stand over them."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at a width."""
        return height_of(self._plan, width - 2 * SPACE_2) + 2 * SPACE_2

    def sizeHint(self) -> QSize:
        """Wide."""
        width = current_theme().px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It shrinks as far as a window does."""
        return QSize(160, current_theme().px(80))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new size."""
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect().adjusted(SPACE_2, SPACE_2, -SPACE_2, -SPACE_2))
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has changed while nobody saw it."""
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Turn with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the keyboard around the whole."""
        del event
        if self.hasFocus():
            painter = QPainter(self)
            ring = current_theme().tokens.focus
            paint_focus_ring(painter, QRectF(self.rect()), RADIUS_CONTROL, ring)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if self._at is None and event.reason() in _BY_KEY:
            self._read(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the points, or open the calls behind one."""
        key, count = Qt.Key(event.key()), len(self._canvas.spots)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not count:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.row is not None:
            self.calls_asked.emit(self.row)
        elif (to := self._step(key, count)) is not None:
            self._read(to)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the point under the pointer."""
        found = self._canvas.spot_at(self._place(event))
        if found is not None and found != self._at:
            self._read(found, aloud=False)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Read the point that was pressed."""
        found = self._canvas.spot_at(self._place(event))
        if found is not None:
            self._read(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the calls behind a point."""
        found = self._canvas.spot_at(self._place(event))
        if found is not None:
            self.calls_asked.emit(self._canvas.spots[found].row)

    # -- inside ------------------------------------------------------------------------------------

    def _place(self, event: QMouseEvent) -> QPointF:
        return event.position() - QPointF(self._canvas.pos())

    def _step(self, key: Qt.Key, count: int) -> int | None:
        """Where a key leads from the point that is read; None for another key."""
        at = -1 if self._at is None else self._at
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End:
            return count - 1
        if key in _STEPS:
            step = _STEPS[key] * (1 if self._plan.in_rows else self._canvas.lead)
            return min(count - 1, max(0, at + step))
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return self._sideways(at, 1 if key == Qt.Key.Key_Down else -1, count)
        return None

    def _sideways(self, at: int, step: int, count: int) -> int:
        """The next row below; where series lie over one another, the same place in the next."""
        series = len(self._plan.chart.series)
        if self._plan.in_rows or series < 2 or at < 0:
            return min(count - 1, max(0, at + step))
        here = self._canvas.spots[at]
        wanted = min(series - 1, max(0, here.series + step))
        others = (i for i, spot in enumerate(self._canvas.spots) if spot.series == wanted)
        return min(others, key=lambda i: abs(self._canvas.spots[i].x - here.x), default=at)

    def _read(self, at: int, *, aloud: bool = True) -> None:
        if not 0 <= at < len(self._canvas.spots):
            return
        self._at = at
        self._show_ring()
        words = self.point_words(self._canvas.spots[at])
        self.point_reached.emit(words)
        if aloud:
            announce(self, words)

    def _show_ring(self) -> None:
        self._canvas.ring(None if self._at is None else self._canvas.spots[self._at])

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._draw()

    def _draw(self) -> None:
        """Draw where anything has changed that is seen."""
        if not self.isVisible() and not self._canvas.width():
            return
        theme = current_theme()
        now = (self._canvas.size(), theme.tokens.name, theme.scale, self.layoutDirection())
        if now == self._drawn:
            return
        self._drawn = now
        draw(self._canvas, self._plan)
        self._show_ring()


_BY_KEY = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
