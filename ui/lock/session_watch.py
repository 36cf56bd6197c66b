"""What the system says of its session: that it was locked, and how long nobody was there (C03).

One module for each system knows how it says so; a system that says nothing leaves idleness in our
own windows, the agent's hand, and the lock is only as good as those.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class SessionWatch(QObject):
    """Hears the system's session. This one hears nothing.

    Emits:
        locked(str): the session was locked ("session"), or another person's is in front
            ("user_switch"); see `app.lock.Reason`.
        idle_told(object): for how many milliseconds nobody used a key or the pointer anywhere;
            None where the system does not say.
    """

    locked = Signal(str)
    idle_told = Signal(object)

    @property
    def may_tell(self) -> bool:
        """Whether it is worth asking again where it did not tell for how long nobody was there."""
        return False

    def begin(self, window: QWidget) -> None:
        """Hear from now on, for this window; tells of a session that is locked already."""
        del window

    def ask_idle(self, now_ms: int) -> None:
        """Ask for how long nobody was there; `idle_told` answers, now or soon."""
        del now_ms
        self.idle_told.emit(None)

    def end(self) -> None:
        """Hear nothing any more."""


def session_watch(parent: QObject | None = None) -> SessionWatch:
    """That of the system that this is."""
    if sys.platform == "win32":
        from ui.lock.windows_session import WindowsSession

        return WindowsSession(parent)
    if sys.platform == "darwin":
        from ui.lock.mac_session import MacSession

        return MacSession(parent)
    if sys.platform == "linux":
        from ui.lock.linux_session import LinuxSession

        return LinuxSession(parent)
    return SessionWatch(parent)
