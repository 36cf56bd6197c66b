"""Takes away what is older than its period: soon after the window's start, and daily."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ports import Progress
from app.retention import Purged
from ui.background import LongWork, apart

DAILY_MS = 24 * 60 * 60 * 1000
LONGEST_AT_END_S = 30.0

Purge = Callable[[Progress], Purged]


class Purges(QObject):
    """Has the store purged on a worker; one run at a time.

    Emits:
        purged(Purged): a run came to its end.
        failed(Problem): it did not; the next one begins where it was.
    """

    purged = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._purge: Purge | None = None
        self._work: LongWork | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._run)

    def begin(self, purge: Purge, after_ms: int) -> None:
        """The log is open: purge it once the start is over, and then daily."""
        self._purge = purge
        self._timer.start(after_ms)

    def pause(self) -> None:
        """The log is going to be closed: stop between two transactions, and wait for that."""
        work = self._stop()
        if work is not None:
            work.wait(LONGEST_AT_END_S)

    def end(self) -> None:
        """The same at the end of the program, while windows are painted."""
        work = self._stop()
        if work is not None:
            apart(lambda: work.wait(LONGEST_AT_END_S))

    def _stop(self) -> LongWork | None:
        self._timer.stop()
        self._purge = None
        work, self._work = self._work, None
        if work is not None:
            work.cancel()
        return work

    def _run(self) -> None:
        self._timer.start(DAILY_MS)
        if self._purge is None or self._work is not None:
            return
        self._work = LongWork(self._purge, self)
        self._work.finished.connect(self.purged)
        self._work.failed.connect(self.failed)
        self._work.ended.connect(self._ended)
        self._work.start()

    def _ended(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work.deleteLater()
