"""Somebody who works in a chroot: a screen, a session bus, a keyring, the window by its names."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.chroots.chroot import AGENT_ID, HOME, PATIENCE, RUNTIME, Chroot
from tests.support.real_programs import answer
from tests.support.screen_reader import ScreenReader, Thing

AIDS = (
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "desktop-file-utils",
    "gnome-keyring",
    "libglib2.0-bin",
    "procps",
    "xvfb",
)
"""What a desktop has and the smallest system has not."""

OF_QT = (
    # Of a window in memory, whoever opens it.
    "This plugin does not support propagateSizeHints()",
    # Where no portal is installed, as on the smallest of desktops.
    "qt.qpa.services: Failed to register with host portal",
)

PROFILE = f"{HOME}/.local/share/callside"
_UNLOCK = 'printf "\\n" | exec gnome-keyring-daemon --unlock --components=secrets --foreground'


def unasked(said: str) -> list[str]:
    """What a program said, but for what Qt always says here."""
    return [line for line in said.splitlines() if line.strip() and not line.startswith(OF_QT)]


class Session:
    """The session of a person at a screen; the window is worked as a screen reader does."""

    def __init__(self, chroot: Chroot, environment: dict[str, str]) -> None:
        self.chroot = chroot
        self.environment = environment
        with being_the_agent():
            self.reader = ScreenReader(f"unix:path={RUNTIME}/bus", PATIENCE)

    def run(self, *command: str, expect: int = 0) -> str:
        """Run a command of the person's."""
        return self.chroot.run(
            *command,
            environment=self.environment,
            as_agent=True,
            expect=expect,
            timeout=PATIENCE,
        )

    def launch(self, *command: str) -> None:
        """Run a command that leaves a window behind; the window keeps no pipe of ours open."""
        self.run("sh", "-c", 'exec "$@" >/dev/null 2>&1', "sh", *command)

    def told(self, *arguments: str) -> Any:
        """What `callside` answers in JSON."""
        return json.loads(self.run("callside", *arguments, "--json"))

    @contextmanager
    def window(self, *command: str) -> Iterator[Window]:
        """The window, from its start to its orderly end, in which nothing unasked for is said."""
        with self.chroot.started(*command, environment=self.environment) as program:
            yield self.shown()
            self.end_window()
            said = program.communicate(timeout=PATIENCE)[0]
            self.chroot.note(f"    {command[0]} = {program.returncode} {said}")
            assert (program.returncode, unasked(said)) == (0, []), said

    def shown(self) -> Window:
        """The window that is there."""
        return Window(self, self.reader.program("callside"))

    def end_window(self) -> None:
        """End the window as the end of a session does, and wait until it is gone."""
        self.run("pkill", "--signal", "TERM", "--full", "callside-window")
        self.reader.until(lambda: not self.windows(), "the end of the window")

    def windows(self) -> list[str]:
        """The command lines of the windows that are open."""
        asked = self.chroot.command(
            ["pgrep", "--list-full", "--runstates", "RSD", "--full", "callside-window"],
            as_agent=True,
        )
        return subprocess.run(asked, capture_output=True, text=True).stdout.splitlines()


@contextmanager
def being_the_agent() -> Iterator[None]:
    """A bus takes in whoever it belongs to, and not even root besides."""
    os.seteuid(AGENT_ID)
    try:
        yield
    finally:
        os.seteuid(0)


class Window:
    """The open window."""

    def __init__(self, session: Session, thing: Thing) -> None:
        self._session = session
        self._reader = session.reader
        self._thing = thing

    def press(self, name: str, role: str | None = None) -> None:
        """Press what has this name, once it is there."""
        self._session.chroot.note(f"[window] press {name}")
        self._reader.find(self._thing, name, role).press()

    def write(self, name: str, words: str) -> None:
        """Write into a field."""
        self._session.chroot.note(f"[window] write into {name}: {words}")
        self._reader.find(self._thing, name, "text").write(words)

    def waits_for(self, name: str) -> None:
        """Wait until something of this name is shown."""
        self._reader.find(self._thing, name)
        self._session.chroot.note(f"[window] shows {name}")

    def shows_somewhere(self, words: str) -> None:
        """Wait until a name or a text in the window has these words in it."""

        def is_there() -> bool:
            return any(words in each.name for each in self._thing.walk())

        self._reader.until(is_there, f"“{words}” in the window")
        self._session.chroot.note(f"[window] shows “{words}”")


@contextmanager
def session_of_agent(chroot: Chroot) -> Iterator[Session]:
    """A session with an X server and an unlocked Secret Service, and no network."""
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={RUNTIME}/bus",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CURRENT_DESKTOP": "X-Callside",
    }
    shown, server = os.pipe()
    asked, bus = os.pipe()
    screen = ("Xvfb", "-displayfd", str(server), "-screen", "0", "1280x900x24", "-nolisten", "tcp")
    daemon = ("dbus-daemon", "--session", "--nofork", f"--address=unix:path={RUNTIME}/bus")
    with chroot.started(*screen, environment=environment, pass_fds=(server,)):
        os.close(server)
        environment["DISPLAY"] = f":{answer(shown)}"
        with chroot.started(
            *daemon, f"--print-address={bus}", environment=environment, pass_fds=(bus,)
        ):
            os.close(bus)
            answer(asked)
            with chroot.started("sh", "-c", _UNLOCK, environment=environment):
                there = (
                    "gdbus",
                    "wait",
                    "--session",
                    "--timeout",
                    "100",
                    "org.freedesktop.secrets",
                )
                chroot.run(*there, environment=environment, as_agent=True)
                session = Session(chroot, environment)
                try:
                    yield session
                finally:
                    session.reader.close()
