"""One of a few answers, as a button that stays pressed."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.controls.wrapping import Wrapping
from ui.look.icons import paint_icon
from ui.look.paint import mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, LEAST_WORD, RADIUS_CONTROL, SPACE_1, SPACE_2, SPACE_4

_CHECK = 14


class ChoiceButton(Wrapping, QRadioButton):
    """An answer; chosen shows by a check mark, a heavy rim and the tint.

    Holds its words and the value it stands for. The row that owns it tells when it is chosen.
    """

    def __init__(self, value: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._value = value
        self._block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> str:
        """What the answer stands for."""
        return self._value

    def sizeHint(self) -> QSize:
        """The words in one line, with room for the check mark."""
        width = self._frame_width() + self._laid().natural_width()
        return self.hint_for(width)

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        word = min(self._laid().widest_word(), LEAST_WORD)
        return QSize(self._frame_width() + word, current_theme().px(CONTROL_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        text = self._laid().height_for(max(1, width - self._frame_width()))
        return max(current_theme().px(CONTROL_HEIGHT), text + 2 * SPACE_2)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the answer as it stands."""
        del event
        painter = QPainter(self)
        theme, tokens = current_theme(), current_theme().tokens
        chosen = self.isChecked()
        ink = tokens.accent if chosen else tokens.text
        fill = tokens.accent_soft if chosen else tokens.surface
        if not self.isEnabled():
            ink, fill = tokens.disabled, tokens.bg
        elif self.isDown():
            fill = tokens.pressed
        elif self.underMouse() and not chosen:
            fill = tokens.hover
        body = QRectF(self.rect())
        if self.hasFocus():
            body = paint_focus_ring(painter, body, RADIUS_CONTROL + 1, tokens.focus)
        rim = tokens.accent if chosen else tokens.outline
        paint_body(
            painter, body, RADIUS_CONTROL, fill=fill, outline=rim, width=2.0 if chosen else 1.0
        )
        block = self._laid()
        words = min(block.natural_width(), self.width() - self._frame_width())
        mark = theme.soft_px(_CHECK) + SPACE_1 if chosen else 0
        at = (self.width() - words - mark) / 2
        if chosen:
            side = theme.soft_px(_CHECK)
            box = QRectF(at, (self.height() - side) / 2, side, side)
            paint_icon(painter, "check", mirrored(box, self), ink)
        where = QRectF(at + mark, 0, words, self.height())
        block.draw_centred(painter, mirrored(where, self), ink)

    def _laid(self) -> TextBlock:
        theme = current_theme()
        font = theme.font("body", theme.MEDIUM)
        self._block.set_text(self.text(), font, Qt.AlignmentFlag.AlignHCenter)
        return self._block

    def _frame_width(self) -> int:
        return 2 * SPACE_4 + current_theme().soft_px(_CHECK) + SPACE_1
