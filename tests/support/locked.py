"""What a locked program still shows, still says to a screen reader, and still holds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.lock.lock import Lock, LockState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def locked(qtbot: QtBot, lock: Lock, reason: str = "hand") -> None:
    """Lock, and wait until the store is closed."""
    lock.lock(reason)  # type: ignore[arg-type]
    until_shut(qtbot, lock)


def looks_in_vain(qtbot: QtBot, lock: Lock) -> None:
    """Wait until it has looked some times whether the store can be closed."""
    for _ in range(4):
        # Once it closes the store it looks no more, and this is waited for in vain.
        with qtbot.waitSignal(lock._looking.timeout, timeout=5_000):
            pass


def until_shut(qtbot: QtBot, lock: Lock) -> None:
    """Wait until the store is closed."""
    qtbot.waitUntil(lambda: lock.state is LockState.SHUT, timeout=20_000)


def opened(qtbot: QtBot, lock: Lock) -> None:
    """Press what opens, and wait until the window is as it was."""
    lock.page.open_button.click()
    until_open(qtbot, lock)


def until_open(qtbot: QtBot, lock: Lock) -> None:
    """Wait until the window is as it was."""
    qtbot.waitUntil(lambda: not lock.is_locked, timeout=20_000)


def reachable(window: QWidget) -> str:
    """Every word that the bus of screen readers gives out of this program, hidden ones too."""
    app = QApplication.instance()
    assert isinstance(app, QGuiApplication)
    words = [window.windowTitle(), window.toolTip(), QGuiApplication.clipboard().text()]
    for root in (QAccessible.queryAccessibleInterface(app), *_of_widgets(window)):
        words.extend(_words(root))
    return "\n".join(words)


def _of_widgets(window: QWidget) -> Iterator[QAccessibleInterface | None]:
    for each in (window, *window.findChildren(QWidget)):
        yield QAccessible.queryAccessibleInterface(each)


def _words(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    kinds = QAccessible.Text
    for kind in (kinds.Name, kinds.Description, kinds.Value, kinds.Help):
        yield interface.text(kind)
    for at in range(interface.childCount()):
        yield from _words(interface.child(at))


def held(backwards: str) -> list[str]:
    """Where Python holds a text, in clear or as bytes: the types of what refers to it.

    It is given backwards, so that the search does not find itself.
    """
    gc.unfreeze()
    gc.collect()
    found = []
    for each in gc.get_objects():
        for part in gc.get_referents(each):
            if isinstance(part, str) and backwards[::-1] in part:
                found.append(f"{type(each).__name__}: a text{_names(each)}")
            elif isinstance(part, bytes | bytearray) and _is_in(backwards, part):
                found.append(f"{type(each).__name__}: bytes")
    return found


def _names(each: object) -> str:
    """Where it is a dictionary: its names, by which one finds whose it is."""
    return f" among {sorted(map(str, each))}" if isinstance(each, dict) else ""


def _is_in(backwards: str, part: bytes | bytearray) -> bool:
    if backwards[::-1].encode() in part:
        return True
    try:
        raw = bytes.fromhex(backwards[::-1])
    except ValueError:
        return False
    return raw in part
