"""An Ibis expression in the words of one engine, and its answer in values of Python.

Only Ibis' compilers are used, never its backends: those want pandas, and connections of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any

Convert = Callable[[Any], Any]

_WRITTEN = {"duckdb": "duckdb", "postgres": "postgres", "pyspark": "spark", "trino": "trino"}
"""Dialect → the name by which sqlglot writes it."""


def sql_of(expression: Any, dialect: str) -> str:
    """The expression as one statement of SQL: 5 ms and more, and nothing at the next time."""
    return _sql_of(expression.op(), dialect)


@lru_cache(maxsize=512)
def _sql_of(operation: Any, dialect: str) -> str:
    sql: str = _compiler(dialect).to_sqlglot(operation.to_expr()).sql(dialect=_WRITTEN[dialect])
    return sql


@cache
def _compiler(dialect: str) -> Any:
    from ibis.backends.sql import compilers

    if dialect == "duckdb":
        return compilers.DuckDBCompiler()
    if dialect == "postgres":
        return _postgres_compiler()
    if dialect == "pyspark":
        _say_what_spark_does_with_nan()
        return compilers.PySparkCompiler()
    return compilers.TrinoCompiler()


def _postgres_compiler() -> Any:
    """PostgreSQL has a cast from boolean to integer, and none to bigint or double."""
    from ibis.backends.sql.compilers import PostgresCompiler
    from ibis.expr import datatypes

    class Compiler(PostgresCompiler):  # type: ignore[misc]
        """Ibis' own, with a step between."""

        def visit_Cast(self, op: Any, *, arg: Any, to: Any) -> Any:  # noqa: N802 - Ibis' name
            if op.arg.dtype.is_boolean() and to.is_numeric():
                arg = self.cast(arg, datatypes.int32)
            return super().visit_Cast(op, arg=arg, to=to)

    return Compiler()


def _say_what_spark_does_with_nan() -> None:
    """The compiler asks for an option that only Ibis' own Spark backend would have set."""
    from ibis.config import Config, options

    if options.pyspark is None:

        class Spark(Config):  # type: ignore[misc]
            """What `ibis.options.pyspark` would be."""

            treat_nan_as_null: bool = False

        options.pyspark = Spark()


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
