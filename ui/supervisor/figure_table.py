"""The table of a picture in words: what stands beside its chart, and is its description (A25)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from app.insight.picture import CellValue, Column, Interval, Picture, Rate
from ui.pattern_words import CODES, MARKS, code_words, mark_words, title_of
from ui.supervisor.figure_words import (
    APART,
    agents_words,
    bounds_words,
    calls_words,
    count_words,
    day_words,
    days_words,
    interval_words,
    minutes_words,
    month_words,
    number_words,
    period_words,
    rate_words,
)

NameOf: TypeAlias = Callable[[str, str], str]
"""The name of an id of a kind: `name_of("cause", "late")`."""

POINTS = frozenset({"difference"})
"""Columns of intervals that are differences of shares, in points of a hundred."""

SHARES = frozenset({"same_mix"})
"""Columns of intervals that are shares themselves."""

NOTHING = "–"
"""What a cell says of which nothing is known."""


class FigureTable:
    """A picture's words: its headings, its cells and what a row says as one sentence.

    Holds the picture. Rows whose names are of agents stand in the order of the alphabet (D03).
    """

    def __init__(self, picture: Picture, name_of: NameOf) -> None:
        self.picture = picture
        self._name_of = name_of
        table = picture.table
        self.columns: tuple[Column, ...] = table.columns if table else ()
        self.headings = tuple(code_words(column.code) for column in self.columns)
        rows = table.rows if table else ()
        self.cells = tuple(
            tuple(
                self._cell(column, value)
                for column, value in zip(self.columns, row.cells, strict=True)
            )
            for row in rows
        )
        self.keys = tuple(row.key for row in rows)
        self.order = tuple(range(len(rows)))
        if self.of_agents:
            self.order = tuple(sorted(self.order, key=lambda at: self.cells[at][0].casefold()))

    @property
    def of_agents(self) -> bool:
        """Whether its rows are people: then nothing may put them in an order of merit (D03)."""
        return bool(self.columns) and self.columns[0].names == "agent"

    @property
    def title(self) -> str:
        """The heading of the picture."""
        return title_of(self.picture.pattern)

    @property
    def subtitle(self) -> str:
        """How many calls of how many agents, and when."""
        picture = self.picture
        return APART.join(
            (
                calls_words(picture.n),
                agents_words(picture.agents),
                period_words(picture.selection),
            )
        )

    def value(self, row: int, column: int) -> CellValue:
        """The value itself, to sort by."""
        assert self.picture.table is not None
        return self.picture.table.rows[row].cells[column]

    def row_words(self, row: int) -> str:
        """A row as one sentence: "Late delivery. Share of calls: 35 % · 140 of 398 · 31–40 %"."""
        cells = self.cells[row]
        said = [self.called(row)] if cells else []
        for at in range(1, len(cells)):
            if not cells[at] or cells[at] == NOTHING:
                continue
            value, words = self.value(row, at), f"{self.headings[at]}: {cells[at]}"
            bounds = bounds_words(value) if isinstance(value, Rate) else ""
            said.append(f"{words} ({bounds})" if bounds else words)
        return ". ".join(said)

    def called(self, row: int) -> str:
        """What a row is called: its first cell."""
        return self._first(self.cells[row][0]) if self.cells[row] else ""

    def _first(self, words: str) -> str:
        """What a row is called; a number says of what it is one."""
        named = self.columns[0].kind in {"name", "text", "month", "day", "mark"}
        return words if named else f"{self.headings[0]}: {words}"

    def in_words(self) -> str:
        """The whole table, a row a line."""
        return "\n".join(self.row_words(row) for row in self.order)

    def name(self, kind: str, code: str) -> str:
        """What a category or a series is called."""
        return _named(self._name_of, kind, code)

    def _cell(self, column: Column, value: CellValue) -> str:
        return cell_words(column, value, self._name_of)


def cell_words(column: Column, value: CellValue, name_of: NameOf) -> str:
    """A cell as people read it; a dash where nothing is known."""
    if value is None:
        return NOTHING
    if isinstance(value, Rate):
        return rate_words(value)
    if isinstance(value, Interval):
        return interval_words(value, _unit(column))
    if isinstance(value, str):
        return _text(column, value, name_of)
    if column.kind == "day":
        return day_words(int(value))
    if column.kind == "minutes":
        return minutes_words(value)
    if column.kind == "days":
        return days_words(value)
    return count_words(value) if isinstance(value, int) else number_words(value)


def _text(column: Column, value: str, name_of: NameOf) -> str:
    if column.kind == "mark":
        return mark_words(value)
    if column.kind == "month":
        return month_words(value)
    if column.kind == "name":
        return _named(name_of, column.names, value)
    return value


def _named(name_of: NameOf, kind: str, code: str) -> str:
    if kind == "month":
        return month_words(code)
    if kind in {"week", "day"} and code.lstrip("-").isdigit():
        return day_words(int(code))
    if not code:
        if kind == "stratum":
            return ""
        return QCoreApplication.translate("Patterns", "not noted")
    if kind in {"code", "stratum"}:
        return _told(name_of, code)
    return name_of(kind, code) if kind else code


def _told(name_of: NameOf, code: str) -> str:
    """A code of the program, or else the id of a cause: groups of calls are either."""
    known = code in MARKS or code in CODES
    return mark_words(code) if known else name_of("cause", code)


def _unit(column: Column) -> str:
    if column.code in POINTS:
        return "points"
    return "share" if column.code in SHARES else "number"
