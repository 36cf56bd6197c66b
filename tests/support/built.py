"""Built programs of one flavour at work in a profile, in an environment that has no Python."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

BUILT = Path(__file__).parents[2] / "build" / "package"
PATH = "/usr/local/bin:/usr/bin:/bin"
PATIENCE = 60.0


class Ended(NamedTuple):
    """How a program ended, and all that it printed."""

    code: int
    out: str
    err: str


@dataclass
class Built:
    """The programs in `tree`, for a person who keeps everything below `home`."""

    tree: Path
    home: Path

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True, exist_ok=True)

    @property
    def command(self) -> list[str]:
        """The program for this person's profile, whose key lies in a file."""
        return self.of("callside")

    @property
    def window(self) -> list[str]:
        """The window's program for this profile."""
        return self.of("callside-window")

    def of(self, program: str) -> list[str]:
        """One of the programs, for this profile."""
        places = ["--profile", str(self.profile), "--key-file", str(self.home / "its.key")]
        return [str(self.tree / program), *places]

    @property
    def profile(self) -> Path:
        """Where everything of this person is kept."""
        return self.home / "profile"

    @property
    def environment(self) -> dict[str, str]:
        """No Python, no screen; a home of its own."""
        runtime = self.home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        places = {"HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime)}
        return {"PATH": PATH, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **places}

    def run(self, *words: object, **more: str) -> Ended:
        """Run one command to its end."""
        return self.start([*self.command, *map(str, words)], **more)

    def start(self, command: list[str], **more: str) -> Ended:
        """Run a program of the tree to its end, in the person's home."""
        done = subprocess.run(
            command,
            env={**self.environment, **more},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def says(self, *words: object) -> str:
        """What a command prints that does what it is told and has nothing to complain of."""
        ended = self.run(*words)
        assert (ended.code, ended.err) == (0, ""), ended
        return ended.out
