"""Keys pressed between the first paint and the open log: kept, and done in their order.

For most of a second the window had no shortcuts: Ctrl+N was lost, Alt+4 wrote "4" into the note.
And what was typed then began a second call where one had been left open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.problems import Problem
from app.sheet import note_text
from tests.support.held_door import HeldDoor
from tests.support.window import saved, session_of
from ui.desk.frame.window import DeskWindow
from ui.desk_session import DeskSession
from ui.first_paint import FirstPaint
from ui.shortcuts import Act
from ui.start import open_desk
from ui.workplace import Page

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT_OPEN = "first half"


class Start:
    """A window that was just painted, somebody at its keys, and the log behind a door.

    What is pressed comes to the window as from the system: shortcuts first, then what has the
    keyboard. `furnish` brings the desk, `open_log` opens the door.
    """

    def __init__(self, qtbot: QtBot, profile: Path) -> None:
        self._qtbot = qtbot
        self.profile = profile
        self.door = HeldDoor(profile)
        self.first = FirstPaint(Profile(folder=profile))
        self.window: DeskWindow = self.first.window
        self.window.appear()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    @contextmanager
    def furnished(self) -> Iterator[DeskSession]:
        """Everything is behind the window, and its log is being opened."""
        with session_of(self.profile, self.door, first=self.first) as session:
            try:
                session.begin()
                yield session
            finally:
                self.door.may_open.set()

    def open_log(self, session: DeskSession) -> None:
        """Let the log open, until all that was pressed is done and on the disk."""
        self.door.may_open.set()
        self._qtbot.waitUntil(lambda: session.opening.is_open)
        self._qtbot.waitUntil(lambda: not self.window.is_unanswered)
        for editor in self.window.findChildren(QPlainTextEdit):
            getattr(editor, "flush", int)()
        saved(self._qtbot, session)

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press one key."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    @property
    def written(self) -> str:
        """What the field of the first paint shows."""
        return self.window.start_note.editor.toPlainText()


@pytest.fixture
def start(qtbot: QtBot, profile: Path) -> Start:
    return Start(qtbot, profile)


def left_open(profile: Path) -> UUID:
    """A call that was open when the program was killed."""
    key = profile.parent / "log.key"
    with open_desk(Profile(folder=profile), key_file=key, writing=True) as desk:
        call = desk.calls.start()
        desk.notes.write(call, LEFT_OPEN, (0,))
        return call


def notes(session: DeskSession) -> list[str]:
    """The notes of every open call, oldest first."""
    return [note_text(sheet) for sheet in session.desk.calls.open()]


def field(session: DeskSession) -> QPlainTextEdit:
    """The field that has the keyboard, which is in the notes of a call."""
    focused: QWidget | None = session.window.focusWidget()
    assert isinstance(focused, QPlainTextEdit), focused
    assert session.window.page is Page.CALL
    return focused


def letters(here: Start) -> None:
    here.type("They wait")


def ctrl_n(here: Start) -> None:
    here.press(Qt.Key.Key_N, CTRL)


def ctrl_n_and_letters(here: Start) -> None:
    here.press(Qt.Key.Key_N, CTRL)
    here.type("They")
    here.press(Qt.Key.Key_Space)
    here.type("wait")


def letters_and_alt_4(here: Start) -> None:
    here.type("They wait")
    here.press(Qt.Key.Key_4, ALT)


def letters_and_f9(here: Start) -> None:
    here.type("They wait")
    here.press(Qt.Key.Key_F9)


def letters_about_alt_4(here: Start) -> None:
    here.type("They ")
    here.press(Qt.Key.Key_4, ALT)
    here.type("wait")


def escape_before_letters(here: Start) -> None:
    here.press(Qt.Key.Key_Escape)
    here.type("They wait")


def letters_and_return(here: Start) -> None:
    here.type("They")
    here.press(Qt.Key.Key_Return)
    here.type("wait")


def letters_corrected(here: Start) -> None:
    here.type("hey waitt")
    here.press(Qt.Key.Key_Backspace)
    here.press(Qt.Key.Key_Home)
    here.type("T")


def letters_taken_back(here: Start) -> None:
    here.type("They wait!")
    here.press(Qt.Key.Key_Z, CTRL)
    here.type("They wait")


PRESSED: dict[Callable[[Start], None], tuple[list[str], list[int], int]] = {
    letters: (["They wait"], [], 0),
    ctrl_n: ([""], [], 0),
    ctrl_n_and_letters: (["They wait"], [], 0),
    letters_and_alt_4: (["They wait"], [4], 0),
    letters_and_f9: (["They wait"], [], 1),
    letters_about_alt_4: (["They wait"], [4], 0),
    escape_before_letters: (["They wait"], [], 0),
    letters_and_return: (["They\nwait"], [], 0),
    letters_corrected: (["They wait"], [], 0),
    letters_taken_back: (["They wait"], [], 0),
}
"""What is pressed; the notes of the calls, the tensions and the number of ticked steps after it."""


@pytest.mark.parametrize("pressed", PRESSED, ids=lambda each: each.__name__)
def test_what_is_pressed_early_is_done_when_the_log_is_open(
    start: Start, pressed: Callable[[Start], None]
):
    pressed(start)
    expect_done(start, pressed)


@pytest.mark.parametrize(
    "pressed", [letters, ctrl_n_and_letters, letters_about_alt_4], ids=lambda each: each.__name__
)
def test_shortcuts_wait_for_the_log_too(start: Start, pressed: Callable[[Start], None]):
    """The window is furnished, and would do them: but a call may have been left open."""
    expect_done(start, pressed, before_the_log=lambda: pressed(start))


def expect_done(
    start: Start,
    pressed: Callable[[Start], None],
    before_the_log: Callable[[], object] = lambda: None,
) -> None:
    with start.furnished() as session:
        before_the_log()
        assert session.desk.calls.current is None
        start.open_log(session)
        texts, tensions, steps = PRESSED[pressed]
        assert notes(session) == texts
        (sheet,) = session.desk.calls.open()
        assert [mark.level for mark in sheet.tension] == tensions
        assert len(sheet.steps) == steps
        assert field(session).toPlainText() == texts[0]


WITH_A_CALL: dict[Callable[[Start], None], tuple[list[str], list[int]]] = {
    letters: ([f"{LEFT_OPEN}They wait"], []),
    ctrl_n: ([LEFT_OPEN, ""], []),
    ctrl_n_and_letters: ([LEFT_OPEN, "They wait"], []),
    letters_about_alt_4: ([f"{LEFT_OPEN}They wait"], [4]),
    escape_before_letters: ([f"{LEFT_OPEN}They wait"], []),
    letters_and_return: ([f"{LEFT_OPEN}They\nwait"], []),
    letters_corrected: ([f"{LEFT_OPEN}They wait"], []),
}
"""The same where a call was left open: the notes of the open calls, the tensions of that one."""


@pytest.mark.parametrize("pressed", WITH_A_CALL, ids=lambda each: each.__name__)
def test_a_call_that_was_left_open_goes_on(
    qtbot: QtBot, profile: Path, pressed: Callable[[Start], None]
):
    call = left_open(profile)
    start = Start(qtbot, profile)
    pressed(start)
    with start.furnished() as session:
        start.open_log(session)
        texts, tensions = WITH_A_CALL[pressed]
        assert note_text(session.desk.sheet(call)) == texts[0]
        assert sorted(notes(session)) == sorted(texts)
        assert [mark.level for mark in session.desk.sheet(call).tension] == tensions
        assert field(session).toPlainText() == texts[-1]
        assert (session.desk.calls.current == call) is (len(texts) == 1)
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        kept = [note_text(sheet) for sheet in desk.log.open_calls()]
        assert sorted(kept) == sorted(texts)


def test_the_caret_stays_among_the_letters_that_go_to_the_open_call(qtbot: QtBot, profile: Path):
    left_open(profile)
    start = Start(qtbot, profile)
    start.type(" wait")
    start.press(Qt.Key.Key_Home)
    with start.furnished() as session:
        start.open_log(session)
        start.type(", they")
        assert field(session).toPlainText() == f"{LEFT_OPEN}, they wait"
        assert not start.written


def test_letters_are_seen_and_begin_nothing_before_the_log_is_open(start: Start):
    start.type("Th")
    with start.furnished() as session:
        start.type("ey")
        assert start.written == "They"
        assert start.window.start_note.isVisible()
        assert session.desk.calls.open() == ()
        start.open_log(session)
        start.type(" wait")
        assert field(session).toPlainText() == "They wait"


def test_a_window_resized_while_it_is_furnished_keeps_the_caret_in_its_note(start: Start):
    """The note was hidden, since no page was there that it belongs to: letters were lost."""
    start.type("They")
    with session_of(start.profile, start.door, first=start.first) as session:
        start.window.resize(900, 700)
        assert start.window.start_note.isVisible()
        start.type(" wait")
        session.begin()
        start.open_log(session)
        assert notes(session) == ["They wait"]


def test_the_first_word_is_on_the_disk_with_its_call(qtbot: QtBot, start: Start):
    """It was typed long ago by then: at most a second of typing may be lost by a kill (A07)."""
    start.type("They wait")
    with start.furnished() as session:
        handed_in: list[str] = []
        session.opening.opened.connect(lambda _opened: handed_in.extend(notes(session)))
        start.door.may_open.set()
        qtbot.waitUntil(lambda: bool(handed_in))
        assert handed_in == ["They wait"]


def test_a_card_number_in_the_making_is_not_handed_in_early(qtbot: QtBot, start: Start):
    start.type("4111 1111 1111 11")
    with start.furnished() as session:
        start.door.may_open.set()
        qtbot.waitUntil(lambda: session.desk.calls.current is not None)
        assert notes(session) == [""]
        start.type("11 ")
        start.open_log(session)
        assert notes(session) == ["[card …1111] "]


def test_half_a_card_number_of_the_call_left_open_is_masked_with_its_rest(
    qtbot: QtBot, profile: Path
):
    key = profile.parent / "log.key"
    with open_desk(Profile(folder=profile), key_file=key, writing=True) as desk:
        desk.notes.write(desk.calls.start(), "4111 1111 ", (0,))
    start = Start(qtbot, profile)
    start.type("1111 1111 ")
    with start.furnished() as session:
        start.open_log(session)
        assert notes(session) == ["[card …1111] "]
        assert "1111 1111" not in field(session).toPlainText()


def test_tab_goes_on_from_where_the_keyboard_is_then(start: Start):
    start.press(Qt.Key.Key_Tab)
    with start.furnished() as session:
        start.open_log(session)
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.focusWidget() is not session.window.start_note.editor
        assert session.desk.calls.open() == ()


def test_escape_alone_changes_nothing(start: Start):
    start.press(Qt.Key.Key_Escape)
    with start.furnished() as session:
        start.open_log(session)
        assert session.window.page is Page.FOLLOW_UPS
        assert session.window.focusWidget() is session.window.start_note.editor
        start.type("T")
        assert field(session).toPlainText() == "T"


def test_ctrl_q_ends_the_program_with_every_letter_saved(qtbot: QtBot, profile: Path):
    start = Start(qtbot, profile)
    start.type("They wait")
    start.press(Qt.Key.Key_Q, CTRL)
    with start.furnished() as session:
        ended: list[bool] = []
        session.ended.connect(lambda: ended.append(True))
        start.door.may_open.set()
        qtbot.waitUntil(lambda: bool(ended))
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
        qtbot.waitUntil(lambda: session.opening.is_open)
    (profile / "log" / "call-log.db").write_bytes(b"something else" * 1000)
    start = Start(qtbot, profile)
    ctrl_n_and_letters(start)
    with start.furnished() as session:
        start.door.may_open.set()
        qtbot.waitUntil(lambda: session.opening.problem is not None)
        qtbot.waitUntil(lambda: not start.window.is_unanswered)
        assert field(session).toPlainText() == "They wait"


def test_a_keyring_that_asks_holds_nothing_back(qtbot: QtBot, start: Start):
    """It may wait for its password for minutes; somebody calls, and the call begins in memory."""
    ctrl_n_and_letters(start)
    with start.furnished() as session:
        session.opening.slow.emit()
        qtbot.waitUntil(lambda: not start.window.is_unanswered)
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
        qtbot.waitUntil(other.isActiveWindow)
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
