"""The tables of facts in Arrow's types: how rows come into DuckDB, and go out as Parquet."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.insight.facts import TABLES

if TYPE_CHECKING:
    import pyarrow as pa


@cache
def arrow_schema(table: str) -> pa.Schema:
    """The columns of a table of facts."""
    import pyarrow as pa

    types = {
        "string": pa.string(),
        "int64": pa.int64(),
        "int32": pa.int32(),
        "boolean": pa.bool_(),
    }
    return pa.schema([(name, types[kind]) for name, kind in TABLES[table].items()])
