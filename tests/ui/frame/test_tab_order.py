"""Tab comes to everything on every screen, as one reads, and comes round (A16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.demonstration import StoryClock
from app.paths import Profile
from tests.support.look import applied_theme
from tests.support.tab_walk import TabWalk
from ui.desk_session import DeskSession
from ui.rehearsal import scenes, story
from ui.rehearsal.hand import Hand
from ui.rehearsal.screenshots import ShutDoor, new_profile, session_over

WIDE, NARROW = (900, 700), (400, 700)
CALLS = 4


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    with applied_theme(qapp):
        yield


def faults(session: DeskSession, shown: Sequence[scenes.Scene], size: tuple[int, int]) -> list[str]:
    """What is wrong on the way of Tab through each scene."""
    hand = Hand(session.window)
    session.window.resize(*size)
    found = []
    for scene in shown:
        if scene.name.endswith("-bottom"):
            continue  # the same stops, scrolled
        scene.show(session)
        session.window.toasts.clear()
        hand.settle()
        try:
            found += [f"{scene.name}: {fault}" for fault in TabWalk(session.window).faults()]
        except AssertionError as fault:
            found.append(f"{scene.name}: {fault}")
        scene.leave(session)
    return found


def first_day(folder: Path) -> list[str]:
    new_profile(folder)
    with session_over(folder, StoryClock(story.TODAY)) as session:
        return faults(session, scenes.first_day(), WIDE)


def shut_log(folder: Path) -> list[str]:
    door = ShutDoor(Profile(folder=folder / "profile"))
    new_profile(folder)
    with session_over(folder, StoryClock(story.TODAY), door) as session:
        return faults(session, scenes.gate(), WIDE)


def pages(folder: Path) -> list[str]:
    clock = story.fill(new_profile(folder), folder / "story.key", calls=CALLS)
    with session_over(folder, clock) as session:
        return faults(session, scenes.pages(), WIDE)


def call(folder: Path, size: tuple[int, int]) -> list[str]:
    new_profile(folder)
    clock = StoryClock(story.TODAY)
    with session_over(folder, clock) as session:
        begun = story.begin_call(session, clock)
        found = faults(session, scenes.desk(), size)
        session.desk.calls.end(begun)
        found += faults(session, scenes.after_call(), size)
        story.begin_second_call(session.desk, clock)
        return found + faults(session, scenes.second_call(), size)


def call_in_columns(folder: Path) -> list[str]:
    return call(folder, WIDE)


def call_in_a_column(folder: Path) -> list[str]:
    return call(folder, NARROW)


def rehearsal(folder: Path) -> list[str]:
    new_profile(folder)
    clock = StoryClock(story.TODAY)
    with session_over(folder, clock) as session:
        story.rehearse(session, clock)
        return faults(session, scenes.rehearsal(), NARROW)


@pytest.mark.parametrize(
    "day",
    [first_day, shut_log, pages, call_in_columns, call_in_a_column, rehearsal],
    ids=lambda day: day.__name__,
)
def test_tab_comes_to_everything_as_one_reads_and_back(
    qapp: QApplication, tmp_path: Path, day: Callable[[Path], list[str]]
):
    assert day(tmp_path) == []
