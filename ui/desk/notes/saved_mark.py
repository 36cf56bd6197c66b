"""The word that says whether what stands here is on the disk."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look.icons import paint_icon
from ui.look.paint import mirrored
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1

SavedState = Literal["empty", "saving", "saved", "unsaved"]
_ICON = 15


class _Face(NamedTuple):
    icon: str
    token: str


_FACES: dict[str, _Face] = {
    "saving": _Face("ellipsis", "muted"),
    "saved": _Face("check", "good"),
    "unsaved": _Face("triangle-alert", "warn"),
}


class SavedMark(QLabel):
    """An icon and a word: saved, saving, unsaved; nothing while there is nothing to save.

    Holds its state. Emits `state_changed` with it. Its room is that of the longest word, so that
    nothing moves while typing.
    """

    state_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SavedState = "empty"
        self._block = TextBlock()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> SavedState:
        """What is shown."""
        return self._state

    def set_state(self, state: SavedState) -> None:
        """Show another state."""
        if state == self._state:
            return
        self._state = state
        self.setText(self.words(state))
        self.setToolTip(self.words(state))
        self.update()
        self.state_changed.emit(state)

    def words(self, state: SavedState) -> str:
        """What a state is called."""
        return {
            "empty": "",
            "saving": self.tr("Saving…"),
            "saved": self.tr("Saved"),
            "unsaved": self.tr("Unsaved"),
        }[state]

    def sizeHint(self) -> QSize:
        """Room for every word."""
        widest = 0
        for state in _FACES:
            self._lay(self.words(state))  # type: ignore[arg-type]
            widest = max(widest, self._block.natural_width())
        side = current_theme().px(_ICON)
        return QSize(widest + side + SPACE_1, max(side, round(self._block.line_step())))

    def minimumSizeHint(self) -> QSize:
        """The icon: in a very narrow window with large type it stands without its word."""
        side = current_theme().px(_ICON)
        return QSize(side, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and word at the far end."""
        del event
        if self._state == "empty":
            return
        face, theme = _FACES[self._state], current_theme()
        painter = QPainter(self)
        colour = theme.tokens.colour(face.token)
        self._lay(self.words(self._state))
        side, width = theme.px(_ICON), self._block.natural_width()
        if self.width() < width + SPACE_1 + side:
            icon = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, face.icon, mirrored(icon, self), colour)
            return
        left = self.width() - width
        word = QRectF(left, 0, width, self.height())
        icon = QRectF(left - SPACE_1 - side, (self.height() - side) / 2, side, side)
        paint_icon(painter, face.icon, mirrored(icon, self), colour)
        self._block.draw_centred(painter, mirrored(word, self), colour)

    def _lay(self, words: str) -> None:
        theme = current_theme()
        self._block.set_text(words, theme.font("small", theme.MEDIUM))
