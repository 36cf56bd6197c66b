"""What was erased or came to the end of its time, newest first; nothing is taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.erasure import Removal
from app.moment import Moment
from ui.controls.card import Card
from ui.controls.label import Label
from ui.kept.words import removal_words
from ui.look.tokens import SPACE_2

MOST_SHOWN = 30


class RemovalsCard(Card):
    """The newest lines of the list of removals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What was removed"))
        self.add(
            Label(
                self.tr(
                    "When, why and how many of each kind: never whose, and no words. Lines are "
                    "only added; nobody changes or deletes one."
                ),
                "muted",
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_2)
        self.add_layout(self._list)
        self._rows: list[Label] = []

    @property
    def told(self) -> tuple[str, ...]:
        """The lines shown."""
        return tuple(row.text() for row in self._rows)

    def show_lines(self, lines: Sequence[Removal], now: Moment) -> None:
        """Show the newest lines of a list that begins with the oldest."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        newest = reversed(lines[-MOST_SHOWN:])
        self._rows = [Label(removal_words(line, now), "small") for line in newest]
        if not self._rows:
            self._rows = [Label(self.tr("Nothing was removed yet."), "small")]
        for row in self._rows:
            self._list.addWidget(row)
