"""For how long nobody used a key or the pointer, as an X server knows it.

By the X screen saver extension (https://www.x.org/releases/X11R7.7/doc/scrnsaverproto/saver.html),
where its library is installed: desktops without a service of their own to ask, on X11.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any

from PySide6.QtGui import QGuiApplication


class _Info(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def idle_ms() -> int | None:
    """Milliseconds; None where nobody can tell."""
    if QGuiApplication.platformName() != "xcb":
        return None
    server = _server()
    if server is None:
        return None
    saver, display, root = server
    info = _Info()
    return (
        int(info.idle) if saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info)) else None
    )


@cache
def _server() -> tuple[Any, int, int] | None:
    """The library, and a connection of our own that stays as long as the program."""
    try:
        x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (ctypes.c_void_p,)
    saver.XScreenSaverQueryInfo.restype = ctypes.c_int
    saver.XScreenSaverQueryInfo.argtypes = (
        ctypes.c_void_p,
        ctypes.c_ulong,
        ctypes.POINTER(_Info),
    )
    saver.XScreenSaverQueryExtension.argtypes = (
        ctypes.c_void_p,
        ctypes.POINTER(ctypes.c_int),
        ctypes.POINTER(ctypes.c_int),
    )
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    first = ctypes.c_int()
    if not saver.XScreenSaverQueryExtension(display, ctypes.byref(first), ctypes.byref(first)):
        return None
    return saver, display, x11.XDefaultRootWindow(display)
