"""Facts asked in a house's PostgreSQL, as somebody who sees the rows of their own teams."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.insight.facts import TABLES, FactType
from app.problems import Problem
from db.engines.compiled import plain_rows, sql_of

if TYPE_CHECKING:
    from psycopg import Connection

SCHEMA = "callside"
_CONNECT_S = 15


class PostgresEngine:
    """Answers over the schema `callside` of a connection."""

    dialect = "postgres"

    def __init__(self, connection: Connection[tuple[Any, ...]]) -> None:
        self._connection = connection

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """Raises `Problem` engine_failed."""
        import psycopg

        # A text without parameters: psycopg looks for no marks of its own in it.
        sql = sql_of(expression, self.dialect).encode()
        try:
            answer = self._connection.execute(sql).fetchall()
        except psycopg.Error as error:
            raise Problem("engine_failed", engine="PostgreSQL", words=str(error)) from error
        return plain_rows(expression, answer)

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES


@contextmanager
def postgres_engine(url: str) -> Iterator[PostgresEngine]:
    """An engine over a database, which it only reads.

    Raises `Problem`: password_in_url, postgres_unreachable, postgres_refused.
    """
    with connected(url) as connection:
        connection.read_only = True
        connection.autocommit = True
        yield PostgresEngine(connection)


@contextmanager
def connected(url: str) -> Iterator[Connection[tuple[Any, ...]]]:
    """A connection; the password comes from PGPASSFILE, ~/.pgpass or PGPASSWORD, as with psql.

    A password in the URL would stand in lists of processes and histories of shells: it is
    refused. Raises `Problem`: password_in_url, postgres_unreachable, postgres_refused.
    """
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    try:
        told = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise Problem("postgres_unreachable", words=_words(error)) from error
    if told.get("password"):
        raise Problem("password_in_url")
    told.setdefault("connect_timeout", str(_CONNECT_S))
    told.setdefault("application_name", "Callside")
    told["options"] = f"{told.get('options') or ''} -c search_path={SCHEMA}".strip()
    try:
        connection = psycopg.connect(**told)  # type: ignore[arg-type]
    except psycopg.OperationalError as error:
        raise Problem("postgres_unreachable", words=_words(error)) from error
    try:
        yield connection
    except psycopg.errors.InsufficientPrivilege as error:
        raise Problem("postgres_refused", words=_words(error)) from error
    except psycopg.Error as error:
        raise Problem("engine_failed", engine="PostgreSQL", words=_words(error)) from error
    finally:
        connection.close()


def _words(error: Exception) -> str:
    return " ".join(str(error).split())
