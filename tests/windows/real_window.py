"""The program in a window that Windows itself manages: on a screen, where there is one."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path

ROOT = Path(__file__).parents[2]
IS_SEEN = bool(os.environ.get("CALLSIDE_SCREEN"))
"""Whether there is a screen. The tests beside these draw in memory, with one or without."""

IS_OF_WINE = "PerMonitorVersion2 is not supported by current system"
"""What Qt says of Wine 8, which knows no scale for each screen."""

user = ctypes.WinDLL("user32")
user.PostMessageW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
_Each = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)


class RealWindow:
    """One program on a profile, with the window that it opened."""

    def __init__(self, profile: Path) -> None:
        self.key = ("--profile", str(profile), "--key-file", str(profile.parent / "log.key"))
        self._said = profile.parent / "said.txt"
        with self._said.open("ab") as said:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "ui", *self.key],
                cwd=ROOT,
                env={**os.environ, "QT_QPA_PLATFORM": "windows"},
                stdout=said,
                stderr=said,
            )

    @property
    def said(self) -> list[str]:
        """What the program printed."""
        lines = self._said.read_text("utf-8", errors="replace").splitlines()
        return [line for line in lines if IS_OF_WINE not in line]

    @property
    def title(self) -> str:
        """What stands above its window; empty while none is to be seen."""
        title = ctypes.create_unicode_buffer(256)
        for window in self._windows():
            user.GetWindowTextW(wintypes.HWND(window), title, len(title))
        return title.value

    def tell(self, message: int, word: int = 0) -> None:
        """Send its window a message, as Windows does."""
        (window,) = self._windows()
        assert user.PostMessageW(window, message, word, 0)

    def _windows(self) -> list[int]:
        found: list[int] = []

        def look(window: int, _told: int) -> bool:
            number = wintypes.DWORD()
            user.GetWindowThreadProcessId(wintypes.HWND(window), ctypes.byref(number))
            if number.value == self.program.pid and user.IsWindowVisible(wintypes.HWND(window)):
                found.append(window)
            return True

        user.EnumWindows(_Each(look), 0)
        return found

    def leave(self) -> None:
        """End it, if it still runs."""
        self.program.kill()
        self.program.wait(60)
