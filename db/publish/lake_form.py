"""The form of a published lake: where the files lie, and what says so (docs/facts.md).

    DIR/_schema.json
    DIR/calls/month=2026-11/team=0197…/facts.parquet
    DIR/playbook_items/team=0197…/facts.parquet

`month` and `team` are columns of the folders' names and not of the files, as Hive, Spark, Trino
and DuckDB read them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from app.insight.facts import FACTS_VERSION, KEYS, TABLES
from app.problems import Problem

SCHEMA_FILE = "_schema.json"
PART_FILE = "facts.parquet"
FORMAT = "callside-facts"


def partitions(table: str) -> tuple[str, ...]:
    """The columns in the names of a table's folders; a playbook is filed under the team alone."""
    return ("month", "team") if "month" in TABLES[table] else ("team",)


def columns_in_files(table: str) -> tuple[str, ...]:
    """The columns in a table's files."""
    return tuple(name for name in TABLES[table] if name not in ("month", "team"))


def part_folder(lake: Path, table: str, names: Mapping[str, str]) -> Path:
    """The folder of one part."""
    return lake.joinpath(table, *(f"{name}={names[name]}" for name in partitions(table)))


def schema_text() -> bytes:
    """What stands in `_schema.json`: the same bytes for the same version."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "version": FACTS_VERSION,
        "tables": {
            name: {
                "columns": columns,
                "key": KEYS[name],
                "partitioned_by": partitions(name),
            }
            for name, columns in TABLES.items()
        },
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def check_lake(lake: Path, *, may_be_new: bool) -> None:
    """See that a folder is a lake of this version, or empty where a new one may begin.

    Raises `Problem`: lake_missing, lake_foreign (there is something else in it),
    lake_other_version.
    """
    try:
        told = msgspec.json.decode((lake / SCHEMA_FILE).read_bytes())
    except FileNotFoundError:
        is_empty = not lake.exists() or (lake.is_dir() and not any(lake.iterdir()))
        if not is_empty:
            raise Problem("lake_foreign", folder=lake) from None
        if not may_be_new:
            raise Problem("lake_missing", folder=lake) from None
        return
    except (msgspec.DecodeError, NotADirectoryError) as error:
        raise Problem("lake_foreign", folder=lake) from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise Problem("lake_foreign", folder=lake)
    if told.get("version") != FACTS_VERSION:
        version = str(told.get("version"))
        raise Problem("lake_other_version", folder=lake, version=version, ours=FACTS_VERSION)
