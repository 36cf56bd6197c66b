"""Where the window may stand: never where its title bar cannot be reached (goal A04)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

TITLE_BAR = 48
"""Px of the window's top edge, sideways and downwards, that must lie on a screen to be grasped."""


def is_within_reach(window: QRect, screens: Sequence[QRect]) -> bool:
    """Whether enough of the window's top edge lies on one of the screens."""
    return any(_reaches(window, screen) for screen in screens)


def placed(wanted: QRect, screens: Sequence[QRect], smallest: QSize) -> QRect:
    """The window's place: as wanted where that can be, else moved and shrunk onto a screen.

    `screens` are the parts of the screens that windows may cover, the first one being the main
    screen. Without any screen the wish stands as it is.
    """
    if not screens:
        return wanted
    size = wanted.size().expandedTo(smallest)
    window = QRect(wanted.topLeft(), size)
    screen = _nearest(window, screens)
    if is_within_reach(window, screens) and _fits(size, screen.size()):
        return window
    size = QSize(min(size.width(), screen.width()), min(size.height(), screen.height()))
    left = _held(window.left(), screen.left(), screen.right() + 1 - size.width())
    top = _held(window.top(), screen.top(), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def first_place(size: QSize, screen: QRect) -> QRect:
    """Where the window stands at its very first start: at the right edge, beside the softphone."""
    width = min(size.width(), screen.width())
    height = min(size.height(), screen.height())
    left = max(screen.left(), screen.right() + 1 - width - TITLE_BAR // 2)
    top = screen.top() + max(0, (screen.height() - height) // 3)
    return QRect(left, top, width, height)


def _reaches(window: QRect, screen: QRect) -> bool:
    handle = QRect(window.left(), window.top(), window.width(), TITLE_BAR)
    seen = handle.intersected(screen)
    wide_enough = seen.width() >= min(TITLE_BAR, window.width())
    return wide_enough and seen.height() >= TITLE_BAR


def _fits(size: QSize, screen: QSize) -> bool:
    return size.width() <= screen.width() and size.height() <= screen.height()


def _nearest(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The screen that shows most of the window; else the one whose middle is nearest."""

    def shown(screen: QRect) -> int:
        common = screen.intersected(window)
        return max(0, common.width()) * max(0, common.height())

    def distance(screen: QRect) -> int:
        return (screen.center() - window.center()).manhattanLength()

    return max(screens, key=lambda screen: (shown(screen), -distance(screen)))


def _held(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
