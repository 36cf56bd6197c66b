"""Killed at any statement of the first start or of a migration: the old state or the new (F02).

`CALLSIDE_KILLS=all python3 dev.py test tests/faults/test_cut_off.py -s` kills upgrades from every
released log at every statement, and prints how often; that takes an hour.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.ports import CallQuery
from app.sheet import note_text
from db.connection import connect, read_setting
from db.files import LogFiles
from db.key_file import KeyFileHolder
from db.kind import TEAM
from db.migrations import SCHEMA_VERSION, declared_schema, migrate, schema_of
from db.opening import prepare
from db.store import Store
from tests.support.marker import MARKER
from tests.support.released_log import released, released_team
from tests.support.steps import GOOD, program_with
from tests.support.store import KEY, a_call, change, open_store

ALL = os.environ.get("CALLSIDE_KILLS") == "all"

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system"),
    pytest.mark.timeout(0 if ALL else 240),
]
KILLED = 9
FINISHED = 0
FAILED = 1


def killed_at(statement: int, work: Callable[[], object]) -> bool:
    """Do some work in a process that dies before a statement; tell whether it died."""
    child = os.fork()
    if child == 0:
        plain_connect = sqlcipher.connect
        done = 0

        def count(_: str) -> None:
            nonlocal done
            done += 1
            if done == statement:
                os._exit(KILLED)

        def connect_and_count(*how: Any, **named: Any) -> Any:
            conn = plain_connect(*how, **named)
            conn.set_trace_callback(count)
            return conn

        sqlcipher.connect = connect_and_count
        code = FAILED
        try:
            work()
            code = FINISHED
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {KILLED, FINISHED}
    return code == KILLED


def every_kill(work: Callable[[Path], object], make: Callable[[], Path], by: int) -> Iterator[Path]:
    """A place for each kill, a few statements later each time, until the work is done."""
    statement = 1
    while True:
        place = make()
        died = killed_at(statement, lambda place=place: work(place))
        yield place
        shutil.rmtree(place)
        if not died:
            return
        statement += by


def test_a_first_start_is_whole_or_done_again(tmp_path: Path) -> None:
    holder = KeyFileHolder(tmp_path / "key", make=True)
    holder.keep("", KEY)
    number = iter(range(10_000))

    def make() -> Path:
        return tmp_path / str(next(number))

    kills = 0
    for folder in every_kill(lambda folder: prepare(folder, holder), make, by=7):
        kills += 1
        existed = LogFiles(folder).log.exists()
        opening = prepare(folder, holder)
        assert opening.first is not existed
        opening.store.keeper().write(change(a_call()))
        assert len(opening.store.log().open_calls()) == 1
        opening.store.close()
        names = {path.name for path in folder.iterdir()}
        assert names == {"call-log.db", "call-log.key.json", "call-log.recovery.age"}
    assert kills > 20


def test_a_migration_is_done_or_not_at_all(tmp_path: Path) -> None:
    number = iter(range(10_000))

    def make() -> Path:
        folder = tmp_path / str(next(number))
        with open_store(folder) as store:
            store.keeper().write(change(a_call(concern="late")))
        return folder

    seen = set()

    def bring_up_to_date(folder: Path) -> None:
        with program_with(GOOD):
            Store.open(folder, KEY)

    for folder in every_kill(bring_up_to_date, make, by=5):
        conn = connect(folder / "call-log.db", KEY, "write")
        version = int(read_setting(conn, "user_version"))
        tables = {row[0] for row in conn.execute("SELECT name FROM sqlite_schema")}
        columns = {row[1] for row in conn.execute("PRAGMA table_info(calls)")}
        conn.close()
        seen.add(version)
        assert ("tomorrow" in tables) == ("mood" in columns) == (version == SCHEMA_VERSION + 1)
        with program_with(GOOD), open_store(folder) as store:
            assert [sheet.call.concern for sheet in store.log().open_calls()] == ["late"]
        for backup in LogFiles(folder).backups.glob("*.db"):
            copy = connect(backup, KEY, "read", immutable=True)
            assert copy.execute("SELECT concern FROM calls").fetchall() == [("late",)]
            copy.close()
    assert seen == {SCHEMA_VERSION, SCHEMA_VERSION + 1}


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION) if ALL else (1, SCHEMA_VERSION - 1))
def test_no_kill_in_an_upgrade_from_a_released_log_leaves_a_mixture(
    version: int, tmp_path: Path
) -> None:
    """Every statement of every step is one to be killed at with CALLSIDE_KILLS=all (B08)."""
    number = iter(range(10_000))

    def make() -> Path:
        files = LogFiles(tmp_path / str(next(number)))
        files.folder.mkdir(mode=0o700)
        shutil.copyfile(released(version), files.log)
        files.log.chmod(0o600)
        return files.folder

    seen = set()
    by = 1 if ALL else 60 - 7 * version
    for folder in every_kill(lambda folder: Store.open(folder, KEY).close(), make, by=by):
        conn = connect(folder / "call-log.db", KEY, "write")
        at, schema = int(read_setting(conn, "user_version")), schema_of(conn)
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        conn.close()
        seen.add(at)
        assert version <= at <= SCHEMA_VERSION
        assert (schema == declared_schema()) == (at == SCHEMA_VERSION), "a step is half there"
        with open_store(folder) as store:
            (sheet,) = store.log().every_sheet(CallQuery())
            assert note_text(sheet).count(MARKER) == 200
    print(f"{next(number) - 1} kills in the upgrade of a log from {version} to {SCHEMA_VERSION}")
    assert {version, SCHEMA_VERSION} <= seen


@pytest.mark.parametrize("version", range(1, TEAM.version))
def test_no_kill_in_an_upgrade_of_a_released_team_leaves_a_mixture(
    version: int, tmp_path: Path
) -> None:
    number = iter(range(10_000))

    def make() -> Path:
        files = LogFiles(tmp_path / str(next(number)), TEAM)
        files.folder.mkdir(mode=0o700)
        shutil.copyfile(released_team(version), files.log)
        files.log.chmod(0o600)
        return files.folder

    seen = set()
    by = 1 if ALL else 30
    work = partial(Store.open, key=KEY, kind=TEAM)
    for folder in every_kill(lambda folder: work(folder).close(), make, by=by):
        conn = connect(folder / "team.db", KEY, "write")
        at, schema = int(read_setting(conn, "user_version")), schema_of(conn)
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        conn.close()
        seen.add(at)
        assert (schema == declared_schema(TEAM)) == (at == TEAM.version), "a step is half there"
        work(folder).close()
    print(f"{next(number) - 1} kills in the upgrade of a team from {version} to {TEAM.version}")
    assert {version, TEAM.version} <= seen


def test_an_unfinished_step_is_not_half_there(tmp_path: Path) -> None:
    """executescript() would commit in the middle of a step."""
    path = tmp_path / "new.db"
    path.touch()

    def work() -> None:
        migrate(connect(path, KEY, "write"))

    assert killed_at(60, work)
    conn = connect(path, KEY, "write")
    assert conn.execute("SELECT name FROM sqlite_schema WHERE name = 'calls'").fetchall() == []
    migrate(conn)
    assert int(read_setting(conn, "user_version")) == SCHEMA_VERSION
    conn.close()
