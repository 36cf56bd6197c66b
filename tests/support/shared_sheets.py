"""Calls as they travel in bundles: believable ones, and versions of them from two devices."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from msgspec.structs import replace

from app.bundle.lines import (
    NO_TIME,
    Instant,
    Shared,
    SharedBoundary,
    SharedCall,
    SharedEscalation,
    SharedFollowUp,
    SharedNote,
    SharedPhrase,
    SharedPromise,
    SharedSheet,
    SharedStep,
    SharedTension,
)
from app.bundle.manifest import FORMAT, SCHEMA, Manifest
from app.bundle.terms import PublicKeys
from app.team.records import TeamAgent
from tests.support.desk import START

TEAM = UUID("0197a000-0000-7000-8000-00000000000a")
DEVICE = UUID("0197a000-0000-7000-8000-0000000000d1")
OTHER_DEVICE = UUID("0197a000-0000-7000-8000-0000000000d2")
ANNA = UUID("0197a000-0000-7000-8000-0000000000a1")
BEN = UUID("0197a000-0000-7000-8000-0000000000a2")
DIGEST = "d" * 64

_CONCERNS = (
    ("delivery_late", "Parcel promised for Friday has not come", "Call the depot before noon"),
    ("billing_wrong", "Charged twice for the same month", "See the bill before answering"),
    ("technical_fault", "Router restarts every hour since the update", "Ask for the lights first"),
    ("nobody_called_back", "Was promised a call and nobody called", "Set the reminder at once"),
)


def record_id(number: int, kind: int = 0, agent: UUID = ANNA) -> UUID:
    """An id like a UUIDv7: ascending by number, the same in every run."""
    tail = (0x8000 << 48) | (agent.int & 0xFFFF) << 32 | kind << 24
    return UUID(int=(0x0197B000_0000_7000 + (number << 16)) << 64 | tail)


def shared_call(
    number: int = 1,
    *,
    rev: int = 1,
    device: UUID = DEVICE,
    agent: UUID = ANNA,
    deleted: bool = False,
    **fields: Any,
) -> SharedCall:
    """The call of that number; `fields` replace what is believable."""
    call = record_id(number, agent=agent)
    if deleted:
        return SharedCall(id=call, rev=rev, device=device, deleted=True, started=NO_TIME)
    cause, concern, better = _CONCERNS[number % len(_CONCERNS)]
    at = START.utc_ms + number * 11 * 60_000
    told: dict[str, Any] = {
        "started": _instant(at),
        "ended": _instant(at + 240_000 + 1000 * (number % 60)),
        "closed": _instant(at + 300_000 + 1000 * (number % 60)),
        "queue": ("service", "billing")[number % 2],
        "talk_ms": 240_000,
        "product": ("Internet 100", "Mobile L", "")[number % 3],
        "manner": "loud",
        "difficulty": ("calm", "upset", "angry")[number % 3],
        "concern": concern,
        "cause": cause,
        "better": better,
        "outcome": ("solved", "callback", "passed_on")[number % 3],
        "playbook": "callside 1",
    }
    return SharedCall(id=call, rev=rev, device=device, **{**told, **fields})


def shared_sheet(
    number: int = 1, *, rev: int = 1, device: UUID = DEVICE, agent: UUID = ANNA, **fields: Any
) -> SharedSheet:
    """The call of that number with everything that a call may have; `fields` are the call's."""
    at = START.utc_ms + number * 11 * 60_000

    def of(kind: int, place: int = 0) -> dict[str, Any]:
        return {"id": record_id(number, kind + place, agent), "rev": rev, "device": device}

    steps = tuple(
        SharedStep(**of(16, place), step=step, state="done", elapsed_ms=20_000 * place)
        for place, step in enumerate(("prepare", "listen", "empathise", "apologise", "agree"))
    )
    return SharedSheet(
        call=shared_call(number, rev=rev, device=device, agent=agent, **fields),
        steps=steps,
        phrases=(
            SharedPhrase(**of(32), phrase="thank_for_telling", kind="empathy", way="shown"),
            SharedPhrase(**of(33), phrase="sorry_ours", kind="apology", elapsed_ms=60_000),
        ),
        tension=(
            SharedTension(**of(48), level=4, elapsed_ms=5_000),
            SharedTension(**of(49), level=2, elapsed_ms=200_000),
        ),
        boundary=(SharedBoundary(**of(64), track="abuse", rung="ask", sentence="Please stop."),)
        if number % 5 == 0
        else (),
        escalations=(SharedEscalation(**of(80), asked_by="customer", reason="Wants a refund"),)
        if number % 7 == 0
        else (),
        notes=(SharedNote(**of(96), text=f"Note of call {number}: customer waited two weeks"),),
        promises=(
            SharedPromise(**of(112), what="Ring back with the date", made=_instant(at + 200_000)),
        ),
        follow_ups=(
            SharedFollowUp(**of(128), kind="task", what="Ask the depot", made=_instant(at)),
        ),
    )


