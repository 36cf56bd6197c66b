"""A disk without room: said by its name, nothing acknowledged lost, and usable again after."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Profile
from app.problems import Problem
from app.records import new_id
from db.connection import connect
from db.faults import is_full
from db.files import LogFiles
from db.key import new_key
from db.store import Store
from tests.support.store import KEY, a_call, a_note, change, open_store
from ui.problem_words import words_for
from ui.single_instance import SingleInstance

BIG = "word " * 20_000


def is_whole(store: Store) -> bool:
    conn = connect(store.files.log, KEY, "read")
    faults = conn.execute("PRAGMA cipher_integrity_check").fetchall()
    said = conn.execute("PRAGMA integrity_check").fetchall()
    conn.close()
    return not faults and said == [("ok",)]


def test_a_log_that_may_not_grow_says_full_and_goes_on_when_it_may(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        keeper, log = store.keeper(), store.log()
        first = a_call(concern="before")
        keeper.write(change(first))
        conn = keeper._conn
        (pages,) = conn.execute("PRAGMA page_count").fetchone()
        conn.execute(f"PRAGMA max_page_count = {pages}")
        call = a_call()
        told = change(call, a_note(call, BIG), what="note_saved")
        for _ in range(3):
            with pytest.raises(Problem) as refused:
                keeper.write(told)
            assert refused.value.code == "disk_full"
            assert log.sheet(call.id) is None
        small = a_call(concern="small")
        conn.execute("PRAGMA max_page_count = 1000000")
        keeper.write(change(small))
        keeper.write(told)  # the same change again, as the journal does
        assert {sheet.call.concern for sheet in log.open_calls()} == {"before", "small", ""}
        assert [line.what for line in log.audit(call.id)] == ["note_saved"]
        assert is_whole(store)


LIMITED = """
import json, resource, signal, sys
from pathlib import Path
from app.problems import Problem
from app.records import new_id
from db.store import Store
from tests.support.store import KEY, a_call, a_note, change

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), KEY)
keeper, log = store.keeper(), store.log()
limit = int(sys.argv[2])
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
kept, refused = [], []
for place in range(60):
    call = a_call()
    try:
        keeper.write(change(call, a_note(call, "word " * 4000)))
        kept.append(str(call.id))
    except Problem as problem:
        refused.append(problem.code)
assert len(log.open_calls()) == len(kept), "readable while full"
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
for place in range(3):
    call = a_call()
    keeper.write(change(call, a_note(call, "after " * 4000)))
    kept.append(str(call.id))
print(json.dumps({"kept": kept, "refused": refused}), flush=True)
store.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE on Windows")
@pytest.mark.parametrize("limit_kib", [900, 1300, 2000])
def test_a_file_that_cannot_grow_loses_nothing_acknowledged(tmp_path: Path, limit_kib: int) -> None:
    with open_store(tmp_path / "log"):
        pass
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "log"), str(limit_kib * 1024)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert set(told["refused"]) <= {"disk_full", "disk_error"}
    assert told["refused"], "the limit was never reached"
    with open_store(tmp_path / "log") as store:
        assert {str(sheet.call.id) for sheet in store.log().open_calls()} == set(told["kept"])
        assert is_whole(store)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one and a half megabytes, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_really_full_disk_is_called_full_and_never_locked(small_disk: Path) -> None:
    with open_store(small_disk / "log") as store:
        keeper, log = store.keeper(), store.log()
        kept = []
        filler = small_disk / "filler"
        call = a_call()
        keeper.write(change(call))
        kept.append(call.id)
        with filler.open("wb", buffering=0) as opened, contextlib.suppress(OSError):
            while opened.write(bytes(4096)):
                pass
        assert is_full(small_disk)
        for _ in range(3):
            with pytest.raises(Problem) as told:
                keeper.write(change(a_call(), a_note(call, BIG, id=new_id())))
            assert told.value.code == "disk_full"
        assert [sheet.call.id for sheet in log.open_calls()] == kept
        with pytest.raises(Problem) as told:
            store.backup()
        assert told.value.code == "disk_full"
        assert list(store.files.backups.glob("*")) == []
        filler.unlink()
        after = a_call()
        keeper.write(change(after))
        kept.append(after.id)
        assert {sheet.call.id for sheet in log.open_calls()} == set(kept)
        assert is_whole(store)


def test_a_first_start_on_a_full_disk_says_so_and_can_be_done_again(small_disk: Path) -> None:
    filler = small_disk / "filler"
    filler.write_bytes(bytes(1_300_000))
    with pytest.raises(Problem) as told:
        Store.create(small_disk / "log", new_key())
    assert told.value.code == "disk_full"
    assert not LogFiles(small_disk / "log").log.exists()
    filler.unlink()
    Store.create(small_disk / "log", new_key()).close()


def test_a_window_for_which_there_is_no_room_says_so(small_disk: Path) -> None:
    """Once it asked to choose another folder, or whom this one belongs to."""
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as opened, contextlib.suppress(OSError):
        while opened.write(bytes(4096)):
            pass
    with pytest.raises(Problem) as told:
        SingleInstance(Profile(folder=small_disk / "profile")).begin()
    assert words_for(told.value).happened.startswith("There is no room on the disk")
    filler.unlink()
    single = SingleInstance(Profile(folder=small_disk / "profile"))
    assert single.begin()
    single.end()
