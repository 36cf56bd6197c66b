"""The form of the first start where there is no keyring: a passphrase seals the log's key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.look.tokens import SPACE_4
from ui.recovery.new_passphrase_fields import NewPassphraseFields


class NewPassphraseForm(Card):
    """Two fields and a button.

    Emits:
        answered(str): the new passphrase.
    """

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Protect the log with a passphrase"))
        self._fields = NewPassphraseFields()
        self._button = Button(self.tr("Use this passphrase"), role="primary")
        self._button.clicked.connect(self._answer)
        self._fields.entered.connect(self._answer)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        column.addWidget(self._fields)
        column.addWidget(self._button)
        self.add_layout(column)

    @property
    def fields(self) -> NewPassphraseFields:
        """Where the passphrase is typed."""
        return self._fields

    @property
    def button(self) -> Button:
        """Sends the answer."""
        return self._button

    def set_busy(self, is_busy: bool) -> None:
        """Wait while the log is made."""
        self._button.setEnabled(not is_busy)

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the passphrase."""
        self._fields.set_problem(words)

    def forget(self) -> None:
        """Leave no secret in the fields."""
        self._fields.forget()

    def _answer(self) -> None:
        if self._fields.check():
            self.answered.emit(self._fields.passphrase)
