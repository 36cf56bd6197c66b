"""Where a chart is drawn: pyqtgraph's view box and axes, dressed in the theme's tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsSimpleTextItem,
    QGraphicsWidget,
    QWidget,
)

from ui.look.theme import current_theme
from ui.supervisor.charts.caption import Caption
from ui.supervisor.charts.legend import Legend
from ui.supervisor.charts.scale import Scale
from ui.supervisor.charts.strokes import shape_path
from ui.supervisor.charts.text_lines import in_lines

_MARK = 9.0
_RING = 17.0
_GAP = 7.0
_PICKED_WITHIN = 28.0
_LABELS_REACH = 400
"""How far in px a number of an axis may reach over the end of its axis."""

_RIM = 8.0
"""Room in px at the end of the plot, so that what stands at its edge is whole."""


class Spot(NamedTuple):
    """A point that can be reached: its row of the table, its series, and where it is drawn."""

    row: int
    series: int
    x: float
    y: float


class Canvas(pg.GraphicsView):  # type: ignore[misc]
    """A scene with one plot: captions, legend, axes and what is drawn between them.

    It hears no mouse and takes no keyboard: whoever holds it does (no menus, no panning). Holds
    the `spots` that were drawn. x goes on in the direction in which one reads.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.spots: list[Spot] = []
        self._items: list[QGraphicsItem] = []
        self._ring: QGraphicsPathItem | None = None
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

    # -- the frame -----------------------------------------------------------------------------

    @property
    def is_mirrored(self) -> bool:
        """Whether x goes from right to left."""
        return bool(self.layoutDirection() == Qt.LayoutDirection.RightToLeft)

    @property
    def lead(self) -> int:
        """1 where a larger x is further right on the screen, -1 where it is further left."""
        return -1 if self.is_mirrored else 1

    def begin(self) -> None:
        """Take away everything drawn, and dress the frame in the theme of now."""
        self.ring(None)
        for item in self._items:
            self._take_out(item)
        self._items.clear()
        self.spots = []
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
        rim = _MARK * (y.high - y.low) / max(1.0, float(self.box.height())) if y.ticks else 0.0
        self.box.setRange(
            xRange=(x.low - ends[0] * per_px, x.high + ends[1] * per_px),
            yRange=(y.low - (0.0 if stands else rim), y.high + rim),
            padding=0,
        )

    def _with_labels(self, x: Scale, y: Scale, ends: tuple[float, float]) -> tuple[float, float]:
        """The ends with room for the halves of the labels that stand at them."""
        if not x.ticks:
            return ends
        per_px = (x.high - x.low) / max(1.0, float(self.box.width()) - sum(ends))
        first, last = x.ticks[0], x.ticks[-1]
        before = self.text_width(first.words) / 2 - (first.value - x.low) / per_px
        after = self.text_width(last.words) / 2 - (x.high - last.value) / per_px
        return max(ends[0], before - self._side_width(y)), max(ends[1], after - _RIM)

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

    # -- what is drawn -------------------------------------------------------------------------

    def grid(self, ticks: Iterable[float], *, upright: bool = False, token: str = "line") -> None:
        """Thin lines at numbers of y, or of x when `upright`."""
        view = self.box.viewRect()
        for tick in ticks:
            ends = (
                ((tick, view.top()), (tick, view.bottom()))
                if upright
                else ((view.left(), tick), (view.right(), tick))
            )
            self.line(ends, token, 1.0).setZValue(-2.0)

    def line(
        self,
        points: Sequence[tuple[float, float]],
        token: str,
        width: float = 2.0,
        dash: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> QGraphicsPathItem:
        """A line through points, if there are any."""
        path = QPainterPath(QPointF(*points[0])) if points else QPainterPath()
        for point in points[1:]:
            path.lineTo(QPointF(*point))
        item = QGraphicsPathItem(path)
        item.setPen(self._pen(token, width, dash))
        self._add(item)
        return item

    def area(
        self, where: QRectF, token: str, fill: Qt.BrushStyle = Qt.BrushStyle.SolidPattern
    ) -> None:
        """A filled rectangle with a rim in its colour."""
        path = QPainterPath()
        path.addRect(where)
        item = QGraphicsPathItem(path)
        brush = QBrush(current_theme().colour(token), fill)
        # A hatching has the size of px, whatever the axes are.
        flipped = self.box.childGroup.sceneTransform()
        brush.setTransform(flipped.inverted()[0])
        item.setBrush(brush)
        item.setPen(self._pen(token, 1.0))
        self._add(item)

    def mark(
        self,
        x: float,
        y: float,
        shape: str,
        token: str,
        *,
        size: float = _MARK,
        hollow: bool = False,
    ) -> None:
        """A mark of a shape at a point; a hollow one shows the ground within."""
        theme = current_theme()
        item = self._at(x, y, shape_path(shape, theme.soft_px(round(size))))
        item.setBrush(theme.colour("surface" if hollow else token))
        item.setPen(self._pen(token if hollow else "surface", 2.0 if hollow else 1.5))

    def words(
        self,
        text: str,
        x: float,
        y: float,
        *,
        token: str = "muted",
        side: str = "after",
        role: str = "caption",
        room: float | None = None,
        lines: int = 1,
        lift: float = 0.0,
    ) -> QRectF:
        """A line of text beside a point; gives where it stands in px from the point.

        `side` is "after", "before" or "start" (from there on) in the direction of reading, or
        "over", "under", "middle".
        `room` is the most px that a line may take: what is longer than `lines` of them ends in
        an ellipsis.
        """
        font = current_theme().font(role, tabular=True)
        metrics = QFontMetricsF(font)
        shown = text if room is None else in_lines(text, metrics, max(8.0, room), lines)
        item = QGraphicsSimpleTextItem(shown)
        item.setFont(font)
        item.setBrush(current_theme().colour(token))
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        bounds = item.boundingRect()
        width, height = bounds.width(), bounds.height()
        left = {"after": _GAP, "before": -_GAP - width, "start": 0.0}.get(side, -width / 2)
        if self.is_mirrored and side in {"after", "before", "start"}:
            left = -width - left
        top = {"over": -_GAP - height, "under": _GAP}.get(side, -height / 2)
        top -= lift
        if side != "start":
            self._clear_ground(x, y, QRectF(left - 1, top, width + 2, height))
        item.setTransform(QTransform.fromTranslate(left, top))
        item.setPos(x, y)
        self._add(item)
        return QRectF(left, top, width, height)

    def _clear_ground(self, x: float, y: float, where: QRectF) -> None:
        """Take lines of the grid away from under a text, `where` in px from a point."""
        path = QPainterPath()
        path.addRect(where)
        ground = self._at(x, y, path)
        ground.setBrush(current_theme().colour("surface"))
        ground.setPen(QPen(Qt.PenStyle.NoPen))
        ground.setZValue(-1.0)

    def name_point(self, text: str, x: float, y: float, token: str) -> None:
        """A line of text on that side of a point on which there is room for it."""
        view = self.box.viewRect()
        px_x, px_y = self.per_px()
        before, after = (x - view.left()) / px_x, (view.right() - x) / px_x
        wanted = self.text_width(text) + _GAP
        if wanted <= after:
            self.words(text, x, y, token=token, side="after")
        elif wanted <= before:
            self.words(text, x, y, token=token, side="before")
        else:
            # Over the point, and from one edge of the plot to the other where it must.
            high = (view.bottom() - y) / px_y > 2 * self._line_height()
            lift = (1 if high else -1) * (self._line_height() / 2 + _GAP)
            room = before + after
            self.words(text, view.left(), y, token=token, side="start", room=room, lift=lift)

    def text_width(self, text: str, role: str = "caption") -> float:
        """Width in px of a line of text."""
        font = current_theme().font(role, tabular=True)
        return float(QFontMetricsF(font).horizontalAdvance(text))

    # -- the point that is read ----------------------------------------------------------------

    def ring(self, spot: Spot | None) -> None:
        """Show a ring around a spot, or none."""
        if self._ring is not None:
            self._items.remove(self._ring)
            self._take_out(self._ring)
            self._ring = None
        if spot is not None:
            path = shape_path("circle", current_theme().soft_px(round(_RING)))
            self._ring = self._at(spot.x, spot.y, path)
            self._ring.setPen(self._pen("focus", 2.5))

    def spot_at(self, place: QPointF) -> int | None:
        """Which spot is near a place of this widget; None where none is."""
        best: tuple[float, int] | None = None
        for at, spot in enumerate(self.spots):
            away = self.place_of(spot) - place
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if distance <= _PICKED_WITHIN and (best is None or distance < best[0]):
                best = (distance, at)
        return None if best is None else best[1]

    def place_of(self, spot: Spot) -> QPointF:
        """Where a spot is seen in this widget."""
        seen: QPointF = self.box.mapViewToScene(QPointF(spot.x, spot.y))
        return QPointF(self.mapFromScene(seen))

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
        top += self._line_height() / 2 + 2 if y.ticks else _RIM
        self.lower.set_mirrored(self.is_mirrored)
        foot = self.lower.height_for(width)
        self.lower.setGeometry(QRectF(0, bottom - foot, width, foot))
        bottom -= foot
        below = self._line_height() + 6 if has_numbers_below else 1.0
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

    def _line_height(self) -> float:
        return float(QFontMetricsF(self._font()).height())

    def _at(self, x: float, y: float, path: QPainterPath) -> QGraphicsPathItem:
        item = QGraphicsPathItem(path)
        item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        item.setPos(x, y)
        item.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        self._add(item)
        return item

    def _add(self, item: QGraphicsItem) -> None:
        self._items.append(item)
        self.box.addItem(item, ignoreBounds=True)

    def _take_out(self, item: QGraphicsItem) -> None:
        """Take an item out of the scene: the box's own `clear` would leave it there, unowned."""
        scene = item.scene()
        if scene is not None:
            scene.removeItem(item)

    @staticmethod
    def _pen(token: str, width: float, dash: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        pen = QPen(QColor(current_theme().colour(token)), width, dash)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen
