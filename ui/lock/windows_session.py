"""The session of Windows: locked, another one in front, asleep; and how long nobody was there.

Windows tells a window that has asked for it (WTSRegisterSessionNotification):
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change. Written by the documents
and imported under Wine; not run on a real Windows by us.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.lock import Reason
from ui.lock.session_watch import SessionWatch

WM_WTSSESSION_CHANGE, WM_POWERBROADCAST = 0x02B1, 0x0218
_THIS_SESSION = 0

SESSION_REASONS: dict[int, Reason] = {
    0x2: "user_switch",  # WTS_CONSOLE_DISCONNECT: the screen went to another session
    0x4: "user_switch",  # WTS_REMOTE_DISCONNECT
    0x7: "session",  # WTS_SESSION_LOCK
}
_SUSPEND = 0x4


class _LastInput(ctypes.Structure):
    _fields_ = (("cbSize", wintypes.UINT), ("dwTime", wintypes.DWORD))


def reason_of(message: int, wparam: int) -> Reason | None:
    """Why a message locks the window; None for one that does not."""
    if message == WM_WTSSESSION_CHANGE:
        return SESSION_REASONS.get(wparam)
    return "sleep" if message == WM_POWERBROADCAST and wparam == _SUSPEND else None


def idle_of(ticks: int, last: int) -> int:
    """Milliseconds from one count of ticks to another; the count begins anew after 49.7 days."""
    return (ticks - last) % 2**32


class _Messages(QAbstractNativeEventFilter):
    """Sees the messages that Windows sends to our windows."""

    def __init__(self, watch: WindowsSession) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:
        """Keep nothing from anybody."""
        if bytes(kind) == b"windows_generic_MSG":
            told = wintypes.MSG.from_address(int(message))
            reason = reason_of(told.message, told.wParam)
            if reason is not None:
                self._watch.locked.emit(reason)
        return False, 0


class WindowsSession(SessionWatch):
    """Hears Windows by the messages to our window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = _Messages(self)
        self._window = 0

    def begin(self, window: QWidget) -> None:
        """Ask Windows to tell our window."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._messages)
        if sys.platform == "win32":
            self._window = int(window.winId())
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(
                wintypes.HWND(self._window), _THIS_SESSION
            )

    def ask_idle(self, now_ms: int) -> None:
        """By the last key or movement in this session."""
        del now_ms
        self.idle_told.emit(_idle_ms())

    def end(self) -> None:
        """Hear nothing any more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._messages)
        if sys.platform == "win32" and self._window:
            ctypes.WinDLL("wtsapi32").WTSUnRegisterSessionNotification(wintypes.HWND(self._window))


def _idle_ms() -> int | None:
    if sys.platform != "win32":
        return None
    last = _LastInput(cbSize=ctypes.sizeof(_LastInput))
    if not ctypes.WinDLL("user32").GetLastInputInfo(ctypes.byref(last)):
        return None
    kernel = ctypes.WinDLL("kernel32")
    kernel.GetTickCount.restype = wintypes.DWORD
    return idle_of(int(kernel.GetTickCount()), int(last.dwTime))
