"""How a command ends where whoever reads its output stops before the end."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name == "nt", reason="a shell of Windows does not close a pipe early")
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["at its end", "at each line"])
def test_a_reader_who_stops_early_makes_no_fault_of_it(profile: Path, unbuffered: str) -> None:
    """`callside doctor | head` ended with 1, which a fleet reads as a sick machine."""
    ours, theirs = os.pipe()
    os.close(ours)
    ended = subprocess.run(
        [sys.executable, "-m", "ui", "--profile", str(profile), "policy", "show"],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        stdout=theirs,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(theirs)
    assert (ended.returncode, ended.stderr) == (0, b"")
