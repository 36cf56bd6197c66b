"""The running supervisor's window: one for each profile's team, painted first, ended in order."""

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
from ui.look.theme import STYLE, current_theme
from ui.process_guard import guard_process
from ui.screen import application_on_screen
from ui.single_instance import SingleInstance
from ui.supervisor.first_paint import SupervisorFirstPaint
from ui.system_stop import SystemStop

if TYPE_CHECKING:
    from pathlib import Path

    from app.paths import Profile
    from ui.last_resort import LastResort
    from ui.supervisor.session import SupervisorSession
    from ui.support.event_log import EventLog

NAME = "callside"
DESKTOP_FILE = "org.callside.Callside.Supervisor"
"""The entry in the menu of Linux desktops, which has the icon (packaging/linux)."""
WINDOW_CLASS = "callside-supervisor"
"""Tells its windows apart from the agent's where a desktop on X11 groups them."""
WHAT = "supervisor"
"""Names the lock and the channel of this window, beside those of the agent's."""

LISTENS_AFTER_MS = 500
"""The team is open by then, most times. A second start waits for its answer a while longer."""

# In an order in which none brings much more than itself, so that each pause is short.
MODULES = (
    "app.team.records",
    "ui.team_start",
    "ui.background",
    "ui.problem_words",
    "ui.look.icons",
    "ui.controls.button",
    "ui.shortcuts",
    "ui.clipboard",
    "ui.controls.toast_stack",
    "ui.supervisor.inside",
    "ui.supervisor.session",
)


def open_supervisor_window(profile: Profile, *, key_file: str | Path | None = None) -> int:
    """Open the supervisor's window and stay until it is closed; returns the exit code.

    One that is open already comes to the front. Raises `Problem`: window_open_already,
    profile_unusable.
    """
    gc.disable()

    def build(first: SupervisorFirstPaint) -> SupervisorSession:
        from ui.team_start import build_supervisor_window

        return build_supervisor_window(profile, key_file=key_file, first=first)

    return run_supervisor_window(profile, build)


def run_supervisor_window(
    profile: Profile, build: Callable[[SupervisorFirstPaint], SupervisorSession]
) -> int:
    """Show the window until it is closed; `build` puts all that belongs to it behind it.

    Raises `Problem`: window_open_already, profile_unusable.
    """
    guard_process()
    # Qt reads switches of its own from the arguments: it is given the name alone (C22).
    app = application_on_screen([NAME, "-style", STYLE, "-name", WINDOW_CLASS])
    app.setApplicationName(NAME)
    # No display name: Qt would put it behind every title, and each begins with it.
    app.setDesktopFileName(DESKTOP_FILE)
    app.setQuitOnLastWindowClosed(False)
    single = SingleInstance(profile, what=WHAT)
    if not single.begin():
        return 0
    current_theme().apply(app, plainly=True)
    program = _Program(app, SupervisorFirstPaint(profile), build, single)
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
        first: SupervisorFirstPaint,
        build: Callable[[SupervisorFirstPaint], SupervisorSession],
        single: SingleInstance,
    ) -> None:
        super().__init__()
        self._app = app
        self._first = first
        self._build = build
        self._single = single
        self._session: SupervisorSession | None = None
        self._fault: BaseException | None = None
        self._last_resort: LastResort | None = None
        self._events: EventLog | None = None
        self._stop = SystemStop(self._close_now)
        self._arrival = Arrival(
            (self._furnish, self._guard_faults, self._begin_session, self._watch),
            self._failed,
            self,
            names=MODULES,
        )
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(LISTENS_AFTER_MS)
        self._calm.timeout.connect(self._listen)
        first.window.closed.connect(app.quit)
        single.raise_asked.connect(first.window.come_to_front)

    def begin(self) -> None:
        """Paint the window, then bring what belongs to it."""
        window = self._first.window
        window.appear()
        window.repaint()
        self._stop.watch()
        self._arrival.begin()

    def end(self) -> bool:
        """Close the team in order. Raises what kept the rest away."""
        self._arrival.stop()
        self._calm.stop()
        ended = self._session is None or self._session.end()
        if self._last_resort is not None:
            self._last_resort.uninstall()
        if self._events is not None:
            self._events.end()
        if self._fault is not None:
            raise self._fault
        return ended

    def _furnish(self) -> None:
        from ui.lock.capture import CaptureGuard
        from ui.look.fonts import load_fonts

        load_fonts()
        self._session = self._build(self._first)
        CaptureGuard(self._app, self._session.settings).begin()

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

    def _record(self, session: SupervisorSession, last_resort: LastResort) -> None:
        """Write down what the program does: codes and numbers (C19)."""
        from app.support.events import EventCode
        from ui.support.event_log import EventLog
        from ui.support.recording import record_faults, record_team

        self._events = EventLog(session.profile, "supervisor", self)
        record_team(session, self._events)
        record_faults(last_resort, self._events)
        self._events.note(EventCode.STARTED)

    def _begin_session(self) -> None:
        assert self._session is not None
        self._session.begin()

    def _watch(self) -> None:
        """Hear the system's lock and sleep, and later starts when the team had its time."""
        assert self._session is not None
        self._session.lock.begin()
        if sys.platform == "linux":
            from ui.sleep import Sleep

            Sleep(self._session.lock).listen()
        self._calm.start()

    def _listen(self) -> None:
        """Hear later starts; what there is by now is not looked through for garbage any more."""
        from ui.garbage import GarbageRounds

        self._single.listen()
        gc.freeze()
        GarbageRounds(lambda: True, self).begin()

    def _failed(self, fault: BaseException) -> None:
        """What belongs to the window cannot be brought: end, and say why where it was started."""
        self._fault = fault
        self._app.quit()

    def _close_now(self) -> None:
        self._first.window.close()
