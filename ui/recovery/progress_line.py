"""Long work in one line: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.label import Label
from ui.look.tokens import SPACE_2


class ProgressLine(QWidget):
    """Words, a bar and a button; hidden while nothing is done.

    Emits:
        stop_asked(): the work is to be stopped.
    """

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = Button(self.tr("Stop"))
        self._stop.clicked.connect(self._ask_stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for widget in (self._words, self._bar, self._stop):
            column.addWidget(widget)
        self.hide()

    @property
    def stop_button(self) -> Button:
        """Stops the work."""
        return self._stop

    @property
    def words(self) -> str:
        """What is being done; empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def begin(self, words: str) -> None:
        """Show that something is being done; how far it is, is not known yet."""
        self.say(words)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()

    def say(self, words: str) -> None:
        """Say how far it is, in words."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Nothing is being done any more."""
        self.hide()

    def _ask_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_asked.emit()
