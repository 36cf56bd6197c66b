"""Two fields for a new passphrase, and a word on how strong it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_3
from ui.recovery.passphrase_words import FEWEST, Strength, strength_of


class NewPassphraseFields(QWidget):
    """A passphrase typed twice; what is wrong is said in words at the field.

    Emits:
        entered(): Return was pressed in the second field.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._second = QLineEdit(), QLineEdit()
        for field in (self._first, self._second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        hint = self.tr("A few words that only you know. It cannot be read out of anything later.")
        self._first_row = Labelled(self.tr("New passphrase"), self._first, hint=hint)
        self._second_row = Labelled(self.tr("The same again"), self._second)
        self._strength = Label("", "small")
        self._strength.hide()
        self._first.textEdited.connect(self._tell_strength)
        self._second.textEdited.connect(lambda: self._second_row.set_problem(""))
        self._second.returnPressed.connect(self.entered)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (self._first_row, self._strength, self._second_row):
            column.addWidget(widget)

    @property
    def passphrase(self) -> str:
        """What was typed in the first field."""
        return self._first.text()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Both fields."""
        return self._first, self._second

    @property
    def strength_words(self) -> str:
        """What is said of the strength."""
        return self._strength.text()

    @property
    def problems(self) -> tuple[str, str]:
        """What is said to be wrong at each field."""
        return self._first_row.problem, self._second_row.problem

    def check(self) -> bool:
        """Whether it can be used; otherwise says at the field what is wrong."""
        first, second = self._first.text(), self._second.text()
        short = self.tr("Use %n characters at least.", "", FEWEST) if len(first) < FEWEST else ""
        other = self.tr("The two are not the same.") if first != second else ""
        self._first_row.set_problem(short)
        self._second_row.set_problem("" if short else other)
        return not short and not other

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the passphrase."""
        self._first_row.set_problem(words)

    def forget(self) -> None:
        """Leave no secret in the fields."""
        self._first.clear()
        self._second.clear()
        self._strength.hide()

    def _tell_strength(self, text: str) -> None:
        self._first_row.set_problem("")
        self._strength.setVisible(bool(text))
        self._strength.setText(self._words(strength_of(text)))

    def _words(self, strength: Strength) -> str:
        return {
            "short": self.tr("Too short yet."),
            "weak": self.tr("Weak: easily guessed. Add another word."),
            "fair": self.tr("Fair: a longer one is better."),
            "good": self.tr("Good."),
            "strong": self.tr("Strong."),
        }[strength]
