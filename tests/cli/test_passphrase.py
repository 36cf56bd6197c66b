"""A log that is protected by a passphrase, for commands."""

from __future__ import annotations

import io
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.files import LogFiles
from db.opening import prepare
from db.passphrase import PassphraseHolder
from tests.cli.test_commands import ROOT, Ended
from ui.cli.program import main

PASSPHRASE = "violets beside the quiet river"
PATIENCE_S = 60.0

Run = Callable[..., Ended]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sealed") / "profile"
    # Guessing is made cheap here, and opening with it.
    holder = PassphraseHolder(LogFiles(folder / "log"), PASSPHRASE, cost=2**14)
    prepare(folder / "log", holder).store.close()
    return folder


@pytest.fixture
def sealed(made: Path, tmp_path: Path) -> Path:
    """A profile whose log's key is sealed with the passphrase."""
    return Path(shutil.copytree(made, tmp_path / "profile"))


@pytest.fixture
def run(sealed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def command(*arguments: str, typed: str = "") -> Ended:
        capsys.readouterr()
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        try:
            code = main(["--profile", str(sealed), *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with the passphrase, for its owner alone."""
    path = tmp_path / "passphrase"
    path.write_bytes(PASSPHRASE.encode() + b"\r\n")
    path.chmod(0o600)
    return path


def test_a_command_takes_it_from_a_file(run: Run, file: Path) -> None:
    by_file = ("--passphrase-file", str(file))
    assert json.loads(run(*by_file, "log", "list", "--json").out) == []
    backup = run(*by_file, "backup").out.strip()
    assert Path(backup).is_file()
    rotated = run(*by_file, "key", "rotate", "--json")
    assert rotated.code == 0
    code = json.loads(rotated.out)["recovery_code"]
    assert run("key", "test-code", typed=code + "\n").code == 0
    assert run(*by_file, "restore", backup, "--yes").code == 0
    told = json.loads(run(*by_file, "doctor", "--json").out)
    assert any(each["code"] == "key_in_passphrase" for each in told["findings"])


def test_a_command_takes_it_from_standard_input(run: Run) -> None:
    done = run("--passphrase-file", "-", "backup", typed=PASSPHRASE + "\n")
    assert (done.code, Path(done.out.strip()).is_file()) == (0, True)


@pytest.mark.parametrize("command", [("backup",), ("key", "rotate"), ("log", "list")])
def test_where_nobody_can_be_asked_it_says_so(
    run: Run, sealed: Path, command: tuple[str, ...]
) -> None:
    before = sorted(path.name for path in (sealed / "log").rglob("*"))
    told = run(*command)
    assert told.code == 3
    assert "nobody can be asked here" in told.err
    assert "--passphrase-file" in told.err
    assert sorted(path.name for path in (sealed / "log").rglob("*")) == before


def test_a_wrong_one_opens_nothing(run: Run) -> None:
    told = run("--passphrase-file", "-", "backup", typed="violets beside the loud river\n")
    assert told.code == 3
    assert "does not fit" in told.err
    assert "violets" not in told.err


@pytest.mark.skipif(os.name == "nt", reason="the rights are in the access list there")
def test_a_file_that_others_can_read_is_refused(run: Run, file: Path) -> None:
    file.chmod(0o640)
    told = run("--passphrase-file", str(file), "backup")
    assert told.code == 2
    assert "Others can read" in told.err
    assert run("--passphrase-file", str(file.parent / "none"), "backup").code == 2


def test_the_window_asks_itself(run: Run, file: Path) -> None:
    assert run("--passphrase-file", str(file)).code == 2


def test_the_doctor_asks_for_nothing(run: Run) -> None:
    told = json.loads(run("doctor", "--json").out)
    assert any(each["code"] == "passphrase_needed" for each in told["findings"])


@pytest.mark.skipif(os.name == "nt", reason="needs a pseudo-terminal")
def test_at_a_terminal_it_is_asked_for_and_not_shown(sealed: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "ui", "--profile", str(sealed), "backup"],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    ) as program:
        os.close(theirs)
        assert program.stdout is not None
        shown = read_until(ours, "Passphrase: ")
        os.write(ours, PASSPHRASE.encode() + b"\n")
        backup = program.stdout.read().decode().strip()
        shown += read_until(ours, "")
        assert program.wait(PATIENCE_S) == 0
    os.close(ours)
    assert Path(backup).is_file()
    assert "violets" not in shown


def read_until(terminal: int, end: str) -> str:
    """What is shown on a terminal until these words stand there, or until nobody shows more."""
    shown = ""
    while not end or end not in shown:
        ready, _, _ = select.select([terminal], [], [], PATIENCE_S)
        assert ready, f"nothing more came after {shown!r}"
        try:
            content = os.read(terminal, 1024)
        except OSError:  # the other end is closed
            break
        if not content:
            break
        shown += content.decode()
    return shown
