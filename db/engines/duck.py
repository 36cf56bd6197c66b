"""Facts asked in DuckDB: its own encrypted file, one in memory, or a published lake."""

from __future__ import annotations

from collections.abc import Mapping
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


def make_tables(connection: DuckDBPyConnection) -> None:
    """Make every table of facts, empty."""
    for name, columns in TABLES.items():
        inside = ", ".join(f'"{column}" {TYPES[kind]}' for column, kind in columns.items())
        connection.execute(f'CREATE TABLE "{name}" ({inside})')
