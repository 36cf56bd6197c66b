"""How a receiver stands: a word with its icon, what it does, and what to do where it does not."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.phone.event import Source
from ui.controls.chip import Chip
from ui.controls.label import Label
from ui.look.tokens import SPACE_1
from ui.phone.receiver import ReceiverStatus
from ui.problem_words import words_for
from ui.settings.telephone.words import said_of, standing_words


class StandingLine(QWidget):
    """Shows a `ReceiverStatus` in words; a receiver that is off needs no more than its word."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._chip = Chip("")
        self._said = Label("")
        self._do = Label("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        for widget in (self._chip, self._said, self._do):
            column.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_status(ReceiverStatus())

    @property
    def word(self) -> str:
        """The one word for how it stands."""
        return self._chip.text()

    @property
    def text(self) -> str:
        """All that is said, the word first."""
        shown = (self._chip, self._said, self._do)
        return " ".join(each.text() for each in shown if each.text())

    def show_status(self, status: ReceiverStatus) -> None:
        """Show how it stands now."""
        words = standing_words(status.standing)
        self._chip.setText(words.word)
        self._chip.set_icon(words.icon)
        self._chip.set_tone(words.tone)
        said, do = said_of(self._source, status), ""
        if status.problem is not None:
            told = words_for(status.problem)
            said, do = f"{said} {told.happened} {told.safe}".strip(), told.do
        for label, text in ((self._said, said), (self._do, do)):
            label.setText(text)
            label.setVisible(bool(text))
