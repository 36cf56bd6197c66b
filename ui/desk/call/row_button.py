"""A button of the one-row strip: a word in one line or in two small ones, or the icon alone."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from ui.controls.button import Button, ButtonRole
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, LINE_HEIGHT, TYPE_SIZES

_STEP = 4


class RowButton(Button):
    """Never higher than the row: a long title stands in two small lines."""

    def __init__(
        self,
        text: str,
        icon: str,
        role: ButtonRole = "plain",
        *,
        height: int = CONTROL_HEIGHT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, icon, role, height=height, parent=parent)
        self._in_two = False

    def set_in_two(self, in_two: bool) -> None:
        """Put the word in two small lines, or in one."""
        if in_two != self._in_two:
            self._in_two = in_two
            self.updateGeometry()
            self.update()

    @staticmethod
    def height_in_two() -> int:
        """Height in px of two small lines, which is what a row has to hold."""
        theme = current_theme()
        return 2 * math.ceil(theme.px(TYPE_SIZES["small"]) * LINE_HEIGHT) + _STEP

    def sizeHint(self) -> QSize:
        """As narrow as its lines allow."""
        if self.is_bare or not self._in_two:
            return QSize(super().sizeHint().width(), self._row_height())
        block = self._laid()
        width = block.widest_word()
        while width < block.natural_width() and block.line_count(width) > 2:
            width += _STEP
        return QSize(self._frame_width() + width, self._row_height())

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is cut: the row leaves it out instead."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """The row decides."""
        return False

    def heightForWidth(self, width: int) -> int:
        """The height of the row at any width."""
        del width
        return self._row_height()

    def _row_height(self) -> int:
        theme = current_theme()
        if self.is_bare:
            return theme.soft_px(self._height)
        if self._in_two:
            return max(theme.soft_px(self._height), self.height_in_two())
        return max(theme.soft_px(self._height), round(self._laid().line_step()) + _STEP)

    def _laid(self) -> TextBlock:
        if not self._in_two:
            return super()._laid()
        theme = current_theme()
        font = theme.font("small", theme.MEDIUM)
        self._block.set_text(self.text(), font, Qt.AlignmentFlag.AlignHCenter)
        return self._block
