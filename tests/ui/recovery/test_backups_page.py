"""The page of the backups: made, seen, brought back and undone without leaving the window (B06)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.ports import CallQuery
from tests.support.access import clipped, cut_sideways, nameless
from tests.support.pages import click
from tests.support.window import begun, no_modal_dialogs, saved, session_of
from ui.desk_session import DeskSession
from ui.recovery.backups_page import BackupsPage
from ui.shortcuts import Act
from ui.workplace import Page


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.opening.is_open)
        yield session


def page_of(qtbot, session: DeskSession) -> BackupsPage:
    session.window.go(Page.BACKUPS)
    page = session.window.pages.currentWidget()
    assert isinstance(page, BackupsPage)
    qtbot.waitUntil(lambda: bool(page.text.strip()))
    return page


def a_closed_call(qtbot, session: DeskSession, words: str) -> None:
    session.window.shortcuts[Act.START_CALL].trigger()
    qtbot.keyClicks(session.window.focusWidget(), words)
    call = session.desk.calls.current
    assert call is not None
    qtbot.waitUntil(lambda: session.desk.sheet(call).note is not None)
    session.desk.calls.close(call)
    saved(qtbot, session)


def backed_up(qtbot, session: DeskSession) -> BackupsPage:
    page = page_of(qtbot, session)
    qtbot.waitUntil(page.now_button.isEnabled)
    click(page.now_button)
    qtbot.waitUntil(lambda: page.told.startswith("The backup is made"), timeout=15000)
    qtbot.waitUntil(lambda: bool(page.form.choices.buttons))
    return page


def calls(session: DeskSession) -> int:
    return session.desk.log.count_calls(CallQuery())


def chosen(qtbot, page: BackupsPage, place: int) -> None:
    page.form.choices.buttons[place].setFocus()
    QTest.keyClick(page.form.choices.buttons[place], Qt.Key.Key_Space)
    qtbot.waitUntil(page.form.button.isEnabled, timeout=15000)


def test_before_the_first_backup_the_page_says_what_will_be(qtbot, session: DeskSession):
    page = page_of(qtbot, session)
    assert page.text.startswith("No backup yet")
    assert not page.form.isVisible()
    assert "disk of your log" in page.second.state


def test_a_backup_is_brought_back_and_that_is_undone_in_the_open_window(
    qtbot, session: DeskSession, profile: Path
):
    a_closed_call(qtbot, session, "the first call")
    page = backed_up(qtbot, session)
    assert page.text.startswith("Last backup: today")
    a_closed_call(qtbot, session, "the second call")
    page = page_of(qtbot, session)
    with no_modal_dialogs() as wanted:
        chosen(qtbot, page, 0)
        assert any(line.startswith("Calls:") for line in page.form.changes)
        assert any(line.startswith("Gone: ") for line in page.form.changes)
        QTest.keyClick(page.form.button, Qt.Key.Key_Space)
        assert page.form.back_button.isVisible()
        assert calls(session) == 2
        click(page.form.back_button)
        assert not page.form.back_button.isVisible()
        for _ in range(2):
            QTest.keyClick(page.form.button, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: page.told.startswith("The backup is in its place"), timeout=15000)
    assert wanted == []
    assert calls(session) == 1
    assert session.window.page is Page.BACKUPS
    # The log of before stands in the list: that is the undo.
    qtbot.waitUntil(lambda: any("set aside" in b.text() for b in page.form.choices.buttons))
    place = next(n for n, b in enumerate(page.form.choices.buttons) if "set aside" in b.text())
    chosen(qtbot, page, place)
    for _ in range(2):
        click(page.form.button)
    qtbot.waitUntil(lambda: calls(session) == 2, timeout=15000)
    # What is typed after it goes into the log that is open now.
    a_closed_call(qtbot, session, "the third call")
    assert calls(session) == 3


def test_what_is_typed_while_the_log_is_changed_is_kept(qtbot, session: DeskSession):
    a_closed_call(qtbot, session, "before")
    page = backed_up(qtbot, session)
    chosen(qtbot, page, 0)
    for _ in range(2):
        click(page.form.button)
    assert session.swap.is_running
    session.window.shortcuts[Act.START_CALL].trigger()
    qtbot.keyClicks(session.window.focusWidget(), "a customer rings just now")
    call = session.desk.calls.current
    assert call is not None
    qtbot.waitUntil(lambda: session.opening.is_open, timeout=15000)
    qtbot.waitUntil(lambda: session.desk.sheet(call).note is not None)
    saved(qtbot, session)
    assert [sheet.note.text for sheet in session.desk.log.open_calls()] == [
        "a customer rings just now"
    ]
    assert calls(session) == 2


def test_an_open_call_is_never_touched(qtbot, session: DeskSession):
    a_closed_call(qtbot, session, "before")
    page = backed_up(qtbot, session)
    session.desk.calls.start()
    chosen(qtbot, page, 0)
    for _ in range(2):
        click(page.form.button)
    assert page.told.startswith("A call is open.")
    assert session.opening.is_open
    assert page.form.choices.isEnabled()
    saved(qtbot, session)
    assert len(session.desk.log.open_calls()) == 1


def test_a_damaged_backup_is_told_and_the_log_stays_open(
    qtbot, session: DeskSession, profile: Path
):
    a_closed_call(qtbot, session, "before")
    page = backed_up(qtbot, session)
    (backup,) = (profile / "log" / "backups").iterdir()
    chosen(qtbot, page, 0)
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    for _ in range(2):
        click(page.form.button)
    qtbot.waitUntil(lambda: bool(page.told) and not session.swap.is_running, timeout=15000)
    assert session.opening.is_open
    assert calls(session) == 1
    assert not (profile / "log" / "set-aside").exists()
    a_closed_call(qtbot, session, "after")
    assert calls(session) == 2


def test_a_second_folder_is_typed_used_and_missed(qtbot, session: DeskSession, tmp_path: Path):
    second = tmp_path / "second"
    second.mkdir()
    page = page_of(qtbot, session)
    page.second.field.setFocus()
    QTest.keyClicks(page.second.field, str(second))
    QTest.keyClick(page.second.field, Qt.Key.Key_Return)
    assert session.settings.text("backup_folder") == str(second)
    qtbot.waitUntil(lambda: "same disk" in page.second.state)
    backed_up(qtbot, session)
    assert len(list(second.glob("callside-*/call-log-*.db"))) == 1
    shutil.rmtree(second)
    click(page.now_button)
    qtbot.waitUntil(lambda: "not there" in page.told, timeout=15000)
    qtbot.waitUntil(lambda: len(page.form.choices.buttons) == 2)
    assert not second.exists()
    click(page.second.none_button)
    assert session.settings.text("backup_folder") == ""


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE on Windows")
def test_a_full_disk_is_told_and_the_older_backups_stay(qtbot, session: DeskSession, profile: Path):
    import resource
    import signal

    a_closed_call(qtbot, session, "before")
    page = backed_up(qtbot, session)
    shelf = profile / "log" / "backups"
    before = list(shelf.iterdir())
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40 * 1024, hard))
    try:
        click(page.now_button)
        qtbot.waitUntil(lambda: "disk" in page.told, timeout=15000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    assert list(shelf.iterdir()) == before
    assert page.now_button.isEnabled()


def test_it_fits_at_every_size(qtbot, session: DeskSession):
    a_closed_call(qtbot, session, "before")
    page = backed_up(qtbot, session)
    chosen(qtbot, page, 0)
    click(page.form.button)

    def nothing_is_cut() -> None:
        assert (shape, clipped(session.window), cut_sideways(session.window)) == (shape, [], [])

    for percent in (100, 200):
        session.settings.set("text_scale", percent)
        for size in ((320, 480), (900, 700)):
            shape = (percent, size)
            session.window.resize(*size)
            qtbot.waitUntil(nothing_is_cut, timeout=3000)
    assert nameless(session.window) == []
