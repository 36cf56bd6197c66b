"""Whole calls: the call with everything written on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from app.records import Call, CallSheet, Record
from db.reading import AMONG, Reader, key_list
from db.rows import (
    BOUNDARY_MARKS,
    CALLS,
    ESCALATIONS,
    FOLLOW_UPS,
    NOTES,
    PHONE_MARKS,
    PHRASE_USES,
    PROMISES,
    REFLECTIONS,
    STEP_MARKS,
    TENSION_SAMPLES,
    Table,
)

R = TypeVar("R", bound=Record)


def sheets(reader: Reader, calls: Sequence[tuple[int, Call]]) -> list[CallSheet]:
    """The sheets of calls, in the order given: eleven queries, however many calls there are."""
    keys = [key for key, _ in calls]
    steps = _parts(reader, STEP_MARKS, keys)
    phrases = _parts(reader, PHRASE_USES, keys)
    tension = _parts(reader, TENSION_SAMPLES, keys)
    boundary = _parts(reader, BOUNDARY_MARKS, keys)
    escalations = _parts(reader, ESCALATIONS, keys)
    notes = _parts(reader, NOTES, keys)
    promises = _parts(reader, PROMISES, keys)
    follow_ups = _parts(reader, FOLLOW_UPS, keys)
    reflections = _parts(reader, REFLECTIONS, keys)
    phone = _parts(reader, PHONE_MARKS, keys)
    return [
        CallSheet(
            call=call,
            steps=tuple(steps.get(key, ())),
            phrases=tuple(phrases.get(key, ())),
            tension=tuple(tension.get(key, ())),
            boundary=tuple(boundary.get(key, ())),
            escalations=tuple(escalations.get(key, ())),
            note=_last(notes.get(key)),
            promises=tuple(promises.get(key, ())),
            follow_ups=tuple(follow_ups.get(key, ())),
            reflection=_last(reflections.get(key)),
            phone=tuple(phone.get(key, ())),
        )
        for key, call in calls
    ]


def sheets_of(reader: Reader, keys: Sequence[int], *, at_once: int = 200) -> Iterator[CallSheet]:
    """The sheets of many calls, in the order of their keys given, a bounded number at a time."""
    for start in range(0, len(keys), at_once):
        some = keys[start : start + at_once]
        found = dict(reader.keyed(CALLS, f"WHERE t.id {AMONG}", (key_list(some),)))
        yield from sheets(reader, [(key, found[key]) for key in some if key in found])


def _parts(reader: Reader, table: Table[R], calls: Sequence[int]) -> dict[int, list[R]]:
    """What hangs on each call, in the order in which it was written."""
    # CROSS JOIN: from the few calls to their parts, whatever the planner thinks of the numbers.
    rows = reader.rows(
        f"SELECT part.id, part.call_id FROM json_each(?) AS wanted"  # noqa: S608
        f" CROSS JOIN {table.name} AS part ON part.call_id = wanted.value"
        " WHERE part.deleted_ms IS NULL",
        (key_list(calls),),
    )
    call_of = dict(rows)
    found: dict[int, list[R]] = {}
    tail = f"WHERE t.id {AMONG} ORDER BY t.id"
    for key, record in reader.keyed(table, tail, (key_list(call_of),)) if call_of else ():
        found.setdefault(call_of[key], []).append(record)
    return found


def _last(some: list[R] | None) -> R | None:
    return some[-1] if some else None
