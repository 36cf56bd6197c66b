"""Where somebody is in a tree of widgets, to be found again in one built in the same way."""

from __future__ import annotations

from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QWidget

Path = tuple[tuple[str, int], ...]
"""From the root down: the class, and the how many-th of its class among its siblings."""


class Standpoint(NamedTuple):
    """Where the keyboard is, with its caret and what is selected, and how far views are scrolled.

    `caret` is where the selection begins, and where the caret is.
    """

    keyboard: Path | None
    scrolled: tuple[tuple[Path, int], ...]
    caret: tuple[int, int] | None = None

    @classmethod
    def of(cls, root: QWidget) -> Standpoint:
        """Where one is now."""
        focused: QWidget | None = root.window().focusWidget()
        areas = root.findChildren(QAbstractScrollArea)
        return cls(
            path_of(focused, root) if focused and root.isAncestorOf(focused) else None,
            tuple(
                (path_of(area, root), area.verticalScrollBar().value())
                for area in areas
                if area.isVisible() and area.verticalScrollBar().value()
            ),
            _caret_of(focused),
        )

    def take(self, root: QWidget) -> None:
        """Be there again, as far as it is there."""
        widget = None if self.keyboard is None else found(self.keyboard, root)
        if widget is not None and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.caret is not None:
                _set_caret(widget, *self.caret)
        self.scroll(root)

    def scroll(self, root: QWidget) -> None:
        """Scroll each view as far as it was."""
        for path, value in self.scrolled:
            area = found(path, root)
            if isinstance(area, QAbstractScrollArea):
                area.verticalScrollBar().setValue(value)


def _caret_of(widget: QWidget | None) -> tuple[int, int] | None:
    if isinstance(widget, QLineEdit):
        caret, begins = widget.cursorPosition(), widget.selectionStart()
        if begins < 0:
            return caret, caret
        return (begins, caret) if caret > begins else (widget.selectionEnd(), caret)
    if isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        return cursor.anchor(), cursor.position()
    return None


def _set_caret(widget: QWidget, anchor: int, caret: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(anchor)
        if anchor != caret:
            widget.setSelection(anchor, caret - anchor)
    elif isinstance(widget, QPlainTextEdit):
        last = widget.document().characterCount() - 1
        cursor = widget.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(caret, last), QTextCursor.MoveMode.KeepAnchor)
        widget.setTextCursor(cursor)


def path_of(widget: QWidget, root: QWidget) -> Path:
    """The way from the root down to a widget in it."""
    steps: list[tuple[str, int]] = []
    each: QWidget | None = widget
    while each is not None and each is not root:
        parent: QWidget | None = each.parentWidget()
        alike = [child for child in _children(parent) if type(child) is type(each)]
        steps.append((type(each).__name__, alike.index(each)))
        each = parent
    return tuple(reversed(steps))


def found(path: Path, root: QWidget) -> QWidget | None:
    """The widget at the end of a way; None where there is none."""
    each: QWidget = root
    for name, number in path:
        alike = [child for child in _children(each) if type(child).__name__ == name]
        if number >= len(alike):
            return None
        each = alike[number]
    return each


def _children(parent: QWidget | None) -> list[QWidget]:
    if parent is None:
        return []
    return [cast("QWidget", child) for child in parent.children() if child.isWidgetType()]
