"""The steps from an older log to this program's: append-only, each in its own transaction (B08).

A step is never edited once it is released. `schema.sql` is what all of them together make; a test
holds it to that, and `python -m db.migrations` prints it anew.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem
from db.connection import Connection, database, read_setting

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x43414C4C  # "CALL"
STEPS = ("0001_call_log", "0002_phone", "0003_handover")
SCHEMA_VERSION = len(STEPS)


def migrate(conn: Connection) -> None:
    """Apply the steps that a log lacks; each one is whole or not there at all.

    Foreign keys are off meanwhile, because a step may rebuild a table that others point to, and
    are checked before they are on again. Raises `Problem`: log_inconsistent.
    """
    tables = database(conn)
    conn.execute("PRAGMA foreign_keys = OFF")
    try:
        _steps().apply(tables)
        strays = conn.execute("PRAGMA foreign_key_check").fetchall()
        if strays:
            names = tuple(sorted({str(row[0]) for row in strays}))
            raise Problem("log_inconsistent", tables=names)
    finally:
        conn.execute("PRAGMA foreign_keys = ON")


@cache
def _steps() -> Migrations:
    """All steps, in the hands of sqlite_utils, which `database` has imported the right way."""
    from sqlite_utils import Migrations

    steps = Migrations("call_log")
    for version, name in enumerate(STEPS, start=1):
        _add(steps, version, name)
    return steps


def _add(steps: Migrations, version: int, name: str) -> None:
    @steps(name=name)
    def step(tables: Database) -> None:
        # One statement at a time: executescript() would commit the step's transaction.
        for statement in statements(step_text(name)):
            tables.execute(statement)
        tables.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        tables.execute(f"PRAGMA user_version = {version}")


def step_text(name: str) -> str:
    """The SQL of a step."""
    return resources.files("db").joinpath("steps", f"{name}.sql").read_text(encoding="utf-8")


def statements(script: str) -> list[str]:
    """The statements of a script; a trigger is one, with all that it does."""
    found: list[str] = []
    waiting = ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if sqlcipher.complete_statement(waiting):
            found.append(waiting.strip())
            waiting = ""
    if waiting.strip():
        raise ValueError("the script ends in the middle of a statement")
    return found


def version_of(conn: Connection) -> int:
    """The version of a log's schema; 0 for an empty file."""
    return int(read_setting(conn, "user_version"))


def schema_of(conn: Connection) -> str:
    """The tables, indices, views and triggers of a log as SQL, in a lasting order.

    Left out: what SQLite and FTS5 make by themselves, and the list of applied steps.
    """
    rows = conn.execute(
        """
        SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            AND tbl_name <> '_sqlite_migrations' AND name NOT LIKE 'call\\_words\\_%' ESCAPE '\\'
        ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END,
            tbl_name, name
        """
    )
    return "\n\n".join(f"{row[0]};" for row in rows) + "\n"


def declared_schema() -> str:
    """What `schema.sql` says."""
    return resources.files("db").joinpath("schema.sql").read_text(encoding="utf-8")


def main() -> None:
    """Print the schema that the steps make."""
    conn = sqlcipher.connect(":memory:", isolation_level=None)
    migrate(conn)
    sys.stdout.write(schema_of(conn))
    conn.close()


if __name__ == "__main__":
    main()
