"""The other gates: file sizes, no Qt, no network, no folder of the person at work."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from tests.gates import file_sizes, without_qt


@pytest.mark.parametrize(
    ("lines", "code", "words"),
    [(250, 0, ""), (251, 0, "more than 250"), (500, 0, "more than 250"), (501, 1, "split it")],
)
def test_a_long_file_is_named_and_a_longer_one_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: int, code: int, words: str
) -> None:
    (tmp_path / "ui/desk").mkdir(parents=True)
    (tmp_path / "ui/desk/steps.py").write_text("x = 1\n" * lines)
    assert file_sizes.main(tmp_path) == code
    said = capsys.readouterr().out
    assert words in said
    assert bool(said) == bool(words)


@pytest.mark.parametrize("module", ["PySide6", "PySide6.QtCore", "shiboken6"])
def test_where_qt_is_blocked_it_cannot_be_imported_even_by_a_child(module: str) -> None:
    inner = f"import {module}"
    outer = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {inner!r}], check=True)"
    for program in (inner, outer):
        done = subprocess.run(
            [sys.executable, "-c", program],
            env=without_qt.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert f"ModuleNotFoundError: No module named '{module.partition('.')[0]}" in done.stderr


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 443, 0, 0)])
def test_a_test_that_reaches_for_the_network_is_told_so(address: tuple[str | int, ...]) -> None:
    family = socket.AF_INET6 if len(address) == 4 else socket.AF_INET
    with socket.socket(family) as reach, pytest.raises(OSError, match="reached for the network"):
        reach.connect(address)


def test_this_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_the_profile_is_the_tests_own(profile: Path, tmp_path: Path) -> None:
    assert os.environ["CALLSIDE_PROFILE"] == str(profile)
    assert profile.is_dir()
    assert tmp_path in profile.parents


@pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are Linux's")
def test_the_persons_own_folders_are_out_of_reach(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    for folder in (platformdirs.user_data_path("callside"), platformdirs.user_config_path("x")):
        assert tmp_path_factory.getbasetemp() in folder.parents
