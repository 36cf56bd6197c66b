"""The start with a session, in the person's own Run key of the real registry."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import winreg
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest

from app.autostart.autostart import Autostart, autostart_of
from app.autostart.run_key import APPROVED, RUN
from app.paths import Profile
from ui.phone import hook

SYSTEM = r"C:\windows\system32"
"""Where Windows stands when it starts what a session begins with."""

SWITCHED_OFF = bytes([3, 0, 0, 0, 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0xDA, 1])
SWITCHED_ON = bytes([2, *[0] * 11])
"""What the task manager writes: a word, and when it was switched off."""

PATIENCE_MS = 120_000


@pytest.fixture
def autostart(profile: Path) -> Iterator[Autostart]:
    """That of a profile of this test's; nothing of it stays in the registry."""
    made = autostart_of(Profile(folder=profile), profile.parent / "log key")
    yield made
    made.switch(on=False)


def value_of(key: str, profile: Path) -> tuple[str | bytes, int] | None:
    """What is in the registry for a profile, and of which kind."""
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
            return winreg.QueryValueEx(opened, f"Callside {Profile(folder=profile).name}")
    except FileNotFoundError:
        return None


def put_beside(profile: Path, told: bytes) -> None:
    """Write as the task manager does, when a person switches a start on or off in it."""
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, APPROVED) as opened:
        name = f"Callside {Profile(folder=profile).name}"
        winreg.SetValueEx(opened, name, 0, winreg.REG_BINARY, told)


def words_of(line: str) -> list[str]:
    """A command line as programs of Windows take it apart."""
    apart = ctypes.windll.shell32.CommandLineToArgvW
    apart.argtypes = (wintypes.LPCWSTR, ctypes.POINTER(ctypes.c_int))
    apart.restype = ctypes.POINTER(wintypes.LPWSTR)
    count = ctypes.c_int()
    words = apart(line, ctypes.byref(count))
    return [str(words[number]) for number in range(count.value)]


def test_on_writes_a_line_that_windows_takes_apart_and_off_leaves_nothing(
    autostart: Autostart, profile: Path
):
    assert not autostart.is_on()
    autostart.switch(on=True)
    assert autostart.is_on()
    line, kind = value_of(RUN, profile) or ("", 0)
    assert kind == winreg.REG_SZ
    key_file = str(profile.parent / "log key")
    assert words_of(str(line))[-4:] == ["--profile", str(profile), "--key-file", key_file]
    assert Path(words_of(str(line))[0]).is_file()
    autostart.switch(on=False)
    assert not autostart.is_on()
    assert value_of(RUN, profile) is None
    autostart.switch(on=False)


def test_what_the_task_manager_switched_off_is_off_until_it_is_wanted_again(
    autostart: Autostart, profile: Path
):
    autostart.switch(on=True)
    put_beside(profile, SWITCHED_OFF)
    assert not autostart.is_on()
    put_beside(profile, SWITCHED_ON)
    assert autostart.is_on()
    put_beside(profile, SWITCHED_OFF)
    autostart.switch(on=True)
    assert autostart.is_on()
    assert value_of(APPROVED, profile) is None
    put_beside(profile, SWITCHED_OFF)
    autostart.switch(on=False)
    assert value_of(RUN, profile) is None
    assert value_of(APPROVED, profile) is None


def test_each_profile_has_a_value_of_its_own(autostart: Autostart, profile: Path):
    other = autostart_of(Profile(folder=profile.parent / "another"))
    autostart.switch(on=True)
    assert not other.is_on()
    other.switch(on=True)
    other.switch(on=False)
    assert autostart.is_on()


def test_the_line_opens_the_window_of_that_profile(autostart: Autostart, profile: Path, qtbot):
    autostart.switch(on=True)
    line, _kind = value_of(RUN, profile) or ("", 0)
    channel = Path(hook.channel_file(str(profile)))
    with subprocess.Popen(str(line), cwd=SYSTEM, stderr=subprocess.DEVNULL) as program:
        try:
            qtbot.waitUntil(channel.exists, timeout=PATIENCE_MS)
            assert program.poll() is None
        finally:
            program.kill()
    assert sys.executable in str(line)
