"""kill -9 before every step of a new key, and of a restore: old or new, never mixed (F02, C04)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HOLDERS = ["key_file", "passphrase"] if os.environ.get("CALLSIDE_KILLS") == "all" else ["key_file"]
"""A passphrase takes its time at every opening."""

ROTATION = """
import sys
from pathlib import Path
from app.ports import CallQuery
from db import recovery
from db.backup_preview import preview
from db.backup_shelf import backups
from db.files import LogFiles
from db.former_keys import former_keys
from db.gate import fits
from db.key import read_note
from db.key_file import KeyFileHolder
from db.opening import prepare
from db.passphrase import PassphraseHolder
from db.rotation import rotate
from tests.support.killed import kill_before_each_step
from tests.support.store import a_call, a_note, change

def holder(profile, make=False):
    if sys.argv[2] == "passphrase":
        return PassphraseHolder(LogFiles(profile / "log"), "one two three", cost=2**14)
    return KeyFileHolder(profile / "log.key", make=make)

start = Path(sys.argv[1]) / "profile"
opening = prepare(start / "log", holder(start, make=True))
call = a_call(name="Jake")
opening.store.keeper().write(change(call, a_note(call, "what was said " * 2_000)))
opening.store.backup()
opening.store.close()
first = backups(LogFiles(start / "log"))[0].path.name
old_note = read_note(LogFiles(start / "log"))
old = holder(start).read(old_note.log)
changed = 0

def look(profile, finished):
    global changed
    files = LogFiles(profile / "log")
    opened = prepare(files.folder, holder(profile))
    calls = opened.store.log().calls(CallQuery(), limit=9)
    assert [line.call.name for line in calls] == ["Jake"]
    assert len(opened.store.log().sheet(calls[0].call.id).note.text) > 20_000
    opened.store.close()
    note = read_note(files)
    key = holder(profile).read(note.log)
    assert fits(files, key), "the holder has another key than the log"
    changed += key != old
    assert not list(files.folder.glob("*.renewed*"))
    if note.recovery == old_note.recovery:
        # The code on paper opens it still, whichever key it has now.
        assert recovery.fits(files, opening.recovery_code)
    former = former_keys(files, key)
    assert preview(files, files.backups / first, key, profile / "aside", former).calls == 1
    assert finished <= (key != old)
    prepare(files.folder, holder(profile)).store.close()

kills, _ = kill_before_each_step(start, lambda at, killer:
    rotate(at / "log", holder(at), progress=killer), look)
print(kills, changed)
"""

RESTORE = """
import sys
from pathlib import Path
from app.ports import CallQuery
from db.backup_shelf import backups, bring_back, set_aside
from db.files import LogFiles
from db.store import Store
from tests.support.killed import kill_before_each_step
from tests.support.store import KEY, a_call, a_note, change

start = Path(sys.argv[1]) / "log"
store = Store.create(start, KEY)
call = a_call(name="Jake")
store.keeper().write(change(call, a_note(call, "what was said " * 2_000)))
store.backup()
store.keeper().write(change(a_call(name="Later")))
crashed = {name: (start / name).read_bytes() for name in ("call-log.db", "call-log.db-wal")}
store.close()
if sys.argv[2] == "crashed":
    for name, content in crashed.items():
        (start / name).write_bytes(content)

def calls_of(folder):
    opened = Store.open(folder, KEY)
    try:
        return opened.log().count_calls(CallQuery())
    finally:
        opened.close()

new = 0

def look(folder, finished):
    global new
    files = LogFiles(folder)
    calls = calls_of(folder)
    assert calls in (1, 2), calls
    assert not finished or calls == 1
    if calls == 1:
        new += 1
        (former,) = set_aside(files)
        assert calls_of(former.path.parent) == 2
    bring_back(files, backups(files)[0].path, KEY)
    assert calls_of(folder) == 1

kills, _ = kill_before_each_step(start, lambda at, killer:
    bring_back(LogFiles(at), backups(LogFiles(at))[0].path, KEY, progress=killer), look)
print(kills, new)
"""


def killed_and_changed(script: str, folder: Path, way: str) -> tuple[int, int]:
    """Run a script that kills; how often it did, and how often the new state was found."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), way],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    kills, changed = done.stdout.split()
    return int(kills), int(changed)


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
@pytest.mark.timeout(240)
@pytest.mark.parametrize("holder", HOLDERS)
def test_a_new_key_is_there_or_not_and_the_log_opens(tmp_path: Path, holder: str) -> None:
    kills, changed = killed_and_changed(ROTATION, tmp_path, holder)
    assert kills >= 14
    assert 1 <= changed < kills


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
@pytest.mark.timeout(240)
@pytest.mark.parametrize("end", ["closed", "crashed"])
def test_a_restore_is_done_or_not_and_the_former_log_is_whole(tmp_path: Path, end: str) -> None:
    kills, new = killed_and_changed(RESTORE, tmp_path, end)
    assert kills >= 1
    assert 1 <= new <= kills
