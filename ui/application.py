"""The running program: one application, one window for each profile, an orderly end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.paths import Profile
from ui.last_resort import LastResort
from ui.look.theme import current_theme
from ui.process_guard import guard_process
from ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from ui.desk_session import DeskSession

NAME = "callside"


def run_window(profile: Profile, build: Callable[[], DeskSession]) -> int:
    """Show the window until it is closed; 0 when all is saved, and where it was open already.

    Raises `Problem`: window_open_already, profile_unusable.
    """
    guard_process()
    # Qt reads switches of its own from the arguments: it is given the name alone (C22).
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Callside")
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(False)
    single = SingleInstance(profile)
    if not single.begin():
        return 0
    current_theme().apply(app)
    session = build()
    last_resort = LastResort()
    last_resort.install()
    last_resort.watch(session.window)
    last_resort.caught.connect(session.tell_fault)
    single.raise_asked.connect(session.window.come_to_front)
    session.ended.connect(app.quit)
    app.commitDataRequest.connect(session.closing.hurry)
    stop = _Stop(session.closing.close_now)
    stop.watch()
    session.begin()
    app.exec()
    saved = session.end()
    last_resort.uninstall()
    single.end()
    return 0 if saved else 1


class _Stop(QObject):
    """Lets the system end the program in order (SIGTERM, SIGINT, SIGHUP)."""

    def __init__(self, stop: Callable[[], None]) -> None:
        super().__init__()
        self._stop = stop
        self._notifier: QSocketNotifier | None = None

    def watch(self) -> None:
        """Heed the signals; on Windows the system closes the window instead."""
        if sys.platform == "win32":
            return
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)
