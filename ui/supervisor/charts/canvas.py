"""What a chart is drawn with: lines, marks, areas and words, and the points that can be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainterPath,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsSimpleTextItem,
    QWidget,
)

from ui.look.theme import current_theme
from ui.supervisor.charts.plot_frame import PlotFrame
from ui.supervisor.charts.strokes import shape_path
from ui.supervisor.charts.text_lines import in_lines

_MARK = 9.0
_RING = 17.0
_GAP = 7.0
_PICKED_WITHIN = 28.0


class Spot(NamedTuple):
    """A point that can be reached: its row of the table, its series, and where it is drawn."""

    row: int
    series: int
    x: float
    y: float


class Canvas(PlotFrame):
    """Draws lines, marks, areas and words into the frame, in the theme's tokens.

    Holds the `spots` that were drawn.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spots: list[Spot] = []
        self._items: list[QGraphicsItem] = []
        self._ring: QGraphicsPathItem | None = None

    # -- the frame -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Take away everything drawn, and dress the frame in the theme of now."""
        self.ring(None)
        for item in self._items:
            self._take_out(item)
        self._items.clear()
        self.spots = []
        self.dress()

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
            high = (view.bottom() - y) / px_y > 2 * self.line_height()
            lift = (1 if high else -1) * (self.line_height() / 2 + _GAP)
            room = before + after
            self.words(text, view.left(), y, token=token, side="start", room=room, lift=lift)

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
