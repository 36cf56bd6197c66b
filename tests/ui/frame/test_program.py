"""The real program in a process of its own: starts, ends in order, hands over, leaves no traces."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from app.paths import Profile
from ui.start import open_desk

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends by a signal of Unix")


class Program:
    """The program on a profile, what it said in a file."""

    def __init__(self, profile: Path, *more: str) -> None:
        arguments = [
            "--profile",
            str(profile),
            "--key-file",
            str(profile.parent / "log.key"),
            *more,
        ]
        self._said = profile.parent / f"said-{next(NUMBERS)}.txt"
        with self._said.open("w", encoding="utf-8") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "ui", *arguments],
                cwd=ROOT,
                stdout=said,
                stderr=subprocess.STDOUT,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )

    @property
    def said(self) -> list[str]:
        """What it printed, but for what the platform of tests says of itself."""
        lines = self._said.read_text("utf-8").splitlines()
        return [line for line in lines if "propagateSizeHints" not in line]

    def ended(self) -> int:
        """Its exit code, once it has one."""
        return self.process.wait(60)

    def asked_to_end(self) -> int:
        """Its exit code after the system asked it to end."""
        self.process.send_signal(signal.SIGTERM)
        return self.ended()


NUMBERS = count()


def holder_of(lock: Path) -> int:
    """The process that a lock file names; 0 where there is none just now."""
    try:
        return int(lock.read_text("utf-8").partition("\n")[0] or 0)
    except FileNotFoundError:
        return 0


@pytest.fixture
def start() -> Iterator[Callable[..., Program]]:
    """The way to start a program; all of them are ended with the test."""
    started: list[Program] = []

    def start(profile: Path, *more: str) -> Program:
        started.append(Program(profile, *more))
        return started[-1]

    yield start
    for each in started:
        each.process.kill()
        each.ended()


@pytest.fixture
def running(qtbot, profile: Path, start: Callable[..., Program]) -> Program:
    """The program, its log open."""
    started = start(profile)
    note = profile / "log" / "call-log.key.json"

    def is_open() -> bool:
        return note.exists() and '"made": true' in note.read_text("utf-8")

    qtbot.waitUntil(lambda: started.process.poll() is not None or is_open(), timeout=60_000)
    assert started.process.poll() is None, started.said
    return started


def test_it_ends_in_order_when_the_system_asks_it_to(running: Program, profile: Path):
    assert running.asked_to_end() == 0
    assert running.said == []
    assert not list((profile / "log").glob("*-wal"))
    left = Path(os.environ["XDG_RUNTIME_DIR"]).glob(f"*{Profile(folder=profile).name}*")
    assert not [each for each in left if each.is_socket()], "nobody listens there any more"
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        assert desk.log.open_calls() == []


def test_everything_it_made_is_for_its_owner_only(running: Program, profile: Path):
    assert running.asked_to_end() == 0
    made = [path for path in profile.rglob("*") if path != profile]
    assert made
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_a_second_start_ends_and_the_first_goes_on(
    running: Program, profile: Path, start: Callable[..., Program]
):
    second = start(profile)
    assert second.ended() == 0, second.said
    assert second.said == []
    assert running.process.poll() is None


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_leaves_no_core_dump(running: Program):
    limits = Path(f"/proc/{running.process.pid}/limits").read_text("utf-8")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_switches_of_qt_are_no_switches_of_ours(profile: Path, start: Callable[..., Program]):
    """Qt would load any plug-in that `-platformpluginpath` names (C22)."""
    started = start(profile, "-platformpluginpath", "/tmp")
    assert started.ended() == 2
    assert any("No such" in line for line in started.said)
    assert not (profile / "log").exists()


def test_killed_it_starts_again(
    qtbot, running: Program, profile: Path, start: Callable[..., Program]
):
    running.process.kill()
    running.ended()
    lock = profile / "window.lock"
    assert holder_of(lock) == running.process.pid
    again = start(profile)
    qtbot.waitUntil(lambda: holder_of(lock) == again.process.pid, timeout=60_000)
    # It is there when a further start hands over to it.
    further = [start(profile)]
    while further[-1].ended() != 0 and len(further) < 20:
        further.append(start(profile))
    assert further[-1].ended() == 0
    assert again.asked_to_end() == 0
