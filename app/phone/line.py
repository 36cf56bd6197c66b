"""A call of the telephones and its record: what of it the telephone wrote, and what the agent."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from msgspec.structs import replace

from app.call import FIELDS
from app.moment import Moment
from app.phone.event import PhoneEvent
from app.phone.phone_call import Step
from app.records import Call, CallSheet, PhoneMark, new_id
from app.sheet import note_text

MOST_AGE_MS = 7 * 24 * 60 * 60 * 1000
"""A sender's time that is further away is of a wrong clock."""
WRITTEN = (*FIELDS, "caller")
"""What an agent writes in a call itself."""


@dataclass(slots=True)
class Line:
    """A call of the telephones and its record.

    `wrote` is the record with what the telephone alone knew: where the record differs from it in
    what an agent can write, the agent has touched it. `phase` is the one that was last entered
    for the telephone and `since_ms` when, by the monotonic clock; `closed` whether the record was
    closed for it.
    """

    call: UUID
    wrote: Call
    phase: str
    since_ms: int | None = None
    closed: bool = False


def is_touched(sheet: CallSheet, wrote: Call | None = None) -> bool:
    """True when somebody has written, ticked or made anything in the call.

    `wrote` is what the telephone knew of it; without one any field that is filled counts.
    """
    parts = (
        sheet.steps,
        sheet.phrases,
        sheet.tension,
        sheet.boundary,
        sheet.escalations,
        sheet.promises,
        sheet.follow_ups,
    )
    if any(parts) or sheet.reflection is not None or note_text(sheet).strip():
        return True
    call = sheet.call
    blank = wrote or Call(id=call.id, phase=call.phase, started=call.started)
    return any(getattr(call, field) != getattr(blank, field) for field in WRITTEN)


def mark_of(event: PhoneEvent, call: UUID, now: Moment) -> PhoneMark:
    """The record of what a telephone said, heard now."""
    sent = None
    if event.sent_ms is not None and abs(event.sent_ms - now.utc_ms) <= MOST_AGE_MS:
        sent = replace(now, utc_ms=event.sent_ms)
    return PhoneMark(
        id=new_id(),
        call=call,
        source=event.source,
        kind=event.kind,
        phone_call=event.id,
        number=event.number,
        name=event.name,
        direction=event.way,
        cause=event.cause,
        at=now,
        sent=sent,
    )


def is_before(step: Step, since: int, slack_ms: int) -> bool:
    """True when a step happened before then; without a sender's time, soon after is before."""
    event = step.event
    has_time = event is not None and event.source == "hook" and event.sent_ms is not None
    return step.at_ms < since + (0 if has_time else slack_ms)
