"""What goes wrong while a window locks, is locked, or opens again: nothing typed is lost (C03)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.paths import Profile
from app.phone.event import PhoneEvent
from app.ports import Keeper
from app.problems import Problem
from app.records import Change
from app.sheet import note_text
from tests.support.held_door import HeldDoor
from tests.support.keyrings import GoodKeyring
from tests.support.locked import held, locked, opened, reachable, until_open, until_shut
from tests.support.window import begun, keyring_door, saved, session_of
from ui.desk_session import DeskSession
from ui.lock.lock import LockState
from ui.recovery.door import OpenLog
from ui.shortcuts import Act
from ui.start import StoreDoor, open_desk

ROOT = Path(__file__).resolve().parents[2]
WORDS = "he waits since Monday"
BACKWARDS = "derohcna sekal eerht"
"""A passphrase, as nobody may be found to hold it."""


class Disk:
    """Takes everything until it is full."""

    def __init__(self) -> None:
        self.is_full = False


class KeeperOnDisk:
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

    def __init__(self, profile: Path) -> None:
        super().__init__(Profile(folder=profile), key_file=profile.parent / "log.key")
        self.disk = Disk()

    def open(self) -> OpenLog:
        made = super().open()
        return replace(made, make_keeper=lambda: KeeperOnDisk(made.make_keeper(), self.disk))


def dismissed(_service: str, _username: str) -> str | None:
    """Somebody locked the keyring, and nobody unlocks it."""
    raise KeyringLocked("dismissed")


def at_work(qtbot, session: DeskSession, words: str = WORDS) -> DeskSession:
    """Begun, with a call and something written on it."""
    begun(qtbot, session)
    qtbot.waitUntil(lambda: session.window.answers)
    session.window.shortcuts[Act.START_CALL].trigger()
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, words)
    return session


def notes(session: DeskSession) -> str:
    """The notes that the window shows."""
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()


def on_the_disk(profile: Path) -> list[str]:
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        return [note_text(sheet) for sheet in desk.log.open_calls()]


def test_on_a_full_disk_it_is_blank_all_the_same_and_says_what_is_not_saved(qtbot, profile: Path):
    door = DoorOnDisk(profile)
    with session_of(profile, door) as session:
        at_work(qtbot, session)
        saved(qtbot, session)
        door.disk.is_full = True
        qtbot.keyClicks(session.window.focusWidget(), ", and calls again")
        session.lock.lock("session")
        assert WORDS not in reachable(session.window)
        until_shut(qtbot, session.lock)
        assert "Not everything is saved yet." in session.lock.page.text
        assert "The disk is full." in session.lock.page.text
        key = (profile.parent / "log.key").read_text().strip()[::-1]
        assert held(key) == []
        door.disk.is_full = False
        opened(qtbot, session.lock)
        assert notes(session) == f"{WORDS}, and calls again"
        saved(qtbot, session)
        assert session.window.banners.banner("writer") is None
    assert on_the_disk(profile) == [f"{WORDS}, and calls again"]


def test_a_keyring_that_was_locked_meanwhile_is_told_and_tried_again(
    qtbot, profile: Path, monkeypatch: pytest.MonkeyPatch
):
    keyring = GoodKeyring()
    with session_of(profile, keyring_door(profile, keyring)) as session:
        at_work(qtbot, session)
        locked(qtbot, session.lock)
        monkeypatch.setattr(keyring, "get_password", dismissed)
        session.telephones.take(
            PhoneEvent(kind="ring", source="hook", number="030 555", id="a", way="in")
        )
        session.lock.page.open_button.click()
        qtbot.waitUntil(lambda: session.lock.state is LockState.SHUT)
        assert "keyring" in session.lock.page.text
        assert WORDS not in reachable(session.window)
        monkeypatch.undo()
        opened(qtbot, session.lock)
        saved(qtbot, session)
        assert {sheet.call.origin for sheet in session.desk.calls.open()} == {"hand", "phone"}


def test_a_keyring_without_the_key_leaves_the_recovery_code_as_a_way(qtbot, profile: Path):
    keyring = GoodKeyring()
    with session_of(profile, keyring_door(profile, keyring)) as session:
        begun(qtbot, session)
        code = session.gate.code()
        assert code
        at = session.window.shortcuts[Act.START_CALL]
        qtbot.waitUntil(lambda: session.window.answers)
        at.trigger()
        qtbot.keyClicks(session.window.focusWidget(), WORDS)
        locked(qtbot, session.lock)
        keyring.kept.clear()
        session.lock.page.open_button.click()
        qtbot.waitUntil(lambda: session.lock.state is LockState.SHUT)
        session.lock.page.ways_button.click()
        page = session.gate.page
        assert page.isVisible()
        assert WORDS not in reachable(session.window)
        page.code_form.code_field.setText(code)
        page.code_form.button.click()
        until_open(qtbot, session.lock)
        assert notes(session) == WORDS


def test_a_passphrase_is_asked_for_and_held_by_nothing_while_locked(qtbot, profile: Path):
    StoreDoor(Profile(folder=profile)).make_with_passphrase(BACKWARDS[::-1]).close()
    door = StoreDoor(Profile(folder=profile))
    with session_of(profile, door) as session:
        begun(qtbot, session)
        session.opening.try_open(lambda door, _watch: door.open_with_passphrase(BACKWARDS[::-1]))
        qtbot.waitUntil(lambda: session.open_log is not None, timeout=20_000)
        session.lock.lock("hand")
        field = session.lock.page.passphrase_field
        assert field.isVisible()
        assert session.window.focusWidget() is field
        until_shut(qtbot, session.lock)
        assert held(BACKWARDS) == []
        qtbot.keyClicks(field, "something else")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: session.lock.state is LockState.SHUT, timeout=20_000)
        assert session.lock.page.text.count("passphrase") >= 1
        field.selectAll()
        qtbot.keyClicks(field, BACKWARDS[::-1])
        qtbot.keyClick(field, Qt.Key.Key_Return)
        until_open(qtbot, session.lock)


@pytest.fixture
def held_door(profile: Path) -> Iterator[HeldDoor]:
    door = HeldDoor(profile)
    yield door
    door.may_open.set()


def test_a_lock_before_the_start_is_at_its_end_hides_what_was_typed(
    qtbot, profile: Path, held_door: HeldDoor
):
    """Typed before the log is open, and the system locks: out of sight at once, and kept."""
    with session_of(profile, held_door) as session:
        session.begin()
        qtbot.keyClicks(session.window.start_note.editor, WORDS)
        session.lock.lock("session")
        assert not session.window.isVisible()
        held_door.may_open.set()
        until_shut(qtbot, session.lock)
        assert session.window.isVisible()
        assert WORDS not in reachable(session.window)
        opened(qtbot, session.lock)
        assert notes(session) == WORDS
        saved(qtbot, session)
    assert on_the_disk(profile) == [WORDS]


def test_closed_while_locked_it_saves_first_what_came_in(qtbot, profile: Path):
    with session_of(profile) as session:
        at_work(qtbot, session)
        locked(qtbot, session.lock)
        session.telephones.take(
            PhoneEvent(kind="ring", source="hook", number="030 555", id="a", way="in")
        )
        qtbot.waitUntil(lambda: session.writer.waiting > 0)
        with qtbot.waitSignal(session.ended, timeout=20_000):
            session.window.close()
    assert len(on_the_disk(profile)) == 2


def test_the_system_ends_the_program_while_locked_and_what_came_in_is_saved(qtbot, profile: Path):
    with session_of(profile) as session:
        at_work(qtbot, session)
        locked(qtbot, session.lock)
        session.telephones.take(
            PhoneEvent(kind="ring", source="hook", number="030 555", id="a", way="in")
        )
        qtbot.waitUntil(lambda: session.writer.waiting > 0)
        session.closing.close_now()
        assert session.end()
    assert len(on_the_disk(profile)) == 2


def test_a_new_key_that_is_being_made_is_made_whole_before_it_is_shut(qtbot, profile: Path):
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.window.answers)
        before = (profile.parent / "log.key").read_text()
        session.swap.swap(lambda door, progress: door.open_with_new_key(progress))
        session.lock.lock("session")
        until_shut(qtbot, session.lock)
        assert not session.swap.is_running
        assert (profile.parent / "log.key").read_text() != before
        opened(qtbot, session.lock)
        assert session.gate.code()


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.support.window import session_of
from ui.lock.lock import LockState
from ui.shortcuts import Act

app = QApplication([])


def until(done):
    patience = QDeadlineTimer(30_000)
    while not done():
        assert not patience.hasExpired()
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


with session_of(Path(sys.argv[1])) as session:
    session.begin()
    until(lambda: session.window.answers and session.open_log is not None)
    session.window.shortcuts[Act.START_CALL].trigger()
    QTest.keyClicks(session.window.focusWidget(), sys.argv[2])
    session.lock.lock("session")
    until(lambda: session.lock.state is LockState.SHUT)
    print("shut", flush=True)
    sys.stdin.read()
"""


def test_killed_while_locked_everything_is_there(profile: Path):
    profile.mkdir(parents=True, exist_ok=True)
    running = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(profile), WORDS],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "shut\n"
    running.send_signal(signal.SIGKILL)
    running.communicate(timeout=30)
    assert on_the_disk(profile) == [WORDS]
