"""An icon beside words that say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.icons import paint_icon
from ui.look.theme import current_theme
from ui.look.tokens import ICON_SIZE


class IconMark(QWidget):
    """An icon that only accompanies a text: it cannot be pressed, and screen readers skip it.

    Holds the icon's name, its colour token and its size in px.
    """

    def __init__(
        self,
        icon: str,
        tone: str = "muted",
        *,
        size: int = ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = current_theme().soft_px(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As large as the hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        del event
        colour = current_theme().tokens.colour(self._tone)
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour)
