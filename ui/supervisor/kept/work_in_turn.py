"""Work of one page on workers, one piece at a time; its result comes back to the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from app.ports import Progress
from app.team.team import Team
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.supervisor.place import TeamPlace

T = TypeVar("T")


class WorkInTurn(QObject):
    """Begins nothing while something runs; what `waits` comes next, of several the last."""

    def __init__(self, place: TeamPlace, owner: QObject) -> None:
        super().__init__(owner)
        self._place = place
        self._work: LongWork | None = None
        self._next: Callable[[], object] | None = None

    @property
    def is_working(self) -> bool:
        """Whether anything is being done."""
        return self._work is not None or self._next is not None

    def begin(
        self,
        do: Callable[[Team, Progress], T],
        done: Callable[[T], object],
        failed: Callable[[str], object],
        *,
        waits: bool = False,
    ) -> LongWork | None:
        """Have something done; None where something else is. `failed` is told in words."""
        if self._work is not None:
            if waits:
                self._next = partial(self.begin, do, done, failed)
            return None

        def end(tell: Callable[[], object]) -> None:
            self._work = None
            tell()
            following, self._next = self._next, None
            if following is not None:
                following()

        self._work = self._place.work(
            do,
            lambda result: end(partial(done, result)),
            self,
            lambda problem: end(partial(failed, in_one_line(problem))),
        )
        self._work.cancelled.connect(
            lambda: end(partial(failed, self.tr("Stopped. What went before stays away.")))
        )
        return self._work

    def stop(self) -> None:
        """Stop what runs."""
        if self._work is not None:
            self._work.cancel()
