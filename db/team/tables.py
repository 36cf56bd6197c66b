"""The tables of what travels, told by the fields of `app.bundle.lines`.

| field's type   | columns                                     | where nothing is said |
|----------------|---------------------------------------------|-----------------------|
| text, number   | `<name>`                                    | the field's default   |
| `tuple`        | `<name>`, a JSON list                       | "[]"                  |
| `Instant`      | `<name>_ms`, `<name>_offset`, `<name>_zone` | null                  |

Every table has the columns of `RANK`, `ORIGIN` and `OF_AN_IMPORT` besides, and those of parts
`OF_A_PART`: `under` is the revision of the call with which a part came, which tells whether it was
written before its call was deleted, or after. `changed` is the number of the import that wrote the
row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any, get_args, get_origin
from uuid import UUID

import msgspec
from msgspec.structs import fields

from app.bundle.lines import PARTS, Instant, Shared, SharedCall

RANK = ("rev", "deleted")
ORIGIN = ("uuid", "device_id")
OF_A_PART = ("call_id", "under")
OF_AN_IMPORT = ("agent_id", "changed")
"""The same in every row that an import writes."""

_ALWAYS = {"id", "rev", "device", "deleted"}
_PLAIN = {str, int, bool}

ZoneKey = Callable[[str], int | None]
ZoneName = Callable[[int | None], str]

_NEVER = (None, None, None)
_UNLISTED = msgspec.json.Encoder()


@dataclass(frozen=True)
class PartTable:
    """One kind of record: its table, and rows of it from records and back.

    `texts` are the columns with texts of people: what is kept of a version that lost (F29).
    """

    name: str
    record: type[Shared]
    texts: tuple[str, ...] = ()

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """Fields that are columns as they are."""
        return tuple(name for name, kind in self._kinds if kind in _PLAIN)

    @cached_property
    def listed(self) -> tuple[str, ...]:
        """Fields that are lists."""
        return tuple(name for name, kind in self._kinds if kind is tuple)

    @cached_property
    def instants(self) -> tuple[str, ...]:
        """Fields that are points in time."""
        return tuple(name for name, kind in self._kinds if kind is Instant)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """The columns of what a record says, in order."""
        times = (f"{name}_{part}" for name in self.instants for part in ("ms", "offset", "zone"))
        return (*self.plain, *self.listed, *times)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns of a row, in order, without those of `OF_AN_IMPORT`."""
        of_a_part = () if self.record is SharedCall else OF_A_PART
        return (*RANK, *self.content, *ORIGIN, *of_a_part)

    @cached_property
    def blank(self) -> tuple[object, ...]:
        """The content of a record that says nothing."""
        nobody = UUID(int=0)
        silent = self.record(id=nobody, rev=1, device=nobody)
        return self.said(lambda _: None)(silent)[len(RANK) :]

    def said(self, zone_key: ZoneKey) -> Callable[[Any], tuple[Any, ...]]:
        """What gives a record's rank and content, as values of their columns."""
        plain: Callable[[Any], tuple[Any, ...]] = attrgetter(*RANK, *self.plain)
        if not self.listed and not self.instants:
            return plain
        listed, instants = self.listed, [attrgetter(name) for name in self.instants]

        def all_of_it(record: Any) -> tuple[Any, ...]:
            values = plain(record)
            for name in listed:
                given = getattr(record, name)
                values += (_UNLISTED.encode(given).decode() if given else "[]",)
            for of in instants:
                at = of(record)
                values += _NEVER if at is None else (at.utc_ms, at.offset_min, zone_key(at.zone))
            return values

        return all_of_it

    def record_of(
        self, head: dict[str, object], content: Sequence[Any], zone_name: ZoneName
    ) -> Any:
        """The record of the id, revision and device in `head`, and the columns of `content`."""
        values: dict[str, object] = dict(head)
        at = len(self.plain)
        for name, value in zip(self.plain, content, strict=False):
            values[name] = bool(value) if name in self._bools else value
        for name in self.listed:
            values[name] = self._decoders[name].decode(content[at])
            at += 1
        for name in self.instants:
            utc_ms, offset, zone = content[at : at + 3]
            values[name] = None if utc_ms is None else Instant(utc_ms, offset, zone_name(zone))
            at += 3
        return self.record(**values)  # type: ignore[arg-type]

    @cached_property
    def _kinds(self) -> tuple[tuple[str, type], ...]:
        return tuple(
            (each.name, _kind_of(each.type))
            for each in fields(self.record)
            if each.name not in _ALWAYS
        )

    @cached_property
    def _bools(self) -> frozenset[str]:
        return frozenset(name for name, kind in self._kinds if kind is bool)

    @cached_property
    def _decoders(self) -> dict[str, msgspec.json.Decoder[Any]]:
        return {
            each.name: msgspec.json.Decoder(each.type)
            for each in fields(self.record)
            if each.name in self.listed
        }


def _kind_of(annotation: Any) -> type:
    """Which of the kinds in the table above a field is."""
    found = {each for each in _leaves(annotation) if each is not type(None)}
    if len(found) != 1:
        raise TypeError(f"no column for {annotation}")
    return found.pop()


def _leaves(annotation: Any) -> Iterator[type]:
    origin = get_origin(annotation)
    if origin is tuple:
        yield tuple
    elif isinstance(annotation, type):
        yield annotation
    elif hasattr(annotation, "__metadata__"):
        yield from _leaves(annotation.__origin__)
    else:
        for each in get_args(annotation):
            yield from _leaves(each) if not isinstance(each, str) else (str,)


CALLS = PartTable("calls", SharedCall, ("concern", "better", "measures"))
_TEXTS = {
    "boundary": ("sentence", "quoted"),
    "escalations": ("reason",),
    "notes": ("text",),
    "promises": ("what",),
    "follow_ups": ("what",),
    "reflections": ("answers",),
}
PART_TABLES = tuple(PartTable(name, record, _TEXTS.get(name, ())) for name, record in PARTS.items())
TABLES = (CALLS, *PART_TABLES)
