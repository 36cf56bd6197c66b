"""What the lines and areas of a chart stand for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from ui.look.theme import current_theme
from ui.supervisor.charts.strokes import Stroke, shape_path

_SWATCH = 22.0
_GAP = 5.0
_APART = 16.0
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_BELOW = 8.0


class Entry(NamedTuple):
    """A series' words and its stroke; `area` where it is a filled one."""

    words: str
    stroke: Stroke
    area: bool = False


class Legend(QGraphicsWidget):
    """Swatches with their words, in as many lines as the width takes; nothing for one series."""

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._mirrored = False
        self._width = 400.0

    @property
    def words(self) -> tuple[str, ...]:
        """What it explains."""
        return tuple(entry.words for entry in self._entries)

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Explain these."""
        self._entries = tuple(entries)
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Begin at the right."""
        self._mirrored = mirrored
        self.update()

    def height_for(self, width: float) -> float:
        """As high as its lines at a width in px."""
        self._width = width
        places = self._places()
        return max((place.bottom() for place in places), default=-_BELOW) + _BELOW

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw swatches and words."""
        del option, widget
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("caption"))
        metrics = QFontMetricsF(painter.font())
        for entry, place in zip(self._entries, self._places(), strict=True):
            self._swatch(
                painter, entry, self._seen(QRectF(place.topLeft(), QSizeF(_SWATCH, place.height())))
            )
            room = place.width() - _SWATCH - _GAP
            where = QRectF(place.left() + _SWATCH + _GAP, place.top(), room, place.height())
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            painter.setPen(theme.colour("text"))
            shown = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, room + 1)
            painter.drawText(self._seen(where), _ABSOLUTE | side, shown)

    def _swatch(self, painter: QPainter, entry: Entry, where: QRectF) -> None:
        colour = QColor(current_theme().colour(entry.stroke.token))
        middle = where.center()
        if entry.area:
            painter.setPen(QPen(colour, 1))
            painter.setBrush(QBrush(colour, entry.stroke.fill))
            painter.drawRect(QRectF(where.left() + 3, middle.y() - 6, _SWATCH - 6, 12))
            return
        painter.setPen(QPen(colour, 2, entry.stroke.dash))
        painter.drawLine(QPointF(where.left(), middle.y()), QPointF(where.right(), middle.y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if entry.stroke.shape:
            painter.drawPath(shape_path(entry.stroke.shape, 8).translated(middle))

    def _places(self) -> list[QRectF]:
        metrics = QFontMetricsF(current_theme().font("caption"))
        height, left, top = metrics.height() + 4, 0.0, 0.0
        places = []
        for entry in self._entries:
            width = _SWATCH + _GAP + metrics.horizontalAdvance(entry.words) + 2
            width = min(width, self._width)
            if left and left + width > self._width:
                left, top = 0.0, top + height
            places.append(QRectF(left, top, width, height))
            left += width + _APART
        return places

    def _seen(self, place: QRectF) -> QRectF:
        if not self._mirrored:
            return place
        left = self.rect().width() - place.right()
        return QRectF(left, place.top(), place.width(), place.height())
