"""The card that gives the log a new key (C04)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.recovery.progress_line import ProgressLine


class NewKeyCard(Card):
    """Two presses: the first says what the second one does.

    Emits:
        key_asked(): a new key is wanted.
        stop_asked(): it is to be stopped; all is then as it was.
    """

    key_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("A new key"))
        self.add(
            Label(
                self.tr(
                    "Every page of your log is encrypted anew, after a backup. Do it when somebody "
                    "may know the key or the code. You get a new recovery code; the old one then "
                    "opens nothing any more. Backups made before keep their old key, and can be "
                    "brought back all the same."
                )
            )
        )
        self._told = Label("", "strong")
        self._told.hide()
        self.add(self._told)
        self._line = ProgressLine()
        self._line.stop_asked.connect(self.stop_asked)
        self.add(self._line)
        self._is_sure = False
        self._is_running = False
        self._button = Button("")
        self._button.clicked.connect(self._ask)
        self._back = Button(self.tr("Leave it as it is"))
        self._back.clicked.connect(self._calm)
        row = ChipRow(self.tr("Change the key, or not"))
        for button in (self._button, self._back):
            row.add_chip(button)
        self.add(row)
        self._calm()

    @property
    def button(self) -> Button:
        """Changes the key, at its second press."""
        return self._button

    @property
    def back_button(self) -> Button:
        """Thinks better of it."""
        return self._back

    @property
    def line(self) -> ProgressLine:
        """How far it is."""
        return self._line

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text()

    def begin(self) -> None:
        """It is being done."""
        self.tell("")
        self._is_running = True
        self._line.begin(self.tr("Encrypting your log anew…"))

    def end(self) -> None:
        """It is done, or was not."""
        self._is_running = False
        self._line.end()

    def tell(self, words: str) -> None:
        """Say what came of it."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words)

    def _calm(self) -> None:
        self._is_sure = False
        self._button.setText(self.tr("Change the key"))
        self._button.set_role("plain")
        had_keyboard = self._back.hasFocus()
        self._back.hide()
        if had_keyboard:
            self._button.setFocus()

    def _ask(self) -> None:
        # The button stays enabled, because a disabled one would send the keyboard elsewhere.
        if self._is_running:
            return
        if not self._is_sure:
            self._is_sure = True
            self._button.setText(self.tr("Yes, change it and show the new code"))
            self._button.set_role("danger")
            self._back.show()
            announce(self, self._button.text())
            return
        self._calm()
        self.key_asked.emit()