def changed(record: Any, **fields: Any) -> Any:
    """The next version of a record."""
    return replace(record, **{"rev": record.rev + 1, **fields})


def tombstone(record: Any, **fields: Any) -> Any:
    """The record deleted, in its next version."""
    told = {"id": record.id, "rev": record.rev + 1, "device": record.device, "deleted": True}
    if isinstance(record, SharedCall):
        told["started"] = NO_TIME
    return type(record)(**{**told, **fields})


def shared_manifest(
    sheets: Sequence[SharedSheet] = (),
    *,
    sequence: int = 1,
    agent: UUID = ANNA,
    device: UUID = DEVICE,
    **fields: Any,
) -> Manifest:
    """A manifest that fits these sheets, as its agent's program would write it."""
    starts = [each.call.started.utc_ms for each in sheets if each.call and not each.call.deleted]
    told: dict[str, Any] = {
        "format": FORMAT,
        "schema": SCHEMA,
        "bundle": UUID(int=(agent.int ^ device.int ^ (sequence << 80)) & (2**128 - 1)),
        "sender": key_of(agent),
        "recipient": "f" * 32,
        "agent": agent,
        "device": device,
        "sequence": sequence,
        "previous": digest_of(sequence - 1, agent, device) if sequence > 1 else "",
        "full": False,
        "created_ms": START.utc_ms + sequence * 86_400_000,
        "first_ms": min(starts, default=0),
        "last_ms": max(starts, default=0),
        "covered_from_ms": START.utc_ms + (sequence - 1) * 86_400_000,
        "covered_to_ms": START.utc_ms + sequence * 86_400_000,
        "counts": {"calls": len(starts)},
        "lines": len(sheets),
        "payload_length": 0,
        "payload_sha256": DIGEST,
        "plain_length": 0,
        "plain_sha256": DIGEST,
        "terms": DIGEST,
        "program": "Callside 0.1.0",
    }
    return Manifest(**{**told, **fields})


def digest_of(sequence: int, agent: UUID = ANNA, device: UUID = DEVICE) -> str:
    """The digest under which tests take in the manifest of that number."""
    return hashlib.sha256(f"{agent} {device} {sequence}".encode()).hexdigest()


def key_of(agent: UUID) -> str:
    """The id of an agent's keys."""
    return hashlib.sha256(agent.bytes).hexdigest()[:32]


def team_agent(agent: UUID = ANNA, name: str = "Anna Berg", **fields: Any) -> TeamAgent:
    """An agent whose words were compared."""
    told: dict[str, Any] = {
        "keys": PublicKeys(seal="age1" + "q" * 58, verify=hashlib.sha256(agent.bytes).hexdigest()),
        "words": ("amber", "boat", "cedar", "dune", "ember", "fern"),
        "trust": "verified",
        "team": TEAM,
    }
    return TeamAgent(agent=agent, name=name, **{**told, **fields})


def parts_of(sheet: SharedSheet) -> list[tuple[str, Shared]]:
    """Every record of a sheet with its kind, the call first."""
    found: list[tuple[str, Shared]] = [] if sheet.call is None else [("calls", sheet.call)]
    for kind in PART_KINDS:
        found += [(kind, part) for part in getattr(sheet, kind)]
    return found


PART_KINDS = (
    "steps",
    "phrases",
    "tension",
    "boundary",
    "escalations",
    "notes",
    "promises",
    "follow_ups",
    "reflections",
)


def _instant(utc_ms: int) -> Instant:
    return Instant(utc_ms, 60, "Europe/Berlin")
