"""Tab goes as one reads: for parts whose controls come and go.

Qt puts each new control at the end of the window's chain, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QWidget


def in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in `widget`, in the order of its layouts.

    A part that hands the keyboard to a field of its own counts too: left where it was in the
    chain, it would draw the keyboard back to that field.
    """
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy() is not None:
        yield widget
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None:
            yield from in_reading_order(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)
        return
    if isinstance(widget, QAbstractScrollArea) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return  # what is inside a field is its own affair
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from in_reading_order(child)


def set_tab_order(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through the widgets in this order."""
    for before, after in pairwise(widgets):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from in_reading_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)
