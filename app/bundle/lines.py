"""What travels in a bundle: one JSON line a call, whole, in a closed schema (C10, C14, C15).

This file is the allow-list. What has no field here stays on the agent's machine: remarks on
tension, reflections that were not shared, earlier states of notes, personal phrases, cards and
alerts of callers, what the telephone said, the audit list. The records here are apart from those of
`app.records`, so that a field added there is not shared by accident.

Every record carries the id that travels, its revision and the device that made the revision: of two
versions the one with the greater (`rev`, `deleted`, `device`) counts, whichever arrives first (B09,
F29). A deleted record has nothing but that. Instants are UTC milliseconds, the minutes east of UTC
and the name of the zone.
"""

# No annotations from the future: msgspec would compile each of the texts at a start.

from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct

LONGEST_CODE = 80
LONGEST_LINE = 400
LONGEST_TEXT = 20_000
MOST_PARTS = 2_000
"""Parts of one kind that one call may have."""

Code = Annotated[str, Meta(max_length=LONGEST_CODE)]
"""An id of the playbook, or a closed word of the program."""

OneLine = Annotated[str, Meta(max_length=LONGEST_LINE)]
"""A text of one line: no control characters, no marks that turn the direction of writing."""

Text = Annotated[str, Meta(max_length=LONGEST_TEXT)]
"""A text of people: line breaks and tabs, and no other control characters."""

Rev = Annotated[int, Meta(ge=1, le=2**31)]
Ms = Annotated[int, Meta(ge=0, le=2**43)]
Offset = Annotated[int, Meta(ge=-1_440, le=1_440)]
Pseudonym = Annotated[str, Meta(pattern="^([0-9a-f]{32})?$")]


