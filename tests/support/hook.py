"""The telephone's hook as a process of its own, and the places where it leaves what it has."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from ui.phone import hook

ROOT = Path(__file__).resolve().parents[2]
HOOK = ROOT / "ui" / "phone" / "hook.py"
TWINKLE = ("TWINKLE_TRIGGER", "SIPSTATUS_CODE", "SIP_CALL_ID", "SIP_FROM_USER")


def environment(profile: Path, **more: str) -> dict[str, str]:
    """What a telephone would start it with: this profile, and nothing of a session's folder."""
    kept = {k: v for k, v in os.environ.items() if k not in (*TWINKLE, "XDG_RUNTIME_DIR")}
    return {**kept, "CALLSIDE_PROFILE": str(profile), **more}


class Hook:
    """A hook that was started as a telephone does it.

    As a file alone and with no package of anybody to be found: so it can be built by itself.
    """

    def __init__(self, profile: Path, *arguments: str | bytes, **more: str) -> None:
        # Whatever the hook leaves running holds the other end of this pipe. On Windows it does not
        # split itself: the process that was started is all of it.
        self._lives, held = os.pipe() if hook.FORKS else (-1, -1)
        self._telephone_waits_for = subprocess.Popen(
            [sys.executable, "-S", str(HOOK), *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            env=environment(profile, **more),
            cwd="/",
            pass_fds=(held,) if hook.FORKS else (),
        )
        if hook.FORKS:
            os.close(held)

    def let_go(self) -> None:
        """Wait until the telephone may go on: silent, and 0."""
        printed = self._telephone_waits_for.communicate(timeout=30)[0]
        assert printed == b""
        assert self._telephone_waits_for.returncode == 0

    def end(self) -> None:
        """Wait until nothing of it runs any more."""
        self.let_go()
        if hook.FORKS:
            assert has_ended(self._lives)
            os.close(self._lives)


def has_ended(lives: int) -> bool:
    """Whether nobody holds the other end of a pipe any more, soon."""
    ended = select.poll()
    ended.register(lives, select.POLLHUP)
    return bool(ended.poll(30_000))


def run(profile: Path, *arguments: str | bytes, **more: str) -> None:
    """Run a hook to its end, which is silent and 0."""
    Hook(profile, *arguments, **more).end()


def spooled(profile: Path) -> list[dict[str, Any]]:
    """What waits for the window of a profile, oldest first."""
    files = [
        file
        for spool in hook.spool_folders(str(profile))
        if Path(spool).is_dir()
        for file in Path(spool).glob("*.json")
    ]
    waiting = []
    for file in sorted(files, key=lambda f: f.name):
        with suppress(FileNotFoundError):  # a window has just taken it
            waiting.append(json.loads(file.read_bytes()))
    return waiting
