"""Commands whose input or output is closed, full, or read no further: they end well or say why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
POSIX = pytest.mark.skipif(os.name == "nt", reason="streams are closed by the shell there is here")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")


def ended(shell: str, profile: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A command run by a shell that does to its streams what stands behind it."""
    command = [sys.executable, "-m", "ui", "--profile", str(profile), *words]
    return subprocess.run(
        ["sh", "-c", f'"$@" {shell}', "sh", *command],
        cwd=ROOT,
        env={**os.environ, **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


@POSIX
def test_a_command_that_reads_finds_nothing_in_a_closed_input(profile: Path) -> None:
    told = ended("<&-", profile, "phone", "secret")
    assert told.returncode == 2
    assert "no password was given" in told.stderr
    assert "Traceback" not in told.stderr


@POSIX
@pytest.mark.parametrize("words", [("version",), ("policy", "show")])
def test_a_command_ends_well_where_nobody_can_hear_it(
    profile: Path, words: tuple[str, ...]
) -> None:
    assert ended(">&- 2>&- <&-", profile, *words).returncode == 0


@POSIX
def test_what_is_opened_later_never_gets_the_number_of_a_closed_stream(tmp_path: Path) -> None:
    code = "from ui.standard_streams import hold_standard_streams as hold; import sys; hold(); "
    code += "print(open(sys.argv[1], 'w').fileno(), file=open(sys.argv[2], 'w')); "
    code += "print('a word', file=sys.stderr)"
    kept, told = tmp_path / "kept", tmp_path / "told"
    command = ["sh", "-c", '"$@" >&- 2>&- <&-', "sh", sys.executable, "-c", code, kept, told]
    subprocess.run([str(word) for word in command], cwd=ROOT, check=True, timeout=60)
    assert int(told.read_text()) > 2
    assert kept.read_text() == ""


@POSIX
def test_a_reader_that_goes_away_is_no_fault(profile: Path) -> None:
    told = ended("| true", profile, "playbook", "coverage")
    assert told.stderr == ""


@FULL
@pytest.mark.parametrize("words", [("--help",), ("playbook", "coverage")])
def test_a_full_disk_behind_the_output_is_told_in_words(
    profile: Path, words: tuple[str, ...]
) -> None:
    told = ended(">/dev/full", profile, *words)
    assert told.returncode == 4
    assert told.stderr.splitlines() == [
        "What was asked for could not be printed: No space left on device.",
        "Your log is as it was.",
        "Make room where the output goes, then try again.",
    ]
