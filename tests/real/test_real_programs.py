"""The stages that the second suite plays on are real ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.real_programs import (
    person,
    started,
    virtual_screen,
    with_locked_secret_service,
    with_secret_service,
)

pytestmark = pytest.mark.real

KEEP_AND_FIND = """
import keyring
backend = keyring.get_keyring()
backend.set_password("callside-test", "kim", "a secret")
print(type(backend).__module__, backend.get_password("callside-test", "kim"))
"""
ASK = """
import keyring, keyring.errors
try:
    print(keyring.get_password("callside-test", "kim"))
except keyring.errors.KeyringError as error:
    print(type(error).__name__)
"""
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("hello")
label.setWindowTitle("Callside stage")
label.show()
print(app.platformName(), flush=True)
app.exec()
"""


def output(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_secret_service_keeps_a_secret_over_two_sessions(tmp_path: Path) -> None:
    here = person(tmp_path)
    kept = output(with_secret_service([sys.executable, "-c", KEEP_AND_FIND]), here)
    assert kept == "keyring.backends.SecretService a secret"
    assert output(with_secret_service([sys.executable, "-c", ASK]), here) == "a secret"


def test_a_locked_secret_service_says_so(tmp_path: Path) -> None:
    here = person(tmp_path)
    output(with_secret_service([sys.executable, "-c", KEEP_AND_FIND]), here)
    command = with_locked_secret_service([sys.executable, "-c", ASK])
    assert output(command, here) == "KeyringLocked"


def test_another_home_has_other_secrets(tmp_path: Path) -> None:
    output(with_secret_service([sys.executable, "-c", KEEP_AND_FIND]), person(tmp_path / "one"))
    command = with_secret_service([sys.executable, "-c", ASK])
    assert output(command, person(tmp_path / "two")) == "None"


def test_a_window_is_shown_by_the_window_manager(tmp_path: Path) -> None:
    with virtual_screen(tmp_path) as display:
        here = person(tmp_path, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        with started([sys.executable, "-c", WINDOW], env=here):
            find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Callside stage$"]
            assert output(find, here).isdigit()
