"""Plain text laid out in lines 1.4 times as high as its type, as Qt's own labels cannot."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ui.look.reading_order import ordered
from ui.look.tokens import LINE_HEIGHT

_UNBOUND = 16_777_215.0
_MOST_WIDTHS = 32
"""How many widths are remembered: layouts ask for the same few again and again."""


class TextBlock:
    """Lays out one plain text in one font.

    Words that are longer than a line break where they must, so that nothing is ever cut off.
    """

    def __init__(self) -> None:
        self._text = ""
        self._font = QFont()
        self._given: QFont | None = None
        self._align = Qt.AlignmentFlag.AlignLeft
        self._layout: QTextLayout | None = None
        self._width = -1.0
        self._sizes: dict[float, QSizeF] = {}
        self._widest_word: int | None = None

    def set_text(
        self, text: str, font: QFont, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        """Take what is to be laid out; nothing is done when nothing has changed."""
        if align != self._align:
            self._align = align
            self._layout = None
        self.set_words(text, font)

    def set_words(self, text: str, font: QFont) -> None:
        """Take what is to be measured: no size depends on the side at which lines stand.

        A font that was given is not changed after that; the theme gives the same one each time.
        """
        if text == self._text and font is self._given:
            return
        self._given = font
        if text != self._text or font != self._font:
            self._text, self._font = text, QFont(font)
            self._layout = None
            self._sizes.clear()
            self._widest_word = None

    def line_step(self) -> float:
        """Distance of two lines in px."""
        metrics = QFontMetricsF(self._font)
        return max(metrics.height(), math.ceil(self._font.pixelSize() * LINE_HEIGHT))

    def natural_width(self) -> int:
        """Width in px at which the text needs no line break but its own."""
        return math.ceil(self._size_at(_UNBOUND).width())

    def widest_word(self) -> int:
        """Width in px of the longest single word."""
        if self._widest_word is None:
            metrics = QFontMetricsF(self._font)
            widths = (metrics.horizontalAdvance(word) for word in self._text.split())
            self._widest_word = math.ceil(max(widths, default=0))
        return self._widest_word

    def height_for(self, width: float) -> int:
        """Height in px that the text takes at ``width``; an empty text takes one line."""
        return math.ceil(self._size_at(max(1.0, width)).height())

    def line_count(self, width: float) -> int:
        """How many lines the text takes at ``width``."""
        return round(self.height_for(width) / self.line_step())

    def draw(self, painter: QPainter, where: QRectF, colour: str) -> None:
        """Draw the text from the top of ``where``."""
        painter.setPen(QColor(colour))
        self._laid_out(where.width()).draw(painter, where.topLeft())

    def draw_centred(self, painter: QPainter, where: QRectF, colour: str) -> None:
        """Draw the text with as much room above as below."""
        spare = where.height() - self.height_for(where.width())
        self.draw(painter, where.adjusted(0, spare / 2, 0, 0), colour)

    def _size_at(self, width: float) -> QSizeF:
        natural = self._sizes.get(_UNBOUND)
        if natural is not None and width >= math.ceil(natural.width()):
            # Nothing breaks: a layout for this width would say the same.
            return natural
        if width not in self._sizes:
            self._laid_out(width)
        return self._sizes[width]

    def _laid_out(self, width: float) -> QTextLayout:
        """The layout at a width; it is kept until another width is drawn or measured."""
        if self._layout is not None and self._width == width:
            return self._layout
        # One paragraph: a line separator breaks the line, and keeps the text in one layout.
        layout = QTextLayout(ordered(self._text).replace("\n", "\u2028"), self._font)
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
        if len(self._sizes) >= _MOST_WIDTHS:
            self._sizes.clear()
        self._sizes[width] = QSizeF(used, max(top, step))
        return layout
