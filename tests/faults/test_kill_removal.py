"""kill -9 amid a purge, an erasure, a deletion of everything: done, or done next (F02, C07–C09).

`CALLSIDE_KILLS=all python3 dev.py test tests/faults/test_kill_removal.py -s` kills before every
step and prints how often.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ALL = os.environ.get("CALLSIDE_KILLS") == "all"

BEGIN = """
import sys
from functools import partial
from pathlib import Path
from app.moment import Moment, SystemClock
from app.numbers import same_form
from app.paths import Profile
from app.ports import CallQuery, Unwatched
from app.retention import KINDS
from db import leaving, removals
from db.backing_up import back_up, back_up_anew
from db.backup_shelf import backups
from db.connection import connect
from db.erasure import LogPeople
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.key import read_note
from db.known_keyring import KnownKeyring
from db.opening import is_first, prepare
from db.retention import DAY_MS, LogRetention
from tests.support.decrypted import holding
from tests.support.killed import WITH_THE_STORE, kill_before_each_step
from tests.support.store import a_call, a_note, change

WORD, NUMBER = "zwetschge", "+493012345678"
clock = SystemClock()

def holder(profile, make=False):
    return KeyFileHolder(profile.parent / "log.key", make=make)

def opened(profile):
    return prepare(profile / "log", holder(profile)).store

def holding_now(profile):
    key = holder(profile).read(read_note(LogFiles(profile / "log")).log)
    return holding(profile, key, [WORD])

start = Path(sys.argv[1]) / "profile"
store = prepare(start / "log", holder(start, make=True)).store
old = Moment(clock.now().utc_ms - 90 * DAY_MS)
for n in range(3):
    call = a_call(phase="closed", started=old, closed=old, name=f"{WORD}name", number=NUMBER)
    store.keeper().write(change(call, a_note(call, f"{WORD}note {n}", at=old)))
back_up(store, None, Unwatched())
store.close()
(start / "handed-over").mkdir()
assert holding_now(start)
"""

ERASE = """
def work(profile, killer):
    store = opened(profile)
    anew = partial(back_up_anew, store, None)
    people = LogPeople(store, clock, profile / "handed-over", anew)
    (person,) = people.found(NUMBER, partial(same_form, region="DE"))
    people.erase(person, "asked")
    people.close()
    store.close()

def look(profile, finished):
    store = opened(profile)  # what was begun is brought to its end here
    people = LogPeople(store, clock, profile / "handed-over", lambda: (0, False))
    found, lines = people.found(NUMBER, partial(same_form, region="DE")), people.removals()
    calls = store.log().count_calls(CallQuery())
    people.close()
    store.close()
    assert calls == 3, "calls go on being counted"
    assert bool(found) != bool(lines), "half erased, or erased without a line in the list"
    assert not (finished and found)
    if lines:
        assert [line.what for line in lines] in (["caller_erased"], ["erased_again"]), lines
        assert not holding_now(profile), holding_now(profile)
"""

PURGE = """
EACH = dict.fromkeys(KINDS, 30)

def work(profile, killer):
    store = opened(profile)
    LogRetention(store, clock, profile / "handed-over", None).run(EACH, killer, "policy")
    store.close()

def look(profile, finished):
    store = opened(profile)
    kept = LogRetention(store, clock, profile / "handed-over", None)
    if finished:
        assert not any(kept.due(EACH).values())
    kept.run(EACH, Unwatched())
    lines = kept.removals()
    store.close()
    assert all(line.what == "retention" and line.rules for line in lines)
    for backup in backups(LogFiles(profile / "log")):
        backup.path.unlink()  # younger than the shortest period: beyond use until then
    assert not holding_now(profile), holding_now(profile)
"""

LEAVE = """
from tests.support.keyrings import GoodKeyring

NAMES = frozenset({"tests.support.keyrings.GoodKeyring"})

class FileKeyring(GoodKeyring):
    pass

def keyring_of(profile):
    keyring = GoodKeyring()
    keyring.kept[("Callside phone", "x")] = "s"
    return KnownKeyring(keyring, NAMES)

def work(profile, killer):
    own = Profile(folder=profile)
    own.settings_file.write_text('{"company": "zwetschge"}')
    leaving.begin(own, None, {"push_senders": {WORD: ""}})
    leaving.finish(own, keyring_of(profile))

def look(profile, finished):
    own = Profile(folder=profile)
    begun = leaving.is_leaving(own)
    if begun:
        leaving.finish(own, keyring_of(profile))
    left = [path for path in profile.rglob("*") if path.is_file()]
    if begun or finished:
        assert left == [], left
        assert is_first(own.log_folder), "the program does not begin like the first time"
    else:
        opened(profile).close()  # nothing was put down: all is as it was
"""

TEAM = """
import shutil
from msgspec.structs import replace
from app.team.keeping import Sought
from tests.support.shared_sheets import ANNA, digest_of, shared_manifest, shared_sheet, team_agent
from tests.support.store import KEY
from tests.support.team_store import open_records

PERSON = "a" * 32
shutil.rmtree(start)
with open_records(start / "team") as records:
    records.keep_agent(team_agent(ANNA, "Anna"))
    sheets = [shared_sheet(number) for number in range(1, 4)]
    told = replace(sheets[0].call, concern=WORD, name=WORD, number=NUMBER, caller=PERSON)
    sheets[0] = replace(sheets[0], call=told)
    manifest = shared_manifest(sheets, sequence=1)
    records.take_in(manifest, digest_of(1, ANNA), [sheets], "1", 0, Unwatched())
    records.back_up(0, Unwatched())

def work(profile, killer):
    with open_records(profile / "team") as records:
        (person,) = records.keeping().found(Sought(text=PERSON))
        records.keeping().erase(person, frozenset(), [], "asked", clock.now().utc_ms)

def look(profile, finished):
    with open_records(profile / "team") as records:
        found = records.keeping().found(Sought(text=PERSON))
        lines = records.keeping().removals()
        assert len(list(records.every_sheet())) == 3, "calls go on being counted"
        assert bool(found) != bool(lines)
        assert not (finished and found)
        assert not lines or records.keeping().stale_facts(), "nobody cleans the figures"
    if lines:
        assert not holding(profile, KEY, [WORD]), holding(profile, KEY, [WORD])
"""

END = """
kills, _ = kill_before_each_step(
    start, work, look, modules=WITH_THE_STORE, stride=int(sys.argv[2])
)
print(kills, "kills")
assert kills
"""


@pytest.mark.timeout(0 if ALL else 240)
@pytest.mark.skipif(sys.platform == "win32", reason="forks")
@pytest.mark.parametrize(
    ("what", "stride"),
    [(ERASE, 24), (PURGE, 24), (LEAVE, 3), (TEAM, 24)],
    ids=["erase", "purge", "leave", "team"],
)
def test_a_removal_that_was_killed_is_done_or_done_next(
    tmp_path: Path, what: str, stride: int
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", BEGIN + what + END, str(tmp_path), str(stride)],
        capture_output=True,
        text=True,
        timeout=None if ALL else 120,
        check=False,
    )
    print(ran.stdout)
    assert ran.returncode == 0, ran.stdout + ran.stderr
