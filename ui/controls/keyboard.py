"""The keyboard after work that took its time: it stays with whoever writes by then (A03).

Qt gives it even to a widget on a page that is hidden, and what is typed goes there unseen.
"""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def may_take_keyboard(page: QWidget) -> bool:
    """Whether a page is in front and nobody writes beside it; ask before anything on it is hidden.

    What is hidden hands the keyboard on to whatever comes next, a field even.
    """
    focused = QApplication.focusWidget()
    if isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit)) and page is not focused:
        return page.isVisible() and page.isAncestorOf(focused)
    return page.isVisible()
