"""Typing as a keyboard does it, in any script."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def type_into(widget: QWidget, text: str) -> None:
    """Press the key of each character; a line feed is Return.

    `QTest.keyClicks` aborts on characters that no Latin keyboard has.
    """
    for char in text:
        if char == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
        elif char.isascii():
            QTest.keyClicks(widget, char)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char)
                QCoreApplication.sendEvent(widget, event)
