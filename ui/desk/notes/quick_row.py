"""The row below a quick line: what it will become, then what it became."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.chip import Chip, Tone
from ui.controls.chip_button import ChipButton
from ui.controls.flow_layout import FlowLayout
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1


class Part(NamedTuple):
    """One recognised part of a quick line, in words."""

    words: str
    icon: str | None = None
    tone: Tone = "neutral"


class QuickRow(QWidget):
    """Chips below a line of notes.

    Holds the chips shown. A line not made yet has a button that makes it; a made one an × .

    Emits:
        make_asked(): the button was pressed.
        removed(): the × was pressed.
    """

    make_asked = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=SPACE_1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: tuple[object, ...] = ()
        self._height: tuple[int, float, int] = (0, 0.0, 0)
        self._widgets: list[QWidget] = []

    def show_preview(self, parts: Sequence[Part], *, enter: bool) -> None:
        """Show what will be made; `enter` says that Return makes it."""
        if self._shown == (*parts, enter):
            return
        self._shown = (*parts, enter)
        self._clear()
        for part in parts:
            self._add(Chip(part.words, part.icon, part.tone, parent=self))
        words = self.tr("Enter makes it") if enter else self.tr("Make it")
        button = ChipButton(words, "plus", parent=self)
        button.setAccessibleName(
            self.tr("Make: {what}").format(what=", ".join(part.words for part in parts))
        )
        button.clicked.connect(self.make_asked)
        self._add(button)

    def show_made(self, part: Part) -> None:
        """Show what was made."""
        if self._shown == ("made", part):
            return
        self._shown = ("made", part)
        self._clear()
        chip = Chip(part.words, part.icon, "accent", removable=True, parent=self)
        chip.removed.connect(self.removed)
        self._add(chip)

    def height_at(self, width: int) -> int:
        """Height in px that the chips need at `width`."""
        scale = current_theme().scale
        if self._height[:2] != (width, scale):
            self._height = (width, scale, self._flow.heightForWidth(width))
        return self._height[2]

    def words(self) -> tuple[str, ...]:
        """What the chips say."""
        return tuple(w.text() for w in self._widgets if isinstance(w, Chip))

    @property
    def is_made(self) -> bool:
        """Whether the row shows what was made."""
        return self._shown[:1] == ("made",)

    def _add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._flow.addWidget(widget)
        widget.show()

    def _clear(self) -> None:
        for widget in self._widgets:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._height = (0, 0.0, 0)
        self._height = (0, 0.0, 0)
