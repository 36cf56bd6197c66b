"""The running program: one application, one window for each profile, an orderly end."""

from __future__ import annotations

# Before all others that come with Qt or after it.
import ui.plain_imports
import ui.qt_plugins  # noqa: F401 - both act by being imported

# isort: split
import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.arrival import Arrival
from ui.first_paint import FirstPaint
from ui.look.theme import STYLE, current_theme
from ui.process_guard import guard_process
from ui.screen import application_on_screen
from ui.single_instance import SingleInstance
from ui.system_stop import SystemStop

if TYPE_CHECKING:
    from pathlib import Path

    from app.paths import Profile
    from ui.desk_session import DeskSession
    from ui.last_resort import LastResort
    from ui.support.event_log import EventLog

NAME = "callside"
DESKTOP_FILE = "org.callside.Callside"
"""The entry in the menu of Linux desktops, which has the icon (packaging/linux)."""

LISTENS_AFTER_MS = 500
"""The log is open by then, most times. A second start waits for its answer a while longer."""


def open_window(
    profile: Profile, *, key_file: str | Path | None = None, comes_forward: bool = True
) -> int:
    """Open the agent's window and stay until it is closed; returns the exit code.

    One that is open already comes to the front, unless nobody asked for it (A03).
    Raises `Problem`: window_open_already, profile_unusable.
    """
    # What is imported stays: to look through it again and again would take a tenth of the start.
    gc.disable()

    def build(first: FirstPaint) -> DeskSession:
        from app.autostart.autostart import autostart_of
        from ui.start import build_window
        from ui.starts_with_session import StartsWithSession

        session = build_window(profile, key_file=key_file, first=first)
        StartsWithSession(session.settings, autostart_of(profile, key_file), session).begin()
        return session

    return run_window(profile, build, comes_forward=comes_forward)


def run_window(
    profile: Profile, build: Callable[[FirstPaint], DeskSession], *, comes_forward: bool = True
) -> int:
    """Show the window until it is closed; 0 when all is saved, and where it was open already.

    It is painted first; `build` puts all that belongs to it behind it, while somebody may be
    writing in it. Raises `Problem`: window_open_already, profile_unusable.
    """
    guard_process()
    # Qt reads switches of its own from the arguments: it is given the name alone (C22).
    app = application_on_screen([NAME, "-style", STYLE])
    app.setApplicationName(NAME)
    # No display name: Qt would put it behind every title, and each begins with it.
    app.setDesktopFileName(DESKTOP_FILE)
    app.setQuitOnLastWindowClosed(False)
    single = SingleInstance(profile)
    if not single.begin(comes_forward=comes_forward):
        return 0
    current_theme().apply(app, plainly=True)
    program = _Program(app, FirstPaint(profile), build, single)
    program.begin()
    app.exec()
    saved = program.end()
    single.end()
    return 0 if saved else 1


class _Program(QObject):
    """The window from its first paint to its end."""

    def __init__(
        self,
        app: QApplication,
        first: FirstPaint,
        build: Callable[[FirstPaint], DeskSession],
        single: SingleInstance,
    ) -> None:
        super().__init__()
        self._app = app
        self._first = first
        self._build = build
        self._session: DeskSession | None = None
        self._fault: BaseException | None = None
        self._last_resort: LastResort | None = None
        self._events: EventLog | None = None
        self._single = single
        self._wants_end = False
        first.window.may_close = self._may_close
        self._stop = SystemStop(self._close_now)
        self._arrival = Arrival(
            (self._furnish, self._guard_faults, self._begin_session),
            self._failed,
            self,
        )
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(LISTENS_AFTER_MS)
        self._calm.timeout.connect(self._listen)
        single.raise_asked.connect(first.window.come_to_front)

    def begin(self) -> None:
        """Paint the window, then bring what belongs to it."""
        window = self._first.window
        window.appear()
        window.repaint()
        self._stop.watch()
        self._arrival.begin()

    def end(self) -> bool:
        """Save what waits; False when something is only in memory. Raises what kept it away."""
        self._arrival.stop()
        self._calm.stop()
        # What the program did is deleted with the rest: nothing is written down behind that.
        leaves = self._session is not None and self._session.is_leaving
        if self._events is not None and leaves:
            self._events.end()
        saved = self._session is None or self._session.end()
        if self._last_resort is not None:
            self._last_resort.uninstall()
        if self._events is not None and not leaves:
            self._events.end()
        if self._fault is not None:
            raise self._fault
        return saved

    def _furnish(self) -> None:
        """Put everything behind the window; what is written in it stays."""
        from ui.lock.capture import CaptureGuard
        from ui.look.fonts import load_fonts

        load_fonts()
        session = self._build(self._first)
        self._session = session
        session.ended.connect(self._app.quit)
        CaptureGuard(self._app, session.settings).begin()
        self._app.commitDataRequest.connect(session.closing.hurry)

    def _guard_faults(self) -> None:
        """Let no fault end the window from now on (F36)."""
        from ui.last_resort import LastResort

        assert self._session is not None
        last_resort = LastResort()
        last_resort.install()
        last_resort.watch(self._session.window)
        last_resort.caught.connect(self._session.tell_fault)
        self._last_resort = last_resort
        self._record(self._session, last_resort)

    def _record(self, session: DeskSession, last_resort: LastResort) -> None:
        """Write down what the program does: codes and numbers (C19)."""
        from app.support.events import EventCode
        from ui.support.event_log import EventLog
        from ui.support.recording import record_desk, record_faults

        self._events = EventLog(session.profile, "window", self)
        record_desk(session, self._events)
        record_faults(last_resort, self._events)
        self._events.note(EventCode.STARTED)

    def _begin_session(self) -> None:
        """Open the log beside the window. Somebody may be writing in it already."""
        assert self._session is not None
        self._session.begin()
        self._calm.start()
        if self._wants_end:
            self._session.closing.close_now()

    def _listen(self) -> None:
        """Hear telephones, later starts and the machine's sleep: no first call waits for that.

        What there is by now stays, and is not looked through for garbage any more.
        """
        assert self._session is not None
        self._single.listen()
        self._session.telephones.begin()
        self._session.ready_page.begin()
        self._session.lock.begin()
        from ui.garbage import GarbageRounds

        if sys.platform == "linux":
            from ui.sleep import Sleep

            Sleep(self._session.lock, self._session.closing.hurry).listen()
        gc.freeze()
        desk = self._session.desk
        GarbageRounds(lambda: desk.calls.current is None, self._session).begin()

    def _failed(self, fault: BaseException) -> None:
        """What belongs to the window cannot be brought: end, and say why where it was started."""
        self._fault = fault
        self._app.quit()

    def _close_now(self) -> None:
        if self._session is not None:
            self._session.closing.close_now()
        elif self._first.window.is_unanswered:
            # What is written or pressed has nowhere to go yet: it is kept first.
            self._wants_end = True
        else:
            self._app.quit()

    def _may_close(self) -> bool:
        self._close_now()
        return False
