"""The favourites: which phrase each digit says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.card import Card
from ui.controls.icon_button import IconButton
from ui.controls.key_cap import KeyCap
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_3

DIGITS = range(1, 10)


class FavouritesCard(Card):
    """A line for each pinned phrase: its key, its title, and an × that unpins it.

    Emits `unpin_asked` with the digit.
    """

    unpin_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Favourites"))
        self._shown: dict[int, str] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_1)
        self._lines: list[QWidget] = []
        self._buttons: dict[int, IconButton] = {}
        self.add(Label(self.tr("In the phrase list, these keys say them at once."), "small"))
        self.add_layout(self._list)

    @property
    def titles(self) -> dict[int, str]:
        """Digit → title, for those that are pinned."""
        return dict(self._shown)

    @property
    def unpin_buttons(self) -> dict[int, IconButton]:
        """Digit → the button that unpins it."""
        return dict(self._buttons)

    def show_titles(self, titles: Mapping[int, str]) -> None:
        """Show which phrase each digit says."""
        if dict(titles) == self._shown and self._lines:
            return
        self._shown = dict(titles)
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._buttons = {}
        self._lines = [
            self._line(digit, self._shown[digit]) for digit in DIGITS if digit in self._shown
        ]
        free = len(DIGITS) - len(self._shown)
        if free:
            self._lines.append(Label(self.tr("%n key(s) free", "", free), "muted"))
        for line in self._lines:
            self._list.addWidget(line)

    def _line(self, digit: int, title: str) -> QWidget:
        line = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(KeyCap(str(digit)))
        row.addWidget(Label(title, "body"), 1)
        button = IconButton("x", self.tr("Unpin “{title}”").format(title=title))
        button.clicked.connect(lambda: self.unpin_asked.emit(digit))
        self._buttons[digit] = button
        row.addWidget(button)
        return line
