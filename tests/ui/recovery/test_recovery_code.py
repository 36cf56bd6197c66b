"""The recovery code: shown once, kept by the agent, and renewed when it was lost (B07)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.problems import Problem
from tests.support.rights import of_others
from tests.support.store import fingerprint_of
from tests.support.window import begun, key_file_door, session_of
from ui.desk_session import DeskSession
from ui.recovery.code_page import RecoveryCodePage
from ui.workplace import Page


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        yield session


def code_page(session: DeskSession) -> RecoveryCodePage:
    page = session.window.pages.currentWidget()
    assert isinstance(page, RecoveryCodePage)
    return page


def open_by_banner(session: DeskSession) -> RecoveryCodePage:
    session.window.banners.banner("recovery_code").action_button.click()
    assert session.window.page is Page.RECOVERY_CODE
    return code_page(session)


def test_the_code_is_shown_saved_and_gone_once_the_agent_has_it(
    session: DeskSession, tmp_path: Path
):
    page = open_by_banner(session)
    code = page.code
    assert len(code.replace("-", "")) == 35
    sheet = tmp_path / "code.txt"
    page.save_to(sheet)
    assert code in sheet.read_text("utf-8")
    assert of_others(sheet) == 0
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == code
    page.kept_button.click()
    assert session.window.page is Page.FOLLOW_UPS
    assert session.window.banners.banner("recovery_code") is None
    session.window.go(Page.RECOVERY_CODE)
    assert code_page(session).code == ""
    kept = [path for path in session.profile.folder.rglob("*") if path.is_file()]
    assert not [path for path in kept if code.encode() in path.read_bytes()]


def test_the_code_opens_the_log_and_a_new_one_takes_its_place(
    qtbot, session: DeskSession, profile: Path
):
    old = open_by_banner(session).code
    page = code_page(session)
    page.kept_button.click()
    session.window.go(Page.RECOVERY_CODE)
    page.new_button.click()
    qtbot.waitUntil(lambda: bool(page.code))
    new = page.code
    assert new != old
    session.closing.close_now()
    session.end()
    (profile.parent / "log.key").unlink()
    before = fingerprint_of(profile / "log")
    door = key_file_door(profile)
    with pytest.raises(Problem) as refused:
        door.open_with_code(old)
    assert refused.value.code == "recovery_code_wrong"
    assert fingerprint_of(profile / "log") == before


def test_a_code_being_made_while_the_language_changes_is_shown_all_the_same(
    qtbot, session: DeskSession, profile: Path
):
    """It went with the page, and the log had a code that nobody had ever seen."""
    old = open_by_banner(session).code
    code_page(session).kept_button.click()
    session.window.go(Page.RECOVERY_CODE)
    former = code_page(session)
    former.new_button.click()
    session.settings.set("language", "de")
    try:
        qtbot.waitUntil(lambda: bool(code_page(session).code))
        assert code_page(session) is not former
        assert code_page(session).code != old
        assert session.window.banners.banner("recovery_code") is not None
    finally:
        session.settings.set("language", "en")
    assert key_file_door(profile).fits_code(code_page(session).code)


def test_a_new_code_waits_until_the_agent_has_it(qtbot, session: DeskSession):
    """Whoever looked at another page before writing it down never saw it again."""
    open_by_banner(session).kept_button.click()
    session.window.go(Page.RECOVERY_CODE)
    code_page(session).new_button.click()
    qtbot.waitUntil(lambda: bool(code_page(session).code))
    code = code_page(session).code
    session.window.go(Page.SETTINGS)
    assert open_by_banner(session).code == code
    code_page(session).kept_button.click()
    session.window.go(Page.RECOVERY_CODE)
    assert code_page(session).code == ""


def test_a_later_start_has_no_code_to_show(qtbot, profile: Path):
    key_file_door(profile).open().close()
    with session_of(profile) as session:
        begun(qtbot, session)
        assert session.window.banners.texts == ()
        session.window.go(Page.RECOVERY_CODE)
        assert code_page(session).code == ""
