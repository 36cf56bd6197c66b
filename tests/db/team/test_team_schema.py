"""The schema of a supervisor's records: what is declared, strict, closed, and only grows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app.team.records import AccessLine
from db.connection import connect, read_setting
from db.kind import CALL_LOG, TEAM
from db.migrations import declared_schema, schema_of, statements
from db.team.tables import CALLS, OF_AN_IMPORT, TABLES, PartTable
from tests.support.store import KEY
from tests.support.team_store import open_records

OTHERS = {
    *("meta", "devices", "zones", "agents", "team_file", "bundles", "changes", "reports"),
    *("quarantine", "coaching", "feedback", "kept_values", "access_list", "losing"),
    "removals",
}


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Any]:
    with open_records(tmp_path / "team") as records:
        records.note_access(AccessLine(at_ms=1, what="searched", detail="refund"))
        opened = connect(tmp_path / "team" / "team.db", KEY, "write")
        yield opened
        opened.close()


def test_the_steps_make_what_is_declared(conn: Any) -> None:
    assert schema_of(conn) == declared_schema(TEAM)


def test_the_declared_schema_stands_by_itself() -> None:
    fresh = sqlcipher.connect(":memory:", isolation_level=None)
    for statement in statements(declared_schema(TEAM)):
        fresh.execute(statement)
    assert schema_of(fresh) == declared_schema(TEAM)
    fresh.close()


def test_the_file_says_that_it_is_a_team_s_and_no_log(conn: Any) -> None:
    assert read_setting(conn, "application_id") == str(TEAM.application_id)
    assert read_setting(conn, "user_version") == str(TEAM.version)
    assert TEAM.application_id != CALL_LOG.application_id


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_travels_and_nothing_else_is_kept(conn: Any, table: PartTable) -> None:
    own = {"buried", "word_key"} if table is CALLS else set()
    columns = {row[1] for row in conn.execute(f"PRAGMA table_info({table.name})")}
    assert columns == {"id", *own, *table.columns, *OF_AN_IMPORT}
    assert set(table.texts) <= set(table.content)


def test_every_table_is_strict_and_the_list_is_closed(conn: Any) -> None:
    rows = [
        (row[1], bool(row[5]))
        for row in conn.execute("PRAGMA table_list")
        if row[0] == "main" and row[2] == "table" and not row[1].startswith(("sqlite_", "_sqlite"))
    ]
    assert {name for name, _ in rows} == OTHERS | {table.name for table in TABLES}
    assert [name for name, is_strict in rows if not is_strict] == []


@pytest.mark.parametrize(
    "sql", ["UPDATE access_list SET detail = 'another word'", "DELETE FROM access_list"]
)
def test_the_list_of_what_was_opened_cannot_be_taken_back(conn: Any, sql: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="what was opened is never"):
        conn.execute(sql)
    assert conn.execute("SELECT detail FROM access_list").fetchall() == [("refund",)]
