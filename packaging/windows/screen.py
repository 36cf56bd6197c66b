"""A screen of its own for windows under Wine, where Xvfb, openbox and xdotool are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE = "1280x900x24"
WAITS_S = 30


@dataclass(frozen=True)
class Screen:
    """An X display such as `:99`."""

    display: str

    def press(self, title: str, keys: str) -> None:
        """Press keys in the window whose title is that (a pattern)."""
        found = self._run("xdotool", "search", "--name", title)
        self._run("xdotool", "windowfocus", "--sync", found.split()[-1], "key", keys)

    def picture(self, goal: Path) -> None:
        """Take a picture of the whole screen, where ImageMagick is there to do it."""
        if shutil.which("import"):
            self._run("import", "-window", "root", str(goal))

    def _run(self, *words: str) -> str:
        told = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            words, env=told, check=True, capture_output=True, text=True, timeout=WAITS_S
        )
        return done.stdout


@contextmanager
def open_screen() -> Iterator[Screen | None]:
    """A screen until the end of the block; None where its programs are missing."""
    if not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))):
        yield None
        return
    reader, writer = os.pipe()
    words = ["Xvfb", "-screen", "0", SIZE, "-nolisten", "tcp", "-displayfd", str(writer)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(words, pass_fds=[writer], **quiet) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as told:
                display = f":{told.readline().strip()}"
            told_display = {**os.environ, "DISPLAY": display}
            with subprocess.Popen(["openbox"], env=told_display, **quiet) as manager:
                try:
                    yield Screen(display)
                finally:
                    manager.terminate()
        finally:
            server.terminate()
