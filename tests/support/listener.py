"""A person at a screen that they cannot see, with a program: found by name, pressed and written.

No key and no mouse: everything is done with what the accessibility bus offers (A15, A20).
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from jeepney.wrappers import DBusErrorResponse

from tests.support.real_programs import PATIENCE, person, virtual_screen
from tests.support.screen_reader import INTERACTIVE, ScreenReader, Thing, session_bus

BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing_programs() -> list[str]:
    """What has to be installed and is not."""
    missing = [name for name in ("Xvfb", "openbox", "dbus-daemon") if shutil.which(name) is None]
    return missing if BUS.exists() else [*missing, "at-spi2-core"]


@dataclass
class Listener:
    """Works with one window of a program; `command` starts the program for this profile."""

    reader: ScreenReader
    window: Thing
    command: Sequence[str]
    environment: dict[str, str]
    folder: Path

    def press(self, name: str, role: str | None = None) -> None:
        self.reader.find(self.window, name, role).press()

    def write(self, name: str, words: str) -> None:
        self.reader.find(self.window, name, "text").write(words)

    def is_told(self, name: str, state: str, role: str | None = None) -> bool:
        return state in self.reader.find(self.window, name, role).states

    def waits_for(self, name: str) -> None:
        self.reader.find(self.window, name)

    def finds(self, words: str) -> None:
        """Wait until something showing has these words somewhere in its name."""
        self.reader.until(
            lambda: any(words in thing.name for thing in self.window.walk()),
            f"something that tells “{words}”",
        )

    def showing(self) -> list[str]:
        """All that has a name just now."""
        with suppress(DBusErrorResponse):
            return [str(thing) for thing in self.window.walk() if thing.name]
        return ["a page that changed while it was walked"]

    def nameless(self) -> list[str]:
        """What could be worked but is called nothing."""
        found: list[str] = []

        def could_be_walked() -> bool:
            found[:] = [
                f"{thing.role} at {thing.path}"
                for thing in self.window.walk()
                if thing.role in INTERACTIVE and "focusable" in thing.states and not thing.name
            ]
            return True

        self.reader.until(could_be_walked, "a page that stays while it is walked")
        return found

    def log(self, *arguments: str) -> Any:
        """What a command says of the log."""
        done = subprocess.run(
            [*self.command, *arguments, "--json"],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return json.loads(done.stdout)


@contextmanager
def screen_for_listeners(folder: Path) -> Iterator[dict[str, str]]:
    """A screen and a session with an accessibility bus; yields the environment in it."""
    with virtual_screen(folder) as display, session_bus() as bus:
        yield person(
            folder,
            DISPLAY=display,
            DBUS_SESSION_BUS_ADDRESS=bus,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )


@contextmanager
def listening(
    command: Sequence[str],
    *window: str,
    environment: dict[str, str],
    folder: Path,
    output: IO[bytes] | None = None,
) -> Iterator[Listener]:
    """Open a program's window and listen to it; the program is ended with the block.

    `window` are the words behind the command that open it, `folder` is where it starts. All that
    it prints goes into `output`.
    """
    reader = ScreenReader(environment["DBUS_SESSION_BUS_ADDRESS"])
    with subprocess.Popen(
        [*command, *window], env=environment, cwd=folder, stdout=output, stderr=output
    ) as running:
        try:
            program = reader.program("callside")
            listener = Listener(reader, program, command, environment, folder)
            try:
                yield listener
            except AssertionError as missed:
                missed.add_note(f"There was: {listener.showing()}")
                raise
            # As the desktop ends it, and it says good-bye by itself.
            running.terminate()
            assert running.wait(PATIENCE) == 0
        finally:
            running.kill()
            reader.close()
