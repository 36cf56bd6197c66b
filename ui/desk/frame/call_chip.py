"""The way back to the open call, with its running time."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from ui.controls.chip_button import ChipButton
from ui.desk.call.call_words import clock_text


class CallChip(ChipButton):
    """“Back to the call 04:12”; hidden while no call is open.

    Emits:
        return_asked(): the agent wants back to the call.
    """

    return_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "phone", "accent", parent=parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.renew)
        self.clicked.connect(self.return_asked)

    def renew(self) -> None:
        """Show the time as it is now."""
        call = self._desk.calls.current
        if call is None:
            return
        time = clock_text(self._desk.calls.duration_ms(call))
        others = len(self._desk.calls.open()) - 1
        words = self.tr("Back to the call {time}").format(time=time)
        if others > 0:
            words = self.tr("{back}, %n more open", "", others).format(back=words)
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(self.tr("Back to the call"))
            self.setAccessibleDescription(words)
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Count only while it is seen."""
        super().showEvent(event)
        self.renew()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._timer.stop()
