"""The fear or helplessness behind the cause: what the playbook knows, or words of one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.desk.notes.guarded_input import GuardedLine
from ui.look.tokens import SPACE_2


class FearField(QWidget):
    """A line of text with chips that fill it (001-38).

    Emits:
        text_settled(str): what may be saved now.
        number_removed(): a card number or code was masked.
    """

    text_settled = Signal(str)
    number_removed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = GuardedLine(name)
        self._line.text_settled.connect(self.text_settled)
        self._line.number_removed.connect(self.number_removed)
        self._chips = ChipRow(self.tr("What it may be"))
        self._offered: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._line)
        column.addWidget(self._chips)

    @property
    def line(self) -> GuardedLine:
        """The line."""
        return self._line

    @property
    def chips(self) -> tuple[QWidget, ...]:
        """The chips that fill it."""
        return self._chips.chips

    def offer(self, fears: tuple[str, ...]) -> None:
        """Offer these."""
        if fears == self._offered:
            return
        self._offered = fears
        chips = []
        for fear in fears:
            chip = ChipButton(fear)
            chip.clicked.connect(lambda _on, words=fear: self._take(words))
            chips.append(chip)
        self._chips.set_chips(chips)

    def show_text(self, text: str) -> None:
        """Show what was saved elsewhere."""
        self._line.show_text(text)

    def flush(self) -> None:
        """Tell at once what waits to be saved."""
        self._line.flush()

    def _take(self, words: str) -> None:
        self._line.flush()
        self._line.show_text(words)
        self.text_settled.emit(words)
