"""The session of macOS: locked, another one in front; and how long nobody was there.

macOS tells whoever listens to its distributed notifications that the screen is locked, and has in
the dictionary of the session whether it is the one in front. Written by the documents of
CoreFoundation and CoreGraphics; not run on a Mac by us.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.lock.session_watch import SessionWatch

LOCKED = "com.apple.screenIsLocked"
LOOK_MS = 5_000
"""How often it looks whose session is in front: macOS tells that to its own kind of programs."""

_FRAMEWORKS = "/System/Library/Frameworks/{name}.framework/{name}"
_UTF8, _DELIVER_AT_ONCE, _EVERY_INPUT, _THIS_SESSION = 0x08000100, 4, 0xFFFFFFFF, 0
_Callback = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class MacSession(SessionWatch):
    """Hears macOS by CoreFoundation, on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Held as long as macOS may call it.
        self._callback = _Callback(lambda *_told: self.locked.emit("session"))
        self._was_in_front = True
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self, window: QWidget) -> None:
        """Listen, and look how it stands."""
        del window
        if sys.platform != "darwin":
            return
        core = _core()
        centre = core.CFNotificationCenterGetDistributedCenter()
        core.CFNotificationCenterAddObserver(
            centre, id(self), self._callback, _text(core, LOCKED), None, _DELIVER_AT_ONCE
        )
        self._timer.start()
        self._look()

    def ask_idle(self, now_ms: int) -> None:
        """By the last key or movement in this session."""
        del now_ms
        self.idle_told.emit(_idle_ms())

    def end(self) -> None:
        """Hear nothing any more."""
        self._timer.stop()
        if sys.platform == "darwin":
            core = _core()
            centre = core.CFNotificationCenterGetDistributedCenter()
            core.CFNotificationCenterRemoveEveryObserver(centre, id(self))

    def _look(self) -> None:
        in_front = _is_so("kCGSSessionOnConsoleKey", default=True)
        if self._was_in_front and not in_front:
            self.locked.emit("user_switch")
        self._was_in_front = in_front


def _core() -> Any:
    core = ctypes.CDLL(_FRAMEWORKS.format(name="CoreFoundation"))
    core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    core.CFNotificationCenterAddObserver.argtypes = (
        ctypes.c_void_p,
        ctypes.c_void_p,
        _Callback,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_long,
    )
    core.CFNotificationCenterRemoveEveryObserver.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    core.CFDictionaryGetValue.restype = ctypes.c_void_p
    core.CFDictionaryGetValue.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    core.CFBooleanGetValue.argtypes = (ctypes.c_void_p,)
    core.CFRelease.argtypes = (ctypes.c_void_p,)
    return core


def _text(core: Any, text: str) -> int | None:
    made: int | None = core.CFStringCreateWithCString(None, text.encode(), _UTF8)
    return made


def _is_so(key: str, *, default: bool) -> bool:
    """A flag of the session, by CGSessionCopyCurrentDictionary."""
    core, graphics = _core(), ctypes.CDLL(_FRAMEWORKS.format(name="CoreGraphics"))
    graphics.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    session = graphics.CGSessionCopyCurrentDictionary()
    if not session:
        return default
    name = _text(core, key)
    try:
        value = core.CFDictionaryGetValue(session, name)
        return bool(core.CFBooleanGetValue(value)) if value else default
    finally:
        core.CFRelease(name)
        core.CFRelease(session)


def _idle_ms() -> int | None:
    if sys.platform != "darwin":
        return None
    graphics = ctypes.CDLL(_FRAMEWORKS.format(name="CoreGraphics"))
    since = graphics.CGEventSourceSecondsSinceLastEventType
    since.restype = ctypes.c_double
    since.argtypes = (ctypes.c_int, ctypes.c_uint32)
    return round(since(_THIS_SESSION, _EVERY_INPUT) * 1000)
