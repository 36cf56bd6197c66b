"""The page of managed settings: every setting, its value, its source, and every fault."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.policy.schema import KEYS
from tests.support.access import clipped, cut_sideways, focusable, nameless
from tests.support.policy import lay_down, policy_from
from tests.support.supervisor import supervisor_session
from tests.support.window import begun, session_of
from ui.settings.managed_page import ManagedPage
from ui.settings.words import label_of
from ui.supervisor.place import TeamPage
from ui.supervisor.settings.managed_page import HERE, TeamManagedPage
from ui.workplace import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


def page_of(session) -> ManagedPage:
    session.window.go(Page.MANAGED)
    page = session.window.pages.currentWidget()
    assert isinstance(page, ManagedPage)
    return page


def test_every_setting_stands_there_with_its_value_and_source(
    qtbot, profile: Path, folder: Path
) -> None:
    managed = lay_down(
        folder,
        "managed",
        dial=False,
        theme="dark",
        keep_calls_days_at_most=90,
        features_off=["export", "print"],
    )
    proposed = lay_down(folder, "recommended", text_scale=125)
    with session_of(profile) as session:
        begun(qtbot, session)
        page = page_of(session)
        assert page.summary.startswith("Your organisation manages 5 setting")
        lines = page.lines
        for told in (
            str(managed),
            str(proposed),
            "Dial by a click on a number: off",
            "Colours: Dark",
            "Days that calls are kept: at most: 90",
            "Switched off: Exports, Sheets to print",
            "Text size in percent: 125",
        ):
            assert told in lines


def test_faults_come_first_with_what_to_do(qtbot, profile: Path, folder: Path) -> None:
    file = lay_down(folder, "managed", theme="dark", regin="DE")
    lay_down(folder, "managed", "20-broken.json").write_text("{", "utf-8")
    with session_of(profile) as session:
        begun(qtbot, session)
        lines = page_of(session).lines
        assert any("no JSON object" in line for line in lines[:6])
        assert any("“regin”" in line and str(file) in line for line in lines[:6])
        assert any(line.startswith(label_of("ami")) and "strictest" in line for line in lines)


def test_without_a_policy_it_says_so(qtbot, profile: Path, folder: Path) -> None:
    with session_of(profile) as session:
        begun(qtbot, session)
        page = page_of(session)
        assert page.summary == "Your organisation manages none of your settings."
        assert page.lines == ()


@pytest.mark.parametrize(("width", "height", "scale"), [(320, 480, 100), (320, 480, 200)])
def test_it_can_be_read_and_reached_in_the_smallest_window(
    qtbot, profile: Path, folder: Path, width: int, height: int, scale: int
) -> None:
    values = {key: each.closed for key, each in KEYS.items() if each.closed is not None}
    lay_down(folder, "managed", **values, text_scale=scale)
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.resize(width, height)
        page = page_of(session)
        qtbot.waitUntil(lambda: session.window.width() <= max(width, 420))
        assert nameless(page) == []
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert cut_sideways(page) == []
        assert page.first_stop in focusable(page)
        assert page.first_stop.hasFocus()
        column = page._column
        column.setFocus()
        qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
        qtbot.keyClick(column, Qt.Key.Key_PageDown)
        assert column.verticalScrollBar().value() > 0


def test_the_supervisors_window_lists_what_it_heeds(qtbot, tmp_path: Path, folder: Path) -> None:
    lay_down(folder, "managed", dial=False, theme="dark", keep_team_days=90, lock_minutes=5)
    with supervisor_session(qtbot, tmp_path / "team") as session:
        session.window.go(TeamPage.SETTINGS)
        session.window.go(TeamPage.MANAGED)
        page = session.window.pages.currentWidget()
        assert isinstance(page, TeamManagedPage)
        assert page.summary.startswith("Your organisation manages 3 setting")
        assert "Colours: Dark" in page.lines
        assert not any(label_of("dial") in line for line in page.lines)
        assert nameless(page) == []
        assert page.first_stop.hasFocus()
        qtbot.keyClick(page.first_stop, Qt.Key.Key_Space)
        assert session.window.page is TeamPage.SETTINGS


def test_every_key_that_the_supervisors_window_heeds_is_one_of_policy() -> None:
    assert set(KEYS) >= HERE
