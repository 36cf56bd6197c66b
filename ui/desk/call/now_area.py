"""The part of the page for what is to be done or said now; it scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from ui.controls.scroll_column import ScrollColumn
from ui.look.tokens import SPACE_3, SPACE_4


class NowArea(ScrollColumn):
    """A scrolling column that says how high it would like to be, and takes less.

    Holds the now card and the phrase board, of which one is shown.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, margin=SPACE_4, gap=SPACE_3, parent=parent)

    def hasHeightForWidth(self) -> bool:
        """Narrow texts take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at which nothing has to scroll."""
        return self.body.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """What the content asks for."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(1, self.width())))

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part once it has its place."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, SPACE_4))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the content does."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
