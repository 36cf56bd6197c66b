"""Has pictures worked out one after the other, those that are in sight first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.insight.picture import Picture, Selection
from app.ports import Progress
from app.problems import Problem
from app.team.team import Team
from ui.background import LongWork
from ui.supervisor.figure_table import NameOf
from ui.supervisor.place import TeamPlace


class Answer(NamedTuple):
    """A picture, and the names of what is in it."""

    picture: Picture
    name_of: NameOf


class PictureQueue(QObject):
    """Asks for pictures on a worker, one at a time, so that the window is never crowded out.

    Emits:
        came(str, Answer): a pattern's picture is there.
        failed(str, Problem): it could not be worked out.
    """

    came = Signal(str, object)
    failed = Signal(str, object)

    def __init__(
        self, place: TeamPlace, is_in_sight: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._is_in_sight = is_in_sight
        self._waiting: list[str] = []
        self._selection = Selection()
        self._round = 0
        self._work: LongWork | None = None
        self._paused = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is waited for."""
        return self._work is None and not self._waiting

    def ask(self, codes: Iterable[str], selection: Selection) -> None:
        """Ask for these; what was asked for before is not wanted any more."""
        self.stop()
        self._waiting = list(codes)
        self._selection = selection
        self._go_on()

    def stop(self) -> None:
        """Ask for nothing any more; what is being worked out is not told of."""
        self._round += 1
        self._waiting = []
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def pause(self, *, paused: bool) -> None:
        """Begin nothing new while nobody looks."""
        self._paused = paused
        self._go_on()

    def _go_on(self) -> None:
        if self._paused or self._work is not None or not self._waiting:
            return
        code = next((each for each in self._waiting if self._is_in_sight(each)), self._waiting[0])
        self._waiting.remove(code)
        asked, selection = self._round, self._selection

        def show(team: Team, _progress: Progress) -> Answer:
            patterns = team.patterns
            picture = patterns.show(code, selection)
            if picture.chart is not None:
                # Here, so that the window does not stand still for it when it draws the chart.
                import pyqtgraph  # noqa: F401
            return Answer(picture, patterns.names().of)

        def tell(answer: Answer) -> None:
            if asked == self._round:
                self._work = None
                self.came.emit(code, answer)
                self._go_on()

        def tell_failed(problem: Problem) -> None:
            if asked == self._round:
                self._work = None
                self.failed.emit(code, problem)
                self._go_on()

        self._work = self._place.work(show, tell, self, tell_failed)
