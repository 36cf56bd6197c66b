"""Keeps the setting "open Callside when I log in" and what the system does about it in step."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from app.autostart.autostart import KEY, Autostart
from app.problems import Problem
from app.settings import Settings

LOOKS_AFTER_MS = 2000
"""The window is there and the log open by then."""


class StartsWithSession(QObject):
    """Switches the start at login when the setting changes, and as policy locks it.

    Somebody may have switched it off in the desktop's own settings: then the setting follows.
    """

    def __init__(self, settings: Settings, autostart: Autostart, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._autostart = autostart
        self._is_taking_over = False
        self._stop = settings.listen(self._changed)
        self.destroyed.connect(self._stop)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOKS_AFTER_MS)
        self._later.timeout.connect(self.look)

    def begin(self) -> None:
        """Look in a moment, when nobody waits for the window any more."""
        self._later.start()

    def look(self) -> None:
        """Do what policy locks; otherwise take over what the system says."""
        is_on = self._autostart.is_on()
        if is_on == self._settings.flag(KEY):
            return
        # A disk that takes neither the entry nor the settings: the next start looks again.
        with suppress(Problem):
            if self._settings.is_locked(KEY):
                self._autostart.switch(on=not is_on)
            else:
                self._take_over(is_on=is_on)

    def _changed(self, key: str) -> None:
        if key != KEY or self._is_taking_over:
            return
        wanted = self._settings.flag(KEY)
        try:
            self._autostart.switch(on=wanted)
        except Problem:
            # The box shows what is the case, and its row the reason.
            self._take_over(is_on=not wanted)
            raise

    def _take_over(self, *, is_on: bool) -> None:
        self._is_taking_over = True
        try:
            self._settings.set(KEY, is_on)
        finally:
            self._is_taking_over = False
