"""The title of an axis in a chart."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsWidget, QStyleOptionGraphicsItem, QWidget

from ui.supervisor.charts.text_lines import in_lines

_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_BELOW = 4
_MOST_LINES = 2


class Caption(QGraphicsWidget):
    """A short text at the beginning or, `at_end`, at the end of its place; two lines at most."""

    def __init__(self, *, at_end: bool = False, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._at_end = at_end
        self._text = ""
        self._font = QFont()
        self._colour = QColor()
        self._mirrored = False

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._text = text
        self.update()

    def set_look(self, font: QFont, colour: QColor) -> None:
        """Write it so."""
        self._font, self._colour = QFont(font), QColor(colour)
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Begin at the right."""
        self._mirrored = mirrored
        self.update()

    def height_for(self, width: float) -> float:
        """Height in px at a width; nothing for no text."""
        if not self._text:
            return 0.0
        lines = self._lines(width).count("\n") + 1
        return lines * QFontMetricsF(self._font).height() + _BELOW

    def _lines(self, width: float) -> str:
        return in_lines(self._text, QFontMetricsF(self._font), max(1.0, width), _MOST_LINES)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Write it."""
        del option, widget
        if not self._text:
            return
        painter.setFont(self._font)
        painter.setPen(self._colour)
        room = QRectF(self.rect())
        shown = self._lines(room.width())
        right = self._at_end != self._mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, _ABSOLUTE | side, shown)
