"""What the runner says where there are no telephones, or no network of their own to be had."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.phones.__main__ import GROUPS, ROOT, missing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="telephones are run on Linux only")


def test_without_programs_it_says_so_for_each_group_and_is_no_failure(tmp_path: Path) -> None:
    nothing = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "tests.phones"],
        cwd=ROOT,
        env={**os.environ, "PATH": nothing, "CALLSIDE_AMI_RECORDINGS": nothing},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    title, twinkle, baresip, recorded, told = done.stdout.strip().splitlines()
    assert title == "Telephones"
    assert "did not run, because twinkle-console and sipp cannot be found here." in twinkle
    assert "did not run, because baresip and sipp cannot be found here." in baresip
    assert "did not run, because there is none here." in recorded
    assert "34 recordings of a real exchange were not replayed" in told


def test_without_a_network_of_their_own_it_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for program in GROUPS[0].programs:
        (tmp_path / program).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert missing(GROUPS[0], ["unshare"]) == ""
    assert "lets nobody make a network of its own" in missing(GROUPS[0], None)
