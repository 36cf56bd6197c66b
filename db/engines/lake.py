"""DuckDB over a published lake: the same facts, read from their Parquet files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.insight.facts import TABLES
from db.engines.duck import DuckEngine, quiet_duck
from db.publish.lake_form import PART_FILE, check_lake, partitions

_MEMORY = "2GB"


@contextmanager
def lake_engine(lake: Path) -> Iterator[DuckEngine]:
    """An engine over a lake. Raises `Problem`: lake_missing, lake_foreign, lake_other_version."""
    check_lake(lake, may_be_new=False)
    connection = quiet_duck(memory=_MEMORY)
    try:
        for table in TABLES:
            connection.execute(_view(lake, table))
        yield DuckEngine(connection)
    finally:
        connection.close()


def _view(lake: Path, table: str) -> str:
    columns = ", ".join(TABLES[table])
    if not any((lake / table).rglob(PART_FILE)):
        from db.engines.duck import TYPES

        nothing = ", ".join(
            f"NULL::{TYPES[kind]} AS {name}" for name, kind in TABLES[table].items()
        )
        return f"CREATE VIEW {table} AS SELECT {nothing} WHERE false"
    inside = "/".join("*" for _ in partitions(table))
    place = str(lake / table / inside / PART_FILE).replace("'", "''")
    # Without the names' types told, a team whose id has digits alone would become a number.
    types = ", ".join(f"'{name}': VARCHAR" for name in partitions(table))
    read = f"read_parquet('{place}', hive_partitioning = true, hive_types = {{{types}}})"
    if "team" not in TABLES[table]:
        # Each team publishes the playbooks that it knows: the same one may be there many times.
        key = "playbook, kind, item"
        rest = "min(position) AS position, min(title) AS title"
        return f"CREATE VIEW {table} AS SELECT {key}, {rest} FROM {read} GROUP BY ALL"  # noqa: S608
    return f"CREATE VIEW {table} AS SELECT {columns} FROM {read}"  # noqa: S608
