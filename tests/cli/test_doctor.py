"""`callside doctor` finds each fault that is made, says how to mend it, and tells no secrets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.health import clock
from app.moment import Moment
from app.paths import Profile
from db.files import LogFiles
from db.keyring_holder import KeyringHolder
from tests.cli.test_backup_commands import demo, filled  # noqa: F401 - fixtures
from tests.cli.test_commands import ROOT, Demo
from tests.support.keyrings import ACCEPTED, SilentKeyring
from ui import start
from ui.cli.program import main
from ui.health_words import SUBJECTS, WORDS, health_words
from ui.start import StoreDoor


def examined(base: tuple[str, ...], capsys: pytest.CaptureFixture[str], *more: str) -> Any:
    capsys.readouterr()
    try:
        code = main([*base, "doctor", "--json", *more])
    except SystemExit as end:
        code = int(end.code or 0)
    told = json.loads(capsys.readouterr().out)
    assert code == (1 if told["state"] == "bad" else 0)
    return told


def of(told: Any, subject: str) -> Any:
    return next(each for each in told["findings"] if each["subject"] == subject)


def damage(demo: Demo) -> None:  # noqa: F811
    log = LogFiles(demo.folder / "log").log
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)


def lose_the_key(demo: Demo) -> None:  # noqa: F811
    (demo.folder / "demo.key").unlink()


def open_to_others(demo: Demo) -> None:  # noqa: F811
    LogFiles(demo.folder / "log").recovery.chmod(0o644)


def spoil_the_settings(demo: Demo) -> None:  # noqa: F811
    Profile(folder=demo.folder).settings_file.write_text("{", "utf-8")


def name_a_bad_playbook(demo: Demo) -> None:  # noqa: F811
    bad = demo.folder / "bad.toml"
    bad.write_text("steps = 1", "utf-8")
    Profile(folder=demo.folder).settings_file.write_text(json.dumps({"playbook": str(bad)}))


def lose_the_log(demo: Demo) -> None:  # noqa: F811
    LogFiles(demo.folder / "log").log.unlink()


@pytest.mark.parametrize(
    ("spoil", "subject"),
    [
        (damage, "integrity"),
        (lose_the_key, "key"),
        pytest.param(
            open_to_others,
            "rights",
            marks=pytest.mark.skipif(
                os.name == "nt", reason="a file has its folder's rights there"
            ),
        ),
        (spoil_the_settings, "settings"),
        (name_a_bad_playbook, "playbook"),
        (lose_the_log, "log"),
    ],
)
def test_each_fault_is_found_and_its_mending_told(
    demo: Demo,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
    spoil: Callable[[Demo], None],
    subject: str,
):
    assert examined(demo.base, capsys)["state"] == "warn"
    spoil(demo)
    told = examined(demo.base, capsys, "--full")
    assert told["state"] == "bad"
    finding = of(told, subject)
    assert finding["state"] == "bad"
    assert finding["means"]
    assert finding["mend"]


def test_it_changes_nothing_and_tells_nothing_of_customers(
    demo: Demo,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
):
    from tests.support.store import fingerprint_of

    before = fingerprint_of(demo.folder / "log")
    told = json.dumps(examined(demo.base, capsys, "--full"))
    assert fingerprint_of(demo.folder / "log") == before
    assert (demo.folder / "demo.key").read_text().strip() not in told
    assert main([*demo.base, "log", "list", "--json"]) == 0
    names = {call["name"] for call in json.loads(capsys.readouterr().out)} - {""}
    assert names
    assert not [name for name in names if name in told]


def test_a_profile_without_a_log_is_healthy_and_stays_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    told = examined(("--profile", str(tmp_path / "new")), capsys)
    assert of(told, "log")["code"] == "log_none"
    assert not (tmp_path / "new").exists()


def test_a_keyring_that_does_not_answer_holds_nothing_up(
    profile: Path, monkeypatch: pytest.MonkeyPatch
):
    keyring = SilentKeyring()
    keyring.answered.set()
    door = StoreDoor(Profile(folder=profile), holder=KeyringHolder(keyring, ACCEPTED))
    door.open().close()
    assert [each.state for each in door.examine() if each.subject == "key"] == ["ok"]
    monkeypatch.setattr(start, "KEYRING_S", 0.05)
    keyring.answered.clear()
    found = {each.subject: each for each in door.examine()}
    keyring.answered.set()
    assert (found["key"].state, found["key"].code) == ("bad", "keyring_silent")
    assert "dialog of your desktop" in health_words(found["key"]).mend
    assert {"recovery", "backups", "room", "settings"} < set(found)


def test_an_open_window_and_a_killed_one_are_told_apart(
    demo: Demo,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
):
    lock = Profile(folder=demo.folder).window_lock
    lock.write_text(f"{os.getpid()}\ncallside\n")
    assert of(examined(demo.base, capsys), "window")["code"] == "window_open"
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    lock.write_text(f"{ended.pid}\ncallside\n")
    assert of(examined(demo.base, capsys), "window")["code"] == "window_killed"


def test_a_clock_behind_the_newest_call_is_bad_and_jumps_are_told():
    now = Moment(1_700_000_000_000, 0, "UTC")
    assert clock(now, None, 0).state == "ok"
    assert clock(now, now.later(days=3), 0).state == "bad"
    assert clock(now, now, 2).code == "clock_warn"
    assert clock(Moment(now.utc_ms), now, 0).code == "clock_no_zone"


def test_every_subject_has_a_name_and_every_code_words():
    assert all(code.startswith(tuple(SUBJECTS)) or code == "code_outdated" for code in WORDS)


def test_it_imports_no_qt(demo: Demo):  # noqa: F811
    script = (
        "import sys\nfrom ui.cli.program import main\n"
        f"main({[*demo.base, 'doctor']!r})\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
