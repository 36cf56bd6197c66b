"""The four main actions at the foot of a call."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.controls.button import Button
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import ACTION_HEIGHT, CONTROL_HEIGHT, ICON_SIZE, SPACE_2, SPACE_4, TARGET
from ui.shortcuts import Act, Shortcuts

_MARGIN = SPACE_4 - 2
_LOW_MARGIN = SPACE_2
_ICONS = {
    Act.PAUSE: "wind",
    Act.BOUNDARY: "shield",
    Act.MANAGER: "user-check",
    Act.WRAP_UP: "clipboard-check",
}


class ActionRow(QFrame):
    """Pause, boundary, manager and wrap up, of equal width; words are never left out.

    In a narrow row the icons stand above the words; where even that is too wide, two rows hold
    two actions each. In a low window the icons go, the words stay. Emits `action_asked` with
    what was pressed.
    """

    action_asked = Signal(object)

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "footer")
        self._shortcuts = shortcuts
        self._word = TextBlock()
        self._low = False
        self._buttons: dict[Act, Button] = {
            Act.PAUSE: self._made(self.tr("Pause")),
            Act.BOUNDARY: self._made(self.tr("Boundary")),
            Act.MANAGER: self._made(self.tr("Manager")),
            Act.WRAP_UP: self._made(self.tr("Wrap up")),
        }
        self.set_low(False)
        for act, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, act=act: self.action_asked.emit(act))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        shortcuts.keys_changed.connect(self._show_keys)
        self._show_keys()

    def button(self, act: Act) -> Button:
        """The button of an action."""
        return self._buttons[act]

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The four buttons in order."""
        return tuple(self._buttons.values())

    def lead_to_wrap_up(self, is_next: bool) -> None:
        """Make the wrap-up the main action, where it is what comes next; never beside another."""
        self._buttons[Act.WRAP_UP].set_role("primary" if is_next else "plain")

    def mark(self, act: Act | None) -> None:
        """Show which action's panel is open."""
        for each, button in self._buttons.items():
            # Let go before it stops being checkable: Qt would not draw it again after that.
            button.setChecked(False)
            button.setCheckable(each is act)
            button.setChecked(each is act)

    def set_low(self, low: bool) -> None:
        """Leave the icons out and take less height, for a window that is low."""
        self._low = low
        for act, button in self._buttons.items():
            button.set_icon(None if low else _ICONS[act])
            button.set_height(TARGET if low else ACTION_HEIGHT)
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        width = 4 * max(button.width_beside() for button in self.buttons) + 3 * SPACE_2
        return QSize(width + 2 * _MARGIN, self.heightForWidth(width + 2 * _MARGIN))

    def minimumSizeHint(self) -> QSize:
        """Two actions side by side."""
        word = max(button.width_stacked() for button in self.buttons)
        width = 2 * word + SPACE_2 + 2 * _MARGIN
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """A narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at `width`."""
        rows, stacked = self._shape(width)
        return rows * self._line(stacked) + (rows - 1) * SPACE_2 + 2 * self._edge

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons out."""
        super().resizeEvent(event)
        self._place()

    def _made(self, text: str) -> Button:
        return Button(text, height=ACTION_HEIGHT, parent=self)

    def _shape(self, width: int) -> tuple[int, bool]:
        """How many rows, and whether the icons stand above the words."""
        room = width - 2 * _MARGIN
        in_line = max(button.width_beside() for button in self.buttons)
        stacked = max(button.width_stacked() for button in self.buttons)
        if room >= 4 * in_line + 3 * SPACE_2:
            return 1, False
        if self._low:
            return (1 if room >= 4 * stacked + 3 * SPACE_2 else 2), True
        if room >= 4 * stacked + 3 * SPACE_2:
            return 1, True
        return 2, room < 2 * in_line + SPACE_2

    @property
    def _edge(self) -> int:
        """Px above and below the buttons."""
        return _LOW_MARGIN if self._low else _MARGIN

    def _line(self, stacked: bool) -> int:
        theme = current_theme()
        self._word.set_text("X", theme.font("small" if stacked else "body", theme.MEDIUM))
        word = self._word.height_for(theme.px(ACTION_HEIGHT))
        if self._low:
            return max(theme.soft_px(CONTROL_HEIGHT), word + 2 * SPACE_2)
        if not stacked:
            return theme.px(ACTION_HEIGHT)
        return max(theme.px(ACTION_HEIGHT), theme.soft_px(ICON_SIZE) + word + 2 * SPACE_2)

    def _place(self) -> None:
        rows, stacked = self._shape(self.width())
        height = self._line(stacked)
        for button in self.buttons:
            button.set_stacked(stacked)
        columns = len(self.buttons) // rows
        room = self.width() - 2 * _MARGIN - (columns - 1) * SPACE_2
        for index, button in enumerate(self.buttons):
            row, column = divmod(index, columns)
            left = _MARGIN + column * SPACE_2 + room * column // columns
            right = _MARGIN + column * SPACE_2 + room * (column + 1) // columns
            top = self._edge + row * (height + SPACE_2)
            spot = QRect(left, top, right - left, height)
            if self.isRightToLeft():
                spot.moveLeft(self.width() - spot.right() - 1)
            button.setGeometry(spot)

    def _show_keys(self) -> None:
        for act, button in self._buttons.items():
            keys = self._shortcuts.shown_keys(act)
            button.setToolTip(keys)
            button.setAccessibleDescription(keys)
