"""Facts asked in a house's Trino, over tables that IT laid over the published lake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any
from urllib.parse import urlsplit

from app.insight.facts import TABLES, FactType
from app.problems import Problem
from db.engines.compiled import plain_rows, sql_of

_PORT = 8080
_TLS_PORT = 443


class TrinoEngine:
    """Answers over the catalogue and schema of a connection of Trino's client."""

    dialect = "trino"

    def __init__(self, connection: Any, error: type[Exception]) -> None:
        self._connection = connection
        self._error = error

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """Raises `Problem` engine_failed."""
        sql = sql_of(expression, self.dialect)
        try:
            with closing(self._connection.cursor()) as cursor:
                cursor.execute(sql)
                answer = [tuple(row) for row in cursor.fetchall()]
        except self._error as error:
            raise Problem("engine_failed", engine="Trino", words=str(error)) from error
        return plain_rows(expression, answer)

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES


@contextmanager
def trino_engine(url: str) -> Iterator[TrinoEngine]:
    """An engine over `trino://user@host:port/catalogue/schema`; `trinos://` for TLS.

    A password is taken from TRINO_PASSWORD. Raises `Problem`: password_in_url, source_unclear,
    engine_not_installed, engine_failed.
    """
    told = urlsplit(url)
    place = told.path.strip("/").split("/")
    if told.password:
        raise Problem("password_in_url")
    if not told.hostname or len(place) != 2 or not all(place):
        raise Problem("source_unclear", example="trino://user@host:8080/catalogue/schema")
    try:
        from trino.auth import BasicAuthentication
        from trino.dbapi import connect
        from trino.exceptions import Error
    except ImportError as error:
        raise Problem("engine_not_installed", engine="Trino", package="trino") from error
    import os

    is_tls = told.scheme == "trinos"
    user = told.username or os.environ.get("USER", "callside")
    word = os.environ.get("TRINO_PASSWORD")
    connection = connect(
        host=told.hostname,
        port=told.port or (_TLS_PORT if is_tls else _PORT),
        user=user,
        auth=BasicAuthentication(user, word) if word and is_tls else None,
        http_scheme="https" if is_tls else "http",
        catalog=place[0],
        schema=place[1],
    )
    with closing(connection):
        yield TrinoEngine(connection, Error)
