"""Closing never loses a word: it waits, offers a copy, and lets go when told to (B04, F04, F06)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from app.ports import Keeper
from app.problems import Problem
from app.records import Change
from tests.support.rights import of_others
from tests.support.window import begun, key_file_door, session_of
from ui.desk.frame.unsaved_page import UnsavedPage
from ui.desk_session import DeskSession
from ui.recovery.door import OpenLog
from ui.shortcuts import Act
from ui.start import StoreDoor
from ui.workplace import Page


class Disk:
    """A disk that is full until a test makes room."""

    def __init__(self) -> None:
        self.is_full = False

    def keeper(self, kept: Keeper) -> Keeper:
        return KeeperOnDisk(kept, self)


class KeeperOnDisk:
    """The real keeper behind such a disk."""

    def __init__(self, keeper: Keeper, disk: Disk) -> None:
        self._keeper = keeper
        self._disk = disk

    def write(self, *changes: Change) -> None:
        if self._disk.is_full:
            raise Problem("disk_full", folder=Path("x"))
        self._keeper.write(*changes)

    def close(self) -> None:
        self._keeper.close()


class DoorOnDisk(StoreDoor):
    """The real door to a log on such a disk."""

    disk = Disk()

    def open(self) -> OpenLog:
        opened = super().open()
        return OpenLog(
            log=opened.log,
            make_keeper=lambda: self.disk.keeper(opened.make_keeper()),
            backup=opened.backup,
            close=opened.close,
        )


@pytest.fixture
def disk() -> Disk:
    DoorOnDisk.disk = Disk()
    return DoorOnDisk.disk


@pytest.fixture
def session(qtbot, profile: Path, disk: Disk) -> Iterator[DeskSession]:
    from app.paths import Profile

    door = DoorOnDisk(Profile(folder=profile), key_file=profile.parent / "log.key")
    with session_of(profile, door) as session:
        begun(qtbot, session)
        yield session


def write_on_full_disk(qtbot, session: DeskSession, disk: Disk) -> None:
    disk.is_full = True
    session.window.shortcuts[Act.START_CALL].trigger()
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, "the Hanover order is lost")
    qtbot.waitUntil(lambda: session.window.banners.banner("writer") is not None)
    qtbot.waitUntil(lambda: session.writer.waiting >= 2)


def unsaved_page(session: DeskSession) -> UnsavedPage:
    page = session.window.pages.built(Page.UNSAVED)
    assert isinstance(page, UnsavedPage)
    return page


def test_a_saved_window_closes_at_once(qtbot, session: DeskSession):
    with qtbot.waitSignal(session.ended):
        session.window.shortcuts[Act.QUIT].trigger()
    assert not session.window.isVisible()


def test_a_full_disk_is_told_and_takes_care_of_itself(qtbot, session: DeskSession, disk: Disk):
    write_on_full_disk(qtbot, session, disk)
    banner = session.window.banners.banner("writer")
    assert banner.text == ("Not saved yet: The disk is full. Your text is kept here; trying again.")
    assert not session.desk.is_saved()
    disk.is_full = False
    qtbot.waitUntil(session.desk.is_saved, timeout=15_000)
    assert session.window.banners.banner("writer") is None
    assert session.window.toasts.toasts[-1].text == "Everything is saved again."


def test_an_unsaved_window_waits_and_closes_by_itself_once_saved(
    qtbot, session: DeskSession, disk: Disk
):
    write_on_full_disk(qtbot, session, disk)
    session.window.shortcuts[Act.QUIT].trigger()
    assert session.window.isVisible()
    qtbot.waitUntil(lambda: session.window.page is Page.UNSAVED)
    assert unsaved_page(session).text.endswith("changes are not saved yet.")
    with qtbot.waitSignal(session.ended, timeout=15_000):
        disk.is_full = False
    session.end()
    reopened = key_file_door(session.profile.folder).open()
    assert reopened.log.open_calls()[0].note.text == "the Hanover order is lost"
    reopened.close()


def test_a_copy_of_what_is_not_saved_goes_where_there_is_room(
    qtbot, session: DeskSession, disk: Disk, tmp_path: Path
):
    write_on_full_disk(qtbot, session, disk)
    session.window.banners.banner("writer").action_button.click()
    assert session.window.page is Page.UNSAVED
    copy = tmp_path / "copy.txt"
    unsaved_page(session).save_to(copy)
    assert "text: the Hanover order is lost" in copy.read_text("utf-8")
    assert of_others(copy) == 0
    assert session.window.toasts.toasts[-1].text == "A copy is saved."
    unsaved_page(session).save_to(tmp_path / "no" / "such" / "folder.txt")
    assert session.window.toasts.toasts[-1].text.startswith("The file cannot be written")
    unsaved_page(session).close_button.click()
    assert not session.window.isVisible()


def test_one_may_go_on_working_instead_of_closing(qtbot, session: DeskSession, disk: Disk):
    write_on_full_disk(qtbot, session, disk)
    session.window.close()
    qtbot.waitUntil(lambda: session.window.page is Page.UNSAVED)
    unsaved_page(session).stay_button.click()
    assert session.window.page is Page.CALL
    disk.is_full = False
    qtbot.waitUntil(session.desk.is_saved, timeout=15_000)
    assert session.window.isVisible()


def test_when_the_session_ends_the_last_word_is_on_the_disk_first(qtbot, session: DeskSession):
    session.window.shortcuts[Act.START_CALL].trigger()
    qtbot.keyClicks(session.window.focusWidget(), "typed just now")
    session.closing.hurry()
    assert session.desk.is_saved()
    assert session.desk.log.open_calls()[0].note.text == "typed just now"
    with qtbot.waitSignal(session.ended):
        session.window.close()


def test_a_backup_is_made_at_the_end_where_something_changed(qtbot, profile: Path, disk: Disk):
    with session_of(profile) as session:
        begun(qtbot, session)
        session.closing.close_now()
    assert not list((profile / "log").glob("backups/*.db"))
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.shortcuts[Act.START_CALL].trigger()
        qtbot.waitUntil(session.desk.is_saved)
        session.closing.close_now()
    assert len(list((profile / "log").glob("backups/*.db"))) == 1
    # Closed in order: the log is one file, nothing is left beside it.
    assert not list((profile / "log").glob("*-wal"))
