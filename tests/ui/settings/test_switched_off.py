"""What a house has switched off: no entry, no page, no key, no command; and each says so."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from app.features import CARRY_AWAY, FEATURES
from app.settings import Settings
from tests.support.policy import lay_down, policy_from
from tests.support.supervisor import supervisor_session
from tests.support.window import begun, session_of
from ui.cli.program import main
from ui.clipboard import Clipboard
from ui.desk.calls.calls_page import CallsPage
from ui.desk.frame.navigation import OF_THE_AGENT
from ui.desk_session import DeskSession
from ui.phone.receiver import ReceiverStatus
from ui.shortcuts import OFF_WITH, Act
from ui.switched_off import PAGES
from ui.tray_notifier import TrayNotifier
from ui.workplace import Page

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="files are no policy on Windows")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


@pytest.fixture
def session(qtbot, profile: Path, folder: Path) -> Iterator[DeskSession]:
    lay_down(folder, "managed", features_off=list(FEATURES), sharing=False)
    with session_of(profile) as session:
        begun(qtbot, session)
        yield session


def said(session: DeskSession) -> list[str]:
    return [toast.text for toast in session.window.toasts.toasts]


def test_pages_that_are_off_have_no_entry_and_are_not_gone_to(session: DeskSession) -> None:
    window = session.window
    left = {each.page for each in OF_THE_AGENT.all} - set(PAGES)
    window.menu.open_below(window.header)
    for each in OF_THE_AGENT.all:
        if each.page in left:
            assert window.rail.entry(each.page)
            assert window.menu.entry(each.page)
        else:
            with pytest.raises(KeyError):
                window.rail.entry(each.page)
            with pytest.raises(KeyError):
                window.menu.entry(each.page)
    window.menu.close()
    before = window.page
    for page in (each for each in PAGES if isinstance(each, Page)):
        window.go(page)
        window.show_page(page)
        assert window.page is before
        assert any("Your organisation has switched" in words for words in said(session))


@pytest.mark.parametrize("act", [act for act in Act if act.value in OFF_WITH])
def test_its_keys_do_nothing_but_say_so(qtbot, session: DeskSession, act: Act) -> None:
    window = session.window
    before = window.page
    (live,) = [
        action
        for action in window.inside.actions()
        if action.shortcut() == QKeySequence(window.shortcuts.keys(act))
    ]
    assert live is not window.shortcuts[act]
    live.trigger()
    assert window.page is before
    assert any("Your organisation has switched" in words for words in said(session))
    window.shortcuts[act].trigger()
    assert not window.shortcuts[act].isEnabled()


def test_an_export_and_a_search_cannot_be_begun(session: DeskSession) -> None:
    session.window.go(Page.CALLS)
    page = session.window.findChild(CallsPage)
    assert not page.export_chip.isEnabled()
    assert "organisation" in page.export_chip.toolTip()
    assert "organisation" in page.export_chip.accessibleDescription()
    assert page.search_field.isHidden()
    page.search()
    assert not page.search_field.hasFocus()
    assert page.past_chip.isEnabled()


def test_nothing_is_put_on_the_clipboard(session: DeskSession) -> None:
    board = QGuiApplication.clipboard()
    board.setText("before")
    clipboard = session.window.place.clipboard
    assert clipboard.put("x") is False
    assert clipboard.put_private("x") is False
    clipboard.put_phrase("x")
    assert board.text() == "before"
    assert any("switched copying off" in words for words in said(session))


def test_telephones_are_not_heard_and_the_tray_is_left_alone(qtbot, session: DeskSession) -> None:
    session.telephones.begin()
    assert session.telephones.receiver("hook") is None
    assert session.telephones.status("hook") == ReceiverStatus()
    tray = TrayNotifier(session.window.windowIcon(), session, settings=session.settings)
    assert not tray.is_possible()
    tray.notify("x")
    tray.leave()


def test_after_a_hard_call_no_reflection_is_offered(session: DeskSession) -> None:
    desk = session.desk
    call = desk.calls.start()
    desk.tension.set(call, 5)
    desk.calls.end(call)
    desk.calls.close(call)
    assert session.window.route.after_the_last_call()[0] is Page.FOLLOW_UPS


def test_what_is_not_switched_off_works_as_ever(qtbot, profile: Path, folder: Path) -> None:
    lay_down(folder, "managed", features_off=["rehearsal"])
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.window.place.clipboard.put("there")
        assert QGuiApplication.clipboard().text() == "there"
        session.window.shortcuts[Act.REFLECTIONS].trigger()
        assert session.window.page is Page.REFLECTIONS
        assert session.window.rail.entry(Page.SHARE)


def test_what_carries_words_away_is_off_where_the_policy_cannot_be_believed(
    folder: Path, qapp
) -> None:
    from app.policy.in_force import policy_in_force

    lay_down(folder, "managed").write_text("{", "utf-8")
    settings = Settings(policy=policy_in_force())
    assert settings["features_off"] == list(CARRY_AWAY)
    assert Clipboard(settings).put("x") is False


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("log", "search", "refund"), "search"),
        (("log", "export", "--format", "csv"), "exports"),
        (("report", "--out", "x.csv"), "exports"),
        (("publish", "parquet", "lake"), "exports"),
        (("phone", "secret"), "telephones"),
        (("bundle", "create", "--out", "."), "sharing"),
    ],
)
def test_commands_of_it_refuse_with_words(
    profile: Path, folder: Path, tmp_path: Path, capsys, words: tuple[str, ...], told: str
) -> None:
    lay_down(folder, "managed", features_off=list(FEATURES), sharing=False)
    key = str(tmp_path / "log.key")
    assert main(["--profile", str(profile), "--key-file", key, "log", "list"]) in (0, 3)
    with pytest.raises(SystemExit) as ended:
        main(["--profile", str(profile), "--key-file", key, *words])
    assert ended.value.code == 2
    assert "Your organisation has switched" in (shown := capsys.readouterr().err)
    assert told in shown


def test_the_supervisors_search_and_report_go_too(qtbot, profile: Path, folder: Path) -> None:
    from ui.supervisor.place import TeamPage

    lay_down(folder, "managed", features_off=["search", "export"])
    with supervisor_session(qtbot, profile) as session:
        window = session.window
        with pytest.raises(KeyError):
            window.inside.rail.entry(TeamPage.SEARCH)
        window.go(TeamPage.REPORT)
        assert window.page is not TeamPage.REPORT


def test_buttons_that_are_off_say_why(session: DeskSession) -> None:
    call = session.desk.calls.start()
    session.window.go(Page.CALL, call)
    page = session.window.pages.currentWidget()
    copies = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.text().startswith("Copy") and button.toolTip()
    ]
    for button in copies:
        assert not button.isEnabled()
        assert "organisation" in button.toolTip()
