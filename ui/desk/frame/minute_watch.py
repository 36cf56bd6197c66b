"""Tells when the minute by the clock on the wall has changed, also after the machine slept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.moment import Clock

_LOOK_MS = 5_000


class MinuteWatch(QObject):
    """Looks at the clock every few seconds: a timer that sleeps with the machine would be late.

    Emits:
        minute_changed(): it is another minute than at the last look.
    """

    minute_changed = Signal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seen = -1
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._woken)

    def start(self) -> None:
        """Begin to look; what is shown now counts as of this minute."""
        self._seen = self._minute()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the clock now."""
        minute = self._minute()
        if minute != self._seen:
            self._seen = minute
            self.minute_changed.emit()

    def _woken(self) -> None:
        if self._timer.isActive():
            self.look()

    def _minute(self) -> int:
        return self._clock.now().utc_ms // 60_000
