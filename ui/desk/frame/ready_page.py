"""The page of a call, built before the first call of the day needs it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.background import LongWork
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.window import DeskWindow

CALM_MS = 2000
"""How long after the start, and after each moment in which somebody was writing, it looks."""


class ReadyPage(QObject):
    """Builds it while nobody writes, so that the first ring shows its card at once.

    What it needs is imported on a worker; the building takes the window about a tenth of a second.
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self._look)
        self._importing = LongWork(_bring_modules, self)
        self._importing.ended.connect(self._timer.start)

    def begin(self) -> None:
        """Bring what it needs, then wait for a calm moment."""
        self._importing.start()

    def end(self) -> None:
        """Build nothing any more."""
        self._timer.stop()
        if self._importing.is_running:
            self._importing.wait()

    def _look(self) -> None:
        window = self._window
        if window.pages.built(Page.CALL) is None:
            if window.is_written_in or window.curtain.is_drawn:
                return
            if window.place.desk.calls.current is not None:
                return
            window.pages.prepare(Page.CALL, window.place)
        self._timer.stop()


def _bring_modules(_work: LongWork) -> None:
    import_module("ui.desk.call.call_page")
