"""What the frame does on its keys; the keys of a call are the call page's (ui.shortcuts)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.shortcuts import Act
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.inside import Inside
    from ui.desk.frame.window import DeskWindow

PAGE_ACTS: dict[Act, Page] = {
    Act.FOLLOW_UPS: Page.FOLLOW_UPS,
    Act.CALLS: Page.CALLS,
    Act.REFLECTIONS: Page.REFLECTIONS,
    Act.REHEARSAL: Page.REHEARSAL,
    Act.MINDSET: Page.MINDSET,
    Act.SETTINGS: Page.SETTINGS,
    Act.SHORTCUTS: Page.SHORTCUTS,
}


class FrameActions(QObject):
    """Connects the window's own actions."""

    def __init__(self, window: DeskWindow, inside: Inside) -> None:
        super().__init__(inside)
        self._window = window
        self._desk = inside.place.desk
        self._shortcuts = inside.shortcuts
        acts: dict[Act, Callable[[], None]] = {
            Act.START_CALL: self.start_call,
            Act.NEXT_CALL: self.next_call,
            Act.SEARCH: self.search,
            Act.UNDO: self.undo,
            Act.STRIP: window.strip.turn,
            Act.LOCK: window.lock_asked.emit,
            Act.BACK: window.go_back,
            Act.QUIT: self.quit,
        }
        for act, do in acts.items():
            self._shortcuts[act].triggered.connect(do)
        for act, page in PAGE_ACTS.items():
            self._lead(act, page)

    def _lead(self, act: Act, page: Page) -> None:
        self._shortcuts[act].triggered.connect(lambda: self._window.go(page))

    def start_call(self) -> None:
        """Start a call with nothing known, ready for the first note."""
        self._desk.calls.start()
        self._window.go_to_call()
        self._shortcuts[Act.NOTES].trigger()

    def next_call(self) -> None:
        """Show the next open call, and none but the page changes."""
        calls = [sheet.call.id for sheet in self._desk.calls.open()]
        if not calls:
            self._window.say(self.tr("No call is open."))
            return
        current = self._desk.calls.current
        at = calls.index(current) + 1 if current in calls else 0
        if self._window.page is Page.CALL or current is None:
            self._desk.calls.show(calls[at % len(calls)])
        self._window.go_to_call()

    def search(self) -> None:
        """Look for something on this page; where it has nothing to look in, in all calls."""
        seek = getattr(self._window.pages.currentWidget(), "search", None)
        if seek is None:
            self._window.go(Page.CALLS)
            seek = getattr(self._window.pages.currentWidget(), "search", None)
        if seek is not None:
            seek()

    def undo(self) -> None:
        """Take the newest thing back."""
        if not self._window.history.take_back_newest():
            self._window.say(self.tr("Nothing to undo."))

    def quit(self) -> None:
        """Close the window; it stays while something is not saved."""
        self._window.close()
