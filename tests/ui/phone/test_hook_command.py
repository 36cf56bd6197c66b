"""The command is named as it can be started."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui.phone.hook_command import hook_command


def test_it_stands_beside_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    beside = tmp_path / "callside-hook"
    beside.touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "callside"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert hook_command() == str(beside)


def test_it_may_be_elsewhere_on_the_path_or_nowhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    suffix = ".exe" if sys.platform == "win32" else ""
    elsewhere = tmp_path / "bin" / f"callside-hook{suffix}"
    elsewhere.parent.mkdir()
    elsewhere.touch(mode=0o755)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "callside"))
    monkeypatch.setenv("PATH", str(elsewhere.parent))
    assert Path(hook_command()) == elsewhere
    monkeypatch.setenv("PATH", "")
    assert hook_command() == "callside-hook"
