"""The start with a session, as each system keeps it."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from app.autostart.autostart import autostart_of, window_command
from app.autostart.desktop_entry import DesktopEntry, exec_line
from app.autostart.launch_agent import LaunchAgent
from app.autostart.run_key import APPROVED, RUN, RunKey
from app.paths import Profile
from app.problems import Problem

COMMAND = ["/usr/lib/callside/callside-window"]


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders of this test's for the person and for the machine."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path / 'machine'}:relative")
    return tmp_path


def for_everybody(config: Path, *more: str) -> Path:
    """What IT put there for all of the machine."""
    entry = config / "machine" / "autostart" / "org.callside.Callside.desktop"
    entry.parent.mkdir(parents=True)
    lines = ["[Desktop Entry]", "Type=Application", "Name=Callside", "Exec=callside-window", *more]
    entry.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return entry


def test_on_writes_an_entry_and_off_leaves_nothing(config: Path):
    entry = DesktopEntry(COMMAND, "")
    assert not entry.is_on()
    entry.switch(on=True)
    assert entry.is_on()
    assert entry.path == config / "config" / "autostart" / "org.callside.Callside.desktop"
    text = entry.path.read_text(encoding="utf-8")
    # Without the program the entry does nothing: a removed package leaves no fault at login.
    assert f"\nTryExec={COMMAND[0]}\nExec={COMMAND[0]}\n" in text
    assert list(entry.path.parent.iterdir()) == [entry.path]
    entry.switch(on=False)
    assert not entry.is_on()
    assert list(entry.path.parent.iterdir()) == []
    entry.switch(on=False)


@pytest.mark.skipif(
    not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not here"
)
@pytest.mark.parametrize("on", [True, False])
def test_the_entry_is_as_desktops_want_it(config: Path, on: bool):
    for_everybody(config)
    entry = DesktopEntry(
        ["/opt/a b/callside-window", "--profile", '/data/50% "of" $HOME\\x'], "ab12"
    )
    entry.switch(on=on)
    DesktopEntry(COMMAND, "").switch(on=on)
    for file in (config / "config" / "autostart").iterdir():
        said = subprocess.run(["desktop-file-validate", file], capture_output=True, text=True)
        assert said.stdout + said.stderr == ""


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(config: Path, line: str):
    entry = DesktopEntry(COMMAND, "")
    entry.switch(on=True)
    with entry.path.open("a", encoding="utf-8") as file:
        file.write(f"{line}\n[Desktop Action x]\nHidden=false\n")
    assert not entry.is_on()
    entry.switch(on=True)
    assert entry.is_on()


def test_what_it_put_there_for_everybody_is_on_until_a_person_switches_it_off(config: Path):
    machine = for_everybody(config)
    entry = DesktopEntry(COMMAND, "")
    assert entry.is_on()
    entry.switch(on=False)
    assert not entry.is_on()
    assert "Hidden=true" in entry.path.read_text(encoding="utf-8")
    entry.switch(on=True)
    assert entry.is_on()
    machine.unlink()
    entry.switch(on=False)
    assert not entry.path.exists()


def test_what_it_switched_off_for_everybody_is_off(config: Path):
    for_everybody(config, "Hidden=true")
    assert not DesktopEntry(COMMAND, "").is_on()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(config: Path):
    (config / "config").mkdir(mode=0o500)
    with pytest.raises(Problem) as told:
        DesktopEntry(COMMAND, "").switch(on=True)
    assert told.value.code == "autostart_unwritable"


def test_a_file_in_the_place_of_the_folder_is_told(config: Path):
    (config / "config").write_text("", encoding="utf-8")
    entry = DesktopEntry(COMMAND, "")
    with pytest.raises(Problem) as told:
        entry.switch(on=True)
    assert (told.value.code, told.value.facts["place"]) == ("autostart_unwritable", entry.path)
    assert not entry.is_on()


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("/usr/bin/callside", "/usr/bin/callside"),
        ("/a b", '"/a b"'),
        ('say "x"', r'"say \"x\""'),
        ("$HOME`id`\\", r'"\$HOME\`id\`\\"'),
        ("50%u", '"50%%u"'),
        ("", '""'),
        ("Jürgen;rm", '"Jürgen;rm"'),
    ],
)
def test_words_are_quoted_by_the_rules_of_exec(word: str, line: str):
    assert exec_line([word]) == line


def test_each_profile_has_an_entry_of_its_own(config: Path, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    usual = autostart_of(Profile(folder=tmp_path / "data" / "callside"))
    other = autostart_of(Profile(folder=tmp_path / "other profile"), tmp_path / "key")
    assert isinstance(usual, DesktopEntry)
    assert isinstance(other, DesktopEntry)
    other.switch(on=True)
    assert not usual.is_on()
    usual.switch(on=True)
    assert len(list(usual.path.parent.iterdir())) == 2
    assert "--profile" not in usual.path.read_text(encoding="utf-8")
    told = other.path.read_text(encoding="utf-8")
    assert f'--profile "{tmp_path}/other profile" --key-file {tmp_path}/key' in told
    usual.switch(on=False)
    assert other.is_on()


def test_the_command_is_one_that_can_be_run():
    assert Path(window_command()[0]).is_file()


class FakeKeys:
    """A registry of one person, in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str | bytes] = {}
        self.is_closed = False

    def read(self, key: str, name: str) -> str | bytes | None:
        self._look()
        return self.held.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self._look()
        self.held[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self._look()
        self.held.pop((key, name), None)

    def _look(self) -> None:
        if self.is_closed:
            raise PermissionError("closed by policy")


WINDOWS = [r"C:\Program Files\Callside\callside-window.exe", "--profile", r"D:\a b"]


def test_windows_gets_a_value_of_the_run_key_and_loses_it():
    keys = FakeKeys()
    run = RunKey(WINDOWS, "", keys)
    assert not run.is_on()
    run.switch(on=True)
    line = r'"C:\Program Files\Callside\callside-window.exe" --profile "D:\a b"'
    assert keys.held == {(RUN, "Callside"): line}
    assert run.is_on()
    RunKey(WINDOWS, "ab12", keys).switch(on=True)
    assert (RUN, "Callside ab12") in keys.held
    run.switch(on=False)
    assert not run.is_on()
    assert set(keys.held) == {(RUN, "Callside ab12")}


def test_what_the_task_manager_switched_off_is_off_until_it_is_switched_on_here():
    keys = FakeKeys()
    run = RunKey(WINDOWS, "", keys)
    run.switch(on=True)
    keys.held[APPROVED, "Callside"] = bytes([3, 0, 0, 0]) + bytes(8)
    assert not run.is_on()
    keys.held[APPROVED, "Callside"] = bytes([2, 0, 0, 0]) + bytes(8)
    assert run.is_on()
    keys.held[APPROVED, "Callside"] = bytes([3, 0, 0, 0]) + bytes(8)
    run.switch(on=True)
    assert run.is_on()
    assert (APPROVED, "Callside") not in keys.held


def test_a_closed_registry_is_told():
    keys = FakeKeys()
    keys.is_closed = True
    run = RunKey(WINDOWS, "", keys)
    assert not run.is_on()
    with pytest.raises(Problem) as told:
        run.switch(on=True)
    assert told.value.code == "autostart_unwritable"


def test_macos_gets_a_launch_agent_and_loses_it(tmp_path: Path):
    agent = LaunchAgent(COMMAND, "", tmp_path / "LaunchAgents")
    assert not agent.is_on()
    agent.switch(on=True)
    file = tmp_path / "LaunchAgents" / "org.callside.Callside.plist"
    told = plistlib.loads(file.read_bytes())
    assert (told["Label"], told["ProgramArguments"]) == ("org.callside.Callside", COMMAND)
    assert told["RunAtLoad"] is True
    assert agent.is_on()
    agent.switch(on=False)
    assert not agent.is_on()
