"""Puts another log in the open one's place while the window stays: a restore, a new key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ports import Progress
from app.problems import Problem
from ui.recovery.door import Door, OpenLog

if TYPE_CHECKING:
    from ui.desk_session import DeskSession

Way = Callable[[Door, Progress], OpenLog]


class LogSwap(QObject):
    """Closes the log when all is saved, goes a way to another, and opens that.

    Where the way fails, or is stopped, the log that was open is opened again. What is typed
    meanwhile waits in memory, as it does while a log is being opened at the start.

    Emits:
        begun(): the log is being closed.
        progressed(int, int): how far it is.
        done(OpenLog): another log is open.
        refused(Problem): nothing was changed, and the former log is open; or, where that does not
            open any more, the start gate tells why.
    """

    begun = Signal()
    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._session = session
        self._way: Way | None = None
        self._refused: Problem | None = None
        self.is_running = False
        session.window.bridge.on({"saved"}, lambda _changed: self._begin_if_calm())
        for ended in (session.backups.made, session.backups.failed, session.backups.stopped):
            ended.connect(self._begin_if_calm)
        session.opening.progressed.connect(self._tell_progress)
        session.opening.opened.connect(self._opened)
        session.opening.stopped.connect(self._stopped)

    def swap(self, way: Way) -> None:
        """Begin as soon as everything is saved and no backup is being made.

        An open call is never touched: `refused` says call_open.
        """
        if self.is_running:
            return
        if self._session.desk.calls.open():
            self.refused.emit(Problem("call_open"))
            return
        self.is_running = True
        self._way = way
        self.begun.emit()
        self._session.backups.stop()
        self._begin_if_calm()

    def stop(self) -> None:
        """Stop on the way, leaving all as it was."""
        if self._way is not None:
            self._end()
            self.refused.emit(Problem("stopped"))
        else:
            self._session.opening.stop()

    def _begin_if_calm(self, *_told: object) -> None:
        session = self._session
        if self._way is None or session.writer.waiting or session.backups.is_running:
            return
        if session.desk.calls.open():
            self._end()
            self.refused.emit(Problem("call_open"))
            return
        way, self._way = self._way, None
        self._refused = None
        former = session.close_log()

        def attempt(door: Door, progress: Progress) -> OpenLog:
            try:
                if former is not None:
                    former.close()
                return way(door, progress)
            except Problem as problem:
                self._refused = problem
                if former is None:
                    raise
                return door.open()

        session.opening.try_again(attempt)

    def _opened(self, opened: OpenLog) -> None:
        if not self.is_running:
            return
        refused = self._refused
        self._end()
        if refused is None:
            self.done.emit(opened)
        else:
            self.refused.emit(refused)

    def _stopped(self, problem: Problem) -> None:
        if self.is_running:
            told = self._refused or problem
            self._end()
            self.refused.emit(told)

    def _tell_progress(self, done: int, total: int) -> None:
        if self.is_running:
            self.progressed.emit(done, total)

    def _end(self) -> None:
        self.is_running = False
        self._way = None
        self._refused = None
