"""The form for the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_4
from ui.recovery.new_passphrase_fields import NewPassphraseFields


class CodeForm(Card):
    """A field for the code; where the key has to be sealed anew, also a new passphrase.

    Emits:
        answered(str, str): the code and the new passphrase, which may be empty.
    """

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("With your recovery code"))
        self._code = QLineEdit()
        self._code.setPlaceholderText("7K3QD-…")
        self._code.setInputMethodHints(
            Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._field = Labelled(
            self.tr("Recovery code"),
            self._code,
            hint=self.tr("Seven groups of five letters and digits, from the sheet you printed."),
        )
        self._passphrase = NewPassphraseFields()
        self._passphrase.hide()
        self._button = Button(self.tr("Open with the code"), role="primary")
        self._button.clicked.connect(self._answer)
        self._code.returnPressed.connect(self._answer)
        self._passphrase.entered.connect(self._answer)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for widget in (self._field, self._passphrase, self._button):
            column.addWidget(widget)
        self.add_layout(column)

    @property
    def code_field(self) -> QLineEdit:
        """Where the code is typed."""
        return self._code

    @property
    def problem(self) -> str:
        """What is said to be wrong with the code."""
        return self._field.problem

    @property
    def passphrase_fields(self) -> NewPassphraseFields:
        """Where a new passphrase is typed, if one is needed."""
        return self._passphrase

    @property
    def button(self) -> Button:
        """Sends the answer."""
        return self._button

    def ask_new_passphrase(self, needed: bool) -> None:
        """Whether the key has to be sealed with a new passphrase."""
        self._passphrase.setVisible(needed)

    def set_busy(self, is_busy: bool) -> None:
        """Wait while the code is tried."""
        self._button.setEnabled(not is_busy)

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the code."""
        self._field.set_problem(words)

    def forget(self) -> None:
        """Leave no secret in the fields."""
        self._code.clear()
        self._passphrase.forget()

    def _answer(self) -> None:
        self._field.set_problem("")
        if not self._code.text().strip():
            self._field.set_problem(self.tr("Type the code first."))
            return
        if self._passphrase.isHidden():
            self.answered.emit(self._code.text(), "")
        elif self._passphrase.check():
            self.answered.emit(self._code.text(), self._passphrase.passphrase)
