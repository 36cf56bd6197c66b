"""The session of Windows: locked, another one in front, asleep; and how long nobody was there.

Windows tells a window that has asked for it (WTSRegisterSessionNotification):
https://learn.microsoft.com/windows/win32/termserv/wm-wtssession-change; whether it is locked
already stands in WTSINFOEX. Written by the documents. Under Wine the messages are heard as we send
them; Wine locks no session itself, and it was not run on a real Windows by us.
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
_SESSION_INFO, _IS_LOCKED = 25, 0


class _LastInput(ctypes.Structure):
    _fields_ = (("cbSize", wintypes.UINT), ("dwTime", wintypes.DWORD))


class SessionInfo(ctypes.Structure):
    """The beginning of WTSINFOEXW; what follows its first number stands on eight bytes."""

    _fields_ = (
        ("Level", ctypes.c_uint32),
        ("_apart", ctypes.c_uint32),
        ("SessionId", ctypes.c_uint32),
        ("SessionState", ctypes.c_int32),
        ("SessionFlags", ctypes.c_int32),
    )

    @property
    def is_locked(self) -> bool:
        """Whether it says so, as Windows 8 and newer do; it may also not know."""
        return bool(self.Level == 1 and self.SessionFlags == _IS_LOCKED)


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
        """Ask Windows to tell our window, and how it stands now."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._messages)
        if sys.platform == "win32":
            self._window = int(window.winId())
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(
                wintypes.HWND(self._window), _THIS_SESSION
            )
        if _is_locked():
            self.locked.emit("session")

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


def _is_locked() -> bool:
    if sys.platform != "win32":
        return False
    told, size = ctypes.c_void_p(), wintypes.DWORD()
    terminal = ctypes.WinDLL("wtsapi32")
    terminal.WTSFreeMemory.argtypes = (ctypes.c_void_p,)
    this = wintypes.DWORD(-1)
    if not terminal.WTSQuerySessionInformationW(
        None, this, _SESSION_INFO, ctypes.byref(told), ctypes.byref(size)
    ):
        return False
    try:
        enough = told.value and size.value >= ctypes.sizeof(SessionInfo)
        return bool(enough) and SessionInfo.from_address(told.value or 0).is_locked
    finally:
        terminal.WTSFreeMemory(told)


def _idle_ms() -> int | None:
    if sys.platform != "win32":
        return None
    last = _LastInput(cbSize=ctypes.sizeof(_LastInput))
    if not ctypes.WinDLL("user32").GetLastInputInfo(ctypes.byref(last)):
        return None
    kernel = ctypes.WinDLL("kernel32")
    kernel.GetTickCount.restype = wintypes.DWORD
    return idle_of(int(kernel.GetTickCount()), int(last.dwTime))
