"""The real program in a process of its own: starts, ends in order, hands over, leaves no traces."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
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
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": ""},
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


@pytest.fixture
def running(qtbot, profile: Path) -> Iterator[Program]:
    """The program, its log open."""
    started = Program(profile)
    note = profile / "log" / "call-log.key.json"

    def is_open() -> bool:
        return note.exists() and '"made": true' in note.read_text("utf-8")

    qtbot.waitUntil(lambda: started.process.poll() is not None or is_open(), timeout=60_000)
    assert started.process.poll() is None, started.said
    yield started
    started.process.kill()
    started.ended()


def test_it_ends_in_order_when_the_system_asks_it_to(running: Program, profile: Path):
    assert running.asked_to_end() == 0
    assert running.said == []
    assert not list((profile / "log").glob("*-wal"))
    with open_desk(Profile(folder=profile), key_file=profile.parent / "log.key") as desk:
        assert desk.log.open_calls() == []


def test_everything_it_made_is_for_its_owner_only(running: Program, profile: Path):
    assert running.asked_to_end() == 0
    made = [path for path in profile.rglob("*") if path != profile]
    assert made
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_a_second_start_ends_and_the_first_goes_on(running: Program, profile: Path):
    second = Program(profile)
    assert second.ended() == 0, second.said
    assert second.said == []
    assert running.process.poll() is None


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_it_leaves_no_core_dump(running: Program):
    limits = Path(f"/proc/{running.process.pid}/limits").read_text("utf-8")
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]


def test_switches_of_qt_are_no_switches_of_ours(profile: Path):
    """Qt would load any plug-in that `-platformpluginpath` names (C22)."""
    started = Program(profile, "-platformpluginpath", "/tmp")
    assert started.ended() == 2
    assert any("No such" in line for line in started.said)
    assert not (profile / "log").exists()


def test_killed_it_starts_again(qtbot, running: Program, profile: Path):
    running.process.kill()
    running.ended()
    lock = profile / "window.lock"
    assert lock.read_text("utf-8").startswith(f"{running.process.pid}\n")
    again = Program(profile)

    def holds_the_lock() -> bool:
        return lock.exists() and lock.read_text("utf-8").startswith(f"{again.process.pid}\n")

    qtbot.waitUntil(holds_the_lock, timeout=60_000)
    # It is there when a further start hands over to it.
    further = [Program(profile)]
    while further[-1].ended() != 0 and len(further) < 20:
        further.append(Program(profile))
    assert further[-1].ended() == 0
    assert again.asked_to_end() == 0
