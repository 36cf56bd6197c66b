"""Work on a worker with a team of its own connections; its result comes back by a queued signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from app.ports import Progress
from app.problems import Problem
from app.team.team import Team
from ui.background import LongWork

T = TypeVar("T")


def start_work(
    team: Team,
    do: Callable[[Team, Progress], T],
    done: Callable[[T], object],
    owner: QObject,
    failed: Callable[[Problem], object],
) -> LongWork:
    """Begin; see `TeamPlace.work`. It ends with its owner, whom nothing is told any more then."""

    def run(work: LongWork) -> T:
        with team.apart() as apart:
            return do(apart, work)

    work = LongWork(run, owner)
    work.finished.connect(done)
    work.failed.connect(failed)
    work.ended.connect(work.deleteLater)
    work.start()
    return work
