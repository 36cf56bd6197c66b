"""Records to rows and back. Which columns a record has follows from its fields:

| field's type      | columns                                                   |
|-------------------|-----------------------------------------------------------|
| `Moment`          | `<name>_ms`, `<name>_offset`, `<name>_zone`                 |
| `UUID`            | `<name>_id`, the local key of the call or caller            |
| `tuple` of values | `<name>`, a JSON list                                       |
| `str int bool`    | `<name>`                                                    |

A field of `apart` has a table of its own: a private remark, or the answers of a reflection.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar, Union, get_args, get_origin
from uuid import UUID

import msgspec
from msgspec.structs import FieldInfo, fields

from app import records
from app.moment import Moment
from app.records import Record
from db.folding import folded, storable

R = TypeVar("R", bound=Record)

PARENTS = {"call": "calls", "caller": "callers"}


class LocalKeys(Protocol):
    """Local keys of things that travel by name: written by the keeper, read by the log."""

    def zone_key(self, name: str) -> int | None:
        """The local key of a zone; None for no name."""
        ...

    def zone_name(self, key: int | None) -> str:
        """The zone's name; empty for None."""
        ...

    def parent_key(self, table: str, uuid: UUID) -> int:
        """The local key of a record that another one hangs on."""
        ...


@dataclass(frozen=True)
class Column:
    """One field of a record: the columns it takes, and the way there and back."""

    field: str
    names: tuple[str, ...]
    write: Callable[[Any, LocalKeys], tuple[object, ...]]
    read: Callable[[Sequence[Any], LocalKeys], object]
    parent: str = ""


@dataclass(frozen=True)
class Table(Generic[R]):
    """How one kind of record is kept.

    `apart` names the tables of fields that are kept apart; `derived` are columns that are
    computed when a record is written and never read back.
    """

    record: type[R]
    name: str
    apart: Mapping[str, str] = field(default_factory=dict)
    derived: Mapping[str, Callable[[R], object]] = field(default_factory=dict)

    @cached_property
    def kind(self) -> str:
        """The record's name, as the audit list says it: "step_mark"."""
        return _snake(self.record.__name__)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """Every field that is kept in the table itself, the id left out."""
        own = (each for each in fields(self.record) if each.name not in self.apart)
        return tuple(_column(each) for each in own if each.name != "id")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of all columns that a record fills, the uuid left out."""
        plain = tuple(name for column in self.columns for name in column.names)
        return plain + tuple(self.derived)

    def values(self, record: R, keys: LocalKeys) -> tuple[object, ...]:
        """A record as the values of `names`."""
        row: list[object] = []
        for column in self.columns:
            row.extend(column.write(getattr(record, column.field), keys))
        row.extend(compute(record) for compute in self.derived.values())
        return tuple(row)

    # -- SQL, from names that are ours alone -------------------------------------------------------

    @cached_property
    def insert_sql(self) -> str:
        """Adds a row: uuid, device, then `names`."""
        names = ", ".join(('"uuid"', '"device"', *_quoted(self.names)))
        marks = ", ".join("?" * (len(self.names) + 2))
        return f"INSERT INTO {self.name} ({names}) VALUES ({marks})"  # noqa: S608

    @cached_property
    def update_sql(self) -> str:
        """Changes a row where anything differs: device, `names`, the id, then `names` again."""
        names = _quoted(self.names)
        sets = ", ".join(f"{name} = ?" for name in names)
        marks = ", ".join("?" * len(names))
        return (
            f"UPDATE {self.name} SET rev = rev + 1, device = ?, {sets} "  # noqa: S608
            f"WHERE id = ? AND ({', '.join(names)}) IS NOT ({marks})"
        )

    @cached_property
    def select_sql(self) -> str:
        """Reads rows as `record_of` takes them; the table's own columns are `t.…`."""
        wanted = ["t.id", "t.uuid"]
        joins = ""
        for column in self.columns:
            if column.parent:
                alias = f"{column.field}_row"
                wanted.append(f"{alias}.uuid")
                joins += (
                    f" LEFT JOIN {column.parent} AS {alias} ON {alias}.id = t.{column.names[0]}"
                )
            else:
                wanted.extend(f"t.{name}" for name in _quoted(column.names))
        return f"SELECT {', '.join(wanted)} FROM {self.name} AS t{joins}"  # noqa: S608

    def record_of(
        self, row: Sequence[Any], keys: LocalKeys, apart: Mapping[str, object] | None = None
    ) -> R:
        """A record from a row of `select_sql`, with what was kept apart."""
        found: dict[str, Any] = {"id": UUID(bytes=row[1])}
        at = 2
        for column in self.columns:
            width = len(column.names)
            found[column.field] = column.read(row[at : at + width], keys)
            at += width
        found.update(apart or {})
        return self.record(**found)


