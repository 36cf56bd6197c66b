"""Takes away what is older than the terms say: soon after the team is open, and daily (C07)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ports import Progress
from app.problems import Problem
from app.team.keeping import TeamErased
from app.team.team import Team
from ui.purges import DAILY_MS

if TYPE_CHECKING:
    from ui.supervisor.window import SupervisorWindow

FIRST_MS = 60_000
"""When it is done first: facts, patterns and the watched folder come before it."""


class TeamPurges(QObject):
    """Has the team's records purged on a worker; one run at a time, never beside an import."""

    def __init__(self, window: SupervisorWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._is_running = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.run)

    def begin(self) -> None:
        """The team is open."""
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Begin no more; what is under way is stopped with all other work."""
        self._timer.stop()

    def run(self) -> None:
        """Do it now, unless it is being done; after an import where one is under way.

        A team that is closed, in a locked window, is purged when it is open again.
        """
        if self._window.team is None:
            return
        if self._window.imports.is_running:
            self._timer.start(FIRST_MS)
            return
        self._timer.start(DAILY_MS)
        if not self._is_running:
            self._is_running = True
            work = self._window.work(self._purge, self._done, self, self._failed)
            # Also where it was stopped, which is neither of the two.
            work.ended.connect(self._ended)

    @staticmethod
    def _purge(team: Team, progress: Progress) -> TeamErased:
        return team.keeping.purge(progress)

    def _done(self, done: TeamErased) -> None:
        if done.counts:
            self._window.news.tell("imports", "facts", "coaching", "access", asker=self)

    def _failed(self, problem: Problem) -> None:
        if problem.code != "stopped":
            self._window.tell_problem(problem)

    def _ended(self) -> None:
        self._is_running = False
