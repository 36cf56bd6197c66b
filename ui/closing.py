"""Closing the window without losing a word: it waits for what is not saved yet (B04, F06)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from app.ports import Changed
from ui.background import LogWriter
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow

SHOWN_AFTER_MS = 300
HURRY_MS = 2000
_STEP_MS = 50


class Closing(QObject):
    """Lets the window close when everything is on the disk, or when the agent says so.

    Holds whether the agent wants to close. `when_locked` opens a locked window.
    """

    def __init__(self, window: DeskWindow, desk: Desk, writer: LogWriter) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._writer = writer
        self._let_go = False
        self.is_wanted = False
        self.when_locked: Callable[[], None] = lambda: None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHOWN_AFTER_MS)
        self._patience.timeout.connect(self._show)
        window.may_close = self._may_close
        window.offer_page(Page.UNSAVED, self._make_page)
        window.bridge.on({"saved"}, self._saved)

    def offer_copy(self) -> None:
        """Show what is not saved, and the way to save a copy elsewhere."""
        self._window.go(Page.UNSAVED)

    def close_now(self) -> None:
        """The system ends the program: close, and let the end of the session save what it can."""
        self._let_go = True
        self._window.close()

    def hurry(self, _session: object = None) -> None:
        """The session ends (logging off, switching off): see to it that all is on the disk.

        Fields hand in what was typed last, and the writer gets a moment; after that the window
        closes, or says what is not saved.
        """
        focused = self._window.focusWidget()
        if focused is not None:
            focused.clearFocus()
        patience = QElapsedTimer()
        patience.start()
        while self._writer.waiting and patience.elapsed() < HURRY_MS:
            QCoreApplication.processEvents(
                QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _STEP_MS
            )
        if focused is not None:
            focused.setFocus()

    def _may_close(self) -> bool:
        if self._let_go or not self._writer.waiting:
            return True
        self.is_wanted = True
        self._patience.start()
        return False

    def _saved(self, _changed: Changed) -> None:
        if self.is_wanted and not self._writer.waiting:
            self._patience.stop()
            self._window.close()

    def _show(self) -> None:
        if not self.is_wanted or not self._writer.waiting:
            return
        if self._window.curtain.is_drawn:
            # The log has to be open first; then what waits is saved, and the window closes.
            self.when_locked()
        self._window.go(Page.UNSAVED)

    def _make_page(self, place: Workplace) -> QWidget:
        from ui.desk.frame.unsaved_page import UnsavedPage

        page = UnsavedPage(place, self._writer)
        page.stay_asked.connect(self._stay)
        page.close_asked.connect(self.close_now)
        place.bridge.on({"saved"}, lambda _changed: page.renew())
        return page

    def _stay(self) -> None:
        self.is_wanted = False
        self._window.go_home()
