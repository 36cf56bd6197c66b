"""What else may happen before the log is open, while somebody is at the keys already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.problems import Problem
from app.sheet import note_text
from tests.support.early_start import (
    ALT,
    CTRL,
    LEFT_OPEN,
    PATIENCE_MS,
    Start,
    ctrl_n_and_letters,
    field,
    left_open,
    letters,
    notes,
)
from tests.support.window import session_of
from ui.shortcuts import Act
from ui.start import open_desk


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may take longer for a log than a person is let wait; a test says when."""
    monkeypatch.setattr("ui.recovery.opening.SLOW_AFTER_MS", 120_000)


@pytest.fixture
def start(qtbot: QtBot, profile: Path) -> Start:
    return Start(qtbot, profile)


def test_ctrl_q_ends_the_program_with_every_letter_saved(qtbot: QtBot, profile: Path):
    start = Start(qtbot, profile)
    start.type("They wait")
    start.press(Qt.Key.Key_Q, CTRL)
    with start.furnished() as session:
        ended: list[bool] = []
        session.ended.connect(lambda: ended.append(True))
        start.door.may_open.set()
        qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
        assert session.end()
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        assert [note_text(sheet) for sheet in desk.log.open_calls()] == ["They wait"]


@pytest.mark.parametrize("was_open", [False, True], ids=["no call", "a call left open"])
def test_a_window_closed_at_once_keeps_what_was_pressed(
    qtbot: QtBot, profile: Path, was_open: bool
):
    """Closed by the mouse while the log was being opened; the end waits for the log."""
    if was_open:
        left_open(profile)
    start = Start(qtbot, profile)
    start.type("They wait")
    start.press(Qt.Key.Key_4, ALT)
    start.type(" long")
    with start.furnished() as session:
        assert session.window.close()
        start.door.may_open.set()
        assert session.end()
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        (sheet,) = desk.log.open_calls()
        assert note_text(sheet) == (LEFT_OPEN if was_open else "") + "They wait long"
        assert [mark.level for mark in sheet.tension] == [4]


def test_a_log_that_stays_shut_holds_nothing_back(qtbot: QtBot, profile: Path):
    with session_of(profile) as session:
        session.begin()
        qtbot.waitUntil(lambda: session.opening.is_open, timeout=PATIENCE_MS)
    (profile / "log" / "call-log.db").write_bytes(b"something else" * 1000)
    start = Start(qtbot, profile)
    ctrl_n_and_letters(start)
    with start.furnished() as session:
        start.door.may_open.set()
        qtbot.waitUntil(lambda: session.opening.problem is not None, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not start.window.is_unanswered, timeout=PATIENCE_MS)
        assert field(session).toPlainText() == "They wait"


def test_a_keyring_that_asks_holds_nothing_back(qtbot: QtBot, start: Start):
    """It may wait for its password for minutes; somebody calls, and the call begins in memory."""
    ctrl_n_and_letters(start)
    with start.furnished() as session:
        session.opening.slow.emit()
        qtbot.waitUntil(lambda: not start.window.is_unanswered, timeout=PATIENCE_MS)
        assert field(session).toPlainText() == "They wait"
        start.press(Qt.Key.Key_4, ALT)
        mine = session.desk.calls.current
        assert [mark.level for mark in session.desk.sheet(mine).tension] == [4]
        start.open_log(session)
        assert notes(session) == ["They wait"]
        assert session.desk.calls.current == mine


def test_the_log_that_opens_late_begins_nothing_twice(qtbot: QtBot, profile: Path):
    earlier = left_open(profile)
    start = Start(qtbot, profile)
    start.type("They wait")
    with start.furnished() as session:
        session.opening.slow.emit()
        mine = session.desk.calls.current
        start.open_log(session)
        assert {sheet.call.id for sheet in session.desk.calls.open()} == {earlier, mine}
        assert session.desk.calls.current == mine
        assert note_text(session.desk.sheet(earlier)) == LEFT_OPEN


def test_a_key_held_down_counts_once(start: Start):
    handle = start.window.windowHandle()
    for repeats in (False, True, True, True):
        down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_N, CTRL, "\x0e", repeats)
        QApplication.sendEvent(handle, down)
    with start.furnished() as session:
        start.open_log(session)
        assert notes(session) == [""]


