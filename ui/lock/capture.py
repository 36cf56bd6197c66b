"""Leaves our windows out of screenshots and screen sharing, where the system can (C03).

Windows: SetWindowDisplayAffinity, https://learn.microsoft.com/windows/win32/api/winuser/;
macOS: the sharing type of a window. Both are written by the documents and not run on real systems
by us. No Linux desktop offers a program anything of the kind.
"""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow

from app.settings import Settings

EXCLUDE_FROM_CAPTURE, SHOW_BLACK, SHOW = 0x11, 0x01, 0x00
"""Windows 10 from version 2004 on leaves a window out; older ones show it black."""

_SHARING_NONE, _SHARING_READ_ONLY = 0, 1


def can_hide() -> bool:
    """Whether this system can leave a window out."""
    return sys.platform in ("win32", "darwin")


class CaptureGuard(QObject):
    """Tells the system of each of our windows, when it is shown and when the setting changes."""

    def __init__(self, app: QGuiApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings

    def begin(self) -> None:
        """Heed the setting from now on; does nothing where the system cannot."""
        if not can_hide():
            return
        self._settings.listen(self._changed)
        self._app.focusWindowChanged.connect(self._watch)
        for window in self._app.topLevelWindows():
            self._watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is made anew by the system has to be told of anew."""
        if isinstance(watched, QWindow) and event.type() in (
            QEvent.Type.Expose,
            QEvent.Type.PlatformSurface,
        ):
            self._tell(watched)
        return False

    def _changed(self, key: str) -> None:
        if key == "hide_from_capture":
            for window in self._app.topLevelWindows():
                self._tell(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._tell(window)

    def _tell(self, window: QWindow) -> None:
        # One that was never shown is nothing to the system yet.
        if window.isVisible():
            hide(int(window.winId()), hides=self._settings.flag("hide_from_capture"))


def hide(window: int, *, hides: bool) -> None:
    """Leave a window of the system out of what is captured, or not; by its number there."""
    if sys.platform == "win32":
        tell = ctypes.WinDLL("user32").SetWindowDisplayAffinity
        tell.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        wanted = (EXCLUDE_FROM_CAPTURE, SHOW_BLACK) if hides else (SHOW,)
        for affinity in wanted:
            if tell(window, affinity):
                return
    elif sys.platform == "darwin":
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.sel_registerName.restype = ctypes.c_void_p
        objc.sel_registerName.argtypes = (ctypes.c_char_p,)
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        tell_mac = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
        of_view = ask(("objc_msgSend", objc))(window, objc.sel_registerName(b"window"))
        if of_view:
            sharing = _SHARING_NONE if hides else _SHARING_READ_ONLY
            tell_mac(("objc_msgSend", objc))(
                of_view, objc.sel_registerName(b"setSharingType:"), sharing
            )
