"""The window's program where there is no screen, and where a session names another Qt's plugins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ON_X11 = pytest.mark.skipif(sys.platform != "linux", reason="a screen can be away on Linux")
PLUGINS = """
import os
import ui.application
from PySide6.QtCore import QCoreApplication, QLibraryInfo

application = ui.application.application_on_screen(["callside"])
assert application.platformName() == "offscreen"
print(QCoreApplication.libraryPaths().count(QLibraryInfo.path(QLibraryInfo.PluginsPath)))
print(os.environ["QT_PLUGIN_PATH"] in QCoreApplication.libraryPaths())
"""


@ON_X11
@pytest.mark.parametrize("words", [(), ("supervisor",)], ids=["agent", "supervisor"])
def test_without_a_screen_it_says_so_and_changes_nothing(
    profile: Path, words: tuple[str, ...]
) -> None:
    around = {**os.environ, "DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"}
    told = subprocess.run(
        [sys.executable, "-m", "ui", "--profile", str(profile), *words],
        cwd=ROOT,
        env=around,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 3
    first, *rest = told.stderr.splitlines()
    assert first == "There is no screen here that a window can be shown on."
    assert any("could not connect to display :4711" in line for line in rest)
    assert list(profile.iterdir()) == []


def test_plugins_of_another_qt_are_left_to_the_programs_that_are_meant(tmp_path: Path) -> None:
    """A desktop may name its own: a screen of an older Qt would be loaded into ours, and fail."""
    foreign = tmp_path / "plugins"
    (foreign / "platforms").mkdir(parents=True)
    (foreign / "platforms" / "libqoffscreen.so").write_text("of another Qt")
    around = {**os.environ, "QT_PLUGIN_PATH": str(foreign), "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", PLUGINS],
        cwd=ROOT,
        env=around,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.stdout.split() == ["1", "False"], told.stderr