def test_what_is_pressed_counts_though_another_window_came_to_the_front(qtbot: QtBot, start: Start):
    """Qt asks for shortcuts in an active window alone."""
    ctrl_n_and_letters(start)
    with start.furnished() as session:
        other = QWidget()
        qtbot.addWidget(other)
        other.show()
        other.activateWindow()
        qtbot.waitUntil(other.isActiveWindow, timeout=PATIENCE_MS)
        start.open_log(session)
        assert notes(session) == ["They wait"]
        assert other.isActiveWindow()


def test_a_click_is_answered_at_once(qtbot: QtBot, start: Start):
    with start.furnished() as session:
        session.window.shortcuts[Act.START_CALL].trigger()
        mine = session.desk.calls.current
        start.type("They wait")
        start.press(Qt.Key.Key_4, ALT)
        assert field(session).toPlainText() == "They wait"
        assert [mark.level for mark in session.desk.sheet(mine).tension] == [4]
        start.open_log(session)
        assert notes(session) == ["They wait"]


class TestInputMethod:
    """Characters that are composed of several keys."""

    @staticmethod
    def compose(start: Start, shown: str, done: str = "") -> None:
        event = QInputMethodEvent(shown, [])
        event.setCommitString(done)
        QApplication.sendEvent(start.window.focusWidget(), event)

    def test_they_are_text_too(self, start: Start):
        self.compose(start, "か")
        self.compose(start, "", "家")
        assert start.written == "家"
        with start.furnished() as session:
            start.open_log(session)
            assert notes(session) == ["家"]

    def test_they_stay_behind_what_was_pressed_before(self, start: Start):
        start.type("a")
        start.press(Qt.Key.Key_4, ALT)
        self.compose(start, "か")
        self.compose(start, "", "家")
        start.type("b")
        assert start.written == "a"
        with start.furnished() as session:
            start.open_log(session)
            assert notes(session) == ["a家b"]

    def test_half_a_character_begins_no_second_call(self, qtbot: QtBot, profile: Path):
        """It is finished when the keyboard goes to the open call, and belongs there."""
        call = left_open(profile)
        start = Start(qtbot, profile)
        self.compose(start, "か")
        with start.furnished() as session:
            start.open_log(session)
            assert session.desk.calls.current == call
            assert len(session.desk.calls.open()) == 1
            self.compose(start, "", "家")
            assert field(session).toPlainText().endswith("家")


class TestStrip:
    """A window that begins as a row."""

    @pytest.fixture
    def start(self, qtbot: QtBot, profile: Path) -> Start:
        (profile / "settings.json").write_text('{"strip": true}', "utf-8")
        return Start(qtbot, profile)

    @pytest.mark.parametrize("pressed", [letters, ctrl_n_and_letters], ids=lambda p: p.__name__)
    def test_it_answers_as_a_row(self, start: Start, pressed: Callable[[Start], None]):
        pressed(start)
        with start.furnished() as session:
            assert not session.window.inside.isVisible()
            assert start.window.start_note.isVisible()
            start.open_log(session)
            assert session.window.strip.is_on
            assert notes(session) == ["They wait"]
            assert field(session).toPlainText() == "They wait"

    def test_letters_go_on_in_the_open_call(self, qtbot: QtBot, profile: Path, start: Start):
        call = left_open(profile)
        start.type(", they wait")
        with start.furnished() as session:
            start.open_log(session)
            assert session.desk.calls.current == call
            assert notes(session) == [f"{LEFT_OPEN}, they wait"]
            assert field(session).textCursor().atEnd()


def test_a_fault_while_it_is_answered_keeps_no_key_back(
    qtbot: QtBot, start: Start, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    """The row could not be built (F36): keys must not wait for ever."""
    start.press(Qt.Key.Key_N, CTRL)
    with start.furnished() as session:
        monkeypatch.setattr(session.window.strip, "resume", fails)
        with qtbot.capture_exceptions() as caught:
            start.open_log(session)
        assert [kind for kind, _fault, _trace in caught] == [Problem]
        assert notes(session) == [""]


def fails() -> bool:
    raise Problem("unexpected", reason="row")


def test_the_place_of_the_mouse_is_no_key(start: Start):
    """Clicks into the note move its caret at once."""
    start.type("wait")
    editor = start.window.start_note.editor
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 10))
    start.type("They ")
    with start.furnished() as session:
        start.open_log(session)
        assert notes(session) == ["They wait"]
