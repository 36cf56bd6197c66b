"""Backups and keys by command, on a real profile."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.paths import Profile
from app.settings import Settings
from db.connection import connect
from db.files import LogFiles
from db.hold import share
from tests.cli.test_commands import ROOT, Demo, Ended
from ui.cli.program import main

Run = Callable[..., Ended]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled") / "profile"
    assert main(["--profile", str(folder), "demo", "--calls", "4", "--days", "3"]) == 0
    return folder


@pytest.fixture
def demo(filled: Path, tmp_path: Path) -> Demo:
    folder = tmp_path / "profile"
    shutil.copytree(filled, folder)
    return Demo(folder, ("--profile", str(folder), "--key-file", str(folder / "demo.key")))


@pytest.fixture
def run(demo: Demo, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def command(*arguments: str, typed: str = "") -> Ended:
        capsys.readouterr()
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        try:
            code = main([*demo.base, *arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        told = capsys.readouterr()
        return Ended(code, told.out, told.err)

    return command


def lose_a_call(demo: Demo) -> None:
    """One call more than in the backup."""
    from ui.start import open_desk

    with open_desk(Profile(folder=demo.folder), key_file=demo.base[3], writing=True) as desk:
        call = desk.calls.start()
        desk.calls.close(call)


def count(run: Run) -> int:
    return len(json.loads(run("log", "list", "--json").out))


def test_a_backup_is_listed_previewed_and_brought_back(run: Run, demo: Demo):
    made = json.loads(run("backup", "--json").out)
    assert Path(made["backup"]).stat().st_size == made["bytes"]
    assert (made["second"], made["second_problem"]) == (None, None)
    lose_a_call(demo)
    assert count(run) == 5
    (line,) = json.loads(run("restore", "--list", "--json").out)
    assert line["file"] == made["backup"]
    assert line["kind"] == "backup"
    before = count(run)
    seen = json.loads(run("restore", "--preview", "--json").out)
    assert seen["compared"]
    assert (seen["kinds"]["calls"]["held"], seen["kinds"]["calls"]["lost"]) == (4, 1)
    assert len(seen["lost_calls"]) == 1
    assert count(run) == before
    unsure = run("restore", line["name"])
    assert unsure.code == 2
    assert "--yes" in unsure.err
    assert count(run) == before
    done = run("restore", line["name"], "--yes")
    assert done.code == 0
    assert count(run) == 4
    aside = [
        line
        for line in json.loads(run("restore", "--list", "--json").out)
        if line["kind"] == "set_aside"
    ]
    assert aside[0]["file"].startswith(done.out.strip().rpartition(": ")[2])
    assert run("restore", aside[0]["name"], "--yes").code == 0
    assert count(run) == 5


def test_an_open_log_is_backed_up_and_not_replaced(run: Run, demo: Demo):
    hold = share(demo.folder / "log")
    assert run("backup").code == 0
    refused = run("restore", "--yes")
    assert refused.code == 3
    assert "open in a window" in refused.err
    assert run("key", "rotate").code == 3
    hold.release()
    assert run("restore", "--yes").code == 0


def test_a_backup_elsewhere_brings_what_opens_it(run: Run, tmp_path: Path):
    stick = tmp_path / "stick"
    assert run("backup", "--to", str(stick)).code == 2
    assert not stick.exists()
    stick.mkdir()
    made = Path(run("backup", "--to", str(stick)).out.strip())
    assert made.parent == stick
    assert {"call-log.key.json", "call-log.recovery.age"} < {path.name for path in stick.iterdir()}
    assert run("restore", str(made), "--yes").code == 0


def test_the_second_folder_gets_a_copy_and_may_fail(run: Run, demo: Demo, tmp_path: Path):
    second = tmp_path / "second"
    settings = Settings(Profile(folder=demo.folder).settings_file)
    settings.set("backup_folder", str(second))
    missing = run("backup", "--json")
    assert missing.code == 0
    assert json.loads(missing.out)["second_problem"] == "backup_folder_missing"
    assert "not there" in missing.err
    assert not second.exists()
    second.mkdir()
    made = json.loads(run("backup", "--json").out)
    assert Path(made["second"]).read_bytes() == Path(made["backup"]).read_bytes()
    shutil.rmtree(demo.folder / "log" / "backups")
    (line,) = json.loads(run("restore", "--list", "--json").out)
    assert line["kind"] == "second"
    assert run("restore", "--yes").code == 0


def test_there_is_nothing_to_bring_back(run: Run, demo: Demo, tmp_path: Path):
    assert run("restore").code == 5
    assert run("restore", "call-log-gone.db").code == 2
    nothing = main_code("--profile", str(tmp_path / "empty"), "backup")
    assert nothing == 3
    assert not (tmp_path / "empty").exists()


def main_code(*arguments: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(list(arguments))
    return int(end.value.code or 0)


def test_after_a_downgrade_the_backup_from_before_the_upgrade_is_offered(run: Run, demo: Demo):
    """A newer program has written the log since, and has made backups of it (F21, F22)."""
    before = Path(json.loads(run("backup", "--json").out)["backup"])
    files = LogFiles(demo.folder / "log")
    key = bytes.fromhex((demo.folder / "demo.key").read_text().strip())
    conn = connect(files.log, key, "write")
    conn.execute("PRAGMA user_version = 999")
    conn.close()
    newer = files.backups / "call-log-29991231T000000000000Z-v999.db"
    shutil.copyfile(files.log, newer)
    assert "newer Callside" in run("log", "list").err
    (line,) = json.loads(run("restore", "--list", "--json").out)
    assert line["file"] == str(before)
    assert run("restore", "--yes").code == 0
    assert count(run) == 4
    assert newer.exists()


def test_a_new_key_comes_with_a_new_code(run: Run, demo: Demo):
    old_key = (demo.folder / "demo.key").read_text()
    assert run("backup").code == 0
    rotated = run("key", "rotate", "--json")
    assert rotated.code == 0
    code = json.loads(rotated.out)["recovery_code"]
    assert (demo.folder / "demo.key").read_text() != old_key
    assert count(run) == 4
    assert run("key", "test-code", typed=f"{code}\n").code == 0
    slip = run("key", "test-code", typed=f"{'A' if code[0] != 'A' else 'B'}{code[1:]}\n")
    assert slip.code == 1
    assert "1" in slip.err
    oldest = json.loads(run("restore", "--list", "--json").out)[-1]
    assert run("restore", oldest["name"], "--yes").code == 0
    assert count(run) == 4


@pytest.mark.parametrize("command", [("backup", "--json"), ("restore", "--list")])
def test_they_import_no_qt(demo: Demo, command: tuple[str, ...]):
    script = (
        "import sys\nfrom ui.cli.program import main\n"
        f"main({[*demo.base, *command]!r})\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
