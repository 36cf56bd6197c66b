"""The page of key and recovery code: is the code still there, and a new key (B07, C04)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ports import CallQuery
from tests.support.access import clipped, cut_sideways, nameless
from tests.support.desk import FakeClock
from tests.support.pages import click
from tests.support.window import begun, key_file_door, saved, session_of
from ui.desk_session import DeskSession
from ui.recovery.code_page import RecoveryCodePage
from ui.recovery.health_page import HealthPage
from ui.workplace import Page


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def session(qtbot, profile: Path, clock: FakeClock) -> Iterator[DeskSession]:
    with session_of(profile, clock=clock) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open)
        yield session


def page_of(session: DeskSession) -> RecoveryCodePage:
    session.window.go(Page.RECOVERY_CODE)
    page = session.window.pages.currentWidget()
    assert isinstance(page, RecoveryCodePage)
    return page


def tried(qtbot, page: RecoveryCodePage, code: str) -> str:
    page.test.code_field.setFocus()
    page.test.code_field.clear()
    QTest.keyClicks(page.test.code_field, code)
    QTest.keyClick(page.test.code_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.test.told), timeout=15000)
    return page.test.told


def test_the_code_on_paper_is_tried_and_slips_are_named(
    qtbot, session: DeskSession, clock: FakeClock
):
    page = page_of(session)
    code = page.code
    assert page.test.last.startswith("Not tried yet")
    groups = code.split("-")
    slipped = ["".join(reversed(groups[1])) if n == 1 else g for n, g in enumerate(groups)]
    assert "2" in tried(qtbot, page, "-".join(slipped))
    assert tried(qtbot, page, code.lower()) == "Yes: this code opens your log."
    assert page.test.code_field.text() == ""
    assert page.test.last.startswith("Last tried this week")
    clock.pass_minutes(100 * 24 * 60)
    page.test.renew()
    assert "time to try again" in page.test.last


def test_a_new_key_shows_a_new_code_and_the_old_one_is_void(
    qtbot, session: DeskSession, profile: Path
):
    session.desk.calls.close(session.desk.calls.start())
    saved(qtbot, session)
    old_key = (profile.parent / "log.key").read_text()
    page = page_of(session)
    old = page.code
    QTest.keyClick(page.new_key.button, Qt.Key.Key_Space)
    assert page.new_key.back_button.isVisible()
    assert (profile.parent / "log.key").read_text() == old_key
    click(page.new_key.button)
    qtbot.waitUntil(lambda: page.new_key.told.startswith("Your log has a new key"), timeout=20000)
    assert (profile.parent / "log.key").read_text() != old_key
    new = page.code
    assert new
    assert new != old
    assert session.desk.log.count_calls(CallQuery()) == 1
    assert "not the code" in tried(qtbot, page, old) or "other log" in tried(qtbot, page, old)
    assert tried(qtbot, page, new).startswith("Yes")
    session.desk.calls.close(session.desk.calls.start())
    saved(qtbot, session)
    session.closing.close_now()
    session.end()
    opened = key_file_door(profile).open()
    assert opened.log.count_calls(CallQuery()) == 2
    opened.close()


def test_with_an_open_call_the_key_stays(qtbot, session: DeskSession, profile: Path):
    session.desk.calls.start()
    old_key = (profile.parent / "log.key").read_text()
    page = page_of(session)
    for _ in range(2):
        click(page.new_key.button)
    assert page.new_key.told.startswith("A call is open.")
    assert page.new_key.button.isEnabled()
    assert (profile.parent / "log.key").read_text() == old_key


def health_of(qtbot, session: DeskSession) -> HealthPage:
    session.window.go(Page.HEALTH)
    page = session.window.pages.currentWidget()
    assert isinstance(page, HealthPage)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=15000)
    return page


@pytest.mark.skipif(os.name == "nt", reason="a file has the rights of its folder there")
def test_the_health_of_the_machine_is_told_worst_first(qtbot, session: DeskSession, profile: Path):
    page = health_of(qtbot, session)
    assert page.summary == "It works. There is something to know."
    (profile / "log" / "call-log.db").chmod(0o644)
    (profile / "log" / "call-log.recovery.age").unlink()
    click(page.full_button)
    qtbot.waitUntil(lambda: page.summary == "Something has to be mended.", timeout=15000)
    titles = [card.accessibleName() for card in page.cards]
    assert titles[:2] == ["To mend: Recovery code", "To mend: Rights of the files"]
    assert titles[-1] == "In order"


@pytest.mark.parametrize("page", [Page.RECOVERY_CODE, Page.HEALTH])
def test_they_fit_at_every_size(qtbot, session: DeskSession, page: Page):
    if page is Page.HEALTH:
        health_of(qtbot, session)
    else:
        click(page_of(session).new_key.button)

    def nothing_is_cut() -> None:
        assert (shape, clipped(session.window), cut_sideways(session.window)) == (shape, [], [])

    for percent in (100, 200):
        session.settings.set("text_scale", percent)
        for size in ((320, 480), (900, 700)):
            shape = (percent, size)
            session.window.resize(*size)
            qtbot.waitUntil(nothing_is_cut, timeout=3000)
    assert nameless(session.window) == []