def _quoted(names: Sequence[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def _snake(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")


def _column(info: FieldInfo) -> Column:
    """The columns of a field, by its type."""
    kind, optional = _without_none(info.type)
    name = info.name
    if kind is Moment:
        return Column(name, (f"{name}_ms", f"{name}_offset", f"{name}_zone"), _moment, _as_moment)
    if kind is UUID:
        table = PARENTS[name]
        return Column(name, (f"{name}_id",), _parent_writer(table), _as_uuid, parent=table)
    if get_origin(kind) is tuple:
        return Column(name, (name,), _json, _json_reader(info.type))
    if optional:
        raise TypeError(f"no columns for an optional {kind} ({name})")
    if kind is bool:
        return Column(name, (name,), lambda value, _: (int(value),), lambda row, _: bool(row[0]))
    if kind is int:
        return Column(name, (name,), lambda value, _: (value,), lambda row, _: row[0])
    return Column(name, (name,), lambda value, _: (storable(value),), lambda row, _: row[0])


def _without_none(kind: Any) -> tuple[Any, bool]:
    if get_origin(kind) not in (Union, types.UnionType):
        return kind, False
    others = [each for each in get_args(kind) if each is not type(None)]
    return others[0], True


def _moment(value: Moment | None, keys: LocalKeys) -> tuple[object, ...]:
    if value is None:
        return (None, None, None)
    return (value.utc_ms, value.offset_min, keys.zone_key(value.zone))


def _as_moment(row: Sequence[Any], keys: LocalKeys) -> Moment | None:
    return None if row[0] is None else Moment(row[0], row[1], keys.zone_name(row[2]))


def _parent_writer(table: str) -> Callable[[Any, LocalKeys], tuple[object, ...]]:
    def write(value: UUID | None, keys: LocalKeys) -> tuple[object, ...]:
        return (None if value is None else keys.parent_key(table, value),)

    return write


def _as_uuid(row: Sequence[Any], _: LocalKeys) -> UUID | None:
    return None if row[0] is None else UUID(bytes=row[0])


def _json(value: Sequence[object], _: LocalKeys) -> tuple[object, ...]:
    clean = [storable(each) if isinstance(each, str) else each for each in value]
    return (msgspec.json.encode(clean).decode(),)


def _json_reader(kind: Any) -> Callable[[Sequence[Any], LocalKeys], object]:
    decoder = msgspec.json.Decoder(kind)
    return lambda row, _: decoder.decode(row[0])


def _sought(caller: records.Caller) -> str:
    return folded(f"{caller.name}\n{caller.number}\n{caller.account}\n{caller.email}")


CALLERS = Table(records.Caller, "callers", derived={"sought": _sought})
CALLS = Table(records.Call, "calls")
STEP_MARKS = Table(records.StepMark, "step_marks")
PHRASE_USES = Table(records.PhraseUse, "phrase_uses")
TENSION_SAMPLES = Table(
    records.TensionSample, "tension_samples", apart={"remark": "tension_remarks"}
)
BOUNDARY_MARKS = Table(records.BoundaryMark, "boundary_marks")
ESCALATIONS = Table(records.Escalation, "escalations")
NOTES = Table(records.Note, "notes")
NOTE_VERSIONS = Table(records.NoteVersion, "note_versions")
PROMISES = Table(records.Promise, "promises")
FOLLOW_UPS = Table(records.FollowUp, "follow_ups")
REFLECTIONS = Table(records.Reflection, "reflections", apart={"answers": "reflection_answers"})
PHONE_MARKS = Table(records.PhoneMark, "phone_events")
PERSONAL_PHRASES = Table(records.PersonalPhrase, "personal_phrases")
FAVOURITE_PHRASES = Table(records.FavouritePhrase, "favourite_phrases")
CLOCK_STEPS = Table(records.ClockStep, "clock_steps")

STILL_OPEN = "state IN ('open', 'changed')"
"""Promises and follow-ups to be done yet: a changed date keeps a promise open."""
SETTLED = "state NOT IN ('open', 'changed')"

TABLES: tuple[Table[Any], ...] = (
    CALLERS,
    CALLS,
    STEP_MARKS,
    PHRASE_USES,
    TENSION_SAMPLES,
    BOUNDARY_MARKS,
    ESCALATIONS,
    NOTES,
    NOTE_VERSIONS,
    PROMISES,
    FOLLOW_UPS,
    REFLECTIONS,
    PHONE_MARKS,
    PERSONAL_PHRASES,
    FAVOURITE_PHRASES,
    CLOCK_STEPS,
)
"""Every kind of record; those that others hang on come first."""

BY_RECORD: Mapping[type[Record], Table[Any]] = {table.record: table for table in TABLES}
