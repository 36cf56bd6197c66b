"""Something that waits until six words were compared: what it is, the words, and two answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.look.tokens import ACTION_HEIGHT, SPACE_3
from ui.supervisor.people.six_words import SixWords


class WaitingRow(QWidget):
    """Whose it is and why it waits; the words that came, and those known before where they differ.

    Emits:
        matched(): the words are the same as those that the other one reads out.
        differed(): they are not.
    """

    matched = Signal()
    differed = Signal()

    def __init__(
        self,
        title: str,
        why: str,
        words: tuple[str, ...],
        known_words: tuple[str, ...] = (),
        *,
        match: str = "",
        differ: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, "strong")
        self._why = Label(why, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._title)
        column.addWidget(self._why)
        caption = self.tr("Six words of the new key") if known_words else self.tr("Six words")
        self.words = SixWords(caption)
        self.words.show_words(words)
        column.addWidget(self.words)
        if known_words:
            known = Label(
                self.tr("Six words known before: {words}").format(words=" ".join(known_words)),
                "small",
            )
            column.addWidget(known)
        self._match = Button(
            match or self.tr("They match"), "check", "primary", height=ACTION_HEIGHT
        )
        self._match.setAccessibleName(
            self.tr("{what}: {who}").format(what=self._match.text(), who=title)
        )
        self._match.clicked.connect(self.matched)
        self._differ = Button(differ or self.tr("They differ"), "x", height=ACTION_HEIGHT)
        self._differ.setAccessibleName(
            self.tr("{what}: {who}").format(what=self._differ.text(), who=title)
        )
        self._differ.clicked.connect(self.differed)
        buttons = ChipRow(self.tr("After comparing the words"))
        buttons.set_chips((self._match, self._differ))
        column.addWidget(buttons)

    @property
    def told(self) -> str:
        """Whose it is, and why it waits."""
        return f"{self._title.text()}. {self._why.text()}"

    @property
    def match_button(self) -> Button:
        """The words are the same."""
        return self._match

    @property
    def differ_button(self) -> Button:
        """The words are not the same."""
        return self._differ
