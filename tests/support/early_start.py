"""Somebody at the keys of a window that was just painted, its log not open yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.sheet import note_text
from tests.support.held_door import HeldDoor
from tests.support.window import saved, session_of
from ui.desk.frame.window import DeskWindow
from ui.desk_session import DeskSession
from ui.first_paint import FirstPaint
from ui.start import open_desk
from ui.workplace import Page

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT_OPEN = "first half"
PATIENCE_MS = 30_000


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
        self._qtbot.waitUntil(lambda: session.opening.is_open, timeout=PATIENCE_MS)
        self._qtbot.waitUntil(lambda: not self.window.is_unanswered, timeout=PATIENCE_MS)
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
