"""Locks that other programs see, and whether a program still runs, as Windows tells it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.problems import Problem
from app.processes import is_alive
from db import hold
from db.files import LogFiles, make_folder

ROOT = Path(__file__).parents[2]
HOLDS = """
import sys
from pathlib import Path
from db import hold
kept = hold.share(Path(sys.argv[1]))
print("holds", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_folder(tmp_path / "log")
    return tmp_path / "log"


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another program that shares the log, until it is killed."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline().strip() == "holds"
    return program


def test_a_log_that_another_program_has_open_is_not_had_alone(folder: Path):
    with holder(folder) as program:
        hold.share(folder).release()
        with pytest.raises(Problem, match="log_in_use"), hold.alone(folder):
            pass
        program.kill()
        program.wait(60)
        with hold.alone(folder):
            pass


def test_who_has_it_alone_keeps_the_others_waiting(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(hold, "SHARE_S", 0.1)
    with hold.alone(folder), pytest.raises(Problem, match="store_locked"):
        hold.share(folder)
    hold.share(folder).release()


def test_a_folder_can_be_moved_when_nobody_holds_it(folder: Path):
    hold.share(folder).release()
    with hold.turn(LogFiles(folder)):
        pass
    moved = folder.rename(folder.with_name("moved"))
    assert not (moved / "call-log.lock").exists()


def test_this_program_runs_and_one_that_ended_does_not():
    assert is_alive(os.getpid())
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait(60)
    assert not is_alive(ended.pid)
