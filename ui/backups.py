"""Backups while the window is open: half-hourly when something changed, and at the end (B06)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.backups import MadeBackup
from app.ports import Changed, Progress, Unwatched
from app.problems import Problem
from ui.background import LongWork, apart
from ui.bridge import DeskBridge

EVERY_MS = 30 * 60 * 1000
LONGEST_AT_END_S = 120.0

Make = Callable[[Progress], MadeBackup]


class Backups(QObject):
    """Has a backup made on a worker when there is something new to keep, or when it is asked for.

    Emits:
        begun(): one is being made.
        progressed(int, int): how far it is.
        made(MadeBackup): a backup was made and proved good.
        failed(Problem): none could be made; the log itself is not touched by that.
        second_failed(Problem): the backup is good, its copy in the second folder failed. Told once
            for each thing that is the matter, and not every half hour.
        stopped(): the one being made was stopped, and left nothing.
    """

    begun = Signal()
    progressed = Signal(int, int)
    made = Signal(object)
    failed = Signal(object)
    second_failed = Signal(object)
    stopped = Signal()

    def __init__(self, bridge: DeskBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make: Make | None = None
        self._has_news = False
        self._work: LongWork | None = None
        self._second_told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.back_up)
        bridge.on(("saved",), self._saved)

    @property
    def is_running(self) -> bool:
        """Whether one is being made just now."""
        return self._work is not None

    @property
    def can_back_up(self) -> bool:
        """Whether there is an open log to make one of."""
        return self._make is not None

    def begin(self, make: Make) -> None:
        """The log is open: `make` makes a backup of it and may take its time."""
        self._make = make
        self._timer.start()

    def back_up(self) -> None:
        """Make one, unless nothing has changed since the last."""
        if self._has_news:
            self.back_up_now()

    def back_up_now(self) -> None:
        """Make one in any case; one at a time."""
        if self._make is None or self._work is not None:
            return
        self._has_news = False
        self._work = LongWork(self._make, self)
        self._work.progressed.connect(self.progressed)
        self._work.finished.connect(self._done)
        self._work.failed.connect(self._not_done)
        self._work.cancelled.connect(self._stopped)
        self._work.start()
        self.begun.emit()

    def stop(self) -> None:
        """Stop the one being made; it leaves nothing."""
        if self._work is not None:
            self._work.cancel()

    def pause(self) -> None:
        """The log is going to be closed: make none until `begin`; waits for one being made."""
        self._timer.stop()
        self._make = None
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
            work.wait(LONGEST_AT_END_S)

    def end(self) -> Problem | None:
        """Make the last one, while windows are painted; the problem where that did not work."""
        self._timer.stop()
        if self._work is not None:
            work = self._work
            apart(lambda: work.wait(LONGEST_AT_END_S))
            self._let_go()
        make, self._make = self._make, None
        if make is None or not self._has_news:
            return None
        try:
            return apart(lambda: make(Unwatched())).second_problem
        except Problem as problem:
            return problem

    def _saved(self, _changed: Changed) -> None:
        self._has_news = True

    def _done(self, made: MadeBackup) -> None:
        self._let_go()
        self.made.emit(made)
        problem = made.second_problem
        told = "" if problem is None else problem.code
        if problem is not None and told != self._second_told:
            self.second_failed.emit(problem)
        self._second_told = told

    def _not_done(self, problem: Problem) -> None:
        self._let_go()
        self._has_news = True
        self.failed.emit(problem)

    def _stopped(self) -> None:
        self._let_go()
        self._has_news = True
        self.stopped.emit()

    def _let_go(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
