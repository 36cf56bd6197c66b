"""Erasing and purging on a full disk, twice at once, and with a second folder in a drawer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import pytest

from app.moment import Moment, SystemClock
from app.numbers import same_form
from app.ports import CallQuery, Unwatched
from app.problems import Problem
from app.retention import KINDS
from db import erased_list
from db.backing_up import back_up, back_up_anew
from db.backup_shelf import backups
from db.erasure import LogPeople
from db.files import LogFiles
from db.retention import DAY_MS, LogRetention
from db.store import Store
from tests.support.decrypted import holding
from tests.support.store import KEY, a_call, a_note, change, open_store

WORD, NUMBER = "zwetschge", "+493012345678"
SAME = partial(same_form, region="DE")
CALLS = 450


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    old = Moment(SystemClock().now().utc_ms - 90 * DAY_MS)
    with open_store(tmp_path / "log") as store:
        for _ in range(3):
            told = {"started": old, "closed": old, "phase": "closed"}
            calls = [a_call(name=WORD, number=NUMBER, **told) for _ in range(CALLS // 3)]
            store.keeper().write(change(*calls, *(a_note(each, WORD, at=old) for each in calls)))
        store.backup()
    return LogFiles(tmp_path / "log")


@contextmanager
def people_of(store: Store, back_up_now: object) -> Iterator[LogPeople]:
    folder = store.files.folder.parent / "handed-over"
    with closing(LogPeople(store, SystemClock(), folder, back_up_now)) as people:  # type: ignore[arg-type]
        yield people


def erase(store: Store, second: Path | None = None):
    with people_of(store, partial(back_up_anew, store, second)) as people:
        (person,) = people.found(NUMBER, SAME)
        return people.erase(person, "asked")


FULL = """
import resource, signal, sys
from functools import partial
from pathlib import Path
from app.problems import Problem
from db.store import Store
from tests.faults.test_removal import erase
from tests.support.store import KEY

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), KEY)
_, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), hard))
try:
    erase(store)
except Problem as problem:
    print(problem.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_an_erasure_without_room_is_not_begun_and_is_done_when_there_is_some(
    files: LogFiles,
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FULL, str(files.folder), "40000"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    # A limit of a file's size is told as either, by what SQLite was just writing.
    assert ran.stdout.strip() in {"disk_full", "disk_error"}, ran.stdout + ran.stderr
    assert erased_list.read(files) is None, "somebody is listed as erased who was not"
    with open_store(files.folder) as store:
        with people_of(store, lambda: (0, False)) as people:
            assert len(people.found(NUMBER, SAME)) == 1
            assert people.removals() == []
        erase(store)
    assert holding(files.folder, KEY, [WORD]) == set()


def test_without_room_for_a_new_backup_the_old_ones_go_at_the_next_opening(
    files: LogFiles,
) -> None:
    """Words are out of the log by then; what still holds them is known by name."""

    def no_room() -> tuple[int, bool]:
        raise Problem("disk_full")

    with open_store(files.folder) as store, people_of(store, no_room) as people:
        (person,) = people.found(NUMBER, SAME)
        with pytest.raises(Problem, match="disk_full"):
            people.erase(person, "asked")
    with open_store(files.folder) as store:
        assert store.log().count_calls(CallQuery()) == CALLS
    assert len(backups(files)) == 1, "a proved one takes their place"
    assert holding(files.folder, KEY, [WORD]) == set()


def test_copies_stay_where_no_proved_one_can_take_their_place(
    files: LogFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They may be all that there is beside a log that is damaged; the list holds for them."""

    def refuse(*_args: object, **_named: object) -> Path:
        raise Problem("backup_failed", reason="integrity")

    with monkeypatch.context() as damaged:
        damaged.setattr(Store, "backup", refuse)
        with open_store(files.folder) as store, pytest.raises(Problem, match="backup_failed"):
            erase(store)
        with open_store(files.folder) as store:
            assert store.log().count_calls(CallQuery()) == CALLS
        assert len(backups(files)) == 1
    with open_store(files.folder):
        pass
    assert len(backups(files)) == 1
    assert holding(files.folder, KEY, [WORD]) == set()


def test_two_purges_at_once_take_each_thing_away_once(files: LogFiles) -> None:
    """The window does its daily one while somebody runs the command."""
    periods = dict.fromkeys(KINDS, 30)

    def purge(_place: int) -> int:
        with closing(Store.open(files.folder, KEY)) as store:
            kept = LogRetention(store, SystemClock(), files.folder.parent / "x", None)
            return kept.run(periods, Unwatched()).counts["calls"]

    with ThreadPoolExecutor(2) as workers:
        gone = list(workers.map(purge, range(2)))
    assert sum(gone) == CALLS
    with open_store(files.folder) as store:
        kept = LogRetention(store, SystemClock(), files.folder.parent / "x", None)
        assert not any(kept.due(periods).values())
        lines = [line for line in kept.removals() if "calls" in line.counts]
        assert sum(line.counts["calls"] for line in lines) == CALLS


def test_copies_in_a_drawer_are_beyond_use_and_go_when_the_folder_is_back(
    files: LogFiles, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    with open_store(files.folder) as store:
        back_up(store, second, Unwatched())
    drawer = second.rename(tmp_path / "drawer")
    with open_store(files.folder) as store:
        done = erase(store, second)
        assert done.second_waits
    assert holding(files.folder, KEY, [WORD]) == set()
    assert holding(drawer, KEY, [WORD])
    drawer.rename(second)
    with open_store(files.folder) as store:
        made = back_up(store, second, Unwatched())
    assert made.second_problem is None
    assert [path.name for path in second.rglob("*.db")] == [made.path.name]
    assert holding(second, KEY, [WORD]) == set()
