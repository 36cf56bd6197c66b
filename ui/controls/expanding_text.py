"""A field for a few sentences that grows with what is typed."""

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

# Rim, padding and the document's own margin. A px too little, and typing a second line scrolls
# the first one out of sight.
_FRAME = 24
_UNBOUND = 16_777_215.0
_ROUNDING = 0.1
"""Part of a line by which Qt's measures of several lines may be off."""


class ExpandingText(QPlainTextEdit):
    """Plain text from ``least`` lines to ``most``; beyond them it scrolls.

    The hint is never cut: a field is as high as that, also when something is typed, so that
    nothing moves at the first key. Holds the text. Emits Qt's ``textChanged``. Tab leaves the
    field, as everywhere else.
    """

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        least: int = 2,
        most: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._is_fitting = False
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def sizeHint(self) -> QSize:
        """As high as the text, between least and most."""
        # A plain text document counts its height in lines, wrapped ones included.
        lines = math.ceil(self.document().size().height())
        shown = min(self._most, max(self._least, self._hint_lines(), lines))
        return QSize(super().sizeHint().width(), self._height_of(shown))

    def minimumSizeHint(self) -> QSize:
        """The least number of lines, at any width."""
        return QSize(80, self._height_of(self._least))

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the type changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _hint_lines(self) -> int:
        margin = math.ceil(self.document().documentMargin())
        width = self.viewport().width() - 2 * margin
        if not self.placeholderText() or width <= 0:
            return 0
        room = QRectF(0, 0, width, _UNBOUND)
        metrics = QFontMetricsF(self.font())
        taken = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return math.ceil(taken.height() / metrics.lineSpacing() - _ROUNDING)

    def _height_of(self, lines: int) -> int:
        metrics = QFontMetricsF(self.font())
        # A line is as high as its ascent and its descent, each in whole px.
        line = math.ceil(metrics.ascent()) + math.ceil(metrics.descent())
        return lines * line + _FRAME

    def _fit(self) -> None:
        # The bar takes width, and its coming and going resizes the field: a text that fits only
        # without it would make it come and go without an end.
        if self._is_fitting:
            return
        self._is_fitting = True
        try:
            lines = math.ceil(self.document().size().height())
            bar = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(
                bar.ScrollBarAsNeeded if lines > self._most else bar.ScrollBarAlwaysOff
            )
        finally:
            self._is_fitting = False
        self.updateGeometry()
