"""A hand at the real window: it presses the keys and buttons that a person would.

Used by the demonstration, the screenshots and the journeys of the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.desk.frame.window import DeskWindow
from ui.shortcuts import Act
from ui.supervisor.window import SupervisorWindow

PATIENCE_S = 15.0
SLICE_MS = 5
MOST_LOOKS = 8
"""How often the hand looks whether the picture still changes; a breathing circle always does."""


class Hand:
    """Presses, types and clicks in one window, and counts what it did (`keys`, `clicks`).

    What a person could not reach, because it is hidden, disabled or cannot be scrolled into
    sight, the hand does not reach either: it raises LookupError.
    """

    def __init__(self, window: DeskWindow | SupervisorWindow) -> None:
        self.window = window
        self.keys = 0
        self.clicks = 0
        self.turn_to_window()

    def turn_to_window(self) -> None:
        """Give the window the keyboard, which not every platform does when it is merely shown."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window has the keyboard")

    def press(self, act: Act) -> None:
        """Press the keys of an action."""
        self.key(self.window.shortcuts.keys(act))

    def key(self, keys: str) -> None:
        """Press one key with its modifiers ("Ctrl+1", "Return")."""
        QTest.keySequence(self._target(), QKeySequence(keys))
        self.keys += 1
        self.settle()

    def type(self, text: str) -> None:
        """Type a text where the caret is; what no key has comes as from an input method.

        The caret may go elsewhere at a letter, as from the start page's note to that of a call.
        """
        for letter in text:
            target = self._target()
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(target, event)
        self.keys += len(text)
        self.settle()

    def click(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """Click the visible button of this name. Raises LookupError when there is none."""
        button = self.button(name, within)
        if button is None:
            shown = sorted({name_of(each) for each in self.buttons(within)})
            raise LookupError(f"no button {name!r} in sight, only {shown}")
        self.click_on(button)
        return button

    def click_on(self, widget: QWidget) -> None:
        """Click into the middle of a widget, scrolled into sight."""
        bring_into_sight(widget)
        self.settle()
        middle = widget.visibleRegion().boundingRect().center()
        if widget.visibleRegion().isEmpty():
            raise LookupError(f"{widget} cannot be brought into sight")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        self.clicks += 1
        self.settle()

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton | None:
        """The visible button of this name; its accessible name or its text counts."""
        return next((each for each in self.buttons(within) if name_of(each) == name), None)

    def buttons(self, within: QWidget | None = None) -> list[QAbstractButton]:
        """Every button that is shown and can be pressed."""
        found = (within or self.window).findChildren(QAbstractButton)
        return [each for each in found if each.isVisible() and each.isEnabled()]

    def field(self, name: str, within: QWidget | None = None) -> QLineEdit | QPlainTextEdit:
        """The visible field of this accessible name. Raises LookupError when there is none."""
        for field in self._fields(within):
            if field.accessibleName() == name:
                return field
        shown = sorted({each.accessibleName() for each in self._fields(within)})
        raise LookupError(f"no field {name!r} in sight, only {shown}")

    def fill(self, name: str, text: str, within: QWidget | None = None) -> None:
        """Click into the visible field of this accessible name and type over what it holds."""
        field = self.field(name, within)
        self.click_on(field)
        self.key("Ctrl+A")
        self.type(text)

    def reads(self, text: str, within: QWidget | None = None) -> bool:
        """Whether a label in sight holds this text."""
        labels = (within or self.window).findChildren(QLabel)
        return any(text in each.text() for each in labels if each.isVisible())

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds. Raises TimeoutError naming it."""
        end = monotonic() + PATIENCE_S
        while not holds():
            if monotonic() > end:
                raise TimeoutError(what)
            QTest.qWait(SLICE_MS)

    def settle(self) -> None:
        """Let the program do what it has to do now."""
        QApplication.processEvents()
        QApplication.processEvents()

    def picture(self, path: Path) -> None:
        """Keep what the window shows as a PNG, once its parts have found their places."""
        before, seen = QImage(), self._seen()
        for _ in range(MOST_LOOKS):
            if seen == before:
                break
            before, seen = seen, self._seen()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not seen.save(str(path)):
            raise OSError(f"cannot write {path}")

    def _seen(self) -> QImage:
        self.settle()
        return self.window.grab().toImage()

    def _target(self) -> QWidget:
        focused: QWidget | None = self.window.focusWidget()
        return self.window if focused is None else focused

    def _fields(self, within: QWidget | None) -> Iterator[QLineEdit | QPlainTextEdit]:
        for each in (within or self.window).findChildren(QWidget):
            if isinstance(each, (QLineEdit, QPlainTextEdit)) and each.isVisible():
                yield each


def name_of(button: QAbstractButton) -> str:
    """The name that a screen reader tells."""
    return button.accessibleName() or button.text()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll every area around a widget so far that it can be seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
