"""The system ends the program in the midst of typing: all that was typed is on the disk (F34).

Logging off, switching off, an update that restarts: on Unix all of them come as SIGTERM or SIGHUP.
What the session manager asks before that (commitDataRequest) is in tests/ui/frame/test_closing.py.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from app.paths import Profile
from app.sheet import note_text
from tests.support.fault_library import faults
from ui.start import open_desk

ROOT = Path(__file__).resolve().parents[2]
LETTERS = 40
PATIENCE_S = 60.0

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="Windows closes the window instead"),
    pytest.mark.timeout(180),
]


def typed(report: Path) -> list[dict[str, Any]]:
    """The lines of the report that tell what was typed."""
    lines = report.read_text("utf-8").splitlines(keepends=True)
    told = [json.loads(line) for line in lines if line.endswith("\n")]
    return [line for line in told if line["is"] == "typed"]


@pytest.mark.parametrize("sync_ms", [0, 150])
def test_f34_what_was_typed_when_the_session_ends_is_kept(tmp_path: Path, sync_ms: int) -> None:
    report, profile = tmp_path / "report.jsonl", Profile(folder=tmp_path / "profile")
    report.touch()
    arguments = [str(profile.folder), str(tmp_path / "key"), str(report), "7"]
    environment = dict(os.environ)
    if sync_ms:
        environment |= faults(tmp_path, op="sync", delay_ms=sync_ms)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.support.driven_program", *arguments],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
    ) as program:
        end = monotonic() + PATIENCE_S
        while len(typed(report)) < LETTERS:
            assert monotonic() < end, "nothing was typed"
            assert program.poll() is None
        program.send_signal(signal.SIGTERM)
        try:
            _out, said = program.communicate(timeout=PATIENCE_S)
        finally:
            program.kill()
    assert program.returncode == 0, said.decode()
    assert b"Traceback" not in said, said.decode()
    last = typed(report)[-1]["notes"]
    with open_desk(profile, key_file=tmp_path / "key") as desk:
        (sheet,) = desk.log.open_calls()
        assert note_text(sheet).rstrip("\n") == last.rstrip("\n")
