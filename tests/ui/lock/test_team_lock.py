"""The supervisor's window locked: records, facts and keys closed, and as before after it (C03)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.paths import Profile
from app.ports import Unwatched
from app.problems import Problem
from db import hold
from tests.support.desk import FakeClock
from tests.support.locked import (
    held,
    locked,
    looks_in_vain,
    opened,
    reachable,
    until_open,
    until_shut,
)
from tests.support.supervisor import MemoryTeamDoor, supervisor_session
from ui.lock.lock import LockState
from ui.supervisor.place import TeamPage
from ui.supervisor.session import SupervisorSession
from ui.supervisor.shortcuts import TeamAct
from ui.team_start import TeamStoreDoor

WORDS = "the parcel of Brunhilde"


@pytest.fixture
def door() -> MemoryTeamDoor:
    return MemoryTeamDoor()


@pytest.fixture
def session(qtbot, tmp_path: Path, door: MemoryTeamDoor) -> Iterator[SupervisorSession]:
    with supervisor_session(qtbot, tmp_path / "profile", door) as session:
        yield session


def test_records_facts_and_key_are_let_go(qtbot, tmp_path: Path):
    profile = Profile(folder=tmp_path / "profile")
    profile.folder.mkdir()
    door = TeamStoreDoor(profile, key_file=tmp_path / "team.key")
    with supervisor_session(qtbot, profile.folder, door) as session:
        assert session.open_team is not None
        team = session.open_team.team
        team.shelf.own_keys()
        team.facts.catch_up(team.records, Unwatched())
        del team
        session.window.go(TeamPage.PATTERNS)
        key = (tmp_path / "team.key").read_text().strip()[::-1]
        locked(qtbot, session.lock)
        assert held(key) == []
        with hold.alone(profile.team_folder):
            pass  # nobody has the records open
        opened(qtbot, session.lock)
        assert session.window.page is TeamPage.PATTERNS


def test_it_is_blank_at_once_and_opens_where_one_was(
    qtbot, session: SupervisorSession, door: MemoryTeamDoor
):
    window = session.window
    window.go(TeamPage.SEARCH)
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, WORDS)
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Left)
    caret = field.cursorPosition()
    window.shortcuts[TeamAct.LOCK].trigger()
    assert session.lock.state is LockState.COVERED
    assert "Brunhilde" not in reachable(window)
    assert window.windowTitle() == "Callside (locked)"
    until_shut(qtbot, session.lock)
    assert (door.closed, session.open_team, window.team) == (1, None, None)
    opened(qtbot, session.lock)
    again = window.focusWidget()
    assert isinstance(again, QLineEdit)
    assert (window.page, again.text(), again.cursorPosition()) == (TeamPage.SEARCH, WORDS, caret)
    assert window.windowTitle() == "Callside: the supervisor's desk"


def test_an_import_comes_to_its_end_behind_the_blank_window(qtbot, session: SupervisorSession):
    goes_on, ended = threading.Event(), []
    window = session.window

    def slowly(_team, _progress, _hear):
        assert goes_on.wait(20)
        ended.append("all of it")
        raise Problem("import_cancelled")

    window.imports.begin(slowly)
    session.lock.lock("idle")
    looks_in_vain(qtbot, session.lock)
    assert session.lock.state is LockState.COVERED
    goes_on.set()
    until_shut(qtbot, session.lock)
    assert ended == ["all of it"]
    opened(qtbot, session.lock)
    assert window.toasts.toasts  # what came of it is told afterwards


def test_while_an_import_runs_one_press_shows_the_window_again(qtbot, session: SupervisorSession):
    goes_on = threading.Event()

    def slowly(_team, _progress, _hear):
        assert goes_on.wait(20)
        raise Problem("import_cancelled")

    session.window.imports.begin(slowly)
    session.lock.lock("idle")
    session.lock.page.open_button.click()
    until_open(qtbot, session.lock)
    assert session.window.imports.is_running
    goes_on.set()
    qtbot.waitUntil(lambda: not session.window.imports.is_running)


def test_a_team_that_does_not_open_says_why_and_opens_later(
    qtbot, session: SupervisorSession, door: MemoryTeamDoor
):
    locked(qtbot, session.lock)
    door.problems.append(Problem("keyring_locked", backend="SecretService"))
    session.lock.page.open_button.click()
    qtbot.waitUntil(lambda: session.lock.state is LockState.SHUT)
    assert "keyring" in session.lock.page.text
    opened(qtbot, session.lock)
    assert session.window.team is door.team


def test_it_locks_by_itself(qtbot, session: SupervisorSession):
    clock = FakeClock()
    session.clock = clock
    session.lock.begin()
    assert session.lock.watch is not None
    clock.pass_minutes(11)
    session.lock.watch.look()
    qtbot.waitUntil(lambda: session.lock.is_locked)
    until_shut(qtbot, session.lock)


BACKWARDS = "draobpuc eht ni nretnal ruoy"
"""A passphrase, backwards: what stands in a test is held by whoever reads its source."""


def test_a_passphrase_is_forgotten_and_asked_for_again(qtbot, tmp_path: Path):
    """The door kept the words that open the records, for as long as the window was locked."""
    profile = Profile(folder=tmp_path / "profile")
    profile.folder.mkdir()
    TeamStoreDoor(profile).open_with_passphrase(BACKWARDS[::-1]).close()
    door = TeamStoreDoor(profile)
    with supervisor_session(qtbot, profile.folder, door, opens=False) as session:
        qtbot.waitUntil(lambda: session.opening.problem is not None)
        session.opening.try_again(
            lambda door, _progress: door.open_with_passphrase(BACKWARDS[::-1])
        )
        qtbot.waitUntil(lambda: session.open_team is not None)
        locked(qtbot, session.lock)
        assert held(BACKWARDS) == []
        session.lock.page.passphrase_field.setText(BACKWARDS[::-1])
        opened(qtbot, session.lock)
        locked(qtbot, session.lock)
        assert held(BACKWARDS) == []
