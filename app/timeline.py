"""Everything that happened in a call, in order: what the records and the audit list tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from app.moment import Moment
from app.ports import AuditLine
from app.records import CallSheet, Record

EventKind = Literal[
    "started",
    "held",
    "resumed",
    "ended",
    "closed",
    "reopened",
    "step",
    "phrase",
    "tension",
    "boundary",
    "escalation",
    "note",
    "promise",
    "follow_up",
    "phone",
]

_AUDITED: dict[str, EventKind] = {
    "call_held": "held",
    "call_resumed": "resumed",
    "call_ended": "ended",
    "call_closed": "closed",
    "call_reopened": "reopened",
}


class Event(Struct, frozen=True, kw_only=True):
    """One thing that happened, `elapsed_ms` after the call began.

    `record` holds what was written of it; `text` is the line of an event of kind "note".
    """

    kind: EventKind
    elapsed_ms: int
    record: Record | None = None
    text: str = ""


def timeline(sheet: CallSheet, audit: Iterable[AuditLine] = ()) -> tuple[Event, ...]:
    """The events of a call, the earliest first; those of one moment as they were written.

    Holding, resuming and ending leave no record of their own: the audit list has their times.
    """
    began = Event(kind="started", elapsed_ms=0)
    events = [
        began,
        *_phone(sheet),
        *_marks(sheet),
        *_notes(sheet),
        *_tasks(sheet),
        *_phases(sheet, audit),
    ]
    return tuple(sorted(events, key=lambda event: event.elapsed_ms))


def _phone(sheet: CallSheet) -> Iterator[Event]:
    """What the telephone said; holding and resuming are told as phases of the call."""
    for mark in sheet.phone:
        if mark.kind not in ("hold", "resume"):
            yield Event(kind="phone", elapsed_ms=_since(sheet, mark.at), record=mark)


def _marks(sheet: CallSheet) -> Iterator[Event]:
    for step in sheet.steps:
        yield Event(kind="step", elapsed_ms=step.elapsed_ms, record=step)
    for phrase in sheet.phrases:
        yield Event(kind="phrase", elapsed_ms=phrase.elapsed_ms, record=phrase)
    for sample in sheet.tension:
        yield Event(kind="tension", elapsed_ms=sample.elapsed_ms, record=sample)
    for mark in sheet.boundary:
        yield Event(kind="boundary", elapsed_ms=mark.elapsed_ms, record=mark)
    for escalation in sheet.escalations:
        yield Event(kind="escalation", elapsed_ms=escalation.elapsed_ms, record=escalation)


def _notes(sheet: CallSheet) -> Iterator[Event]:
    note = sheet.note
    if note is None:
        return
    for place, line in enumerate(note.text.split("\n")):
        if line.strip():
            stamp = note.stamps[place] if place < len(note.stamps) else 0
            yield Event(kind="note", elapsed_ms=stamp, record=note, text=line)


def _tasks(sheet: CallSheet) -> Iterator[Event]:
    for promise in sheet.promises:
        yield Event(kind="promise", elapsed_ms=_since(sheet, promise.made), record=promise)
    for task in sheet.follow_ups:
        # One declined at wrap-up was never made.
        if not (task.state == "dropped" and task.settled == task.made):
            yield Event(kind="follow_up", elapsed_ms=_since(sheet, task.made), record=task)


def _phases(sheet: CallSheet, audit: Iterable[AuditLine]) -> Iterator[Event]:
    for line in audit:
        kind = _AUDITED.get(line.what)
        if kind is not None:
            yield Event(kind=kind, elapsed_ms=_since(sheet, line.at))


def _since(sheet: CallSheet, at: Moment) -> int:
    return max(0, at.utc_ms - sheet.call.started.utc_ms)
