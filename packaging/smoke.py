"""Starts the programs of a built tree, has a call made, and reads it back: PYTHON smoke.py TREE.

Needs the standard library alone, so that it runs wherever the tree was put. Whatever a program
prints that is not asked for fails it. Ends with 0, or with 1 and what was unexpected.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

PATIENCE_S = 120.0
NUMBER = "+49 30 901820"
SUFFIX = ".exe" if os.name == "nt" else ""


class Unexpected(Exception):
    """A program of the tree did what it should not."""


class Programs:
    """The programs of a tree, in a folder that is thrown away, without a Python around them."""

    def __init__(self, tree: Path, home: Path) -> None:
        self._tree = tree
        self._home = home
        self.profile = home / "profile"
        # What a person may have set for another Python or Qt must not reach a built program.
        poison = home / "poison"
        poison.mkdir()
        for module in ("click", "json", "sitecustomize"):
            (poison / f"{module}.py").write_text(f"print('{module} of somebody else')\n")
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        kept = {
            name: os.environ[name]
            for name in ("PATH", "SYSTEMROOT", "WINEPREFIX", "WINEDEBUG", "TEMP", "TMP")
            if name in os.environ
        }
        self._environment = {
            **kept,
            "HOME": str(home),
            "USERPROFILE": str(home),
            "LOCALAPPDATA": str(home / "local"),
            "APPDATA": str(home / "roaming"),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(poison),
            "PYTHONHOME": str(poison),
            "PYTHONSTARTUP": str(poison / "json.py"),
        }

    def command(self, program: str, *words: str) -> list[str]:
        """A program of the tree with what stands behind it."""
        return [str(self._tree / f"{program}{SUFFIX}"), *words]

    def own(self, *words: str) -> tuple[str, ...]:
        """The words behind the choice of the profile and its key."""
        return ("--profile", str(self.profile), "--key-file", str(self._home / "its.key"), *words)

    def run(self, program: str, *words: str) -> str:
        """What a program prints. Raises `Unexpected` for a fault, or a word on standard error."""
        done = subprocess.run(
            self.command(program, *words),
            env=self._environment,
            cwd=self._home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
        )
        if done.returncode or done.stderr:
            raise Unexpected(
                f"{program} {' '.join(words)} ended with {done.returncode}:\n"
                f"{done.stdout}{done.stderr}"
            )
        return done.stdout

    def start(self, program: str, *words: str) -> subprocess.Popen[str]:
        """Start a program that stays; all that it prints is kept."""
        return subprocess.Popen(
            self.command(program, *words),
            env=self._environment,
            cwd=self._home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


def expect(holds: bool, what: str) -> None:
    """Raise `Unexpected` where something does not hold."""
    if not holds:
        raise Unexpected(what)


def until(holds: Callable[[], bool], what: str, program: subprocess.Popen[str]) -> None:
    """Ask again until it holds. Raises `Unexpected` where the program ended before, or in time."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        expect(program.poll() is None, f"it ended, before: {what}")
        expect(time.monotonic() < end, f"not within {PATIENCE_S:.0f} s: {what}")
        time.sleep(0.05)


def version_and_self_test(programs: Programs) -> None:
    """They say what they are, and every part works."""
    told = programs.run("callside", "version").split()
    expect(told[:1] == ["callside"] and len(told) == 2, f"the version is told as {told}")
    for line in programs.run("callside", "--selftest").splitlines():
        expect(line.startswith("ok    "), line)


def call_by_the_hook(programs: Programs) -> None:
    """The window is open, a telephone rings and is answered; the call is in the log afterwards."""
    window = programs.start("callside-window", *programs.own())
    try:
        channel = programs.profile / "phone" / "channel"
        until(channel.exists, "the window listens to telephones", window)
        for event in ("ring", "answer"):
            said = programs.run("callside-hook", *_event(programs, event))
            expect(said == "", f"the hook said {said}")
        until(lambda: len(_calls(programs)) == 1, "the call is in the log", window)
        programs.run("callside-hook", *_event(programs, "end"))
        window.terminate()
        printed, _ = window.communicate(timeout=PATIENCE_S)
    finally:
        window.kill()
    expect(printed == "", f"the window printed: {printed}")
    expect(os.name == "nt" or window.returncode == 0, f"the window ended with {window.returncode}")
    (call,) = _calls(programs)
    kept = json.loads(programs.run("callside", *programs.own("log", "show", call, "--json")))
    expect("".join(kept["call"]["number"].split()) == "".join(NUMBER.split()), "another number")


def _event(programs: Programs, event: str) -> tuple[str, ...]:
    return (event, "--id", "smoke", "--profile", str(programs.profile), "--from", NUMBER)


def _calls(programs: Programs) -> list[str]:
    told = programs.run("callside", *programs.own("log", "list", "--json"))
    return [line["id"] for line in json.loads(told)]


def smoke(tree: Path) -> None:
    """All of it. Raises `Unexpected`."""
    with tempfile.TemporaryDirectory(prefix="callside-smoke-") as folder:
        programs = Programs(tree.absolute(), Path(folder))
        version_and_self_test(programs)
        call_by_the_hook(programs)


def main(arguments: list[str]) -> int:
    """Try the tree that is named; 1 where something is not as expected."""
    try:
        smoke(Path(arguments[0]))
    except Unexpected as unexpected:
        print(f"The built programs fail: {unexpected}", file=sys.stderr)
        return 1
    print("  tried: version, self-test, a call by the hook, the log read again")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
