"""Plain text laid out in lines 1.4 times as high as its type, as Qt's own labels cannot."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.look.tokens import LINE_HEIGHT

_UNBOUND = 16_777_215.0


class TextBlock:
    """Lays out one plain text in one font.

    Words that are longer than a line break where they must, so that nothing is ever cut off.
    """

    def __init__(self) -> None:
        self._text = ""
        self._font = QFont()
        self._align = Qt.AlignmentFlag.AlignLeft
        self._layout: QTextLayout | None = None
        self._width = -1.0
        self._size = QSizeF()

    def set_text(
        self, text: str, font: QFont, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        """Take what is to be laid out; nothing is done when nothing has changed."""
        if (text, align) != (self._text, self._align) or font != self._font:
            self._text, self._font, self._align = text, QFont(font), align
            self._layout = None

    def line_step(self) -> float:
        """Distance of two lines in px."""
        metrics = QFontMetricsF(self._font)
        return max(metrics.height(), math.ceil(self._font.pixelSize() * LINE_HEIGHT))

    def natural_width(self) -> int:
        """Width in px at which the text needs no line break but its own."""
        return math.ceil(self._lay_out(_UNBOUND).width())

    def widest_word(self) -> int:
        """Width in px of the longest single word."""
        metrics = QFontMetricsF(self._font)
        return math.ceil(max((metrics.horizontalAdvance(w) for w in self._text.split()), default=0))

    def height_for(self, width: float) -> int:
        """Height in px that the text takes at ``width``; an empty text takes one line."""
        return math.ceil(self._lay_out(max(1.0, width)).height())

    def line_count(self, width: float) -> int:
        """How many lines the text takes at ``width``."""
        return round(self.height_for(width) / self.line_step())

    def draw(self, painter: QPainter, where: QRectF, colour: str) -> None:
        """Draw the text from the top of ``where``."""
        self._lay_out(where.width())
        if self._layout is None:
            return
        painter.setPen(QColor(colour))
        self._layout.draw(painter, where.topLeft())

    def draw_centred(self, painter: QPainter, where: QRectF, colour: str) -> None:
        """Draw the text with as much room above as below."""
        spare = where.height() - self.height_for(where.width())
        self.draw(painter, where.adjusted(0, spare / 2, 0, 0), colour)

    def _lay_out(self, width: float) -> QSizeF:
        if self._layout is not None and self._width == width:
            return self._size
        # One paragraph: a line separator breaks the line, and keeps the text in one layout.
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._font)
        option = QTextOption(self._align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if width == _UNBOUND:
            option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        step = self.line_step()
        top, used = 0.0, 0.0
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, top + (step - line.height()) / 2))
            used = max(used, line.naturalTextWidth())
            top += step
        layout.endLayout()
        self._layout, self._width = layout, width
        self._size = QSizeF(used, max(top, step))
        return self._size
