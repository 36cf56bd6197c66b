"""From an older log to this program's: a copy first, each step whole, and never backwards."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem
from db.connection import connect, database, read_setting
from db.files import LogFiles
from db.migrations import SCHEMA_VERSION
from db.store import Store
from tests.support.steps import FAILING, GOOD, STRAY, program_with
from tests.support.store import KEY, a_call, a_note, change, fingerprint_of, open_store


@pytest.fixture
def files(tmp_path: Path) -> LogFiles:
    """A log of today with a call in it."""
    files = LogFiles(tmp_path / "log")
    with open_store(files.folder) as store:
        call = a_call(concern="late")
        store.keeper().write(change(call, a_note(call, "parcel")))
    return files


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    conn = connect(path, KEY, "read", immutable=True)
    rows = [tuple(row) for row in conn.execute(sql)]
    conn.close()
    return rows


def version(path: Path) -> int:
    conn = connect(path, KEY, "read", immutable=True)
    found = int(read_setting(conn, "user_version"))
    conn.close()
    return found


def test_an_older_log_is_copied_and_brought_up_to_date(files: LogFiles) -> None:
    with program_with(GOOD), open_store(files.folder) as store:
        assert [sheet.call.concern for sheet in store.log().open_calls()] == ["late"]
        store.keeper().write(change(a_call()))
    assert version(files.log) == SCHEMA_VERSION + 1
    assert ask(files.log, "SELECT words FROM tomorrow") == [("late",)]
    (backup,) = files.backups.iterdir()
    assert backup.name.endswith(f"-v{SCHEMA_VERSION}.db")
    assert version(backup) == SCHEMA_VERSION
    assert ask(backup, "SELECT concern FROM calls") == [("late",)]


def test_a_log_of_today_is_neither_copied_nor_changed(files: LogFiles) -> None:
    before = fingerprint_of(files.folder)
    with open_store(files.folder) as store:
        store.log().open_calls()
    assert fingerprint_of(files.folder) == before


def test_a_step_that_fails_leaves_the_log_as_it_was(files: LogFiles) -> None:
    content = ask(files.log, "SELECT type, name, sql FROM sqlite_schema")
    with program_with(FAILING), pytest.raises(sqlcipher.IntegrityError):
        Store.open(files.folder, KEY)
    assert version(files.log) == SCHEMA_VERSION
    assert ask(files.log, "SELECT type, name, sql FROM sqlite_schema") == content
    with open_store(files.folder) as store:
        assert len(store.log().open_calls()) == 1
    with program_with(GOOD), open_store(files.folder) as store:
        assert len(store.log().open_calls()) == 1


def test_a_step_that_leaves_strays_is_told(files: LogFiles) -> None:
    with program_with(STRAY), pytest.raises(Problem) as told:
        Store.open(files.folder, KEY)
    assert told.value.code == "log_inconsistent"
    assert told.value.facts["tables"] == ("tension_remarks",)


def test_an_older_program_refuses_the_newer_log_and_the_copy_opens(files: LogFiles) -> None:
    """After a downgrade the copy from before the upgrade is the way back (F22)."""
    with program_with(GOOD), open_store(files.folder):
        pass
    with pytest.raises(Problem) as told:
        Store.open(files.folder, KEY)
    assert told.value.code == "schema_newer"
    (backup,) = files.backups.iterdir()
    former = LogFiles(files.folder.with_name("former"))
    former.folder.mkdir()
    backup.rename(former.log)
    with open_store(former.folder) as store:
        assert [sheet.call.concern for sheet in store.log().open_calls()] == ["late"]


def test_sqlite_utils_speaks_sqlcipher(files: LogFiles) -> None:
    """With another library's exceptions it would take failures for something else."""
    import sqlite_utils.utils

    conn = connect(files.log, KEY, "write")
    tables = database(conn)
    assert sqlite_utils.utils.OperationalError is sqlcipher.OperationalError
    assert sqlite_utils.utils.OperationalError is not sqlite3.OperationalError
    assert tables.table("calls").count == 1
    conn.close()
