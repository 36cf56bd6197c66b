"""Opening the log beside the running window: on a worker, as often as it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork

SLOW_AFTER_MS = 3000


class Opens(Protocol):
    """A door, to the log or to a team: what it gives is open."""

    def open(self) -> Any: ...


Attempt = Callable[[Any, Progress], Any]
"""How a door is opened: given the door, it returns what is open, or raises `Problem`."""


class _Watch:
    """The progress of one attempt.

    A stop is heard by the attempt alone: what it has opened by then is open, and has to be told.
    """

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self.is_stopped = False

    def report(self, done: int, total: int = 0) -> None:
        self._report(done, total)

    def is_cancelled(self) -> bool:
        return self.is_stopped


class LogOpening(QObject):
    """Tries to open the log; holds the problem that stopped the last attempt.

    Emits:
        opened(object): the log is open: what the door gave.
        stopped(Problem): this attempt did not open it; nothing was changed.
        progressed(int, int): how far an attempt is that takes long by its nature.
        slow(): an attempt takes long; a keyring may be waiting for the person.
    """

    opened = Signal(object)
    stopped = Signal(object)
    progressed = Signal(int, int)
    slow = Signal()

    def __init__(self, door: Opens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._work: LongWork | None = None
        self._watch = _Watch(self.progressed.emit)
        self.problem: Problem | None = None
        self.is_open = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SLOW_AFTER_MS)
        self._patience.timeout.connect(self.slow)

    @property
    def is_trying(self) -> bool:
        """Whether an attempt runs just now."""
        return self._work is not None

    def try_open(self, attempt: Attempt | None = None) -> None:
        """Try in the usual way, or as the agent answered; one attempt at a time."""
        if self._work is not None or self.is_open:
            return
        way = attempt if attempt is not None else _as_usual
        self._watch = watch = _Watch(self.progressed.emit)
        self._work = LongWork(lambda _work: way(self._door, watch), self)
        self._work.finished.connect(self._finished)
        self._work.failed.connect(self._failed)
        self._patience.start()
        self._work.start()

    def try_again(self, attempt: Attempt) -> None:
        """The log was closed: open another in this way."""
        self.is_open = False
        self.try_open(attempt)

    def forget(self) -> None:
        """The log was closed, and nothing is known of it until the next attempt."""
        self.is_open = False
        self.problem = None

    def stop(self) -> None:
        """Stop an attempt that can be stopped; it then leaves all as it was."""
        self._watch.is_stopped = True

    def wait(self, seconds: float = 5.0) -> bool:
        """Wait until the running attempt ended."""
        return self._work is None or self._work.wait(seconds)

    def _finished(self, opened: object) -> None:
        self._end()
        self.problem = None
        self.is_open = True
        self.opened.emit(opened)

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.problem = problem
        self.stopped.emit(problem)

    def _end(self) -> None:
        self._patience.stop()
        if self._work is not None:
            self._work.wait()
            self._work.deleteLater()
            self._work = None


def _as_usual(door: Opens, _progress: Progress) -> object:
    return door.open()
