"""The whole way: a telephone's commands, the real program, and what its log says afterwards."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.hook import ROOT, Hook, environment, spooled
from ui.cli.program import main
from ui.phone import hook


@pytest.mark.skipif(os.name == "nt", reason="ended by a signal of Unix: see tests/windows")
def test_what_the_telephone_told_with_and_without_a_window_is_in_the_log(
    qtbot,
    profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    session = tmp_path / "run"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    key = ("--profile", str(profile), "--key-file", str(profile / "key"))

    def telephone(*words: str) -> None:
        Hook(profile, *words, XDG_RUNTIME_DIR=str(session)).end()

    telephone("ring", "--id", "early", "--direction", "in", "--from", "+4930111111")
    telephone("end", "--id", "early", "--cause", "cancelled", "--from", "+4930111111")
    program = subprocess.Popen(
        [sys.executable, "-m", "ui", *key],
        env=environment(profile, XDG_RUNTIME_DIR=str(session)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    channel = Path(hook.channel_file(str(profile)))
    qtbot.waitUntil(channel.exists, timeout=60_000)
    telephone("ring", "--id", "now", "--name", "Ann", "--direction", "in", "--from", "+4930222222")
    telephone("answer", "--id", "now")
    telephone("end", "--id", "now")
    qtbot.waitUntil(lambda: spooled(profile) == [], timeout=60_000)
    program.send_signal(signal.SIGTERM)
    said = program.communicate(timeout=60)[0].splitlines()
    # What the platform of tests says of itself is left out.
    assert [line for line in said if "propagateSizeHints" not in line] == []
    assert program.returncode == 0
    assert main([*key, "log", "list", "--json"]) == 0
    calls = json.loads(capsys.readouterr().out)
    assert sorted(call["number"] for call in calls) == ["+4930111111", "+4930222222"]
