"""The built programs in a network without any interface, watched by the system itself (C23)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.built import Built
from tests.support.listener import missing_programs
from tests.support.traced import can_trace

ROOT = Path(__file__).resolve().parents[2]
TRACED = "tests/real/test_no_network.py"

pytestmark = [
    pytest.mark.package,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not can_trace(), reason="needs strace and unshare"),
    pytest.mark.skipif(bool(missing_programs()), reason="needs a screen and a session's bus"),
]


def test_they_open_their_own_channels_and_no_other(built: Built, tmp_path: Path) -> None:
    """All that is asked of the program from the source, but the week of the windows' journeys."""
    words = ["-q", "-m", "real", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *words, "--basetemp", str(tmp_path / "work"), TRACED],
        cwd=ROOT,
        env={**os.environ, "CALLSIDE_PROGRAM": str(built.tree / "callside-window")},
        capture_output=True,
        text=True,
        timeout=850,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed, 1 skipped" in done.stdout
