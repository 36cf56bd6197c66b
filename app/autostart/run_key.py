"""The start with a session on Windows: a value of the person's own Run key.

The task manager and the settings of Windows switch such a start off without taking the value away:
they write beside it, under StartupApproved, bytes of which the first is odd then.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from app.problems import Problem

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class RunKeys(Protocol):
    """The person's own part of the registry. Each raises OSError."""

    def read(self, key: str, name: str) -> str | bytes | None: ...
    def write(self, key: str, name: str, value: str) -> None: ...
    def remove(self, key: str, name: str) -> None: ...


class RunKey:
    """The value of a profile; `name` is empty for a person's usual one."""

    def __init__(self, command: Sequence[str], name: str, keys: RunKeys) -> None:
        self._line = subprocess.list2cmdline(command)
        self._name = f"Callside {name}".strip()
        self._keys = keys

    def is_on(self) -> bool:
        """Whether the value is there and was not switched off beside it."""
        try:
            if self._keys.read(RUN, self._name) is None:
                return False
            approved = self._keys.read(APPROVED, self._name)
        except OSError:
            return False
        return not (isinstance(approved, bytes) and approved and approved[0] & 1)

    def switch(self, *, on: bool) -> None:
        """Write the value, or take it away. Raises `Problem` autostart_unwritable."""
        try:
            self._keys.remove(APPROVED, self._name)
            if on:
                self._keys.write(RUN, self._name, self._line)
            else:
                self._keys.remove(RUN, self._name)
        except OSError as fault:
            raise Problem("autostart_unwritable", place=f"HKCU\\{RUN}\\{self._name}") from fault


if sys.platform == "win32":
    import winreg

    class WindowsRunKeys:
        """The registry of this machine."""

        def read(self, key: str, name: str) -> str | bytes | None:
            """The value, or None. Raises OSError."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value: str | bytes = winreg.QueryValueEx(opened, name)[0]
                    return value
            except FileNotFoundError:
                return None

        def write(self, key: str, name: str, value: str) -> None:
            """Put a text there. Raises OSError."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def remove(self, key: str, name: str) -> None:
            """Take the value away, if it is there. Raises OSError."""
            try:
                with winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE
                ) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
