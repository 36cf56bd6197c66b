"""The entries in the menus of Linux desktops, and what software centres are told."""

from __future__ import annotations

import shutil
import subprocess
from configparser import RawConfigParser
from datetime import date
from pathlib import Path

import pytest

from tests.support.packaging_script import PACKAGING, packaging_script
from ui.application import DESKTOP_FILE
from ui.supervisor.application import DESKTOP_FILE as SUPERVISORS_FILE
from ui.supervisor.application import WINDOW_CLASS

LINUX = PACKAGING / "linux"
AGENT, LINK, SUPERVISOR = (
    "org.callside.Callside",
    "org.callside.Callside.Link",
    "org.callside.Callside.Supervisor",
)
TODAY = date(2026, 11, 22)
metainfo = packaging_script("linux/metainfo")


def entry(name: str) -> dict[str, str]:
    parser = RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{name}.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not here"
)
def test_entries_are_as_desktops_want_them():
    files = sorted(LINUX.glob("*.desktop"))
    assert len(files) == 3
    said = subprocess.run(
        ["desktop-file-validate", "--warn-kde", *files], capture_output=True, text=True
    )
    assert (said.returncode, said.stdout + said.stderr) == (0, "")


def test_a_link_is_one_word_behind_two_dashes_and_no_window_comes_forward_for_it():
    link = entry(LINK)
    # Goal C22: the desktop puts the link in as one argument; quotes around it would be a fault.
    assert link["Exec"] == "callside-window -- %u"
    assert link["MimeType"] == "x-scheme-handler/callside;"
    assert (link["NoDisplay"], link["StartupNotify"]) == ("true", "false")


def test_only_the_entry_of_links_takes_anything_from_outside():
    for name in (AGENT, SUPERVISOR):
        told = entry(name)
        assert "%" not in told["Exec"]
        assert "MimeType" not in told


def test_desktops_find_the_entry_of_a_window():
    assert (DESKTOP_FILE, SUPERVISORS_FILE) == (AGENT, SUPERVISOR)
    assert entry(AGENT)["Icon"] == AGENT
    assert entry(SUPERVISOR)["Icon"] == SUPERVISOR
    assert entry(SUPERVISOR)["StartupWMClass"] == WINDOW_CLASS
    assert entry(SUPERVISOR)["Exec"] == "callside-window supervisor"


@pytest.mark.parametrize("key", ["GenericName", "Comment"])
def test_entries_speak_every_language_of_the_window(key: str):
    from app.languages import LANGUAGES

    for name in (AGENT, SUPERVISOR):
        told = entry(name)
        assert {f"{key}[{language}]" for language in LANGUAGES if language != "en"} <= set(told)


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not here")
@pytest.mark.parametrize("name", [AGENT, SUPERVISOR])
def test_software_centres_take_the_description(tmp_path: Path, name: str):
    file = tmp_path / f"{name}.metainfo.xml"
    file.write_text(metainfo.metainfo(name, TODAY), encoding="utf-8")
    said = subprocess.run(
        ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True
    )
    assert said.returncode == 0, said.stdout


def test_releases_are_those_of_the_changes():
    from app.version import VERSION

    newest = metainfo.releases(TODAY)[0]
    assert (newest.version, newest.day) == (VERSION, TODAY)
    assert f'<release version="{VERSION}" date="2026-11-22"' in metainfo.metainfo(AGENT, TODAY)


def test_a_change_is_told_in_plain_words():
    text = """
## 1.2.0 – 2026-12-01

Words.

- **Lock**: the `window` is blank
  at once ([docs](docs/lock.md)).
- Two.

## 1.1.0 – 2026-11-30

- One.
"""
    two, one = metainfo.releases(TODAY, text)
    assert (two.version, two.day) == ("1.2.0", date(2026, 12, 1))
    assert two.changes == ("Lock: the window is blank at once.", "Two.")
    assert (one.version, one.changes) == ("1.1.0", ("One.",))
