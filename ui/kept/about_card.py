"""What is kept about somebody, in lines for reading, before anything is handed out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.card import Card
from ui.controls.label import Label
from ui.kept.words import counts_words
from ui.look.tokens import SPACE_1

MOST_LINES = 60


class AboutCard(Card):
    """Who it is, how many of each kind, and the first lines of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._counts = Label("", "strong")
        self.add(self._counts)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_1)
        self.add_layout(self._lines)
        self._labels: list[Label] = []

    @property
    def counts(self) -> str:
        """How much is kept, as shown."""
        return self._counts.text()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is kept, as shown."""
        return tuple(label.text() for label in self._labels)

    def show_about(self, who: str, counts: Mapping[str, int], lines: Sequence[str]) -> None:
        """Show what is kept; of many lines the first, and how many more there are."""
        self.clear()
        self.set_title(who)
        self._counts.setText(counts_words(counts))
        self._labels = [Label(line, "small") for line in lines[:MOST_LINES]]
        if len(lines) > MOST_LINES:
            more = self.tr("%n more line(s) in the files", "", len(lines) - MOST_LINES)
            self._labels.append(Label(more, "muted"))
        for label in self._labels:
            self._lines.addWidget(label)

    def clear(self) -> None:
        """Show nothing of anybody any more."""
        self.set_title("")
        self._counts.setText("")
        for label in self._labels:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
