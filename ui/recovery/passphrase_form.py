"""The form of every later start: the passphrase that opens the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_4


class PassphraseForm(Card):
    """One field and a button.

    Emits:
        answered(str): the passphrase.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("With your passphrase"))
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._field = Labelled(self.tr("Passphrase"), self._passphrase)
        self._button = Button(self.tr("Open the log"), role="primary")
        self._button.clicked.connect(self._answer)
        self._passphrase.returnPressed.connect(self._answer)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        column.addWidget(self._field)
        column.addWidget(self._button)
        self.add_layout(column)

    @property
    def passphrase_field(self) -> QLineEdit:
        """Where the passphrase is typed."""
        return self._passphrase

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._field.problem

    @property
    def button(self) -> Button:
        """Sends the answer."""
        return self._button

    def set_busy(self, is_busy: bool) -> None:
        """Wait while the passphrase is tried."""
        self._button.setEnabled(not is_busy)

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the passphrase."""
        self._field.set_problem(words)
        self._passphrase.selectAll()

    def forget(self) -> None:
        """Leave no secret in the field."""
        self._passphrase.clear()

    def _answer(self) -> None:
        if self._passphrase.text():
            self._field.set_problem("")
            self.answered.emit(self._passphrase.text())
        else:
            self._field.set_problem(self.tr("Type the passphrase first."))