class Instant(Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """`[utc_ms, offset_min, zone]`."""

    utc_ms: Ms
    offset_min: Offset = 0
    zone: Code = ""


NO_TIME = Instant(0)
"""The start of a deleted call, which has nothing but its id: it is left out of the line."""


class Shared(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False
):
    """What every record that travels has."""

    id: UUID
    rev: Rev
    device: UUID
    deleted: bool = False


class SharedCall(Shared, frozen=True, kw_only=True):
    """A call. `caller` is a pseudonym that is the same for all agents of a team.

    Name, number, account and e-mail are empty where the team's terms keep callers unnamed.
    """

    started: Instant = NO_TIME
    ended: Instant | None = None
    closed: Instant | None = None
    origin: Literal["hand", "phone", "past"] = "hand"
    direction: Literal["in", "out"] = "in"
    queue: OneLine = ""
    talk_ms: Ms = 0
    held_ms: Ms = 0
    caller: Pseudonym = ""
    name: OneLine = ""
    number: OneLine = ""
    account: OneLine = ""
    email: OneLine = ""
    product: OneLine = ""
    order: OneLine = ""
    manner: Code = ""
    difficulty: Code = ""
    concern: Text = ""
    cause: Code = ""
    fear: Code = ""
    better: Text = ""
    measures: Text = ""
    fault: Literal["", "ours", "not_ours"] = ""
    options_offered: Annotated[tuple[Code, ...], Meta(max_length=50)] = ()
    option_chosen: Code = ""
    outcome: Code = ""
    contact_given: Literal["", "yes", "no"] = ""
    playbook: OneLine = ""
    phone_result: Code = ""


class SharedStep(Shared, frozen=True, kw_only=True):
    """A step of the checklist changed its state."""

    step: Code = ""
    state: Literal["open", "done", "now", "later"] = "open"
    elapsed_ms: Ms = 0


class SharedPhrase(Shared, frozen=True, kw_only=True):
    """A phrase was shown, copied or inserted. A personal one has no id here, only its kind."""

    phrase: Code = ""
    kind: Code = ""
    way: Literal["shown", "copied", "inserted"] = "shown"
    elapsed_ms: Ms = 0


class SharedTension(Shared, frozen=True, kw_only=True):
    """Tension as the agent set it: 1 calm … 5 furious, without the remark. 0 when deleted."""

    level: Annotated[int, Meta(ge=0, le=5)] = 0
    elapsed_ms: Ms = 0


class SharedBoundary(Shared, frozen=True, kw_only=True):
    """A rung of the boundary ladder was said."""

    track: Code = ""
    rung: Code = ""
    sentence: Text = ""
    quoted: Text = ""
    elapsed_ms: Ms = 0


class SharedEscalation(Shared, frozen=True, kw_only=True):
    """A manager was brought in, and who asked."""

    asked_by: Literal["agent", "customer"] = "agent"
    reason: Text = ""
    elapsed_ms: Ms = 0


class SharedNote(Shared, frozen=True, kw_only=True):
    """The notes of a call as they stand; `cut` tells that only their beginning travels."""

    text: Text = ""
    cut: bool = False


class SharedPromise(Shared, frozen=True, kw_only=True):
    """What was promised, by when, and what became of it."""

    what: Text = ""
    made: Instant | None = None
    due: Instant | None = None
    first_due: Instant | None = None
    settled: Instant | None = None
    channel: Code = ""
    told: Literal["", "yes", "no"] = ""
    state: Literal["open", "kept", "late", "changed", "dropped"] = "open"


class SharedFollowUp(Shared, frozen=True, kw_only=True):
    """A task that came out of a call."""

    kind: Code = ""
    what: Text = ""
    made: Instant | None = None
    due: Instant | None = None
    first_due: Instant | None = None
    settled: Instant | None = None
    channel: Code = ""
    rule: Code = ""
    state: Literal["open", "done", "dropped"] = "open"


class SharedAnswer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """One answer of a reflection that the agent chose to share; "next_time" is a question, too."""

    question: Code
    choice: Literal["", "yes", "no"] = ""
    text: Text = ""


class SharedReflection(Shared, frozen=True, kw_only=True):
    """What the agent chose to share of a reflection, item by item; taken back, it is empty."""

    answers: Annotated[tuple[SharedAnswer, ...], Meta(max_length=50)] = ()


class SharedSheet(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False
):
    """One line of a bundle: a call with everything of it that is shared, deleted parts included.

    Tasks and promises that came out of no call travel in lines without one.
    """

    call: SharedCall | None = None
    steps: Annotated[tuple[SharedStep, ...], Meta(max_length=MOST_PARTS)] = ()
    phrases: Annotated[tuple[SharedPhrase, ...], Meta(max_length=MOST_PARTS)] = ()
    tension: Annotated[tuple[SharedTension, ...], Meta(max_length=MOST_PARTS)] = ()
    boundary: Annotated[tuple[SharedBoundary, ...], Meta(max_length=MOST_PARTS)] = ()
    escalations: Annotated[tuple[SharedEscalation, ...], Meta(max_length=MOST_PARTS)] = ()
    notes: Annotated[tuple[SharedNote, ...], Meta(max_length=MOST_PARTS)] = ()
    promises: Annotated[tuple[SharedPromise, ...], Meta(max_length=MOST_PARTS)] = ()
    follow_ups: Annotated[tuple[SharedFollowUp, ...], Meta(max_length=MOST_PARTS)] = ()
    reflections: Annotated[tuple[SharedReflection, ...], Meta(max_length=MOST_PARTS)] = ()


PARTS: dict[str, type[Shared]] = {
    "steps": SharedStep,
    "phrases": SharedPhrase,
    "tension": SharedTension,
    "boundary": SharedBoundary,
    "escalations": SharedEscalation,
    "notes": SharedNote,
    "promises": SharedPromise,
    "follow_ups": SharedFollowUp,
    "reflections": SharedReflection,
}
"""The kinds of parts of a call, by their name in the line: also the names in `Manifest.counts`."""
