"""What a screen reader finds in a window, and what a finger can hit."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollBar,
    QWidget,
)

from ui.look.tokens import TARGET

_ROLE = QAccessible.Role
INTERACTIVE = {
    _ROLE.Button,
    _ROLE.ButtonMenu,
    _ROLE.CheckBox,
    _ROLE.ComboBox,
    _ROLE.EditableText,
    _ROLE.Link,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.MenuItem,
    _ROLE.PageTab,
    _ROLE.ProgressBar,
    _ROLE.RadioButton,
    _ROLE.Slider,
    _ROLE.SpinBox,
    _ROLE.Table,
    _ROLE.Tree,
}

_UPRIGHT = (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)


def walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Everything visible that a screen reader reaches from ``interface``, depth first."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for at in range(interface.childCount()):
        yield from walk(interface.child(at))


def nameless(window: QWidget) -> list[str]:
    """Interactive things in ``window`` without an accessible name (goal A15)."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(window)):
        if interface.role() not in INTERACTIVE:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{interface.role().name}: {interface.object()!r}")
    return found


def shown(window: QWidget) -> Iterator[QWidget]:
    """Every visible widget in ``window``, depth first; what is hidden is not even looked into.

    A window holds all of its pages, one of them in sight: to ask each hidden widget took most of
    the time of a walk through all screens.
    """
    for child in window.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            yield from shown(child)


def focusable(window: QWidget) -> list[QWidget]:
    """Visible and enabled widgets that Tab reaches."""
    return [
        widget
        for widget in shown(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def too_small(window: QWidget) -> list[str]:
    """Visible targets below 24 × 24 px (WCAG 2.5.8, goal A17)."""
    targets = set(focusable(window)) | {
        widget for widget in shown(window) if isinstance(widget, QAbstractButton)
    }
    return [
        f"{type(target).__name__} {target.accessibleName()!r} {target.width()}x{target.height()}"
        for target in targets
        if not isinstance(target, QScrollBar)
        and (target.width() < TARGET or target.height() < TARGET)
    ]


def clipped(window: QWidget) -> list[str]:
    """Wrapping things that got less height than their words need (goals A01 and A19)."""
    found = []
    for widget in shown(window):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.hasHeightForWidth():
            continue
        needed = widget.heightForWidth(widget.width())
        if widget.height() < needed:
            found.append(
                f"{type(widget).__name__} {widget.accessibleName() or widget.text()!r}: "
                f"{widget.height()} px high at {widget.width()}, needs {needed}"
            )
    return found


def cut_sideways(window: QWidget) -> list[str]:
    """Visible things that stick out of what holds them, to the left or the right."""
    found = []
    for widget in shown(window):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow():
            continue
        if widget.x() < 0 or widget.x() + widget.width() > parent.width():
            found.append(
                f"{type(widget).__name__} {widget.accessibleName()!r} from {widget.x()} to "
                f"{widget.x() + widget.width()} in {parent.width()} px"
            )
    return found


def squeezed(window: QWidget) -> list[str]:
    """Visible things in an upright box that got less width than the least that they ask for.

    Qt reckons the height of such a thing for the width that it asks for: in the one that it has
    its words take more lines, and the last of them are lost (goals A01 and A19).
    """
    found = []
    for item in _upright_items(window):
        widget = item.widget()
        if widget is None or not widget.isVisible() or not item.hasHeightForWidth():
            continue
        least = item.minimumSize().width()
        if least > widget.width():
            found.append(
                f"{type(widget).__name__} {widget.accessibleName()!r}: {widget.width()} px wide, "
                f"asks for {least}"
            )
    return found


def _upright_items(window: QWidget) -> Iterator[QLayoutItem]:
    """What stands in the upright boxes of visible widgets, also in a box within a box."""
    for widget in (window, *shown(window)):
        for box in _layouts(widget):
            if isinstance(box, QBoxLayout) and box.direction() in _UPRIGHT:
                items = (box.itemAt(at) for at in range(box.count()))
                yield from (item for item in items if item is not None)


def _layouts(holder: QObject) -> Iterator[QLayout]:
    for child in holder.children():
        if isinstance(child, QLayout):
            yield child
            yield from _layouts(child)
