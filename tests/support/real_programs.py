"""The programs around Callside, for real: an X server with a window manager, a Secret Service.

Each is started for one test and ends with it. What is waited for is an answer of the program
itself, never a length of time.
"""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

PATIENCE = 30.0  # seconds after which a program that has not answered is taken for broken
UNLOCK = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'


@contextlib.contextmanager
def virtual_screen(folder: Path, size: str = "1280x900") -> Iterator[str]:
    """Start an X server and a window manager; yield the name of its display, such as `:5`."""
    reading, writing = os.pipe()
    server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with started(server, pass_fds=(writing,)):
        os.close(writing)
        display = f":{answer(reading)}"
        environment = {**os.environ, "DISPLAY": display, "HOME": str(folder)}
        ready = folder / "window-manager-is-ready"
        os.mkfifo(ready)
        fifo = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
        manager = ["openbox", "--sm-disable", "--startup", f"sh -c 'echo yes > {ready}'"]
        with started(manager, env=environment):
            answer(fifo)
            yield display


@contextlib.contextmanager
def started(
    command: Sequence[str], *, pass_fds: tuple[int, ...] = (), env: dict[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program for as long as the block lasts."""
    with subprocess.Popen(
        command,
        pass_fds=pass_fds,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        try:
            yield program
        finally:
            program.terminate()


def answer(descriptor: int) -> str:
    """Read the one line that a program writes when it is ready, and close the pipe."""
    with os.fdopen(descriptor) as pipe:
        if not select.select([pipe], [], [], PATIENCE)[0]:
            raise TimeoutError(f"no answer within {PATIENCE:.0f} s")
        return pipe.readline().strip()


def with_secret_service(command: Sequence[str]) -> list[str]:
    """Wrap a command so that it runs in a session of its own with an unlocked Secret Service."""
    return ["dbus-run-session", "--", "sh", "-c", UNLOCK, "sh", *command]


def with_locked_secret_service(command: Sequence[str]) -> list[str]:
    """Wrap a command so that a Secret Service answers it, but nobody has unlocked it."""
    start = 'gnome-keyring-daemon --start --components=secrets >/dev/null && exec "$@"'
    return ["dbus-run-session", "--", "sh", "-c", start, "sh", *command]


def person(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of a person whose home is a folder of the test's.

    The keyring is the one that the session offers; a screen is there only if it is handed in.
    """
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "PYTHONPATH") if name in os.environ}
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), **more}
