"""The steps from an older store to this program's: append-only, each in a transaction (B08).

A step is never edited once it is released. `schema.sql` is what all of them together make; a test
holds it to that, and `python -m db.migrations [team]` prints it anew.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from app.problems import Problem
from db.connection import Connection, database, read_setting
from db.kind import CALL_LOG, TEAM, StoreKind

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

APPLICATION_ID = CALL_LOG.application_id
STEPS = CALL_LOG.steps
SCHEMA_VERSION = CALL_LOG.version
"""Those of the call log."""


def migrate(conn: Connection, kind: StoreKind = CALL_LOG) -> None:
    """Apply the steps that a store lacks; each one is whole or not there at all.

    Foreign keys are off meanwhile, because a step may rebuild a table that others point to, and
    are checked before they are on again. Raises `Problem`: log_inconsistent.
    """
    tables = database(conn)
    conn.execute("PRAGMA foreign_keys = OFF")
    try:
        _steps(kind).apply(tables)
        strays = conn.execute("PRAGMA foreign_key_check").fetchall()
        if strays:
            names = tuple(sorted({str(row[0]) for row in strays}))
            raise Problem("log_inconsistent", tables=names)
    finally:
        conn.execute("PRAGMA foreign_keys = ON")


@cache
def _steps(kind: StoreKind) -> Migrations:
    """A kind's steps in the hands of sqlite_utils, which `database` has imported the right way."""
    from sqlite_utils import Migrations

    steps = Migrations(kind.name.replace("-", "_"))
    for version, name in enumerate(kind.steps, start=1):
        _add(steps, version, name, kind)
    return steps


def _add(steps: Migrations, version: int, name: str, kind: StoreKind) -> None:
    @steps(name=name)
    def step(tables: Database) -> None:
        # One statement at a time: executescript() would commit the step's transaction.
        for statement in statements(step_text(name, kind)):
            tables.execute(statement)
        tables.execute(f"PRAGMA application_id = {kind.application_id}")
        tables.execute(f"PRAGMA user_version = {version}")


def step_text(name: str, kind: StoreKind = CALL_LOG) -> str:
    """The SQL of a step."""
    step = resources.files(kind.package).joinpath("steps", f"{name}.sql")
    return step.read_text(encoding="utf-8")


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


def declared_schema(kind: StoreKind = CALL_LOG) -> str:
    """What `schema.sql` says."""
    return resources.files(kind.package).joinpath("schema.sql").read_text(encoding="utf-8")


def main() -> None:
    """Print the schema that the steps make."""
    conn = sqlcipher.connect(":memory:", isolation_level=None)
    migrate(conn, TEAM if sys.argv[1:] == [TEAM.name] else CALL_LOG)
    sys.stdout.write(schema_of(conn))
    conn.close()


if __name__ == "__main__":
    main()
