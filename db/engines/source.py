"""An engine by its name and where its facts are: what `--engine` and `--source` say."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from app.problems import Problem

if TYPE_CHECKING:
    from app.team.ports import FactEngine

ENGINES = ("duckdb", "postgres", "spark", "trino")


def engine_at(name: str, source: str) -> AbstractContextManager[FactEngine]:
    """Open an engine over facts that were published.

    DuckDB and Spark read a lake's folder, PostgreSQL and Trino are asked by their URL. Raises
    `Problem`: engine_unknown, engine_not_installed, lake_missing, lake_foreign,
    lake_other_version, postgres_unreachable, postgres_refused, password_in_url, source_unclear,
    engine_failed.
    """
    if name == "duckdb":
        from db.engines.lake import lake_engine

        return lake_engine(Path(source))
    if name == "postgres":
        from db.engines.postgres import postgres_engine

        return postgres_engine(source)
    if name == "spark":
        from db.engines.spark import spark_engine

        return spark_engine(source)
    if name == "trino":
        from db.engines.trino import trino_engine

        return trino_engine(source)
    raise Problem("engine_unknown", engine=name, known=ENGINES)
