"""What happens to a fault that nobody caught: the window goes on, and says so (goal F36)."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from ui.handler_guard import guard_handlers

MOST_TOLD = 100


class WatchedWindow(Protocol):
    """A window whose pages may fail."""

    @property
    def pages(self) -> Any:
        """The stack of pages, which tells of each that is built."""
        ...

    @property
    def fault_seen(self) -> SignalInstance:
        """Emitted with what made a page fail."""
        ...


class LastResort(QObject):
    """Catches what is raised in slots, events and threads, and tells it on the window's thread.

    Only the kind of a fault and its place in the code are told and printed, never its text: that
    may hold a customer's words (C19).

    Emits:
        caught(str): a fault, as "KeyError at call_page.py:120".
        traced(str, tuple): its kind, and the lines of our code that it came by (`app.support`).
    """

    caught = Signal(str)
    traced = Signal(str, object)
    _seen = Signal(str)
    _followed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = 0
        self._seen.connect(self.caught, Qt.ConnectionType.QueuedConnection)
        self._followed.connect(self.traced, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        self._former = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._in_slot
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def watch(self, window: WatchedWindow) -> None:
        """Guard the handlers of the window and of each page, and hear of pages that failed."""
        guard_handlers(self.tell)
        window.pages.page_built.connect(lambda _page: guard_handlers(self.tell))
        window.fault_seen.connect(self.tell)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._former

    def tell(self, fault: BaseException) -> None:
        """Tell of a fault that was caught somewhere."""
        from app.support.events import kind_of, places_of

        where, kind, places = place_of(fault), kind_of(fault), places_of(fault)
        _let_go(fault)
        if self._told >= MOST_TOLD:
            return
        self._told += 1
        sys.stderr.write(f"callside: {where}\n")
        self._followed.emit(kind, places)
        self._seen.emit(where)

    def _in_slot(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        self.tell(fault)

    def _in_thread(self, hooked: threading.ExceptHookArgs) -> None:
        if hooked.exc_value is not None:
            self.tell(hooked.exc_value)

    def _unraisable(self, hooked: sys.UnraisableHookArgs) -> None:
        if hooked.exc_value is not None:
            self.tell(hooked.exc_value)


def place_of(fault: BaseException) -> str:
    """The kind of a fault and the line that raised it, without its text."""
    frames = traceback.extract_tb(fault.__traceback__)
    if not frames:
        return type(fault).__name__
    last = frames[-1]
    file = last.filename.replace("\\", "/").rsplit("/", 1)[-1]
    return f"{type(fault).__name__} at {file}:{last.lineno}"


def _let_go(fault: BaseException) -> None:
    """Keep nothing of the fault alive: neither words of a customer nor a painter.

    Python keeps the last fault that was printed, with every local of every frame. A painter among
    them stays active on its widget, and Qt goes down at the next painting of it.
    """
    for name in ("last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
    follows: BaseException | None = fault
    while follows is not None:
        traceback.clear_frames(follows.__traceback__)
        follows = follows.__cause__ or follows.__context__
