"""Facts asked in a house's Spark, over the published lake.

PySpark is the house's own: nothing of Callside installs it. Which cluster is asked is said where
Spark is told everything else, in spark-defaults.conf, SPARK_REMOTE or by spark-submit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from app.insight.facts import TABLES, FactType
from app.problems import Problem
from db.engines.compiled import plain_rows, sql_of

_TYPES: dict[FactType, str] = {
    "string": "string",
    "int64": "bigint",
    "int32": "int",
    "boolean": "boolean",
}


class SparkEngine:
    """Answers over the views of a session; the lake's folder may be any that Spark can read."""

    dialect = "pyspark"

    def __init__(self, session: Any, lake: str) -> None:
        self._session = session
        for table, columns in TABLES.items():
            told = ", ".join(f"{name} {_TYPES[kind]}" for name, kind in _in_lake(table).items())
            read = session.read.schema(told).parquet(f"{lake.rstrip('/')}/{table}")
            if "team" not in columns:
                # Each team publishes the playbooks that it knows.
                grouped = read.groupBy("playbook", "kind", "item")
                read = grouped.agg({"position": "min", "title": "min"}).toDF(*columns)
            read.select(*columns).createOrReplaceTempView(table)

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """Raises `Problem` engine_failed."""
        from pyspark.errors import PySparkException

        sql = sql_of(expression, self.dialect)
        try:
            answer = [tuple(row) for row in self._session.sql(sql).collect()]
        except PySparkException as error:
            words = str(error).partition("\n")[0]
            raise Problem("engine_failed", engine="Spark", words=words) from error
        return plain_rows(expression, answer)

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES


@contextmanager
def spark_engine(lake: str) -> Iterator[SparkEngine]:
    """An engine over a lake. Raises `Problem`: engine_not_installed, engine_failed."""
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise Problem("engine_not_installed", engine="Spark", package="pyspark") from error
    try:
        session = SparkSession.builder.appName("Callside").getOrCreate()
        engine = SparkEngine(session, lake)
    except (PySparkException, RuntimeError) as error:
        words = str(error).partition("\n")[0]
        raise Problem("engine_failed", engine="Spark", words=words) from error
    try:
        yield engine
    finally:
        session.stop()


def _in_lake(table: str) -> Mapping[str, FactType]:
    """The columns as they lie there: a playbook is filed under the teams that know it."""
    columns = TABLES[table]
    return columns if "team" in columns else {**columns, "team": "string"}
