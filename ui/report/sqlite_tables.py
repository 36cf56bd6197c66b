"""A report as tables for a plain SQLite file: one a picture, one about them, facts if asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.insight.facts import TABLES
from app.insight.flat_table import FlatValue, flat_table
from app.insight.report import Report
from ui.report.csv_files import about_rows
from ui.report.page import clean

Tables = dict[str, tuple[dict[str, str], list[Sequence[Any]]]]
"""By name: columns with SQLite's types, and rows."""

FACTS = "facts_"
_OF_FACTS = {"string": "TEXT", "int64": "INTEGER", "int32": "INTEGER", "boolean": "INTEGER"}


def sqlite_tables(report: Report, facts: Mapping[str, Sequence[Sequence[Any]]]) -> Tables:
    """What the file holds; `facts` are rows by the names of `app.insight.facts.TABLES`."""
    name_of = report.namer()
    about = [(subject, name, _text(value)) for subject, name, value in about_rows(report)]
    tables: Tables = {"about": ({"subject": "TEXT", "name": "TEXT", "value": "TEXT"}, [*about])}
    for picture in report.pictures:
        table = flat_table(picture, name_of)
        if table is None:
            continue
        kinds = [_kind([row[place] for row in table.rows]) for place in range(len(table.headings))]
        rows = [tuple(clean(v) if isinstance(v, str) else v for v in row) for row in table.rows]
        tables[picture.pattern] = (dict(zip(table.headings, kinds, strict=True)), [*rows])
    for name, of_facts in facts.items():
        columns = {column: _OF_FACTS[kind] for column, kind in TABLES[name].items()}
        tables[f"{FACTS}{name}"] = (columns, [*of_facts])
    return tables


def _text(value: FlatValue) -> str | None:
    return None if value is None else clean(str(value))


def _kind(values: Sequence[FlatValue]) -> str:
    """SQLite's type of a column by what is in it."""
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int}:
        return "INTEGER"
    return "REAL" if kinds <= {int, float} else "TEXT" if kinds <= {str} else "ANY"
