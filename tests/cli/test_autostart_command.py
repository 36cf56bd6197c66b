"""`callside autostart`: the start at login by a command, for agents and for IT's scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.policy import lay_down, policy_from
from ui.cli.program import main

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files of Linux desktops")


@pytest.fixture
def entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "machine"))
    return tmp_path / "config" / "autostart"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "callside" / "policies"
    with policy_from(place):
        yield place


def ran(profile: Path, *words: str) -> int:
    """The exit code of a command."""
    try:
        return main(["--profile", str(profile), "autostart", *words])
    except SystemExit as ended:
        return int(str(ended.code))


def test_on_show_and_off(profile: Path, entries: Path, folder: Path, capsys):
    assert ran(profile, "show") == 0
    assert capsys.readouterr().out == "off\n"
    assert ran(profile, "on") == 0
    (entry,) = entries.iterdir()
    assert f"--profile {profile}" in entry.read_text(encoding="utf-8")
    assert ran(profile, "show", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"on": True}
    assert ran(profile, "off") == 0
    assert list(entries.iterdir()) == []
    # It is about the desktop's entry: no profile is made for it.
    assert list(profile.iterdir()) == []


def test_what_policy_locks_is_refused_with_words(
    profile: Path, entries: Path, folder: Path, capsys
):
    lay_down(folder, "managed", autostart=True)
    assert ran(profile, "off") == 2
    assert "Your organisation manages this setting" in capsys.readouterr().err
    assert not entries.exists()


def test_a_place_that_cannot_be_written_is_told(profile: Path, entries: Path, folder: Path, capsys):
    entries.parent.write_text("", encoding="utf-8")
    assert ran(profile, "on") == 4
    assert str(entries) in capsys.readouterr().err
