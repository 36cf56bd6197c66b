"""Asks a window to end as Windows' Restart Manager does: PYTHON session_end.py TITLE, on Windows.

First whether it agrees, then that it is so; prints what it answered. See "Restart Manager",
"Guidelines for applications" in Microsoft's documents, and `WM_ENDSESSION` there.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

WM_QUERYENDSESSION, WM_ENDSESSION = 0x0011, 0x0016
ENDSESSION_CLOSEAPP = 0x0001
SMTO_NORMAL, WAITS_MS = 0, 30_000


def main(title: str) -> int:
    """Ask, and tell; 1 where there is no such window, or it does not answer or agree."""
    user = ctypes.WinDLL("user32")
    user.FindWindowW.restype = wintypes.HWND
    window = wintypes.HWND(user.FindWindowW(None, title))
    answer = ctypes.c_size_t()
    for message, word in ((WM_QUERYENDSESSION, 0), (WM_ENDSESSION, 1)):
        told = (window, message, word, wintypes.LPARAM(ENDSESSION_CLOSEAPP), SMTO_NORMAL, WAITS_MS)
        if not window.value or not user.SendMessageTimeoutW(*told, ctypes.byref(answer)):
            print(f"no answer to {message:#06x}")
            # A window that has ended by itself answers nothing any more.
            return 1 if message == WM_QUERYENDSESSION else 0
        if message == WM_QUERYENDSESSION:
            print(f"answer {answer.value}")
            if not answer.value:
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
