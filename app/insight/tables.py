"""The tables of facts as Ibis knows them: what every pattern is an expression over.

An expression names tables and columns, and no engine: `app.team.ports.FactEngine` compiles it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.insight.facts import TABLES

if TYPE_CHECKING:
    import ibis


@cache
def tables() -> dict[str, ibis.Table]:
    """Every table of facts, unbound, by its name; made once."""
    import ibis

    # Strings of types: `ibis.schema` knows the four names of `FactType` as they stand.
    return {name: ibis.table(dict(columns), name=name) for name, columns in TABLES.items()}
