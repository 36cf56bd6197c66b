"""One call of the switchboard, and the times by which events are put in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec.structs import replace

from app.phone.event import PhoneEvent, Source
from app.phone.phone_call import PhoneCall, PhoneState

RING_MS = 90_000
"""A ring without an end: its result is unknown then."""
TALK_MS = 12 * 60 * 60 * 1000
"""A talk of which nothing more is heard: its end was lost."""
TOMBSTONE_MS = 60_000
"""How long an end is remembered, so that what comes late revives nothing."""
LOST_MS = 10 * 60 * 1000
"""How long a call is remembered whose receiver went away: it may come back with the call on."""
MERGE_MS = 3_000
"""Two receivers that tell of one number within this time tell of one call."""
AGAIN_MS = 2_000
"""The same number this long after an end is a new call; sooner, it is a late word of the old."""
SKEW_MS = 1_000
"""How far the stamps of two hooks may be apart that were started at once."""
MOST_OPEN = 50
"""Rings at once; more than any telephone has."""
MOST_REMEMBERED = 1_000
UNIQUE_ID = 8
"""An id at least this long is taken for the same call whichever receiver tells it."""


@dataclass(slots=True)
class Track:
    """A call and what is needed to put the next event in its place."""

    call: PhoneCall
    heard_ms: int
    forget_ms: int = 0
    sent: dict[Source, int] = field(default_factory=dict)
    ended_sent: dict[Source, int] = field(default_factory=dict)
    said: dict[Source, str] = field(default_factory=dict)


@dataclass(slots=True)
class Tombstone:
    """An end for a call that nobody had told of."""

    event: PhoneEvent
    form: str
    heard_ms: int


STATE_OF: dict[str, PhoneState] = {"answer": "active", "resume": "active", "hold": "held"}


def deadline(track: Track) -> int:
    """When something is to be done about a call of which nothing more is heard."""
    if not track.call.is_open:
        return track.forget_ms
    return track.heard_ms + (RING_MS if track.call.state == "ringing" else TALK_MS)


def next_state(call: PhoneCall, event: PhoneEvent, is_late: bool) -> PhoneState:
    """The state of a call that is on after an event that does not end it."""
    if event.kind == "ring":
        return call.state
    if event.kind == "answer":
        return "active" if call.state == "ringing" else call.state
    if is_late:
        # What it tells has been overtaken; that the call was answered it tells all the same.
        return "active" if call.state == "ringing" else call.state
    return STATE_OF[event.kind]


def is_late(track: Track, event: PhoneEvent) -> bool:
    """True when the same receiver has sent something later that was heard before."""
    sent = track.sent.get(event.source)
    return sent is not None and event.sent_ms is not None and event.sent_ms < sent


def sent_after(event: PhoneEvent, sent_ms: int | None) -> bool:
    """True when the event was surely sent after that."""
    return sent_ms is not None and event.sent_ms is not None and event.sent_ms > sent_ms + SKEW_MS


def is_the_next_one(track: Track, event: PhoneEvent) -> bool:
    """True for a ring surely sent after the end: an exchange that hunts rings twice by one id."""
    ended = track.ended_sent.get(event.source)
    return not track.call.is_open and event.kind == "ring" and sent_after(event, ended)


def rings_anew(track: Track, event: PhoneEvent, now_ms: int) -> bool:
    """True when a ring without an id is a second call of somebody who is talking already."""
    if track.call.state == "ringing" or is_late(track, event):
        return False
    return now_ms - track.heard_ms > MERGE_MS


def ended_just_now(track: Track, event: PhoneEvent, now_ms: int) -> bool:
    """True when the call of that number has just ended: what is heard now is late."""
    ended = track.ended_sent.get(event.source)
    if track.call.is_open or track.call.ended_ms is None:
        return False
    if ended is not None and event.sent_ms is not None:
        return event.sent_ms <= ended + AGAIN_MS and waits(track, now_ms)
    return now_ms - track.call.ended_ms <= AGAIN_MS


def waits(track: Track, now_ms: int) -> bool:
    """True while an end is remembered."""
    return not track.call.is_open and now_ms < track.forget_ms


def is_forgotten(track: Track, now_ms: int) -> bool:
    """True when the end is not remembered any more."""
    return not track.call.is_open and now_ms >= track.forget_ms


def may_be_told_by(call: PhoneCall, event: PhoneEvent) -> bool:
    """A link knows its own cards alone: it can neither end nor change what a telephone told."""
    return call.is_verified == event.is_verified


def same_way(call: PhoneCall, event: PhoneEvent) -> bool:
    """True unless one is told to come in and the other to go out."""
    return not call.way or not event.way or call.way == event.way


def same_party(one: str, other: str) -> bool:
    """One number, also where only one of the two knows its country."""
    if one == other or (one.startswith("+") and other.startswith("+")):
        return one == other
    return min(len(one), len(other)) >= 8 and party_of(one) == party_of(other)


def party_of(form: str) -> str:
    """What the forms of one party have in common."""
    digits = form.lstrip("+0")
    return digits[-7:] if len(form) >= 8 and digits.isdecimal() else form


def newest(tracks: Iterable[Track]) -> Track | None:
    """The last one begun, None of none."""
    return max(tracks, key=lambda track: track.call.key, default=None)


def differs(before: PhoneCall, after: PhoneCall) -> bool:
    """True when anything changed that people see; by which names it goes they do not."""
    return replace(before, ids=(), sources=()) != replace(after, ids=(), sources=())
