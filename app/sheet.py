"""Reading and renewing a call sheet: the newest state of each step, peaks, counts."""

from __future__ import annotations

from msgspec.structs import replace

from app.records import (
    BoundaryMark,
    Call,
    CallSheet,
    Escalation,
    FollowUp,
    Note,
    PhoneMark,
    PhraseUse,
    Promise,
    Record,
    Reflection,
    StepMark,
    StepState,
    TensionSample,
)

_LISTS: dict[type[Record], str] = {
    StepMark: "steps",
    PhraseUse: "phrases",
    TensionSample: "tension",
    BoundaryMark: "boundary",
    Escalation: "escalations",
    Promise: "promises",
    FollowUp: "follow_ups",
    PhoneMark: "phone",
}


def with_record(sheet: CallSheet, record: Record) -> CallSheet:
    """The sheet with a record put in: it replaces the one with its id, or is added at the end.

    Records that have no place on a sheet (callers, phrases of one's own) leave it as it is.
    """
    if isinstance(record, Call):
        return replace(sheet, call=record)
    if isinstance(record, Note):
        return replace(sheet, note=record)
    if isinstance(record, Reflection):
        return replace(sheet, reflection=record)
    name = _LISTS.get(type(record))
    if name is None:
        return sheet
    held: tuple[Record, ...] = getattr(sheet, name)
    if record.deleted is not None:
        return replace(sheet, **{name: tuple(each for each in held if each.id != record.id)})
    if any(each.id == record.id for each in held):
        renewed = tuple(record if each.id == record.id else each for each in held)
        return replace(sheet, **{name: renewed})
    return replace(sheet, **{name: (*held, record)})


def step_states(sheet: CallSheet) -> dict[str, StepState]:
    """The state of each step that was ever marked; steps never marked are open."""
    return {mark.step: mark.state for mark in sheet.steps}


def tension_now(sheet: CallSheet) -> int:
    """The last level set, 0 when none was."""
    return sheet.tension[-1].level if sheet.tension else 0


def tension_peak(sheet: CallSheet) -> int:
    """The highest level set, 0 when none was."""
    return max((sample.level for sample in sheet.tension), default=0)


def note_text(sheet: CallSheet) -> str:
    """The notes as one text, empty when there are none."""
    return sheet.note.text if sheet.note else ""
