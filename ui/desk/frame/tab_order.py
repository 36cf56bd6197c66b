"""Tab goes as one reads: for parts whose controls come and go.

Qt puts each new control at the end of the window's chain, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)


def in_reading_order(widget: QWidget, *, in_sight: bool = False) -> Iterator[QWidget]:
    """Yield what Tab reaches in `widget`, in the order of its layouts.

    With `in_sight` what is hidden now is left out, pages behind the one in front among it. A part
    that hands the keyboard to a field of its own is no stop: that field is.
    """
    if in_sight and widget.isHidden():
        return
    if _is_stop(widget) and widget.focusProxy() is None:
        yield widget
    for part in _parts(widget):
        yield from in_reading_order(part, in_sight=in_sight)


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through the widgets in this order."""
    for before, after in pairwise(widgets):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def first_stop(page: QWidget) -> QWidget:
    """The first place on a page that Tab reaches; the page itself where it has none."""
    own = getattr(page, "first_stop", None)
    if isinstance(own, QWidget):
        return own
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        reached = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isEnabled()
        if reached and page.isAncestorOf(each) and each.isVisibleTo(page):
            return each
        each = each.nextInFocusChain()
    return page


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Yield what stands in a widget, in the order in which it is read."""
    layout = widget.layout()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        yield from _inside_field(widget)
    elif isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield inside
    elif layout is not None:
        yield from _of_layout(layout)
    elif not isinstance(widget, QAbstractScrollArea) and not _is_stop(widget):
        # What is inside a control is its own affair.
        yield from _widgets(widget)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _inside_field(field: QLineEdit | QPlainTextEdit | QAbstractSpinBox) -> list[QWidget]:
    """Return what stands in a field: the × of a search, the chips of a line, less and more."""
    ground = field.viewport() if isinstance(field, QPlainTextEdit) else field
    ahead = -1 if field.isRightToLeft() else 1
    return sorted(_widgets(ground), key=lambda each: (each.y(), ahead * each.x()))


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _of_layout(inner)


def _widgets(ground: QWidget) -> list[QWidget]:
    return [each for each in ground.children() if isinstance(each, QWidget)]
