"""A box to tick, whose words wrap."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.controls.toggling import Toggling
from ui.controls.wrapping import Wrapping
from ui.look.icons import paint_icon
from ui.look.paint import leading_edge, mirrored, paint_body, paint_focus_ring
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import CONTROL_HEIGHT, LEAST_WORD, RADIUS_CONTROL, SPACE_1, SPACE_2, SPACE_3

_BOX = 20


class CheckBox(Toggling, Wrapping, QCheckBox):
    """Qt's check box with words that take as many lines as they need.

    Holds its words and whether it is ticked, or partly. Emits Qt's ``toggled`` and ``clicked``.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._block = TextBlock()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hear_toggles()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Box and words in one line."""
        return self.hint_for(self._frame_width() + self._laid().natural_width())

    def minimumSizeHint(self) -> QSize:
        """Box and the longest word."""
        theme = current_theme()
        word = min(self._laid().widest_word(), LEAST_WORD)
        return QSize(self._frame_width() + word, theme.px(CONTROL_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        """Long words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        text = self._laid().height_for(max(1, width - self._frame_width()))
        return max(current_theme().px(CONTROL_HEIGHT), text + 2 * SPACE_2)

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box and words."""
        del event
        painter = QPainter(self)
        tokens = current_theme().tokens
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), RADIUS_CONTROL, tokens.focus)
        side = current_theme().soft_px(_BOX)
        box = mirrored(QRectF(SPACE_2, (self.height() - side) / 2, side, side), self)
        filled = self.checkState() != Qt.CheckState.Unchecked
        rim, fill = tokens.outline, tokens.hover if self.underMouse() else tokens.surface
        if self.isDown():
            fill = tokens.pressed
        if filled:
            rim = fill = tokens.accent if self.isEnabled() else tokens.disabled
        elif not self.isEnabled():
            rim, fill = tokens.line, tokens.bg
        paint_body(painter, box, 6, fill=fill, outline=rim, width=1.5)
        if filled:
            partly = self.checkState() == Qt.CheckState.PartiallyChecked
            inset = side * 0.14
            mark = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, "minus" if partly else "check", mark, tokens.on_accent)
        left = SPACE_2 + side + SPACE_3
        room = QRectF(left, 0, self.width() - self._frame_width(), self.height())
        ink = tokens.text if self.isEnabled() else tokens.disabled
        self._laid().draw_centred(painter, mirrored(room, self), ink)

    def _laid(self) -> TextBlock:
        self._block.set_text(self.text(), current_theme().font(), leading_edge(self))
        return self._block

    def _frame_width(self) -> int:
        return SPACE_2 + current_theme().soft_px(_BOX) + SPACE_3 + SPACE_1 + SPACE_2
