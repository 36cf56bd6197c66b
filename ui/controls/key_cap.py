"""The picture of a key, to say which one to press."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.paint import paint_body
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme

_SIDE = 22


class KeyCap(QLabel):
    """A key with its name on it. Holds the name (``setText``); it cannot be pressed."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block = TextBlock()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square, or wider for a longer name."""
        side = current_theme().px(_SIDE)
        return QSize(max(side, self._laid().natural_width() + 12), side)

    def minimumSizeHint(self) -> QSize:
        """As large as the hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        where = QRectF(self.rect())
        paint_body(painter, where, 5, fill=tokens.sunken, outline=tokens.line)
        self._laid().draw_centred(painter, where, tokens.muted)

    def _laid(self) -> TextBlock:
        theme = current_theme()
        font = theme.font("caption", theme.STRONG, tabular=True)
        self._block.set_text(self.text(), font, Qt.AlignmentFlag.AlignHCenter)
        return self._block
