"""Tab pressed through a window until it comes round, and Shift+Tab the same way back (A16)."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from tests.support.access import focusable

LONGEST = 3
"""Presses a stop at most: a field of day and time takes one for each of its parts."""


class TabWalk:
    """The stops of a window in the order in which Tab comes to them.

    Begins where the keyboard is. Holds the stops of both ways (`stops`, `back`), and those that
    had the keyboard while nothing of them could be seen (`out_of_sight`).
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._budget = LONGEST * len(focusable(window)) + LONGEST
        self.out_of_sight: list[QWidget] = []
        # Nobody looks at the walk: without its pictures it is many times faster.
        window.setUpdatesEnabled(False)
        _press(window, forward=True)
        self.stops = self._round(forward=True)
        self.back = self._round(forward=False)
        window.setUpdatesEnabled(True)

    def faults(self) -> list[str]:
        """What is wrong with the way, in words; empty when all is well."""
        wanted = [each for each in focusable(self._window) if each.focusProxy() is None]
        found = [f"Tab never comes to {told(each)}" for each in wanted if each not in self.stops]
        found += [f"{told(each)} is out of sight" for each in self.out_of_sight]
        expected = [self.stops[0], *reversed(self.stops[1:])]
        if self.back != expected:
            found.append(f"Shift+Tab goes {[told(each) for each in self.back]}")
        found += [
            f"{told(former)} comes before {told(later)}"
            for former, later in pairwise(self._from_the_top())
            if is_before(later, former)
        ]
        return found

    def _round(self, *, forward: bool) -> list[QWidget]:
        first = QApplication.focusWidget()
        assert first is not None, "nothing has the keyboard"
        stops = [first]
        for _ in range(self._budget):
            now = _press(self._window, forward=forward)
            if now is first and len(stops) > 1:
                return stops
            if now is not stops[-1]:
                assert now not in stops, f"Tab goes in a circle from {told(now)}"
                stops.append(now)
            if now.visibleRegion().isEmpty():
                self.out_of_sight.append(now)
        raise AssertionError(
            f"Tab never comes back to {told(first)}; it stays at {told(stops[-1])}"
        )

    def _from_the_top(self) -> list[QWidget]:
        """The stops from the first in the window's chain on, where a reader begins."""
        each = self._window.nextInFocusChain()
        while each not in self.stops:
            each = each.nextInFocusChain()
        at = self.stops.index(each)
        return [*self.stops[at:], *self.stops[:at]]


def is_before(one: QWidget, other: QWidget) -> bool:
    """Whether a reader from left to right comes to one earlier than to the other.

    Columns are read one after the other, so what stands higher but further right is not earlier.
    """
    a, b = _place(one, other), _place(other, one)
    if a.bottom() < b.top():
        return a.left() <= b.right()
    return a.top() <= b.bottom() and a.right() < b.left()


def told(widget: QWidget | None) -> str:
    """A widget in words."""
    if widget is None:
        return "nothing"
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or words!r}"


def _press(window: QWidget, *, forward: bool) -> QWidget:
    target = QApplication.focusWidget() or window
    if forward:
        QTest.keyClick(target, Qt.Key.Key_Tab)
    else:
        QTest.keyClick(target, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    now = QApplication.focusWidget()
    assert now is not None, f"the keyboard is lost after {told(target)}"
    return now


def _place(widget: QWidget, beside: QWidget) -> QRect:
    """Where a widget stands in the window; what scrolls apart from the other counts as its area."""
    shown, around = widget, widget.parentWidget()
    while around is not None and not around.isAncestorOf(beside):
        if isinstance(around, QScrollArea):
            shown = around
        around = around.parentWidget()
    return QRect(shown.mapTo(shown.window(), shown.rect().topLeft()), shown.size())
