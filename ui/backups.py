"""Backups while the window is open: half-hourly when something changed, and at the end (B06)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.ports import Changed
from app.problems import Problem
from ui.background import LongWork
from ui.bridge import DeskBridge

EVERY_MS = 30 * 60 * 1000


class Backups(QObject):
    """Has a backup made on a worker when there is something new to keep.

    Emits:
        made(): a backup was made and proved good.
        failed(Problem): none could be made; the log itself is not touched by that.
    """

    made = Signal()
    failed = Signal(object)

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make: Callable[[], Path] | None = None
        self._has_news = False
        self._work: LongWork | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        bridge.on(("saved",), self._saved)

    def begin(self, make: Callable[[], Path]) -> None:
        """The log is open: `make` makes a backup of it and may take its time."""
        self._make = make
        self._timer.start()

    def back_up(self) -> None:
        """Make one now, unless nothing has changed since the last."""
        if self._make is None or not self._has_news or self._work is not None:
            return
        make = self._make
        self._has_news = False
        self._work = LongWork(lambda _work: make(), self)
        self._work.finished.connect(self._done)
        self._work.failed.connect(self._not_done)
        self._work.start()

    def end(self) -> Problem | None:
        """Make the last one and wait for it; the problem where that did not work."""
        self._timer.stop()
        if self._work is not None:
            self._work.wait()
            self._work = None
        make, self._make = self._make, None
        if make is None or not self._has_news:
            return None
        try:
            make()
        except Problem as problem:
            return problem
        return None

    def _saved(self, _changed: Changed) -> None:
        self._has_news = True

    def _done(self, _path: Path) -> None:
        self._work = None
        self.made.emit()

    def _not_done(self, problem: Problem) -> None:
        self._work = None
        self._has_news = True
        self.failed.emit(problem)
