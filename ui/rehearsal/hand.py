"""A hand at the real window: it presses the keys and buttons that a person would.

Used by the demonstration, the screenshots and the journeys of the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.desk.window import DeskWindow
from ui.shortcuts import Act

PATIENCE_S = 15.0
SLICE_MS = 20


class Hand:
    """Presses, types and clicks in one window, and counts what it did (`keys`, `clicks`)."""

    def __init__(self, window: DeskWindow) -> None:
        self.window = window
        self.keys = 0
        self.clicks = 0

    def press(self, act: Act) -> None:
        """Press the keys of an action."""
        self.key(self.window.shortcuts.keys(act))

    def key(self, keys: str) -> None:
        """Press one key with its modifiers ("Ctrl+1", "Return")."""
        QTest.keySequence(self._target(), QKeySequence(keys))
        self.keys += 1
        self.settle()

    def type(self, text: str) -> None:
        """Type a text where the caret is."""
        QTest.keyClicks(self._target(), text)
        self.keys += len(text)
        self.settle()

    def click(self, name: str, within: QWidget | None = None) -> QAbstractButton:
        """Click the visible button of this name. Raises LookupError when there is none."""
        button = self.button(name, within)
        if button is None:
            shown = sorted({name_of(each) for each in self._buttons(within)})
            raise LookupError(f"no button {name!r} in sight, only {shown}")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.clicks += 1
        self.settle()
        return button

    def button(self, name: str, within: QWidget | None = None) -> QAbstractButton | None:
        """The visible button of this name; its accessible name or its text counts."""
        return next((each for each in self._buttons(within) if name_of(each) == name), None)

    def fill(self, name: str, text: str) -> None:
        """Click into the visible field of this accessible name and type."""
        for field in self.window.findChildren(QWidget):
            if (
                isinstance(field, (QLineEdit, QPlainTextEdit))
                and field.isVisible()
                and field.accessibleName() == name
            ):
                field.setFocus(Qt.FocusReason.MouseFocusReason)
                self.type(text)
                return
        raise LookupError(f"no field {name!r} in sight")

    def wait(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds. Raises TimeoutError naming it."""
        end = monotonic() + PATIENCE_S
        while not holds():
            if monotonic() > end:
                raise TimeoutError(what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, SLICE_MS)

    def settle(self) -> None:
        """Let the program do what it has to do now."""
        QApplication.processEvents()
        QApplication.processEvents()

    def picture(self, path: Path) -> None:
        """Keep what the window shows as a PNG."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise OSError(f"cannot write {path}")

    def _target(self) -> QWidget:
        focused = self.window.focusWidget()
        return self.window if focused is None else focused

    def _buttons(self, within: QWidget | None) -> list[QAbstractButton]:
        found = (within or self.window).findChildren(QAbstractButton)
        return [each for each in found if each.isVisible() and each.isEnabled()]


def name_of(button: QAbstractButton) -> str:
    """The name that a screen reader tells."""
    return button.accessibleName() or button.text()
