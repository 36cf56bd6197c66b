"""Six words, large, to be read out and compared (C16)."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.controls.sentence_board import SentenceBoard
from ui.look.tokens import SPACE_1


class SixWords(QWidget):
    """A caption, the words as one sentence on a tinted ground, and how they are compared."""

    def __init__(self, caption: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._board = SentenceBoard()
        self._hint = Label(hint, "small", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._board)
        column.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        self._words: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The words shown."""
        return self._words

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these."""
        self._words = words
        self._board.set_sentence(" ".join(words), None, self._caption)
