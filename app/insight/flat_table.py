"""The table of a picture for machines: one value a cell, headings that no language changes.

A rate becomes `x_k`, `x_n`, `x_share`, `x_low`, `x_high`, and `x_missing`, `x_at_least`,
`x_at_most` for what is not known; shares are fractions. Below ten calls share and interval stay
empty (D02). An interval becomes `x`, `x_low`, `x_high`, `x_n`. An id has its name beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from app.insight.picture import CellValue, Column, Interval, Picture, Rate
from app.insight.report import NameOf

FlatValue = str | int | float | None

RATE = ("k", "n", "share", "low", "high", "missing", "at_least", "at_most")
INTERVAL = ("", "low", "high", "n")
PLACES = 6
"""How many decimals a number keeps: more than any of them is worth, and the same everywhere."""


class FlatTable(Struct, frozen=True, kw_only=True):
    """Headings and rows of one length."""

    headings: tuple[str, ...]
    rows: tuple[tuple[FlatValue, ...], ...]


def flat_table(picture: Picture, name_of: NameOf) -> FlatTable | None:
    """The table of a picture; None where it shows none."""
    table = picture.table
    if table is None or picture.hidden:
        return None
    return FlatTable(
        headings=tuple(heading for column in table.columns for heading in _headings(column)),
        rows=tuple(
            tuple(
                value
                for column, cell in zip(table.columns, row.cells, strict=True)
                for value in _values(column, cell, name_of)
            )
            for row in table.rows
        ),
    )


def _headings(column: Column) -> Iterator[str]:
    parts: tuple[str, ...] = ("",)
    if column.kind == "rate":
        parts = RATE
    elif column.kind == "interval":
        parts = INTERVAL
    elif column.kind == "name":
        parts = ("", "name")
    for part in parts:
        yield f"{column.code}_{part}" if part else column.code


def _values(column: Column, cell: CellValue, name_of: NameOf) -> tuple[FlatValue, ...]:
    if isinstance(cell, Rate):
        return _of_rate(cell)
    if isinstance(cell, Interval):
        return (_short(cell.value), _short(cell.low), _short(cell.high), cell.n)
    if column.kind == "rate":
        return (None,) * len(RATE)
    if column.kind == "interval":
        return (None,) * len(INTERVAL)
    if column.kind == "name":
        return (cell, name_of(column.names, cell) if isinstance(cell, str) and cell else None)
    return (_short(cell) if isinstance(cell, float) else cell,)


def _of_rate(rate: Rate) -> tuple[FlatValue, ...]:
    shows = rate.shown != "count" and rate.n > 0
    return (
        rate.k,
        rate.n,
        _short(rate.k / rate.n) if shows else None,
        _short(rate.low) if shows else None,
        _short(rate.high) if shows else None,
        rate.missing,
        _short(rate.at_least) if shows else None,
        _short(rate.at_most) if shows else None,
    )


def _short(value: float) -> float:
    # Adding 0 turns a -0.0 into 0.0.
    return round(value, PLACES) + 0.0
