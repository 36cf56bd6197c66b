"""Whether the window opens when a person logs in. What the system keeps is what counts.

The person may switch it off elsewhere (the desktop's own settings, the task manager), so nothing is
put back that they removed: only policy is enforced.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path

from app.paths import Profile

KEY = "autostart"
"""The setting; policy may lock it."""


class Autostart(Protocol):
    """Keeps with the system what a person's session begins with."""

    def is_on(self) -> bool:
        """Whether the next session opens the window."""
        ...

    def switch(self, *, on: bool) -> None:
        """Open the window with the next session, or not. Raises `Problem` autostart_unwritable."""
        ...


def autostart_of(chosen: Profile, key_file: str | Path | None = None) -> Autostart:
    """What this system starts for a profile; each profile has an entry of its own."""
    name = "" if chosen.folder == user_data_path("callside", appauthor=False) else chosen.name
    command = window_command()
    if name:
        command += ["--profile", str(chosen.folder)]
    if key_file is not None:
        command += ["--key-file", str(Path(key_file).absolute())]
    if sys.platform == "win32":
        from app.autostart.run_key import RunKey, WindowsRunKeys

        return RunKey(command, name, WindowsRunKeys())
    if sys.platform == "darwin":
        from app.autostart.launch_agent import LaunchAgent

        return LaunchAgent(command, name, Path("~/Library/LaunchAgents").expanduser())
    from app.autostart.desktop_entry import DesktopEntry

    return DesktopEntry(command, name)


def window_command() -> list[str]:
    """The command that opens the window, by its whole path."""
    suffix = ".exe" if sys.platform == "win32" else ""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name(f"callside-window{suffix}"))]
    beside = Path(sys.executable).with_name(f"callside{suffix}")
    return [str(beside)] if beside.is_file() else [sys.executable, "-m", "ui"]
