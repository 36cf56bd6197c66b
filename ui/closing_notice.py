"""A word while the program ends: the window is gone, and the last things are being saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.look.tokens import SPACE_4

SHOWN_AFTER_MS = 400
"""Most ends are shorter: then nothing appears."""

_WIDTH = 300


class ClosingNotice(QWidget):
    """A small window that says what is still being done, where that takes long.

    It takes no keyboard from whoever works elsewhere by now (A03), and goes by itself.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(self.tr("Callside is closing"))
        self.setWindowIcon(window.windowIcon())
        self._doing = Label(self.tr("Saving what you wrote…"), "heading")
        self._about = Label(self.tr("This window goes by itself. Nothing is lost."))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(self._doing)
        column.addWidget(self._about)
        self.setFixedWidth(_WIDTH)
        self.move(window.geometry().center() - self.rect().center())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_AFTER_MS)
        self._patience.timeout.connect(self.show)
        self._patience.start()

    @property
    def text(self) -> str:
        """What is being done."""
        return self._doing.text()

    def say_backup(self) -> None:
        """What was written is saved; its backup is being made."""
        self._doing.setText(self.tr("Making a backup…"))

    def say_deleting(self) -> None:
        """Everything is being deleted, as it was wanted."""
        self._doing.setText(self.tr("Deleting everything that is yours…"))
        self._about.setText(self.tr("This window goes by itself."))

    def end(self) -> None:
        """All is done."""
        self._patience.stop()
        self.hide()
        self.deleteLater()
