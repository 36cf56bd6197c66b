"""Taking files in beside whatever is on the screen: one run after the other, on a worker."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.ports import Progress
from app.problems import Problem

if TYPE_CHECKING:
    from app.team.imports import Series, SharedFile
    from app.team.records import BundleReport
    from app.team.team import Team
    from ui.background import LongWork
    from ui.supervisor.bridge import TeamNews
    from ui.supervisor.place import Worker

    Doing = Callable[[Team, Progress, Callable[[BundleReport], None]], Series]

WHOLE = 1000
"""Parts of a run that is done: the sizes of many files together are too long for a signal."""


class ImportRuns(QObject):
    """Holds the run under way (`done` parts of the `whole`), and what came of the last one.

    It belongs to the window and outlives its pages. Nothing here takes the keyboard (A03).

    Emits:
        changed(): a run began, came to its end, or went on.
        reported(BundleReport): what became of one file.
        ended(Series): a run is over; None where it was stopped or could not go on.
    """

    changed = Signal()
    reported = Signal(object)
    ended = Signal(object)
    _heard = Signal(object)

    def __init__(
        self,
        work: Worker,
        news: TeamNews,
        tell_problem: Callable[[Problem], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._news = news
        self._tell_problem = tell_problem
        self._waiting: deque[Doing] = deque()
        self._now: LongWork | None = None
        self.done = 0
        self.whole = WHOLE
        self.problem: Problem | None = None
        self.reports: list[BundleReport] = []
        # Told on the worker, heard here.
        self._heard.connect(self._hear)

    @property
    def is_running(self) -> bool:
        """Whether files are being taken in."""
        return self._now is not None

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Take these files in."""
        from app.team.imports import shared_files

        self.take(list(shared_files(paths)))

    def take(self, files: Sequence[SharedFile]) -> None:
        """Take these files in, after those that are being taken in."""
        given = tuple(files)
        if given:
            self.begin(lambda team, progress, hear: team.imports.take(given, progress, hear))

    def release(self, number: int) -> None:
        """Let through what was set aside under a number; its words were compared."""
        self.begin(lambda team, progress, _hear: team.imports.release(number, progress))

    def begin(self, doing: Doing) -> None:
        """Do something that gives a series of reports, after what is being done."""
        self._waiting.append(doing)
        if self._now is None:
            self._next()

    def tell_of(self, series: Series) -> None:
        """Tell of files that were taken in elsewhere, as from a watched folder."""
        self.reports = list(series.reports)
        self.problem = None
        for report in series.reports:
            self.reported.emit(report)
        self._news.tell("imports", "people", "facts", "coaching")
        self.ended.emit(series)
        self.changed.emit()

    def cancel(self) -> None:
        """Stop: the file under way leaves nothing, and what waits is not begun."""
        self._waiting.clear()
        if self._now is not None:
            self._now.cancel()

    def _next(self) -> None:
        doing = self._waiting.popleft()
        self.done = 0
        self.problem = None
        self.reports = []

        def do(team: Team, progress: Progress) -> Series:
            return doing(team, _Shares(progress), self._heard.emit)

        self._now = self._work(do, self._finished, self, self._failed)
        self._now.progressed.connect(self._go_on)
        # A run that was asked to stop may still have come to its end.
        self._now.cancelled.connect(lambda: self._failed(Problem("import_cancelled")))
        self.changed.emit()

    @Slot(int, int)
    def _go_on(self, done: int, _whole: int) -> None:
        self.done = done
        self.changed.emit()

    @Slot(object)
    def _hear(self, report: BundleReport) -> None:
        self.reports.append(report)
        self.reported.emit(report)

    def _finished(self, series: Series) -> None:
        self.reports = list(series.reports)
        self._end(series)

    def _failed(self, problem: Problem) -> None:
        self.problem = problem
        if problem.code != "import_cancelled":
            self._tell_problem(problem)
        self._end(None)

    def _end(self, series: Series | None) -> None:
        self._now = None
        self._news.tell("imports", "people", "facts", "coaching")
        self.ended.emit(series)
        if self._waiting:
            self._next()
        self.changed.emit()


class _Shares:
    """Tells how far a run is in thousandths."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._told = -1

    def report(self, done: int, total: int = 0) -> None:
        share = min(WHOLE, WHOLE * done // total) if total else 0
        if share != self._told:
            self._told = share
            self._progress.report(share, WHOLE)

    def is_cancelled(self) -> bool:
        return self._progress.is_cancelled()
