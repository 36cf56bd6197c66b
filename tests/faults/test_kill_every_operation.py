"""Killed before any write, sync, rename or deletion of the work that changes whole files (F02).

Beside `test_cut_off.py`, which kills between statements: here a file may be half written, two
files may be of different times, and a name may be gone.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.connection import connect, read_setting
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.migrations import SCHEMA_VERSION
from db.opening import prepare
from tests.support.failing_programs import FailingPrograms
from tests.support.fault_library import faults
from tests.support.memory_disk import memory_disk
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, a_call, a_note, change, open_store
from tests.support.store_works import KEPT, TOGETHER

ALL = os.environ.get("CALLSIDE_FAULTS") == "all"
AT_A_TIME = 6
EVERY_OPERATION = "write,sync,truncate,rename,unlink,open,link"
AT_REST = {"call-log.db", "call-log.key.json", "call-log.recovery.age"}
SIGKILL = -9
MARKER = "marmalade"

pytestmark = pytest.mark.timeout(3600 if ALL else 240)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with memory_disk(tmp_path) as folder:
        yield folder


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FailingPrograms]:
    said = tmp_path_factory.mktemp("programs") / "stderr"
    with FailingPrograms(said) as programs:
        yield programs
    assert said.read_text() == ""


def kills(
    programs: FailingPrograms, work: str, disk: Path, make: Callable[[Path], None]
) -> Iterator[Path]:
    """The place as each kill leaves it, made anew before it; says how many kills there were."""
    work = f"tests.support.store_works:{work}"

    def anew() -> Path:
        place = disk / "place"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        make(place)
        return place

    number = programs.count(work, [str(disk / "place")], anew(), EVERY_OPERATION, disk / "count")
    points = range(1, number + 1)
    for at in points if ALL else sorted(random.sample(points, min(AT_A_TIME, number))):
        place = anew()
        plan = faults(place, op=EVERY_OPERATION, at=at, kill=True, torn=random.random() < 0.5)
        assert programs.run(work, [str(place)], plan) == SIGKILL, f"{at} of {number}"
        try:
            yield place
        except AssertionError as wrong:
            raise AssertionError(f"killed at {at} of {number}: {wrong}") from wrong
    print(f"{work}: killed at {'each' if ALL else AT_A_TIME} of {number} operations")


def texts(folder: Path) -> list[str]:
    """What the calls of a log are about; the log is sound."""
    with open_store(folder) as store:
        found = [sheet.call.concern for sheet in store.log().open_calls()]
    is_sound(folder / "call-log.db")
    return found


def is_sound(log: Path) -> None:
    conn = connect(log, KEY, "read", immutable=True)
    assert conn.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    conn.close()


def a_log(place: Path, concern: str = "late") -> None:
    with open_store(place / "log") as store:
        call = a_call(concern=concern)
        store.keeper().write(change(call, a_note(call, f"{MARKER} " * 500)))


def nothing_is_readable(place: Path, key: bytes = KEY) -> None:
    """Neither what was typed nor the key stands in any file but the key's own (C01)."""
    needles = (MARKER.encode(), MARKER.encode("utf-16-le"), b"SQLite format 3", key)
    for path in place.rglob("*"):
        if path.is_file() and path != place / "key":
            content = path.read_bytes()
            assert not any(needle in content for needle in needles), path.name
            assert key.hex().encode() not in content.lower(), path.name


def test_a_first_start_is_done_again(disk: Path, programs: FailingPrograms) -> None:
    for place in kills(programs, "first_start", disk, lambda place: None):
        holder = KeyFileHolder(place / "key", make=True)
        existed = LogFiles(place / "log").log.exists()
        kept = holder.read("")
        opening = prepare(place / "log", holder)
        key = holder.read("")
        assert key is not None
        assert kept in {None, key}, "a key that was made is never made anew"
        assert opening.first is not existed
        opening.store.keeper().write(change(a_call()))
        assert len(opening.store.log().open_calls()) == 1
        opening.store.close()
        nothing_is_readable(place, key)
        assert {path.name for path in (place / "log").iterdir()} == AT_REST
        assert {path.name for path in place.iterdir()} == {"log", "key"}


def test_changes_written_together_are_all_there_or_none(
    disk: Path, programs: FailingPrograms
) -> None:
    for place in kills(programs, "write_together", disk, a_log):
        acknowledged = int((disk / KEPT).read_text())
        found = texts(place / "log").count("together")
        assert found in {0, TOGETHER, 2 * TOGETHER}, "a batch is torn"
        assert found >= acknowledged, "an acknowledged change is lost"


def test_a_migration_is_whole_or_not_there(disk: Path, programs: FailingPrograms) -> None:
    for place in kills(programs, "upgrade", disk, a_log):
        nothing_is_readable(place)
        files = LogFiles(place / "log")
        conn = connect(files.log, KEY, "write")
        version = int(read_setting(conn, "user_version"))
        tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_schema")}
        columns = {row[1] for row in conn.execute("PRAGMA table_info(calls)")}
        conn.close()
        assert version in {SCHEMA_VERSION, SCHEMA_VERSION + 1}
        assert ("tomorrow" in tables) == ("mood" in columns) == (version == SCHEMA_VERSION + 1)
        with program_with(GOOD):
            assert texts(files.folder) == ["late"]
        for backup in files.backups.glob("*.db"):
            is_sound(backup)
        assert list(files.backups.glob("*.part*")) == []


def test_a_backup_is_whole_or_not_there(disk: Path, programs: FailingPrograms) -> None:
    def make(place: Path) -> None:
        a_log(place)
        with open_store(place / "log") as store:
            store.backup()

    for place in kills(programs, "back_up", disk, make):
        nothing_is_readable(place)
        assert texts(place / "log") == ["late"]
        files = LogFiles(place / "log")
        made = list(files.backups.glob("*.db"))
        assert len(made) in {1, 2}
        for backup in made:
            is_sound(backup)
        with open_store(files.folder) as store:
            store.backup()
        left = {path.suffix for path in files.backups.iterdir()}
        assert left == {".db"}


def crashed(folder: Path) -> None:
    """Leave a log as a killed program does: its last call is in the WAL alone."""
    left = folder.with_name("left")
    with open_store(folder) as store:
        store.keeper().write(change(a_call(concern="new")))
        assert store.files.wal.stat().st_size
        shutil.copytree(folder, left)
    shutil.rmtree(folder)
    left.rename(folder)
    assert LogFiles(folder).wal.stat().st_size


@pytest.mark.parametrize("ended", ["closed", "killed"])
def test_a_restore_leaves_the_log_or_the_backup(
    disk: Path, programs: FailingPrograms, ended: str
) -> None:
    def make(place: Path) -> None:
        a_log(place, "old")
        with open_store(place / "log") as store:
            store.backup()
        if ended == "closed":
            a_log(place, "new")
        else:
            crashed(place / "log")

    seen = set()
    for place in kills(programs, "restore", disk, make):
        nothing_is_readable(place)
        files = LogFiles(place / "log")
        found = tuple(texts(files.folder))
        seen.add(found)
        assert found in {("old", "new"), ("old",)}
        if found == ("old",):
            whole = [texts(each) for each in files.folder.glob("set-aside/*") if log_in(each)]
            assert ["old", "new"] in whole, "nothing is overwritten"
        for backup in files.backups.glob("*.db"):
            is_sound(backup)
    assert not ALL or len(seen) == 2


def log_in(folder: Path) -> bool:
    return LogFiles(folder).log.exists()
