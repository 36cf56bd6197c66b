"""The frame of a chart: pyqtgraph's view box and axes, with captions and a legend in the scene."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QFrame, QGraphicsWidget, QWidget

from ui.look.theme import current_theme
from ui.supervisor.charts.caption import Caption
from ui.supervisor.charts.legend import Legend
from ui.supervisor.charts.scale import Scale

_HALF_MARK = 9.0
"""Room in px above and below what the axis spans, for a mark that stands at its end."""

_LABELS_REACH = 400
"""How far in px a number of an axis may reach over the end of its axis."""

_RIM = 8.0
"""Room in px at the end of the plot, so that what stands at its edge is whole."""


class PlotFrame(pg.GraphicsView):  # type: ignore[misc]
    """A scene with one plot: captions, legend, axes and a box between them.

    It hears no mouse and takes no keyboard: whoever holds it does (no menus, no panning). x goes
    on in the direction in which one reads.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._plot = QGraphicsWidget()
        self._plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCentralItem(self._plot)
        self.box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self.box.disableAutoRange()
        self.upper, self.lower, self.legend = Caption(), Caption(at_end=True), Legend()
        self._left, self._right, self._below = map(self._axis, ("left", "right", "bottom"))
        for part in (self.box, self._left, self._right, self._below):
            part.setParentItem(self._plot)
        for part in (self.upper, self.lower, self.legend):
            part.setParentItem(self._plot)

    @property
    def is_mirrored(self) -> bool:
        """Whether x goes from right to left."""
        return bool(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    @property
    def lead(self) -> int:
        """1 where a larger x is further right on the screen, -1 where it is further left."""
        return -1 if self.is_mirrored else 1

    def dress(self) -> None:
        """Take the theme and the direction of now, with nothing to explain yet."""
        self.box.invertX(self.is_mirrored)
        self.legend.set_entries(())
        theme = current_theme()
        self.setBackground(theme.colour("surface"))
        for axis in (self._left, self._right, self._below):
            axis.setPen(QPen(theme.colour("line"), 1))
            axis.setTextPen(QPen(theme.colour("muted"), 1))
            axis.setTickFont(self._font())
        for caption in (self.upper, self.lower):
            caption.set_look(self._font(), theme.colour("muted"))

    def frame(
        self,
        x: Scale,
        y: Scale,
        *,
        x_title: str = "",
        y_title: str = "",
        ends: tuple[float, float] = (0.0, 0.0),
        stands: bool = False,
    ) -> None:
        """Set the axes: their spans, ticks and titles.

        `ends` is room in px that is left free before and after what x spans. What is drawn
        `stands` on the lower edge; else there is room for half a mark below, as there is above.
        """
        self.upper.set_text(y_title)
        self.lower.set_text(x_title)
        for axis in (self._left, self._right):
            axis.setTicks([[(tick.value, tick.words) for tick in y.ticks]])
        self._below.setTicks([[(tick.value, tick.words) for tick in x.ticks]])
        self._place(y, has_numbers_below=bool(x.ticks))
        ends = self._with_labels(x, y, ends)
        per_px = (x.high - x.low) / max(1.0, float(self.box.width()) - sum(ends))
        rim = _HALF_MARK * (y.high - y.low) / max(1.0, float(self.box.height())) if y.ticks else 0.0
        self.box.setRange(
            xRange=(x.low - ends[0] * per_px, x.high + ends[1] * per_px),
            yRange=(y.low - (0.0 if stands else rim), y.high + rim),
            padding=0,
        )

    def inner_width(self, y: Scale) -> float:
        """Width in px that is left beside the numbers of y."""
        return max(1.0, float(self.width()) - self._side_width(y) - _RIM)

    def per_px(self) -> tuple[float, float]:
        """What a px is worth in x and in y."""
        view = self.box.viewRect()
        return (
            float(view.width()) / max(1.0, float(self.box.width())),
            float(view.height()) / max(1.0, float(self.box.height())),
        )

    def text_width(self, text: str, role: str = "caption") -> float:
        """Width in px of a line of text."""
        font = current_theme().font(role, tabular=True)
        return float(QFontMetricsF(font).horizontalAdvance(text))

    def line_height(self) -> float:
        """Height in px of a line of text."""
        return float(QFontMetricsF(self._font()).height())

    # -- inside --------------------------------------------------------------------------------

    def _place(self, y: Scale, *, has_numbers_below: bool) -> None:
        """Give each part its place, the upright axis where reading begins."""
        width, bottom = float(self.width()), float(self.height())
        top = 0.0
        for part in (self.upper, self.legend):
            part.set_mirrored(self.is_mirrored)
            height = part.height_for(width)
            part.setGeometry(QRectF(0, top, width, height))
            top += height
        top += self.line_height() / 2 + 2 if y.ticks else _RIM
        self.lower.set_mirrored(self.is_mirrored)
        foot = self.lower.height_for(width)
        self.lower.setGeometry(QRectF(0, bottom - foot, width, foot))
        bottom -= foot
        below = self.line_height() + 6 if has_numbers_below else 1.0
        side = self._side_width(y)
        axis, other = (self._right, self._left) if self.is_mirrored else (self._left, self._right)
        other.hide()
        axis.setVisible(bool(y.ticks))
        self._below.setVisible(has_numbers_below)
        height = max(1.0, bottom - below - top)
        room = QRectF(side, top, max(1.0, width - side - _RIM), height)
        if self.is_mirrored:
            room.moveLeft(_RIM)
        self.box.setGeometry(room)
        axis.setWidth(side)
        axis.setGeometry(QRectF(room.right() if self.is_mirrored else 0, top, side, height))
        self._below.setHeight(below)
        self._below.setGeometry(QRectF(room.left(), room.bottom(), room.width(), below))

    def _with_labels(self, x: Scale, y: Scale, ends: tuple[float, float]) -> tuple[float, float]:
        """The ends with room for the halves of the labels that stand at them."""
        if not x.ticks:
            return ends
        per_px = (x.high - x.low) / max(1.0, float(self.box.width()) - sum(ends))
        first, last = x.ticks[0], x.ticks[-1]
        before = self.text_width(first.words) / 2 - (first.value - x.low) / per_px
        after = self.text_width(last.words) / 2 - (x.high - last.value) / per_px
        return max(ends[0], before - self._side_width(y)), max(ends[1], after - _RIM)

    def _axis(self, where: str) -> pg.AxisItem:
        axis = pg.AxisItem(where, maxTickLength=0)
        axis.setStyle(
            tickTextOffset=6, autoExpandTextSpace=False, hideOverlappingLabels=_LABELS_REACH
        )
        axis.setStyle(textFillLimits=[(0, 99.0)])
        axis.enableAutoSIPrefix(False)
        axis.linkToView(self.box)
        return axis

    def _side_width(self, y: Scale) -> float:
        widest = max((self.text_width(tick.words) for tick in y.ticks), default=0.0)
        return widest + 10 if y.ticks else 1.0

    @staticmethod
    def _font() -> QFont:
        return current_theme().font("caption", tabular=True)
