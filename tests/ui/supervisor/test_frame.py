"""The frame of the supervisor's window: its pages, the ways between them, its gate, its end."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.problems import Problem
from tests.access.inspector import lasting_faults
from tests.support.imported import imported_team
from tests.support.shared_sheets import record_id
from tests.support.shown_windows import ShownWindows
from tests.support.supervisor import MemoryTeamDoor, supervisor_session
from tests.support.tab_walk import TabWalk
from ui.look.theme import current_theme
from ui.problem_words import words_for
from ui.recovery.ways import Way
from ui.supervisor.filters.filters_bar import FiltersBar
from ui.supervisor.pages import PAGES, page_title
from ui.supervisor.place import TeamPage
from ui.supervisor.shortcuts import TABLE, TeamAct

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.ports import Progress
    from app.team.team import Team

LOOKS = ((1.0, (320, 480)), (1.0, (1372, 880)), (2.0, (320, 480)), (2.0, (900, 700)))


def test_the_window_opens_on_the_imports(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        inside = session.window.inside
        assert session.window.page is TeamPage.IMPORTS
        assert inside.rail.entry(TeamPage.IMPORTS).isChecked()
        assert inside.header.import_button.isEnabled()


def test_a_page_asked_for_before_the_team_is_open_comes_when_it_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with supervisor_session(qtbot, tmp_path, opens=False) as session:
        assert not session.window.inside.header.import_button.isEnabled()
        session.window.go(TeamPage.SETTINGS)
        qtbot.waitUntil(lambda: session.open_team is not None)
        assert session.window.page is TeamPage.SETTINGS


def test_every_page_is_built_and_fits(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        failed: list[Exception] = []
        window.pages.page_failed.connect(failed.append)
        for scale, size in LOOKS:
            current_theme().set_text_scale(scale)
            window.resize(*size)
            for page, row in PAGES.items():
                if row.family is None:
                    window.go(page)
                    assert window.page is page
                    assert (page, size, lasting_faults(window)) == (page, size, [])
        assert failed == []


def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with supervisor_session(qtbot, tmp_path, MemoryTeamDoor(imported_team())) as session:
        shown = ShownWindows(session.window)
        try:
            for page in PAGES:
                session.window.go(page, record_id(5) if page is TeamPage.CALL else None)
                assert (page, shown.shown) == (page, [])
        finally:
            shown.end()


def test_a_narrow_window_has_a_menu_and_a_wide_one_a_rail(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        inside = session.window.inside
        session.window.resize(1180, 800)
        assert inside.rail.isVisible()
        assert not inside.header.menu_button.isVisible()
        session.window.resize(420, 700)
        assert not inside.rail.isVisible()
        assert inside.header.menu_button.isVisible()
        assert inside.header.title == page_title(TeamPage.IMPORTS)
        assert not inside.menu.entry(TeamPage.SETTINGS).isChecked()
        inside.menu.entry(TeamPage.SETTINGS).trigger()
        assert session.window.page is TeamPage.SETTINGS


def test_keys_lead_to_pages_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        assert window.page is TeamPage.SETTINGS
        assert window.pages.currentWidget().isAncestorOf(QApplication.focusWidget())
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert window.page is TeamPage.IMPORTS


def test_every_page_has_the_act_of_its_row_and_no_two_share_a_key() -> None:
    assert {row.act for row in TABLE} == set(TeamAct)
    keys = [row.keys for row in TABLE]
    assert len(keys) == len(set(keys))


def test_tab_reaches_everything_in_reading_order(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        for page, row in PAGES.items():
            if row.family is None:
                window.go(page)
                assert (page, TabWalk(window).faults()) == (page, [])


def test_a_team_that_does_not_open_says_why_and_offers_ways(qtbot: QtBot, tmp_path: Path) -> None:
    door = MemoryTeamDoor(None, Problem("keyring_locked", backend="keyring"))
    with supervisor_session(qtbot, tmp_path, door, opens=False) as session:
        qtbot.waitUntil(lambda: session.opening.problem is not None)
        page = session.gate.page
        assert page.isVisible()
        assert words_for(session.opening.problem).happened in page.text
        assert page.ways == (Way.RETRY,)
        page.retry_button.click()
        qtbot.waitUntil(lambda: session.open_team is not None)
        assert session.window.page is TeamPage.IMPORTS
        assert not page.isVisible()


def test_a_passphrase_opens_the_team(qtbot: QtBot, tmp_path: Path) -> None:
    door = MemoryTeamDoor(None, Problem("passphrase_needed"), Problem("passphrase_wrong"))
    with supervisor_session(qtbot, tmp_path, door, opens=False) as session:
        page = session.gate.page
        qtbot.waitUntil(lambda: page.code == "passphrase_needed")
        # Without the team there is nothing else to do in this window.
        assert session.window.focusWidget() is page.first_stop
        assert page.first_stop.isVisible()
        assert page.ways[0] is Way.PASSPHRASE
        page.passphrase_form.answered.emit("one")
        qtbot.waitUntil(lambda: not session.opening.is_trying)
        assert page.isVisible()
        page.passphrase_form.answered.emit("two")
        qtbot.waitUntil(lambda: session.open_team is not None)
        assert door.answers == [("passphrase", "one"), ("passphrase", "two")]


def test_another_language_builds_the_page_in_front_anew(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        window.go(TeamPage.SETTINGS)
        former = window.inside
        heard: list[object] = []
        window.place.bridge.on({"imports"}, heard.append)
        try:
            session.settings.set("language", "de")
            assert window.inside is not former
            assert window.page is TeamPage.SETTINGS
            assert window.shortcuts[TeamAct.BACK].text() == "Zurück"
            window.news.tell("imports")
            assert heard == []
        finally:
            session.settings.set("language", "en")


def test_work_runs_on_a_worker_and_comes_back_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        place, came = session.window.place, []

        def ask(team: Team, progress: Progress) -> tuple[str, int]:
            progress.report(1, 1)
            return threading.current_thread().name, len(team.records.agents())

        place.work(ask, lambda found: came.append((found, threading.current_thread())), session)
        qtbot.waitUntil(lambda: came != [])
        (thread, agents), heard_on = came[0]
        assert thread != heard_on.name
        assert heard_on is threading.main_thread()
        assert agents == 0


def test_work_that_fails_is_told_and_the_window_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:

        def fail(_team: Team, _progress: Progress) -> None:
            raise Problem("disk_full")

        session.window.place.work(fail, lambda _none: None, session)
        qtbot.waitUntil(lambda: session.window.banners.banner("disk_full") is not None)


def test_what_an_owner_asked_for_is_not_told_once_it_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        goes_on, ended, told = threading.Event(), threading.Event(), []

        def slow(_team: Team, _progress: Progress) -> int:
            goes_on.wait(5)
            ended.set()
            return 1

        owner = QObject()
        session.window.place.work(slow, told.append, owner)
        owner.deleteLater()
        QApplication.sendPostedEvents(owner, 0)
        QApplication.processEvents()
        goes_on.set()
        qtbot.waitUntil(ended.is_set)
        other: list[int] = []
        session.window.place.work(lambda _team, _progress: 2, other.append, session)
        qtbot.waitUntil(lambda: other == [2])
        assert told == []


def test_undo_takes_the_newest_thing_back(qtbot: QtBot, tmp_path: Path) -> None:
    with supervisor_session(qtbot, tmp_path) as session:
        back: list[str] = []
        session.window.offer_undo(lambda: "First", lambda: back.append("first"))
        session.window.offer_undo(lambda: "Second", lambda: back.append("second"))
        session.window.shortcuts[TeamAct.UNDO].trigger()
        session.window.shortcuts[TeamAct.UNDO].trigger()
        session.window.shortcuts[TeamAct.UNDO].trigger()
        assert back == ["second", "first"]
        assert session.window.toasts.toasts[-1].text == "Nothing to undo."


def test_the_end_closes_the_team_and_writes_the_place_of_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    door = MemoryTeamDoor()
    with supervisor_session(qtbot, tmp_path, door) as session:
        session.window.resize(800, 600)
        session.window.close()
        assert session.end()
    assert door.closed == 1
    assert '"supervisor"' in (tmp_path / "supervisor.json").read_text("utf-8")
    assert not (tmp_path / "settings.json").exists()


def test_the_look_of_the_agents_window_is_taken_over_at_first(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark", "text_scale": 150}')
    with supervisor_session(qtbot, tmp_path, opens=False) as session:
        assert session.settings.text("theme") == "dark"
        assert session.settings.number("text_scale") == 150


def test_the_head_keeps_one_line_and_gives_way_in_a_small_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    door = MemoryTeamDoor(imported_team())
    with supervisor_session(qtbot, tmp_path, door) as session:
        window, header = session.window, session.window.inside.header
        window.resize(1180, 800)
        window.go(TeamPage.PATTERNS)
        assert header.title == "Team North"
        assert header.import_button.isVisible()
        assert header.report_button.isVisible()
        filters = window.findChild(FiltersBar)
        wide = header.height()
        qtbot.waitUntil(lambda: top_of(filters) < top_of(header.import_button) + wide / 2)
        window.resize(320, 480)
        current_theme().set_text_scale(2.0)
        assert not header.report_button.isVisible()
        assert header.title == page_title(TeamPage.PATTERNS)
        qtbot.waitUntil(lambda: len(filters.chips) == 1)
        qtbot.waitUntil(lambda: header.height() < 200)
        current_theme().set_text_scale(1.0)
        window.resize(1180, 800)
        assert header.import_button.isVisible()
        assert header.report_button.isVisible()


def top_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topLeft()).y()
