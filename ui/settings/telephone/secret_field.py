"""A field for a secret that is written and never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.phone.secrets import LONGEST_SECRET
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_2


class SecretField(QWidget):
    """Takes a secret and is empty again; what became of it is said below.

    Emits:
        secret_given(str): to be kept in the keyring.
        forget_asked(): the one in the keyring is to go.
    """

    secret_given = Signal(str)
    forget_asked = Signal()

    def __init__(self, caption: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST_SECRET)
        self.field.returnPressed.connect(self._give)
        self._labelled = Labelled(caption, self.field, hint=hint)
        self.keep_button = Button(self.tr("Keep it"))
        self.forget_button = Button(self.tr("Forget it"))
        self.keep_button.clicked.connect(self._give)
        self.forget_button.clicked.connect(self.forget_asked)
        buttons = ChipRow(caption)
        for button in (self.keep_button, self.forget_button):
            buttons.add_chip(button)
        self._told = Label("", "small")
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for widget in (self._labelled, buttons, self._told):
            column.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def told(self) -> str:
        """What is said of the secret."""
        return self._told.text() or self._labelled.problem

    def tell(self, words: str) -> None:
        """Say what became of the secret."""
        self._labelled.set_problem("")
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def tell_problem(self, words: str) -> None:
        """Say why it was not kept."""
        self.tell("")
        self._labelled.set_problem(words)

    def _give(self) -> None:
        secret = self.field.text()
        if not secret:
            self.tell_problem(self.tr("Write the password first."))
            self.field.setFocus()
            return
        self.field.clear()
        self.tell(self.tr("Asking your keyring…"))
        self.secret_given.emit(secret)
