"""Entries of a playbook from a CSV table: tried out first, then taken over as one change.

The first line names the parts ("id", "title", "kind", "body" …) as docs/playbook.md does. Several
words of a list part stand in one cell, separated by ` | `. A line whose id is known changes that
entry; parts without a column stay as they are. A line without an id makes a new entry.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.playbook.check import contradictions
from app.playbook.draft import empty_entry, entry_type_of
from app.playbook.fit import misfits, near
from app.playbook.place_path import with_value
from app.playbook.shape import Playbook
from app.problems import Problem

SECTIONS = ("steps", "phrases", "avoid", "causes", "options", "outcomes", "mindset", "reflection")
SIZE_CAP = 2_000_000
MOST_LINES = 5_000

_FLAGS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}

LineWay = Literal["new", "changed", "unchanged", "faulty"]


class TableLine(Struct, frozen=True, kw_only=True):
    """What becomes of one line of the table; `line` as a text editor counts it."""

    line: int
    way: LineWay
    id: str = ""
    title: str = ""
    parts: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


class TableImport(Struct, frozen=True, kw_only=True):
    """A table tried out: its lines, and the playbook as it would be with the sound ones.

    `faults` are those of the playbook as a whole that the table would bring, such as too many
    outcomes: it can be taken over into a draft all the same, and put right there.
    """

    section: str
    lines: tuple[TableLine, ...]
    playbook: Playbook
    faults: tuple[str, ...] = ()

    def count(self, way: LineWay) -> int:
        """How many lines are so."""
        return sum(line.way == way for line in self.lines)


class _Given(Struct, frozen=True):
    """One line of the table as it was read: what it gives to which entry, or what is wrong."""

    line: int
    id: str
    values: dict[str, Any]
    faults: tuple[str, ...] = ()


def try_table(playbook: Playbook, section: str, content: bytes) -> TableImport:
    """Try a CSV table out; nothing is changed.

    Raises `Problem` playbook_table_refused with a reason: too_large, not_utf8, not_csv,
    no_lines, too_many_lines, unknown_column (and which).
    """
    if section not in SECTIONS:
        raise ValueError(section)
    rows = _rows(content)
    columns = next(rows, None)
    if columns is None:
        raise Problem("playbook_table_refused", reason="no_lines")
    _, names = columns
    known = _parts_of(section)
    for name in names:
        if name not in known:
            raise Problem(
                "playbook_table_refused",
                reason="unknown_column",
                column=name,
                hint=near(name, list(known)),
            )
    given = _unlike(_given(section, names, number, cells) for number, cells in rows)
    if not given:
        raise Problem("playbook_table_refused", reason="no_lines")
    return _tried(playbook, section, given)


def _tried(playbook: Playbook, section: str, given: list[_Given]) -> TableImport:
    """Leave out the lines whose entries the playbook's own rules refuse, until none is left."""
    before = set(contradictions(playbook))
    while True:
        result, places = _with_lines(playbook, section, given)
        new = [fault for fault in contradictions(result) if fault not in before]
        refused = {
            place: tuple(
                fault.removeprefix(path).lstrip(".") for fault in new if fault.startswith(path)
            )
            for place in places
            for path in [f"{section}[{place}]"]
            if any(fault.startswith(path) for fault in new)
        }
        if not refused:
            break
        at_fault = {places[place]: faults for place, faults in refused.items()}
        given = [
            replace(each, faults=at_fault[each.line]) if each.line in at_fault else each
            for each in given
        ]
    line_of = {line: place for place, line in places.items()}
    lines = tuple(_told(playbook, result, section, each, line_of.get(each.line)) for each in given)
    return TableImport(section=section, lines=lines, playbook=result, faults=tuple(new))


def _with_lines(
    playbook: Playbook, section: str, given: list[_Given]
) -> tuple[Playbook, dict[int, int]]:
    """The playbook with every sound line in it, and the line of each place that has one."""
    result = playbook
    places: dict[int, int] = {}
    for each in given:
        if each.faults:
            continue
        entries: tuple[Any, ...] = getattr(result, section)
        place = next((i for i, entry in enumerate(entries) if entry.id == each.id), len(entries))
        if place == len(entries):
            title = str(each.values.get("title", "")) or each.id
            entry = empty_entry(result, section, title)
            entry = replace(entry, id=each.id) if each.id else entry
        else:
            entry = entries[place]
        entry = replace(entry, **each.values)
        result = with_value(result, section, (*entries[:place], entry, *entries[place + 1 :]))
        places[place] = each.line
    return result, places


def _told(
    before: Playbook, after: Playbook, section: str, given: _Given, place: int | None
) -> TableLine:
    """What became of one line."""
    if place is None:
        title = str(given.values.get("title", ""))
        return TableLine(
            line=given.line, way="faulty", id=given.id, title=title, faults=given.faults
        )
    entry = getattr(after, section)[place]
    former = next((each for each in getattr(before, section) if each.id == entry.id), None)
    parts = tuple(
        name
        for name, value in given.values.items()
        if former is None or getattr(former, name) != value
    )
    way: LineWay = "new" if former is None else "changed" if parts else "unchanged"
    return TableLine(line=given.line, way=way, id=entry.id, title=entry.title, parts=parts)


def _rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    if len(content) > SIZE_CAP:
        raise Problem("playbook_table_refused", reason="too_large", most=SIZE_CAP)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(
            "playbook_table_refused",
            reason="not_utf8",
            line=content[: error.start].count(b"\n") + 1,
        ) from error
    first = text.partition("\n")[0]
    separator = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    count = 0
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            count += 1
            if count > MOST_LINES + 1:
                raise Problem("playbook_table_refused", reason="too_many_lines", most=MOST_LINES)
            yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise Problem("playbook_table_refused", reason="not_csv", line=reader.line_num) from error


def _given(section: str, names: list[str], number: int, cells: list[str]) -> _Given:
    """The cells of a line as values of the parts, and what is wrong with them."""
    if len(cells) != len(names):
        return _Given(number, "", {}, (f"{len(cells)} cells, {len(names)} columns",))
    told = dict(zip(names, cells, strict=True))
    values: dict[str, Any] = {}
    faults: list[str] = []
    for field in msgspec.structs.fields(entry_type_of(section)):
        if field.name in told and field.name != "id":
            value = _value(told[field.name], field.type)
            wrong = misfits(value, field.type, field.name)
            faults += wrong
            if not wrong:
                values[field.name] = msgspec.convert(value, field.type)
    return _Given(number, told.get("id", ""), values, tuple(faults))


def _unlike(given: Iterable[_Given]) -> list[_Given]:
    """The lines, those that name the entry of an earlier one marked as faulty."""
    first: dict[str, int] = {}
    lines = []
    for each in given:
        if each.id and each.id in first:
            faults = (f'id: "{each.id}" is in line {first[each.id]}, too',)
            each = replace(each, faults=faults)  # noqa: PLW2901 - the same line, marked
        elif each.id:
            first[each.id] = each.line
        lines.append(each)
    return lines


def _value(cell: str, kind: Any) -> Any:
    if kind is bool:
        return _FLAGS.get(cell.lower(), cell)
    if get_origin(kind) is tuple:
        return [word.strip() for word in cell.split("|") if word.strip()]
    return cell


def _parts_of(section: str) -> dict[str, Any]:
    """The parts that a table may fill: words, choices, flags and lists of words."""
    return {
        field.name: field.type
        for field in msgspec.structs.fields(entry_type_of(section))
        if field.type in (str, bool)
        or get_origin(field.type) is Literal
        or (get_origin(field.type) is tuple and get_args(field.type)[0] is str)
    }
