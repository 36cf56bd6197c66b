"""The backups of a team while it is open: listed, made, and brought back in its place (B06)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Profile
from app.problems import Problem
from tests.support.access import nameless
from tests.support.imported import team_file
from tests.support.locked import until_open
from tests.support.pages import assert_fits, click
from tests.support.shared_sheets import ANNA, team_agent
from tests.support.supervisor import supervisor_session
from ui.lock.lock import LockState
from ui.supervisor.backups_page import TeamBackupsPage
from ui.supervisor.place import TeamPage
from ui.supervisor.session import SupervisorSession
from ui.team_start import TeamStoreDoor

PATIENCE_MS = 20_000


@pytest.fixture
def session(qtbot, tmp_path: Path) -> Iterator[SupervisorSession]:
    profile = Profile(folder=tmp_path / "profile")
    profile.folder.mkdir()
    door = TeamStoreDoor(profile, key_file=tmp_path / "team.key")
    with supervisor_session(qtbot, profile.folder, door) as session:  # type: ignore[arg-type]
        assert session.open_team is not None
        session.open_team.team.records.keep_team_file(team_file())
        yield session


def page_of(qtbot, session: SupervisorSession) -> TeamBackupsPage:
    session.window.go(TeamPage.BACKUPS)
    page = session.window.pages.currentWidget()
    assert isinstance(page, TeamBackupsPage)
    qtbot.waitUntil(lambda: not page.is_working, timeout=PATIENCE_MS)
    return page


def names(session: SupervisorSession) -> list[str]:
    assert session.open_team is not None
    return [each.name for each in session.open_team.team.people.agents()]


def test_one_is_made_and_later_brought_back_with_the_window_open(
    qtbot, session: SupervisorSession
) -> None:
    page = page_of(qtbot, session)
    assert page.text.startswith("No backup yet")
    click(page.now_button)
    qtbot.waitUntil(lambda: page.told.startswith("The backup is made"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not page.is_working and page.form.isVisible(), timeout=PATIENCE_MS)
    assert session.open_team is not None
    session.open_team.team.records.keep_agent(team_agent(ANNA, "Anna"))
    assert names(session) == ["Anna"]
    session.window.resize(320, 480)
    page.form.choices.buttons[0].click()
    qtbot.waitUntil(page.form.button.isEnabled, timeout=PATIENCE_MS)
    assert any(line.startswith("Agents: 1 would be gone") for line in page.form.changes)
    assert_fits(qtbot, page)
    click(page.form.button)
    assert names(session) == ["Anna"], "one press brings it back"
    click(page.form.button)
    assert session.lock.state is LockState.COVERED
    assert "The backup is being brought back." in session.lock.page.text
    until_open(qtbot, session.lock)
    assert names(session) == []
    page = page_of(qtbot, session)
    qtbot.waitUntil(lambda: len(page.form.choices.buttons) == 2, timeout=PATIENCE_MS)
    assert any("set aside" in each.text() for each in page.form.choices.buttons)
    assert any("in its place" in each.text for each in session.window.toasts.toasts)
    assert nameless(session.window) == []


def test_where_it_cannot_be_brought_back_the_team_opens_as_it_was(
    qtbot, session: SupervisorSession, tmp_path: Path
) -> None:
    assert session.open_team is not None
    session.open_team.team.records.keep_agent(team_agent(ANNA, "Anna"))
    session.lock.bring_back(tmp_path / "gone.callside-backup")
    qtbot.waitUntil(lambda: session.lock.state is LockState.SHUT, timeout=PATIENCE_MS)
    qtbot.waitUntil(session.lock.page.open_button.isEnabled, timeout=PATIENCE_MS)
    assert isinstance(session.opening.problem, Problem)
    click(session.lock.page.open_button)
    until_open(qtbot, session.lock)
    assert names(session) == ["Anna"]
    assert session.window.toasts.toasts == ()
