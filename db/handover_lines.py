"""Reading calls for handing over: with their revisions, and only the columns allowed (C10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from app.handover.allow_list import CALL, KINDS, PARTS, TASKS, Kind
from app.handover.kept import KeptLine, KeptRecord
from app.handover.records import LineHead
from app.records import Answer
from db.reading import AMONG, Reader, key_list
from db.rows import BY_RECORD, Column

AT_ONCE = 200
"""Calls that are read together: some thousand records in memory at a time."""

_CALLS = "phase = 'closed' AND origin <> 'rehearsal'"


class _Query:
    """The columns of one kind that may be read, and the way back from a row."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.table = BY_RECORD[kind.record]
        allowed = set(kind.columns)
        self._columns: tuple[Column, ...] = tuple(
            each for each in self.table.columns if each.field in allowed
        )
        names = [f't."{name}"' for column in self._columns for name in column.names]
        if kind.name == "reflections":
            # What was not shared is not even read.
            secret = "CASE WHEN t.next_time_shared THEN t.next_time ELSE '' END"
            names = [secret if name == 't."next_time"' else name for name in names]
        of_call = "t.call_id" if kind is not CALL else "NULL"
        head = ["t.id", "t.uuid", "t.rev", "devices.uuid", "t.deleted_ms IS NOT NULL", of_call]
        self.sql = (
            f"SELECT {', '.join((*head, *names))} FROM {self.table.name} AS t"  # noqa: S608
            " JOIN devices ON devices.id = t.device"
        )

    def record(self, row: Sequence[Any], keys: Any, apart: Mapping[str, Any]) -> KeptRecord:
        """A record from a row."""
        fields: dict[str, Any] = dict(apart)
        at = 6
        for column in self._columns:
            width = len(column.names)
            fields[column.field] = column.read(row[at : at + width], keys)
            at += width
        return KeptRecord(
            id=UUID(bytes=row[1]),
            rev=row[2],
            device=UUID(bytes=row[3]),
            deleted=bool(row[4]),
            fields=fields,
        )


@cache
def _query(name: str) -> _Query:
    return _Query(next(kind for kind in KINDS if kind.name == name))


def heads(reader: Reader) -> list[LineHead]:
    """Closed calls that are no rehearsal, and tasks of no call, each with its weight."""
    weights: dict[int, int] = {}
    for kind in PARTS:
        table = BY_RECORD[kind.record].name
        # Tables of the store's own.
        sql = f"SELECT call_id, sum(rev) FROM {table} WHERE call_id IS NOT NULL GROUP BY call_id"  # noqa: S608
        for call, weight in reader.rows(sql):
            weights[call] = weights.get(call, 0) + weight
    calls = reader.rows(
        "SELECT id, uuid, rev, deleted_ms IS NOT NULL FROM calls"  # noqa: S608
        f" WHERE {_CALLS} ORDER BY id"
    )
    found = [
        LineHead(
            key=key,
            id=UUID(bytes=uuid),
            kind=CALL.name,
            weight=rev + weights.get(key, 0),
            deleted=bool(deleted),
        )
        for key, uuid, rev, deleted in calls
    ]
    for name in TASKS:
        rows = reader.rows(
            "SELECT id, uuid, rev, deleted_ms IS NOT NULL"  # noqa: S608
            f" FROM {_query(name).table.name} WHERE call_id IS NULL ORDER BY id"
        )
        found += [
            LineHead(key=key, id=UUID(bytes=uuid), kind=name, weight=rev, deleted=bool(deleted))
            for key, uuid, rev, deleted in rows
        ]
    return found


def lines(reader: Reader, wanted: Sequence[LineHead]) -> Iterator[KeptLine]:
    """These lines whole, a bounded number of them in memory at a time."""
    for start in range(0, len(wanted), AT_ONCE):
        yield from _some(reader, wanted[start : start + AT_ONCE])


def _some(reader: Reader, wanted: Sequence[LineHead]) -> Iterator[KeptLine]:
    call_keys = [head.key for head in wanted if head.kind == CALL.name]
    live = [head.key for head in wanted if head.kind == CALL.name and not head.deleted]
    calls = {row[0]: record for row, record in _read(reader, CALL.name, "t.id", call_keys)}
    parts: dict[int, dict[str, list[KeptRecord]]] = {}
    for kind in PARTS:
        for row, record in _read(reader, kind.name, "t.call_id", live):
            parts.setdefault(row[5], {}).setdefault(kind.name, []).append(record)
    tasks: dict[tuple[str, int], KeptRecord] = {}
    for name in TASKS:
        keys = [head.key for head in wanted if head.kind == name]
        tasks.update({(name, row[0]): task for row, task in _read(reader, name, "t.id", keys)})
    for head in wanted:
        if head.kind != CALL.name:
            task = tasks.get((head.kind, head.key))
            if task is not None:
                yield KeptLine(id=head.id, weight=head.weight, parts={head.kind: (task,)})
        elif head.key in calls:
            of_call = parts.get(head.key, {})
            yield KeptLine(
                id=head.id,
                weight=head.weight,
                call=calls[head.key],
                parts={name: tuple(found) for name, found in of_call.items()},
            )


def _read(
    reader: Reader, name: str, by: str, keys: list[int]
) -> Iterator[tuple[Sequence[Any], KeptRecord]]:
    """Rows and records of one kind, in the order in which they were written."""
    if not keys:
        return
    query = _query(name)
    # A call that was opened again, or taken up, since it was listed waits for the next time.
    still = f" AND {_CALLS}" if name == CALL.name else ""
    rows = reader.rows(f"{query.sql} WHERE {by} {AMONG}{still} ORDER BY t.id", (key_list(keys),))
    answers = _answers(reader, [row[0] for row in rows]) if name == "reflections" else {}
    for row in rows:
        apart = {"answers": answers.get(row[0], ())} if name == "reflections" else {}
        yield row, query.record(row, reader.keys, apart)


def _answers(reader: Reader, keys: list[int]) -> dict[int, tuple[Answer, ...]]:
    """The shared answers of reflections; those that were not shared are not read."""
    sql = (
        "SELECT of, question, choice, text FROM reflection_answers"  # noqa: S608
        f" WHERE shared = 1 AND of {AMONG} ORDER BY of, position"
    )
    found: dict[int, tuple[Answer, ...]] = {}
    for key, question, choice, text in reader.rows(sql, (key_list(keys),)):
        answer = Answer(question=question, choice=choice, text=text, shared=True)
        found[key] = (*found.get(key, ()), answer)
    return found
