"""The running time of a call."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk.call.call_words import clock_text
from ui.look.paint import leading_edge
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme

_MINUTE_MS = 60_000


class CallTimer(QWidget):
    """A duration in figures of equal width: a new second repaints it and moves nothing.

    Holds the duration in milliseconds, the type size and the colour token. A screen reader can
    ask for the time at any moment and is told of each new minute only.
    """

    def __init__(
        self,
        name: str,
        *,
        size: str = "timer",
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._tone = tone
        self._ms = 0
        self._block = TextBlock()
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The time as it is shown."""
        return clock_text(self._ms)

    def set_size(self, size: str) -> None:
        """Show it in another size of type."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def set_ms(self, ms: int) -> None:
        """Show another duration."""
        before, former = self.text, self._ms
        self._ms = ms
        if len(before) != len(self.text):
            self.updateGeometry()
        if former // _MINUTE_MS != ms // _MINUTE_MS or ms < former:
            self.setAccessibleDescription(self.text)
        self.update()

    def width_in(self, size: str) -> int:
        """Width in px of any time of as many figures, in a size of type that is not shown yet."""
        before, self._size = self._size, size
        width = self.sizeHint().width()
        self._size = before
        return width

    def sizeHint(self) -> QSize:
        """Room for any time of as many figures."""
        zeros = "".join("0" if figure.isdigit() else figure for figure in self.text)
        block = self._laid(zeros)
        return QSize(block.natural_width() + 1, round(block.line_step()))

    def minimumSizeHint(self) -> QSize:
        """A time is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the figures."""
        del event
        painter = QPainter(self)
        colour = current_theme().tokens.colour(self._tone)
        self._laid(self.text).draw_centred(painter, QRectF(self.rect()), colour)

    def _laid(self, text: str) -> TextBlock:
        theme = current_theme()
        weight = theme.STRONG if self._size in ("timer", "heading") else theme.MEDIUM
        font = theme.font(self._size, weight, tabular=True)
        self._block.set_text(text, font, leading_edge(self) | Qt.AlignmentFlag.AlignVCenter)
        return self._block
