"""Which fields of which records are handed over: a closed list, and what is not on it stays (C10).

Every field of every record stands here, as one that travels or as one that stays; a test fails
where `app.records` gains a field that stands in neither list. The store reads no other columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app import records
from app.bundle import lines
from app.records import Record

HEAD = frozenset({"id", "deleted"})
"""What every record has; of a deleted one nothing else travels."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of records that is handed over.

    `name` is its place in a line of a bundle. `travels` are the fields that go out under their own
    names, `looked_at` those that something else is made of (a pseudonym, the answers that were
    shared), `stays` all others.
    """

    name: str
    record: type[Record]
    shared: type[lines.Shared]
    travels: tuple[str, ...]
    looked_at: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The fields that the store may read."""
        return self.travels + self.looked_at


CALL = Kind(
    name="call",
    record=records.Call,
    shared=lines.SharedCall,
    travels=(
        "started",
        "ended",
        "closed",
        "origin",
        "direction",
        "queue",
        "talk_ms",
        "held_ms",
        "name",
        "number",
        "account",
        "email",
        "product",
        "order",
        "manner",
        "difficulty",
        "concern",
        "cause",
        "fear",
        "better",
        "measures",
        "fault",
        "options_offered",
        "option_chosen",
        "outcome",
        "contact_given",
        "playbook",
        "phone_result",
    ),
    stays=("phase", "caller"),
)

PARTS: tuple[Kind, ...] = (
    Kind(
        name="steps",
        record=records.StepMark,
        shared=lines.SharedStep,
        travels=("step", "state", "elapsed_ms"),
        stays=("call", "at"),
    ),
    Kind(
        name="phrases",
        record=records.PhraseUse,
        shared=lines.SharedPhrase,
        travels=("phrase", "kind", "way", "elapsed_ms"),
        stays=("call", "because", "at"),
    ),
    Kind(
        name="tension",
        record=records.TensionSample,
        shared=lines.SharedTension,
        travels=("level", "elapsed_ms"),
        stays=("call", "remark", "at"),
    ),
    Kind(
        name="boundary",
        record=records.BoundaryMark,
        shared=lines.SharedBoundary,
        travels=("track", "rung", "sentence", "quoted", "elapsed_ms"),
        stays=("call", "at"),
    ),
    Kind(
        name="escalations",
        record=records.Escalation,
        shared=lines.SharedEscalation,
        travels=("asked_by", "reason", "elapsed_ms"),
        stays=("call", "at"),
    ),
    Kind(
        name="notes",
        record=records.Note,
        shared=lines.SharedNote,
        travels=("text",),
        stays=("call", "stamps", "at"),
    ),
    Kind(
        name="promises",
        record=records.Promise,
        shared=lines.SharedPromise,
        travels=("what", "made", "due", "first_due", "settled", "channel", "told", "state"),
        stays=("call", "caller"),
    ),
    Kind(
        name="follow_ups",
        record=records.FollowUp,
        shared=lines.SharedFollowUp,
        travels=("kind", "what", "made", "due", "first_due", "settled", "channel", "rule", "state"),
        stays=("call", "caller", "template", "urgent"),
    ),
    Kind(
        name="reflections",
        record=records.Reflection,
        shared=lines.SharedReflection,
        travels=(),
        looked_at=("answers", "next_time", "next_time_shared"),
        stays=("call", "at"),
    ),
)

KINDS: tuple[Kind, ...] = (CALL, *PARTS)
BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in KINDS}
TASKS: tuple[str, ...] = ("promises", "follow_ups")
"""Parts that may be of no call; each of those is a line of its own."""

PRIVATE: tuple[type[Record], ...] = (
    records.NoteVersion,
    records.PhoneMark,
    records.Caller,
    records.PersonalPhrase,
    records.FavouritePhrase,
    records.ClockStep,
)
"""Records that are never handed over, whatever fields they have."""
