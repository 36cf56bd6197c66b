"""What is too old goes from a team by itself, whatever the window does meanwhile (C07)."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app.ports import Progress
from app.problems import Problem
from app.team.keeping import Period, TeamErased
from tests.support.imported import team_file
from tests.support.locked import locked, looks_in_vain, opened, until_shut
from tests.support.small_team import make_team
from tests.support.supervisor import MemoryTeamDoor, supervisor_session
from tests.support.team import MemoryTeamRecords, NothingGone
from ui.background import LongWork
from ui.lock.lock import LockState
from ui.supervisor.session import SupervisorSession


class HeldPurge(NothingGone):
    """Counts its runs; one that is held goes on when the test says so, or is asked to stop."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ended: list[str] = []
        self.goes_on = threading.Event()
        self.goes_on.set()

    def purge(self, period: Period, now_ms: int, progress: Progress) -> TeamErased:
        self.begun.append(threading.current_thread().name)
        while not self.goes_on.wait(0.01):
            if progress.is_cancelled():
                self.ended.append("stopped")
                raise Problem("stopped")
        self.ended.append("whole")
        counts: Mapping[str, int] = {}
        return TeamErased(counts=counts)


class HeldRecords(MemoryTeamRecords):
    """Records whose purge is held."""

    def __init__(self, held: HeldPurge) -> None:
        super().__init__()
        self._held = held

    def keeping(self) -> HeldPurge:
        return self._held


@pytest.fixture
def held() -> HeldPurge:
    return HeldPurge()


@pytest.fixture
def session(qtbot, tmp_path: Path, held: HeldPurge) -> Iterator[SupervisorSession]:
    records = HeldRecords(held)
    records.keep_team_file(team_file(keep_days=30))
    door = MemoryTeamDoor(make_team(records))
    with supervisor_session(qtbot, tmp_path / "profile", door) as session:
        yield session
        held.goes_on.set()


def test_a_purge_whose_time_comes_in_a_locked_window_is_done_afterwards(
    qtbot, session: SupervisorSession, held: HeldPurge
) -> None:
    """The slot failed, for the team was closed, and nothing was taken away until the next start."""
    locked(qtbot, session.lock)
    session.purges.run()
    opened(qtbot, session.lock)
    assert held.begun == []
    session.purges.run()
    qtbot.waitUntil(lambda: held.ended == ["whole"])


def test_one_that_was_stopped_is_begun_again(
    qtbot, session: SupervisorSession, held: HeldPurge
) -> None:
    held.goes_on.clear()
    session.purges.run()
    qtbot.waitUntil(lambda: len(held.begun) == 1)
    (work,) = session.purges.findChildren(LongWork)
    with qtbot.waitSignal(work.ended):
        work.cancel()
    assert held.ended == ["stopped"]
    held.goes_on.set()
    session.purges.run()
    qtbot.waitUntil(lambda: held.ended == ["stopped", "whole"])


def test_the_team_is_not_closed_under_it(
    qtbot, session: SupervisorSession, held: HeldPurge
) -> None:
    held.goes_on.clear()
    session.purges.run()
    qtbot.waitUntil(lambda: len(held.begun) == 1)
    session.lock.lock("idle")
    looks_in_vain(qtbot, session.lock)
    assert session.lock.state is LockState.COVERED
    held.goes_on.set()
    until_shut(qtbot, session.lock)
    assert held.ended == ["whole"]


def test_the_end_of_the_program_stops_it_and_waits_for_that(
    qtbot, session: SupervisorSession, held: HeldPurge
) -> None:
    """It went on beside a team that was closed, until the process took it down."""
    held.goes_on.clear()
    session.purges.run()
    qtbot.waitUntil(lambda: len(held.begun) == 1)
    assert session.end()
    assert held.ended == ["stopped"]
