"""A page alone in a window, at a size: what tests of pages begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QVBoxLayout, QWidget

from tests.support.access import clipped, cut_sideways, nameless, squeezed, too_small
from tests.support.place import TestPlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

P = TypeVar("P", bound=QWidget)
COMPACT = (400, 700)
SIZES = ((320, 480), (900, 700))
SCALES = (1.0, 2.0)
HOSTILE = (
    "<img src=x onerror=alert(1)><b>bold</b>",
    "\u202eevil\u202c \u2066mirrored\u2069 عربى",
    "W" * 200,
    "long " * 2_000,
)
"""Texts of people that must be shown as they stand, without breaking the layout."""


def show_page(qtbot: QtBot, there: TestPlace, page: P, size: tuple[int, int] = COMPACT) -> P:
    """Put the page into the window of the place and show it."""
    column = QVBoxLayout(there.window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    there.window.resize(*size)
    there.window.show()
    there.window.activateWindow()
    qtbot.waitUntil(there.window.isActiveWindow)
    return page


def keyboard() -> QWidget | None:
    """The widget with the keyboard."""
    return QApplication.focusWidget()


def press(key: Qt.Key, *, ctrl: bool = False) -> None:
    """Press a key where the keyboard is."""
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    target = QApplication.activePopupWidget() or keyboard()
    assert target is not None
    QTest.keyClick(target, key, held)


def type_words(text: str) -> None:
    """Type where the keyboard is."""
    target = keyboard()
    assert target is not None
    QTest.keyClicks(target, text)


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(menu: QWidget, words: str) -> None:
    """Choose an entry of an open menu by the keyboard."""
    wanted = [action for action in menu.actions() if action.text().split("\t")[0] == words]
    assert wanted, [action.text() for action in menu.actions()]
    menu.setActiveAction(wanted[0])  # type: ignore[attr-defined]
    QTest.keyClick(menu, Qt.Key.Key_Return)


def assert_fits(qtbot: QtBot, page: QWidget) -> None:
    """Nothing is cut, nothing scrolls sideways, everything has a name and can be hit."""
    qtbot.waitUntil(lambda: clipped(page) == [], timeout=3000)
    assert cut_sideways(page) == []
    assert squeezed(page) == []
    sideways = [
        area.accessibleName()
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]
    assert sideways == []
    assert nameless(page) == []
    assert too_small(page) == []
