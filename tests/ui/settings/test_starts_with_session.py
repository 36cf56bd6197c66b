"""The box "open Callside when I log in", the system's own word on it, and policy's."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox

from app.problems import Problem
from tests.support.policy import lay_down, policy_from
from tests.support.window import begun, session_of
from ui.desk_session import DeskSession
from ui.settings.settings_page import SettingsPage
from ui.starts_with_session import StartsWithSession
from ui.workplace import Page


class FakeAutostart:
    """A system that keeps in memory what starts with a session."""

    def __init__(self, *, on: bool = False) -> None:
        self.on = on
        self.is_full = False
        self.switched: list[bool] = []

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        if self.is_full:
            raise Problem("autostart_unwritable", place="autostart/callside")
        self.switched.append(on)
        self.on = on


@pytest.fixture
def system() -> FakeAutostart:
    return FakeAutostart()


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.go(Page.SETTINGS)
        yield session


@pytest.fixture
def starts(session: DeskSession, system: FakeAutostart) -> StartsWithSession:
    return StartsWithSession(session.settings, system, session)


def box_of(session: DeskSession) -> QCheckBox:
    box = session.window.findChild(SettingsPage).row("autostart").control
    assert isinstance(box, QCheckBox)
    return box


def test_the_box_switches_the_system(
    session: DeskSession, starts: StartsWithSession, system: FakeAutostart
):
    box = box_of(session)
    assert box.text() == "Open Callside when I log in"
    assert not box.isChecked()
    box.click()
    assert (box.isChecked(), system.switched) == (True, [True])
    box.click()
    assert (box.isChecked(), system.switched) == (False, [True, False])


def test_what_the_system_refuses_is_told_beside_the_box_which_shows_what_is_the_case(
    session: DeskSession, starts: StartsWithSession, system: FakeAutostart
):
    system.is_full = True
    box_of(session).click()
    row = session.window.findChild(SettingsPage).row("autostart")
    assert not box_of(session).isChecked()
    assert not session.settings.flag("autostart")
    assert "autostart/callside could not be written" in row.problem
    system.is_full = False
    box_of(session).click()
    assert (row.problem, system.on) == ("", True)


@pytest.mark.parametrize("on", [True, False])
def test_the_box_follows_what_was_switched_elsewhere(
    session: DeskSession, starts: StartsWithSession, system: FakeAutostart, on: bool
):
    session.settings.set("autostart", not on)
    system.on, system.switched[:] = on, []
    starts.look()
    assert box_of(session).isChecked() == on
    assert system.switched == []


@pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")
@pytest.mark.parametrize("on", [True, False])
def test_policy_puts_it_in_force(qtbot, profile: Path, tmp_path: Path, on: bool):
    folder, system = tmp_path / "callside" / "policies", FakeAutostart(on=not on)
    lay_down(folder, "managed", autostart=on)
    with policy_from(folder), session_of(profile) as session:
        begun(qtbot, session)
        StartsWithSession(session.settings, system, session).look()
        assert system.switched == [on]
        session.window.go(Page.SETTINGS)
        box = box_of(session)
        assert (box.isChecked(), box.isEnabled()) == (on, False)


def test_it_looks_by_itself_a_moment_after_the_start(
    qtbot, session: DeskSession, starts: StartsWithSession, system: FakeAutostart
):
    system.on = True
    starts.begin()
    qtbot.waitUntil(lambda: session.settings.flag("autostart"), timeout=10_000)
