"""The file's shape: what the steps make, what is declared, and what the records need."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from db.connection import connect, read_setting
from db.migrations import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    STEPS,
    declared_schema,
    schema_of,
    statements,
    step_text,
)
from db.rows import TABLES, Table
from tests.support.rights import of_others
from tests.support.store import KEY, open_store

OF_EVERY_RECORD = {
    "id",
    "uuid",
    "rev",
    "device",
    "deleted_ms",
    "deleted_offset",
    "deleted_zone",
}


@pytest.fixture(scope="module")
def conn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with open_store(tmp_path_factory.mktemp("schema") / "log") as store:
        opened = connect(store.files.log, KEY, "write")
        yield opened
        opened.close()


def columns(conn: Any, table: str) -> set[str]:
    return {row[1] for row in conn.execute(f"PRAGMA table_info({table})")}


def tables(conn: Any) -> list[tuple[str, bool]]:
    """Each ordinary table, and whether it is strict."""
    rows = conn.execute("PRAGMA table_list").fetchall()
    return [
        (row[1], bool(row[5]))
        for row in rows
        if row[0] == "main" and row[2] == "table" and not row[1].startswith(("sqlite_", "_sqlite"))
    ]


def test_the_steps_make_what_is_declared(conn: Any) -> None:
    assert schema_of(conn) == declared_schema()


def test_the_declared_schema_stands_by_itself() -> None:
    fresh = sqlcipher.connect(":memory:", isolation_level=None)
    for statement in statements(declared_schema()):
        fresh.execute(statement)
    assert schema_of(fresh) == declared_schema()
    fresh.close()


def test_a_new_log_says_what_it_is(conn: Any) -> None:
    assert read_setting(conn, "application_id") == str(APPLICATION_ID)
    assert read_setting(conn, "user_version") == str(SCHEMA_VERSION) == str(len(STEPS))


def test_every_table_is_strict(conn: Any) -> None:
    assert [name for name, is_strict in tables(conn) if not is_strict] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_record_s_columns_are_the_table_s(conn: Any, table: Table[Any]) -> None:
    """Nothing besides what the record holds is kept: no keystroke, idle or screen time (C13)."""
    assert columns(conn, table.name) == OF_EVERY_RECORD | set(table.names)


def test_the_list_of_tables_is_closed(conn: Any) -> None:
    of_records = {table.name for table in TABLES}
    apart = {name for table in TABLES for name in table.apart.values()}
    others = {"meta", "devices", "zones", "audit", "imports"}
    others |= {"enrolments", "bundles", "handed_over", "shared_answers", "coaching_notes"}
    others |= {"house_playbooks", "removals"}
    assert {name for name, _ in tables(conn)} == of_records | apart | others


def test_an_index_serves_every_reference(conn: Any) -> None:
    """Without one, deleting a call would read every table that hangs on calls."""
    for name, _ in tables(conn):
        leading = set()
        for index in conn.execute(f"PRAGMA index_list({name})").fetchall():
            info = conn.execute(f"PRAGMA index_info({index[1]})").fetchall()
            leading.add(info[0][2])
        keys = {row[1] for row in conn.execute(f"PRAGMA table_info({name})") if row[5] == 1}
        references = {
            row[3]
            for row in conn.execute(f"PRAGMA foreign_key_list({name})")
            if row[2] not in {"zones", "devices"}  # nobody deletes those
        }
        assert references <= leading | keys, name


@pytest.mark.parametrize("purpose", ["write", "read"])
def test_every_setting_reads_back(tmp_path: Path, purpose: Any) -> None:
    with open_store(tmp_path / "log") as store:
        opened = connect(store.files.log, KEY, purpose)
        settings = {
            name: read_setting(opened, name)
            for name in (
                "foreign_keys",
                "journal_mode",
                "synchronous",
                "trusted_schema",
                "cell_size_check",
                "secure_delete",
                "cipher_log_level",
                "busy_timeout",
                "temp_store",
                "query_only",
                "cipher_memory_security",
            )
        }
        opened.close()
    assert settings == {
        "foreign_keys": "1",
        "journal_mode": "wal",
        "synchronous": "2",
        "trusted_schema": "0",
        "cell_size_check": "1",
        "secure_delete": "1",
        "cipher_log_level": "NONE",
        "busy_timeout": "5000",
        "temp_store": "2",
        "query_only": "0" if purpose == "write" else "1",
        "cipher_memory_security": "0",
    }


def test_a_script_splits_into_statements_with_triggers_whole() -> None:
    for name in STEPS:
        for statement in statements(step_text(name)):
            assert sqlcipher.complete_statement(statement)
    with pytest.raises(ValueError, match="middle"):
        statements("CREATE TABLE a (b);\nCREATE TRIGGER c AFTER INSERT ON a BEGIN SELECT 1;")


def test_only_the_log_s_owner_can_read_its_files(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        store.keeper()
        store.log().open_calls()
        made = list((tmp_path / "log").glob("call-log.*"))
        rights = {path.name: of_others(path) for path in made}
    assert rights == dict.fromkeys(("call-log.db", "call-log.db-wal", "call-log.db-shm"), 0)
    assert of_others(tmp_path / "log") == 0


SLOW = ("sqlite_utils", "keyring", "cryptography", "pyrage", "pandas", "numpy", "PySide6")


def imported(program: str) -> set[str]:
    """Which of the slow packages a program has imported at its end."""
    end = f"\nimport sys\nprint(*(name for name in {SLOW!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program + end], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_importing_the_store_imports_nothing_slow() -> None:
    assert imported("import db.opening, db.store, db.keyring_holder, db.passphrase") == set()


def test_opening_a_log_imports_nothing_slow(tmp_path: Path) -> None:
    """sqlite_utils and what it imports take forty times longer than opening the log does."""
    with open_store(tmp_path / "log"):
        pass
    program = f"""
from pathlib import Path
from db.store import Store
store = Store.open(Path({str(tmp_path / "log")!r}), {KEY!r})
store.keeper()
store.log().open_calls()
store.close()
"""
    assert imported(program) == set()
