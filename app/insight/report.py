"""A report: chosen pictures with what they were made of, and nothing of when or where (D11).

The same records, selection and program make the same report, byte for byte in every format: it
carries no time of making. Who made it and when stands in the list of access (C12).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

import msgspec
from msgspec import Struct

from app.insight.picture import Picture, Selection
from app.ports import Progress, Unwatched
from app.problems import Problem
from app.version import VERSION

NameOf = Callable[[str, str], str]
"""The name of an id of a kind, as in `Column.names`: `name_of("cause", "late")`."""

CHOSEN = {
    "team": "team",
    "agent": "agent",
    "cause": "cause",
    "manner": "style",
    "difficulty": "style",
    "queue": "queue",
    "product": "product",
}
"""The filters of a selection, and what kind of id each holds."""


OF_TIME = frozenset({"", "month", "week", "day"})
"""Kinds of ids that nobody gave a name."""


class Pictures(Protocol):
    """What a report is made of: the patterns of a team."""

    def codes(self) -> tuple[str, ...]: ...
    def show(self, code: str, selection: Selection) -> Picture: ...


class Report(Struct, frozen=True, kw_only=True):
    """Pictures of one selection. `names` are (kind, id, name) of every id that is in them.

    `records` is the SHA-256 over every record that was imported, `figures` that over the pictures:
    equal figures from another engine have the same one. `version` is the program's.
    """

    team: str
    selection: Selection
    pictures: tuple[Picture, ...]
    names: tuple[tuple[str, str, str], ...]
    records: str
    figures: str
    version: str

    def namer(self) -> NameOf:
        """Looks the names up; an id without a name stands for itself."""
        known = {(kind, code): name for kind, code, name in self.names}
        return lambda kind, code: known.get((kind, code), code)

    def chosen(self) -> Iterator[tuple[str, str, str]]:
        """The filters that were asked for: the field, the kind of its id, and the id."""
        for field, kind in CHOSEN.items():
            code = getattr(self.selection, field)
            if code:
                yield field, kind, code


def make_report(
    patterns: Pictures,
    selection: Selection,
    name_of: NameOf,
    *,
    codes: Sequence[str] = (),
    team: str = "",
    records: str = "",
    progress: Progress | None = None,
) -> Report:
    """The report of these patterns, in their own order; of all where none is chosen.

    Raises `Problem` pattern_unknown, stopped, and those of the engine.
    """
    known = patterns.codes()
    for code in codes:
        if code not in known:
            raise Problem("pattern_unknown", pattern=code, known=tuple(known))
    wanted = [code for code in known if not codes or code in codes]
    watch: Progress = progress or Unwatched()
    shown: list[Picture] = []
    for code in wanted:
        if watch.is_cancelled():
            raise Problem("stopped")
        watch.report(len(shown), len(wanted))
        shown.append(patterns.show(code, selection))
    pictures = tuple(shown)
    report = Report(
        team=team,
        selection=selection,
        pictures=pictures,
        names=(),
        records=records,
        figures=hashlib.sha256(msgspec.json.encode(pictures)).hexdigest(),
        version=VERSION,
    )
    ids = {(kind, code) for _, kind, code in report.chosen()}
    for picture in pictures:
        ids.update(_ids(picture))
    names = tuple((kind, code, name_of(kind, code)) for kind, code in sorted(ids))
    return msgspec.structs.replace(report, names=names)


def _ids(picture: Picture) -> Iterator[tuple[str, str]]:
    """Every id in a picture with its kind."""
    table, chart = picture.table, picture.chart
    for place, column in enumerate(table.columns if table else ()):
        if column.kind == "name":
            for row in table.rows if table else ():
                value = row.cells[place]
                if isinstance(value, str):
                    yield from _named(column.names, value)
    for category in chart.categories if chart else ():
        yield from _named(chart.names if chart else "", category)


def _named(kind: str, code: str) -> Iterator[tuple[str, str]]:
    """The id as something with a name; groups of calls may be named after their cause."""
    if code and kind not in OF_TIME:
        yield ("cause" if kind in ("code", "stratum") else kind), code
