"""Sheets brought to the rules of a bundle before they are written: so what we write opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec
from msgspec import Struct

from app.bundle.lines import LONGEST_TEXT, MOST_PARTS, PARTS, Shared, SharedSheet
from app.bundle.manifest import LONGEST_LINE_BYTES
from app.bundle.payload import is_sound, line_of
from app.bundle.plain_text import clean, shortened

S = TypeVar("S", bound=Struct)

_ROOM = LONGEST_LINE_BYTES - 1024
_SHORTEST_TEXT = 100


def fitted(sheets: Iterable[SharedSheet]) -> Iterator[SharedSheet]:
    """The same records with clean texts, a call in as many lines as it needs.

    A call that is longer than a line may be comes several times, each time with other parts: a
    reader merges records, not lines. Where a call and one part are too long together for a line,
    which takes several full pages of text in one record, the longest texts are cut to fit. What is
    deleted keeps nothing but its id.
    """
    for sheet in sheets:
        if _is_sound(sheet):
            yield sheet
        else:
            yield from _in_lines(clean(sheet))


def _is_sound(sheet: SharedSheet) -> bool:
    try:
        return is_sound(line_of(sheet))
    except UnicodeEncodeError:  # half of a surrogate pair, which no file can hold
        return False


def bare(record: S) -> S:
    """A deleted record with nothing but its id, revision and device; a kept one as it is."""
    if isinstance(record, Shared) and record.deleted:
        return type(record)(id=record.id, rev=record.rev, device=record.device, deleted=True)
    return record


def _in_lines(sheet: SharedSheet) -> Iterator[SharedSheet]:
    call = None if sheet.call is None else bare(sheet.call)
    parts = {kind: tuple(bare(part) for part in getattr(sheet, kind)) for kind in PARTS}
    whole = SharedSheet(call=call, **parts)
    if _fits(whole):
        yield whole
        return
    if call is not None:
        call = _short_enough(call, _ROOM // 2)
    waiting: dict[str, list[Shared]] = {}
    empty = length = len(line_of(SharedSheet(call=call)))
    for kind, records in parts.items():
        for record in records:
            short = _short_enough(record, _ROOM - empty)
            size = len(msgspec.json.encode(short)) + len(kind) + 8
            if waiting and (length + size > _ROOM or _count(waiting) >= MOST_PARTS):
                yield _sheet(call, waiting)
                waiting, length = {}, empty
            waiting.setdefault(kind, []).append(short)
            length += size
    if waiting:
        yield _sheet(call, waiting)


def _fits(sheet: SharedSheet) -> bool:
    if any(len(getattr(sheet, kind)) > MOST_PARTS for kind in PARTS):
        return False
    return len(line_of(sheet)) <= _ROOM


def _count(waiting: dict[str, list[Shared]]) -> int:
    return sum(map(len, waiting.values()))


def _sheet(call: Shared | None, waiting: dict[str, list[Shared]]) -> SharedSheet:
    parts = {kind: tuple(records) for kind, records in waiting.items()}
    return SharedSheet(call=call, **parts)  # type: ignore[arg-type]


def _short_enough(record: S, room: int) -> S:
    """The record with its texts cut, all to one length, until its JSON has room."""
    longest = LONGEST_TEXT
    while len(msgspec.json.encode(record)) > room and longest > _SHORTEST_TEXT:
        longest //= 2
        record = shortened(record, longest)
    return record
