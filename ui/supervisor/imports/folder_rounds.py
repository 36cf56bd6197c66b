"""Looks at the watched folder every half minute, on a worker, and takes in what is new (B12)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.ports import Progress
from app.problems import Problem
from app.settings import Settings
from app.team.team import Team

if TYPE_CHECKING:
    from app.team.imports import Series
    from app.team.watched_folder import FolderState, FolderWatch
    from ui.supervisor.window import SupervisorWindow

SETTING = "watched_folder"
ROUND_MS = 30_000

State = Literal["off", "waiting", "quiet", "settling", "away"]
"""`waiting`: nobody has looked yet. The others are those of `app.team.watched_folder`."""


class FolderRounds(QObject):
    """Holds the state of the folder. A share that is away is a state, and no fault.

    Emits:
        state_changed(str): the folder is in another state now, or is another one.
    """

    state_changed = Signal(str)

    def __init__(
        self, window: SupervisorWindow, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._watch: FolderWatch | None = None
        self._is_looking = False
        self._has_begun = False
        self.state: State = "off"
        self._timer = QTimer(self)
        self._timer.setInterval(ROUND_MS)
        self._timer.timeout.connect(self.look)
        settings.listen(self._setting_changed)

    @property
    def path(self) -> str:
        """The folder as the settings name it; empty for none."""
        return self._settings.text(SETTING)

    def watch(self, folder: str) -> None:
        """Watch this folder from now on; none where it is empty. Raises `Problem`."""
        self._settings.set(SETTING, folder)

    def begin(self) -> None:
        """The team is open: look now, and then every half minute."""
        self._has_begun = True
        self._start_over()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._has_begun = False

    def look(self) -> None:
        """Look now, unless somebody is looking, or files are being taken in."""
        if self._is_looking or not self.path or self._window.imports.is_running:
            return
        self._is_looking = True
        work = self._window.work(self._poll, self._looked, self, self._failed)
        # Also where it was stopped, which is neither of the two.
        work.ended.connect(self._ended)

    def _poll(self, team: Team, progress: Progress) -> tuple[FolderState, Series]:
        """On a worker: a share may keep whoever looks waiting."""
        from app.team.watched_folder import FolderWatch

        folder = Path(self.path).expanduser()
        if self._watch is None or self._watch.folder != folder:
            self._watch = FolderWatch(folder, team.records)
        return self._watch.poll(team.records, team.imports, progress)

    def _looked(self, found: tuple[FolderState, Series]) -> None:
        state, series = found
        if not self.path:
            return
        self._be(state)
        if series.reports:
            self._window.imports.tell_of(series)

    def _failed(self, problem: Problem) -> None:
        if problem.code != "import_cancelled":
            self._window.tell_problem(problem)

    def _ended(self) -> None:
        self._is_looking = False

    def _setting_changed(self, key: str) -> None:
        if key == SETTING and self._has_begun:
            self._start_over()

    def _start_over(self) -> None:
        self._watch = None
        if not self.path:
            self._timer.stop()
            self._be("off")
            return
        self._be("waiting")
        self._timer.start()
        self.look()

    def _be(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)
