"""What the pages of keeping began goes on, and ends in order, whatever becomes of the page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.own_data import Holdings
from app.paths import Profile
from app.ports import Progress
from app.problems import Problem
from app.retention import Retention
from tests.support.locked import looks_in_vain, opened, until_shut
from tests.support.pages import click
from tests.support.window import begun, session_of
from ui.background import LongWork
from ui.desk.kept.kept_page import KeptPage
from ui.desk_session import DeskSession
from ui.lock.lock import LockState
from ui.shortcuts import Act
from ui.start import StoreDoor
from ui.workplace import Page


class HeldDoor(StoreDoor):
    """A door whose work for the pages of keeping goes on when the test says so."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Profile(folder=folder), key_file=folder.parent / "log.key")
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.ended: list[str] = []

    @contextmanager
    def retention(self) -> Iterator[Retention]:
        assert self.goes_on.wait(20)
        with super().retention() as kept:
            yield kept
        self.ended.append("whole")

    def own_data(self) -> Any:
        return self

    def holdings(self) -> Holdings:
        assert self.goes_on.wait(20)
        self.ended.append("whole")
        return Holdings(calls=1, files=1, size=1)

    def export(self, folder: Path, progress: Progress) -> tuple[Path, ...]:
        while not self.goes_on.wait(0.01):
            if progress.is_cancelled():
                self.ended.append("stopped")
                raise Problem("stopped")
        self.ended.append("whole")
        return (folder,)


@pytest.fixture
def door(profile: Path) -> HeldDoor:
    return HeldDoor(profile)


@pytest.fixture
def session(qtbot, profile: Path, door: HeldDoor) -> Iterator[DeskSession]:
    with session_of(profile, door) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.window.answers)
        session.purges.pause()
        yield session
        door.goes_on.set()


@pytest.fixture
def page(qtbot, session: DeskSession, door: HeldDoor) -> KeptPage:
    session.window.go(Page.KEPT)
    page = session.window.pages.currentWidget()
    assert isinstance(page, KeptPage)
    qtbot.waitUntil(lambda: not session.keeping.is_working)
    door.ended.clear()
    door.goes_on.clear()
    return page


def test_the_log_is_not_closed_under_it(
    qtbot, session: DeskSession, door: HeldDoor, page: KeptPage
) -> None:
    """The window was shut with a connection and its key left, and told a page that had gone."""
    click(page.purge_button)
    session.lock.lock("session")
    looks_in_vain(qtbot, session.lock)
    assert session.lock.state is LockState.COVERED
    door.goes_on.set()
    until_shut(qtbot, session.lock)
    assert door.ended == ["whole"]
    opened(qtbot, session.lock)
    assert session.window.page is Page.KEPT


def test_a_page_in_another_language_is_told_nothing(
    qtbot, session: DeskSession, door: HeldDoor, page: KeptPage
) -> None:
    click(page.look_button)
    with qtbot.waitSignal(page.destroyed):
        session.settings.set("language", "de")
    door.goes_on.set()
    qtbot.waitUntil(lambda: not session.keeping.is_working)
    again = session.window.pages.currentWidget()
    assert isinstance(again, KeptPage)
    click(again.look_button)
    qtbot.waitUntil(lambda: again.due != "")


def test_the_end_of_the_program_stops_an_export_and_waits_for_that(
    qtbot, session: DeskSession, door: HeldDoor, page: KeptPage, tmp_path: Path
) -> None:
    """A thread that is left alone is killed with the process, and leaves half a folder."""
    click(page.export_button)
    chooser = session.keeping.chooser
    assert chooser is not None
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    assert session.keeping.findChildren(LongWork)
    assert session.end()
    assert door.ended == ["stopped"]


def test_who_writes_in_a_call_by_then_keeps_the_keyboard(
    qtbot, session: DeskSession, door: HeldDoor, page: KeptPage
) -> None:
    """What would be deleted was counted, and the next letters went to the word that deletes it."""
    click(page.leave.first_button)
    session.window.shortcuts[Act.START_CALL].trigger()
    notes = session.window.focusWidget()
    assert isinstance(notes, QPlainTextEdit)
    door.goes_on.set()
    qtbot.waitUntil(lambda: page.leave.is_asked)
    assert session.window.focusWidget() is notes
