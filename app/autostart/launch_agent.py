"""The start with a session on macOS: a launch agent of the person's own (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from app.problems import Problem

LABEL = "org.callside.Callside"


class LaunchAgent:
    """The agent of a profile below a folder; `name` is empty for a person's usual one."""

    def __init__(self, command: Sequence[str], name: str, folder: Path) -> None:
        self._command = list(command)
        self._label = f"{LABEL}.{name}".rstrip(".")
        self._path = folder / f"{self._label}.plist"

    def is_on(self) -> bool:
        """Whether the agent is there."""
        return self._path.is_file()

    def switch(self, *, on: bool) -> None:
        """Write the agent, or take it away. Raises `Problem` autostart_unwritable."""
        told = {
            "Label": self._label,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        try:
            if on:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._path.write_bytes(plistlib.dumps(told))
            else:
                self._path.unlink(missing_ok=True)
        except OSError as fault:
            raise Problem("autostart_unwritable", place=self._path) from fault
