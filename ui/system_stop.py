"""The system's wish that the program ends (SIGTERM, SIGINT, SIGHUP), heard by the event loop."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class SystemStop(QObject):
    """Lets the system end the program in order (SIGTERM, SIGINT, SIGHUP)."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop
        self._notifier: QSocketNotifier | None = None

    def watch(self) -> None:
        """Heed the signals; on Windows the system closes the window instead."""
        if sys.platform == "win32":
            return
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)
