"""A copy, as plain text, of changes that could not be written: whatever happens, they are there."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

import msgspec

from app.moment import Moment
from app.records import Change, Record

_LEFT_OUT = frozenset({"id", "call", "stamps"})


def text_of(changes: Iterable[Change]) -> str:
    """The newest state of every record in the changes, by call, each field in a line."""
    newest: dict[UUID, tuple[UUID | None, Record]] = {}
    for change in changes:
        for record in change.records:
            newest[record.id] = (change.call, record)
    calls: dict[UUID | None, list[Record]] = {}
    for call, record in newest.values():
        calls.setdefault(call, []).append(record)
    parts = []
    for call, records in calls.items():
        parts.append(f"=== {call or '-'} ===")
        parts += [_record_text(record) for record in records]
    return "\n\n".join(parts) + "\n"


def _record_text(record: Record) -> str:
    lines = [f"[{type(record).__name__}]"]
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if name in _LEFT_OUT or value in (None, "", ()):
            continue
        lines.append(f"{name}: {_value_text(value)}")
    return "\n".join(lines)


def _value_text(value: object) -> str:
    if isinstance(value, Moment):
        return value.iso()
    if isinstance(value, str):
        return value if "\n" not in value else "\n  " + value.replace("\n", "\n  ")
    return str(msgspec.to_builtins(value))
