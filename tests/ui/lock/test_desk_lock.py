"""The agent's window locked: blank at once, all saved, nothing in reach, and as before (C03)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.paths import Profile
from app.phone.event import PhoneEvent
from app.ports import CallQuery
from app.sheet import note_text
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
from tests.support.window import SeenNotifications, begun, key_file_door, saved, session_of
from ui.background import LongWork
from ui.controls.announce import announcements
from ui.controls.button import Button
from ui.desk_session import DeskSession
from ui.lock.lock import LockState
from ui.lock.session_watch import SessionWatch
from ui.shortcuts import Act
from ui.start import StoreDoor, open_desk
from ui.workplace import Page

CALLER, NUMBER = "Wilhelmina Quatermain", "+49 30 5550188"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def tray() -> SeenNotifications:
    return SeenNotifications()


@pytest.fixture
def session(
    qtbot, profile: Path, clock: FakeClock, tray: SeenNotifications
) -> Iterator[DeskSession]:
    with session_of(profile, key_file_door(profile, clock), clock, tray) as session:
        begun(qtbot, session)
        qtbot.waitUntil(lambda: session.window.answers)
        yield session


class ToldWatch(SessionWatch):
    """A system that says what a test lets it say."""

    idle_ms: int | None = None

    def ask_idle(self, now_ms: int) -> None:
        self.idle_told.emit(self.idle_ms)


def write(qtbot, session: DeskSession, words: str) -> QPlainTextEdit:
    """Start a call and write into its notes."""
    session.window.shortcuts[Act.START_CALL].trigger()
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    qtbot.keyClicks(field, words)
    return field


def on_the_disk(session: DeskSession) -> list[str]:
    """The notes of the open calls, as another program finds them."""
    folder = session.profile.folder
    with open_desk(session.profile, key_file=folder.parent / "log.key") as desk:
        return [note_text(sheet) for sheet in desk.log.open_calls()]


def test_it_is_blank_at_once_all_is_saved_and_the_log_is_closed(qtbot, session: DeskSession):
    write(qtbot, session, f"{CALLER} rang, and half a sen")
    session.window.shortcuts[Act.LOCK].trigger()
    assert session.lock.state is LockState.COVERED
    assert session.window.windowTitle() == "Callside (locked)"
    assert CALLER not in reachable(session.window)
    shown = [each for each in session.window.findChildren(QWidget) if each.isVisible()]
    assert not any(isinstance(each, QPlainTextEdit | QTextEdit) for each in shown)
    until_shut(qtbot, session.lock)
    assert "What you wrote is saved. Nothing is lost." in session.lock.page.text
    assert on_the_disk(session) == [f"{CALLER} rang, and half a sen"]
    with hold.alone(session.profile.log_folder):
        pass  # nobody has the log open


def test_the_key_is_held_by_nothing(qtbot, session: DeskSession):
    write(qtbot, session, "a word")
    session.desk.handover.on_errand(lambda errand: errand.shelf.own_keys())
    key = (session.profile.folder.parent / "log.key").read_text().strip()[::-1]
    assert held(key)
    locked(qtbot, session.lock)
    assert held(key) == []


PASSPHRASE = "draobpuc eht ni nretnal ruoy"
"""Backwards: what stands in a test is held by whoever reads its source."""


def test_a_passphrase_is_held_by_nothing_and_asked_for_again(qtbot, profile: Path):
    def door() -> StoreDoor:
        return StoreDoor(Profile(folder=profile), clock=FakeClock())

    door().make_with_passphrase(PASSPHRASE[::-1]).close()
    with session_of(profile, door()) as session:
        begun(qtbot, session)
        session.opening.try_again(
            lambda door, _progress: door.open_with_passphrase(PASSPHRASE[::-1])
        )
        qtbot.waitUntil(lambda: session.open_log is not None)
        for _ in range(2):
            locked(qtbot, session.lock)
            assert held(PASSPHRASE) == []
            session.lock.page.passphrase_field.setText(PASSPHRASE[::-1])
            opened(qtbot, session.lock)


def test_what_stood_on_the_pages_is_held_by_nothing(qtbot, session: DeskSession):
    """Of the calls that are closed nothing stays in memory."""
    # Backwards: what stands in a test is held by whoever reads its source.
    write(qtbot, session, "eppihtnaX fo pmal"[::-1])
    call = session.desk.calls.current
    assert call is not None
    session.desk.calls.set_field(call, "name", CALLER)
    session.desk.calls.close(call)
    session.window.go(Page.CALLS)
    saved(qtbot, session)
    # A secret that is being typed is kept for no later.
    secret = QLineEdit("yrettab esroh eppihtnaX"[::-1], session.window.pages.currentWidget())
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    secret.setModified(True)
    del secret
    assert CALLER in reachable(session.window)
    locked(qtbot, session.lock)
    assert CALLER not in reachable(session.window)
    assert held("eppihtnaX") == []


def test_it_opens_where_one_was_with_the_caret_and_the_time_of_the_call(
    qtbot, session: DeskSession, clock: FakeClock
):
    field = write(qtbot, session, "the order came late")
    for _ in range(4):
        qtbot.keyClick(field, Qt.Key.Key_Left)
    locked(qtbot, session.lock)
    clock.pass_minutes(3)
    assert "A call is on; its time runs on." in session.lock.page.text
    qtbot.keyClick(session.window.focusWidget(), Qt.Key.Key_Return)
    until_open(qtbot, session.lock)
    window = session.window
    assert (window.page, window.windowTitle()) == (Page.CALL, "Callside")
    again = window.focusWidget()
    assert isinstance(again, QPlainTextEdit)
    qtbot.keyClicks(again, "very ")
    assert again.toPlainText() == "the order came very late"
    call = session.desk.calls.current
    assert call is not None
    assert session.desk.calls.duration_ms(call) == 3 * 60_000
    qtbot.waitUntil(lambda: on_the_disk(session) == ["the order came very late"])


def test_what_was_begun_on_another_page_is_there_with_its_caret(qtbot, session: DeskSession):
    window = session.window
    window.go(Page.SETTINGS)
    field = next(
        each
        for each in window.findChildren(QLineEdit)
        if each.accessibleName() == "Your name" and each.isVisible()
    )
    field.setFocus()
    qtbot.keyClicks(field, "Margarthe")
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Left)
    locked(qtbot, session.lock)
    opened(qtbot, session.lock)
    assert window.page is Page.SETTINGS
    again = window.focusWidget()
    assert isinstance(again, QLineEdit)
    qtbot.keyClicks(again, "e")
    assert again.text() == "Margarethe"


def test_nothing_that_was_done_before_can_be_undone_after(qtbot, session: DeskSession):
    field = write(qtbot, session, "wrong words")
    field.selectAll()
    qtbot.keyClicks(field, "right")
    locked(qtbot, session.lock)
    opened(qtbot, session.lock)
    again = session.window.focusWidget()
    assert isinstance(again, QPlainTextEdit)
    assert not again.document().isUndoAvailable()
    assert session.window.history.entries == ()


def ring(session: DeskSession) -> None:
    session.telephones.take(
        PhoneEvent(kind="ring", source="hook", number=NUMBER, name=CALLER, id="a", way="in")
    )


def end(session: DeskSession) -> None:
    session.telephones.take(PhoneEvent(kind="end", source="hook", id="a", cause="cancelled"))


def test_a_ring_shows_nobody_and_its_card_is_there_afterwards(qtbot, session: DeskSession):
    locked(qtbot, session.lock)
    ring(session)
    qtbot.waitUntil(lambda: "The telephone is ringing." in session.lock.page.text)
    found = reachable(session.window)
    assert "Quatermain" not in found
    assert "5550188" not in found.replace(" ", "")
    assert "It rang 1 time" in session.lock.page.text
    opened(qtbot, session.lock)
    assert session.window.page is Page.CALL
    assert CALLER in reachable(session.window)
    saved(qtbot, session)
    assert len(on_the_disk(session)) == 1


def test_a_call_that_was_missed_while_locked_is_in_the_log_and_told(qtbot, session: DeskSession):
    locked(qtbot, session.lock)
    ring(session)
    qtbot.waitUntil(lambda: bool(session.desk.phone.ringing()))
    end(session)
    qtbot.waitUntil(lambda: not session.desk.phone.ringing())
    assert session.writer.waiting
    QTest.qWait(200)  # what is told of missed calls is told together
    assert CALLER not in reachable(session.window)
    opened(qtbot, session.lock)
    saved(qtbot, session)
    assert any(CALLER in toast.text for toast in session.window.toasts.toasts)
    with open_desk(session.profile, key_file=session.profile.folder.parent / "log.key") as desk:
        (line,) = desk.log.calls(CallQuery())
        assert (line.call.name, line.call.phone_result) == (CALLER, "missed")


def test_an_answer_by_the_telephone_while_locked_goes_on_in_the_same_call(
    qtbot, session: DeskSession, clock: FakeClock
):
    locked(qtbot, session.lock)
    ring(session)
    session.telephones.take(PhoneEvent(kind="answer", source="hook", id="a"))
    qtbot.waitUntil(lambda: session.desk.calls.active() is not None)
    clock.pass_minutes(2)
    opened(qtbot, session.lock)
    call = session.desk.calls.current
    assert call is not None
    assert session.desk.calls.duration_ms(call) >= 2 * 60_000
    assert session.window.page is Page.CALL


def test_reminders_say_nothing_while_locked(
    qtbot, session: DeskSession, clock: FakeClock, tray: SeenNotifications
):
    due = session.desk.clock.now().later(minutes=60)
    session.desk.follow_ups.make(f"call {CALLER}", due=due)
    saved(qtbot, session)
    session.reminders.look()
    locked(qtbot, session.lock)
    clock.pass_minutes(90)
    session.reminders.look()
    assert (tray.words, session.window.windowTitle()) == ([], "Callside (locked)")
    opened(qtbot, session.lock)
    qtbot.waitUntil(lambda: tray.words == ["1 follow-up due. Open Callside to see."])
    assert session.window.windowTitle() == "Callside (1 due)"


def test_it_locks_by_itself_when_nobody_is_there_but_never_during_a_call(
    qtbot, session: DeskSession, clock: FakeClock
):
    told = ToldWatch()
    session.lock.begin(told)
    watch = session.lock.watch
    assert watch is not None
    field = write(qtbot, session, "she talks and talks")
    clock.pass_minutes(30)
    watch.look()
    assert not session.lock.is_locked
    call = session.desk.calls.current
    assert call is not None
    session.desk.calls.end(call)
    clock.pass_minutes(9)
    watch.look()
    handle = session.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Space)
    clock.pass_minutes(9)
    watch.look()
    assert not session.lock.is_locked
    assert field.isVisible()
    clock.pass_minutes(1)
    told.idle_ms = 20_000
    watch.look()
    assert not session.lock.is_locked, "somebody works in another program"
    clock.pass_minutes(9.7)
    told.idle_ms = 600_000
    watch.look()
    assert session.lock.is_locked
    until_shut(qtbot, session.lock)
    assert "Nobody was here for a while." in session.lock.page.text


def test_a_second_lock_is_no_harm_and_one_that_comes_as_it_opens_holds(qtbot, session: DeskSession):
    session.lock.lock("session")
    session.lock.lock("idle")
    until_shut(qtbot, session.lock)
    assert "The computer was locked." in session.lock.page.text
    session.lock.page.open_button.click()
    assert session.lock.state is LockState.OPENING
    session.lock.lock("session")
    until_shut(qtbot, session.lock)
    with hold.alone(session.profile.log_folder):
        pass
    opened(qtbot, session.lock)


def test_pressed_before_all_is_closed_it_opens_all_the_same(qtbot, session: DeskSession):
    write(qtbot, session, "a slip of the finger")
    session.lock.lock("hand")
    session.lock.page.open_button.click()
    until_open(qtbot, session.lock)
    field = session.window.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == "a slip of the finger"
    saved(qtbot, session)
    assert on_the_disk(session) == ["a slip of the finger"]


def test_a_file_chooser_and_a_menu_that_are_open_go(qtbot, session: DeskSession):
    chooser = QFileDialog(session.window, "Save the call")
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.selectFile(f"{CALLER}.html")
    chooser.open()
    qtbot.waitUntil(chooser.isVisible)
    session.window.menu.open_below(session.window.header.menu_button)
    locked(qtbot, session.lock)
    assert CALLER not in reachable(session.window)
    opened(qtbot, session.lock)
    assert session.window.isVisible()


def test_what_runs_comes_to_its_end_before_the_log_is_closed(qtbot, session: DeskSession):
    goes_on = threading.Event()
    session.window.go(Page.CALLS)
    page = session.window.pages.currentWidget()
    assert page is not None
    counted: list[int] = []
    log = session.desk.log

    def count(_work: LongWork) -> None:
        with log.apart() as apart:
            assert goes_on.wait(20)
            counted.append(len(apart.open_calls()))

    work = LongWork(count, page)
    work.start()
    session.lock.lock("idle")
    assert session.window.windowTitle() == "Callside (locked)"
    looks_in_vain(qtbot, session.lock)
    assert session.lock.state is LockState.COVERED
    goes_on.set()
    until_shut(qtbot, session.lock)
    assert counted == [0]


def test_what_is_on_the_clipboard_of_a_caller_goes(qtbot, session: DeskSession):
    session.window.place.clipboard.put_private(f"summary of {CALLER}")
    session.lock.lock("hand")
    assert QGuiApplication.clipboard().text() == ""
    until_shut(qtbot, session.lock)


def test_its_size_may_change_while_it_is_locked(qtbot, session: DeskSession):
    """The pin of a wide window is another one: what stood in the window before is gone."""
    session.window.resize(400, 640)
    locked(qtbot, session.lock)
    for width in (1000, 400, 1000):
        session.window.resize(width, 640)
        qtbot.waitUntil(lambda width=width: session.lock.page.width() == width)
    opened(qtbot, session.lock)
    assert session.window.rail.isVisible()


def test_the_settings_and_the_menu_lock(qtbot, session: DeskSession):
    session.window.go(Page.SETTINGS)
    page = session.window.pages.currentWidget()
    assert page is not None
    button = next(each for each in page.findChildren(Button) if each.text() == "Lock now")
    button.click()
    until_shut(qtbot, session.lock)


def test_a_row_is_locked_as_a_row(qtbot, session: DeskSession):
    write(qtbot, session, "one row")
    session.window.shortcuts[Act.STRIP].trigger()
    height = session.window.height()
    locked(qtbot, session.lock)
    assert session.window.height() == height
    assert session.lock.page.open_button.isVisible()
    opened(qtbot, session.lock)
    assert session.window.strip.is_on
    assert session.window.height() == height


def test_words_of_a_screen_reader_name_nobody(qtbot, session: DeskSession):
    """Everything that is said while locked is about nobody."""
    told: list[str] = []
    announcements().announced.connect(lambda text, _urgent: told.append(text))
    locked(qtbot, session.lock)
    ring(session)
    qtbot.waitUntil(lambda: bool(session.desk.phone.ringing()))
    end(session)
    qtbot.waitUntil(lambda: not session.desk.phone.ringing())
    assert told
    assert not [text for text in told if "Quatermain" in text]
