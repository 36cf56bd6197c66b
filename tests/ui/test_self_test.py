"""`callside --selftest` of what is installed here, with its window and all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_sound_installation_has_no_fault(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui", "--profile", str(tmp_path / "own"), "--selftest"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert [line for line in lines if not line.startswith("ok    ")] == []
    subjects = [line[6:].split(":")[0] for line in lines]
    assert {"Build", "Log", "Window", "Typeface and icons"} < set(subjects)
    assert not (tmp_path / "own").exists()
