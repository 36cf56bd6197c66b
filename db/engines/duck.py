"""Facts asked in DuckDB: its own encrypted file, one in memory, or a published lake."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.insight.facts import TABLES, FactType
from app.problems import Problem
from db.engines.compiled import plain_rows, sql_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

TYPES: Mapping[FactType, str] = {
    "string": "VARCHAR",
    "int64": "BIGINT",
    "int32": "INTEGER",
    "boolean": "BOOLEAN",
}
THREADS = 2
"""More of them would take the machine from the window beside them."""


def quiet_duck(*, memory: str, spill: Path | None = None) -> DuckDBPyConnection:
    """A connection to nothing yet, which fetches no extension and uses so much memory at most.

    What does not fit into it is spilled into the folder `spill`, encrypted, or nowhere.
    """
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "allow_community_extensions": "false",
        "python_enable_replacements": "false",
        "memory_limit": memory,
        "threads": str(THREADS),
        # The rows that DuckDB cannot hold are those of people, too.
        "temp_file_encryption": "true",
        "temp_directory": "" if spill is None else str(spill),
    }
    return duckdb.connect(":memory:", config=settings)


class DuckEngine:
    """Answers over the tables (or views) of facts that a connection finds by their bare names.

    One thread at a time: DuckDB's connections are not shared.
    """

    dialect = "duckdb"

    def __init__(self, connection: DuckDBPyConnection) -> None:
        self._connection = connection

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """Raises `Problem` engine_failed."""
        import duckdb

        sql = sql_of(expression, self.dialect)
        try:
            answer = self._connection.execute(sql).fetchall()
        except duckdb.Error as error:
            raise Problem("engine_failed", engine="DuckDB", words=str(error)) from error
        return plain_rows(expression, answer)

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES

    def connection(self) -> DuckDBPyConnection:
        """DuckDB's own connection, for whoever publishes."""
        return self._connection


def make_tables(connection: DuckDBPyConnection) -> None:
    """Make every table of facts, empty; what was in one of that name is gone."""
    for name, columns in TABLES.items():
        inside = ", ".join(f'"{column}" {TYPES[kind]}' for column, kind in columns.items())
        connection.execute(f'CREATE OR REPLACE TABLE "{name}" ({inside})')
