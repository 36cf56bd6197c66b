"""Collects Python's garbage on the window's thread alone.

Python collects wherever it happens to allocate: on the thread of the writer it would free windows
and timers that Qt lets nobody free but the thread that made them, and crash.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 10_000
YOUNG = 700
"""Objects made and not freed again from which a round is worth it: Python's own number."""
WHOLE_AFTER = 30
"""Rounds after which everything is looked through, as soon as nobody is on the line."""


class GarbageRounds(QObject):
    """Every ten seconds what is young; all of it now and then, between calls."""

    def __init__(self, is_calm: Callable[[], bool], parent: QObject) -> None:
        """`is_calm` tells whether a pause of some tens of milliseconds disturbs nobody now."""
        super().__init__(parent)
        self._is_calm = is_calm
        self._rounds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.go_round)

    def begin(self) -> None:
        """Take over from Python's own collector."""
        gc.disable()
        self._timer.start()

    def go_round(self) -> None:
        """Collect what is due."""
        self._rounds += 1
        if self._rounds >= WHOLE_AFTER and self._is_calm():
            self._rounds = 0
            gc.collect()
        elif gc.get_count()[0] > YOUNG:
            gc.collect(1)
