"""A file that another program has open is replaced as soon as that program lets go of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.replacement import take_place

HOLDS = """
import sys
with open(sys.argv[1], "rb") as file:
    print("holds", flush=True)
    sys.stdin.read(1)
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A finished file, and the one whose place it shall take."""
    finished, former = tmp_path / "finished", tmp_path / "former"
    finished.write_text("new", "utf-8")
    former.write_text("old", "utf-8")
    return finished, former


def holder(path: Path) -> subprocess.Popen[str]:
    """Another program that has a file open until it is told to go on."""
    words = [sys.executable, "-c", HOLDS, str(path)]
    program = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline().strip() == "holds"
    return program


@pytest.mark.parametrize("held", [0, 1], ids=["what is finished", "what is replaced"])
def test_it_waits_for_a_program_that_has_it_open(
    files: tuple[Path, Path], held: int, monkeypatch: pytest.MonkeyPatch
):
    with holder(files[held]) as program:
        asked: list[float] = []

        def let_go(seconds: float) -> None:
            """The first time that it waits, the other program comes to its end."""
            asked.append(seconds)
            if program.poll() is None:
                program.communicate("\n", timeout=60)

        monkeypatch.setattr("app.replacement.sleep", let_go)
        monkeypatch.setattr("app.replacement.TRIES_S", 60.0)
        take_place(*files)
        assert asked
    assert not files[0].exists()
    assert files[1].read_text("utf-8") == "new"


def test_one_that_is_never_let_go_stays_as_it_is(files: tuple[Path, Path]):
    with holder(files[1]) as program:
        with pytest.raises(PermissionError):
            take_place(*files)
        program.communicate("\n", timeout=60)
    assert files[1].read_text("utf-8") == "old"
    assert files[0].read_text("utf-8") == "new"
