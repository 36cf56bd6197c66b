"""One of the four main actions at the foot of a call."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.controls.button import Button, ButtonRole
from ui.look.icons import paint_icon
from ui.look.paint import mirrored
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, ICON_SIZE, SPACE_1, SPACE_2


class MainAction(Button):
    """A button whose icon stands before its word, or above it where room is short.

    Holds whether it is stacked. Checked marks the panel that is open.
    """

    def __init__(
        self, text: str, icon: str, role: ButtonRole = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, icon, role, height=ACTION_HEIGHT, parent=parent)
        self._picture = icon
        self._stacked = False

    @property
    def is_stacked(self) -> bool:
        """Whether the icon stands above the word."""
        return self._stacked

    def set_stacked(self, stacked: bool) -> None:
        """Put the icon above the word, or before it."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.updateGeometry()
            self.update()

    def stacked_width(self) -> int:
        """Width in px that icon above word needs."""
        return self._laid().natural_width() + 2 * SPACE_2

    def row_width(self) -> int:
        """Width in px that icon before word needs."""
        return self._frame_width() + self._laid().natural_width()

    def minimumSizeHint(self) -> QSize:
        """The word with its icon; a main action's word is never broken."""
        width = self.stacked_width() if self._stacked else self.row_width()
        return QSize(width, self.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """As large as the minimum."""
        return self.minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Height in px: one line, and the icon's above it where stacked."""
        return self.stacked_height() if self._stacked else current_theme().px(ACTION_HEIGHT)

    def stacked_height(self) -> int:
        """Height in px that icon above word needs."""
        word = round(self._laid().line_step())
        return current_theme().px(ICON_SIZE) + SPACE_1 + word + 2 * SPACE_2

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        if not self._stacked:
            super()._paint_content(painter, ink)
            return
        side = current_theme().px(ICON_SIZE)
        word = self._laid()
        height = side + SPACE_1 + round(word.line_step())
        top = (self.height() - height) / 2
        box = QRectF((self.width() - side) / 2, top, side, side)
        paint_icon(painter, self._picture, mirrored(box, self), ink)
        where = QRectF(0, top + side + SPACE_1, self.width(), word.line_step())
        word.draw(painter, where, ink)
