"""An Ibis expression in the words of one engine, and its answer in values of Python.

Only Ibis' compilers are used, never its backends: those want pandas, and connections of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

Convert = Callable[[Any], Any]

_COMPILERS = {
    "duckdb": ("DuckDBCompiler", "duckdb"),
    "postgres": ("PostgresCompiler", "postgres"),
    "pyspark": ("PySparkCompiler", "spark"),
    "trino": ("TrinoCompiler", "trino"),
}
"""Dialect → Ibis' compiler, and the name by which sqlglot writes it."""


def sql_of(expression: Any, dialect: str) -> str:
    """The expression as one statement of SQL; about 5 ms."""
    from ibis.backends.sql import compilers

    name, written = _COMPILERS[dialect]
    compiler = getattr(compilers, name)()
    sql: str = compiler.to_sqlglot(expression).sql(dialect=written)
    return sql


def plain_rows(expression: Any, rows: Iterable[Iterable[Any]]) -> list[tuple[Any, ...]]:
    """The rows of an answer, of the types that the expression promises.

    A sum of int64 comes as an int from DuckDB and Spark, and as a Decimal from PostgreSQL: equal
    questions get equal answers.
    """
    converts = [_convert(kind) for kind in expression.schema().types]
    return [
        tuple(
            None if value is None else convert(value)
            for convert, value in zip(converts, row, strict=True)
        )
        for row in rows
    ]


def _convert(kind: Any) -> Convert:
    if kind.is_boolean():
        return bool
    if kind.is_integer() or (kind.is_decimal() and kind.scale == 0):
        return _whole
    if kind.is_numeric():
        return float
    if kind.is_string():
        return str
    return _as_it_is


def _whole(value: Any) -> int:
    whole = int(value)
    if isinstance(value, float | Decimal) and whole != value:
        raise TypeError(f"{value!r} was promised to be a whole number")
    return whole


def _as_it_is(value: Any) -> Any:
    return value
