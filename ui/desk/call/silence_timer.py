"""Silence, counted: say nothing for a moment."""

from __future__ import annotations

import math

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.label import Label
from ui.look.tokens import SPACE_1

_STEP_MS = 250


class SilenceTimer(QWidget):
    """A button that starts the silence, and the seconds that are left of it.

    Holds the length of the silence. Emits `over` when it has passed; it stops when hidden.
    """

    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._count)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._button = Button("", "clock")
        self._button.clicked.connect(self._turn)
        self._cue = Label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self._button)
        column.addWidget(self._cue)

    @property
    def button(self) -> Button:
        """Starts and stops the silence."""
        return self._button

    @property
    def is_running(self) -> bool:
        """Whether the seconds are counted."""
        return self._timer.isActive()

    def set_silence(self, seconds: int, cue: str) -> None:
        """Say how long the silence is, and what it is for."""
        if seconds == self._seconds and cue == self._cue.text():
            return
        self._seconds = seconds
        self._cue.setText(cue)
        self.stop()

    def start(self) -> None:
        """Begin to count."""
        self._clock.start()
        self._timer.start()
        self._count()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()
        self._button.setText(self.tr("Silence, %n second(s)", "", self._seconds))

    def hideEvent(self, event: QHideEvent) -> None:
        """Count for nobody."""
        super().hideEvent(event)
        self.stop()

    def _turn(self) -> None:
        if self.is_running:
            self.stop()
        else:
            self.start()

    def _count(self) -> None:
        left = math.ceil(self._seconds - self._clock.elapsed() / 1000)
        if left > 0:
            self._button.setText(self.tr("Silence, %n second(s) left", "", left))
            return
        self.stop()
        announce(self, self.tr("The silence is over"))
        self.over.emit()
