"""The records of the log: frozen, with a time-ordered UUID that travels (DESIGN §5).

Instants are `Moment`s; `elapsed_ms` is the time since the call began, by the monotonic clock.
Ids of steps, phrases, styles and so on are ids of the playbook and are kept as they were.
"""

# No annotations from the future: msgspec would compile each of the texts at a start.

from typing import Literal
from uuid import UUID

from msgspec import Struct
from uuid_utils.compat import uuid7

from app.moment import Moment
from app.phone.event import Cause, EventKind, Source, Way
from app.phone.phone_call import PhoneResult

Phase = Literal["ringing", "active", "held", "wrap_up", "closed"]
Direction = Literal["in", "out"]
Origin = Literal["hand", "phone", "past", "rehearsal"]
Fault = Literal["", "ours", "not_ours"]
Told = Literal["", "yes", "no"]
StepState = Literal["open", "done", "now", "later"]
PhraseWay = Literal["shown", "copied", "inserted"]
AskedBy = Literal["agent", "customer"]
Channel = Literal["", "phone", "email", "post", "chat", "visit"]
PromiseState = Literal["open", "kept", "late", "changed", "dropped"]
FollowUpState = Literal["open", "done", "dropped"]


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): later ones sort after earlier ones."""
    return uuid7()


class Record(Struct, frozen=True, kw_only=True):
    """What every record has. `deleted` puts it in the trash; it is purged by retention."""

    id: UUID
    deleted: Moment | None = None


class Call(Record, frozen=True, kw_only=True):
    """One conversation with one caller, from ring or manual start to close (004-43 … 004-45).

    `talk_ms` and `held_ms` are monotonic durations up to the last change of phase.
    `phone_result` is how the telephone says that it ended (`app.phone.phone_call.PhoneResult`);
    empty for calls that no telephone told of. `queue` is the line or queue that it came in on.
    """

    phase: Phase
    origin: Origin = "hand"
    direction: Direction = "in"
    started: Moment
    ended: Moment | None = None
    closed: Moment | None = None
    talk_ms: int = 0
    held_ms: int = 0
    caller: UUID | None = None
    name: str = ""
    number: str = ""
    account: str = ""
    email: str = ""
    product: str = ""
    order: str = ""
    manner: str = ""
    difficulty: str = ""
    concern: str = ""
    cause: str = ""
    fear: str = ""
    better: str = ""
    measures: str = ""
    fault: Fault = ""
    options_offered: tuple[str, ...] = ()
    option_chosen: str = ""
    outcome: str = ""
    contact_given: Told = ""
    playbook: str = ""
    phone_result: PhoneResult = ""
    queue: str = ""


class StepMark(Record, frozen=True, kw_only=True):
    """A step of the checklist changed its state; the newest mark of a step counts."""

    call: UUID
    step: str
    state: StepState
    at: Moment
    elapsed_ms: int


class PhraseUse(Record, frozen=True, kw_only=True):
    """A phrase was shown to be said, copied or put into the notes."""

    call: UUID
    phrase: str
    kind: str
    way: PhraseWay
    because: tuple[str, ...] = ()
    at: Moment
    elapsed_ms: int


class TensionSample(Record, frozen=True, kw_only=True):
    """Tension as the agent set it by hand: 1 calm … 5 furious. The remark is private."""

    call: UUID
    level: int
    remark: str = ""
    at: Moment
    elapsed_ms: int


class BoundaryMark(Record, frozen=True, kw_only=True):
    """A rung of the boundary ladder was said (004-24 … 004-29). `quoted`: the caller's words."""

    call: UUID
    track: str
    rung: str
    sentence: str
    quoted: str = ""
    at: Moment
    elapsed_ms: int


class Escalation(Record, frozen=True, kw_only=True):
    """A manager was brought in, and who asked (001-27, 001-29)."""

    call: UUID
    asked_by: AskedBy
    reason: str = ""
    at: Moment
    elapsed_ms: int


class Note(Record, frozen=True, kw_only=True):
    """The notes of a call as they stand: `text`, and for each line its `elapsed_ms`."""

    call: UUID
    text: str = ""
    stamps: tuple[int, ...] = ()
    at: Moment


class NoteVersion(Record, frozen=True, kw_only=True):
    """The notes as they once stood (A08)."""

    call: UUID
    text: str
    stamps: tuple[int, ...] = ()
    at: Moment


class Promise(Record, frozen=True, kw_only=True):
    """What was promised, by when, through which channel, told to the customer or not."""

    call: UUID | None = None
    caller: UUID | None = None
    what: str
    due: Moment | None = None
    first_due: Moment | None = None
    channel: Channel = ""
    told: Told = ""
    state: PromiseState = "open"
    made: Moment
    settled: Moment | None = None


class FollowUp(Record, frozen=True, kw_only=True):
    """A task that came out of a call. `rule` names the playbook's rule that proposed it."""

    call: UUID | None = None
    caller: UUID | None = None
    kind: str
    what: str
    due: Moment | None = None
    first_due: Moment | None = None
    channel: Channel = ""
    rule: str = ""
    template: str = ""
    urgent: bool = False
    state: FollowUpState = "open"
    made: Moment
    settled: Moment | None = None


class PhoneMark(Record, frozen=True, kw_only=True):
    """What a telephone said of a call, as it was heard; see `app.phone.event.PhoneEvent`.

    `phone_call` is the telephone's own id of the call, `at` when it was heard, `sent` the sender's
    time where it says one. `number` and `name` may be anything that the caller chose.
    """

    call: UUID | None = None
    source: Source
    kind: EventKind
    phone_call: str = ""
    number: str = ""
    name: str = ""
    direction: Way = ""
    cause: Cause = ""
    at: Moment
    sent: Moment | None = None


class Answer(Struct, frozen=True, kw_only=True):
    """One answer of a reflection: a choice ("yes", "no" or empty), words, and whether shared."""

    question: str
    choice: str = ""
    text: str = ""
    shared: bool = False


class Reflection(Record, frozen=True, kw_only=True):
    """The agent's own answers after a call; private unless shared item by item (C10)."""

    call: UUID
    answers: tuple[Answer, ...] = ()
    next_time: str = ""
    next_time_shared: bool = False
    at: Moment


class Caller(Record, frozen=True, kw_only=True):
    """The person on the other end, as far as known. `number` is E.164 where it can be."""

    name: str = ""
    number: str = ""
    account: str = ""
    email: str = ""
    manner: str = ""
    difficulty: str = ""
    how_to_talk: str = ""
    alert: str = ""
    alert_author: str = ""
    alert_until: Moment | None = None


class PersonalPhrase(Record, frozen=True, kw_only=True):
    """A phrase of the agent's own, beside the playbook's."""

    title: str
    kind: str
    body: str
    keywords: tuple[str, ...] = ()


class FavouritePhrase(Record, frozen=True, kw_only=True):
    """A phrase pinned to a digit 1–9. One record a digit; an empty phrase unpins it."""

    digit: int
    phrase: str


class ClockStep(Record, frozen=True, kw_only=True):
    """The wall clock jumped against the monotonic one by more than five minutes (B11)."""

    at: Moment
    jump_ms: int


CallPart = (
    StepMark
    | PhraseUse
    | TensionSample
    | BoundaryMark
    | Escalation
    | Note
    | Promise
    | FollowUp
    | PhoneMark
)


class CallSheet(Struct, frozen=True, kw_only=True):
    """One call with everything written on it; what the panels of the desk are given."""

    call: Call
    steps: tuple[StepMark, ...] = ()
    phrases: tuple[PhraseUse, ...] = ()
    tension: tuple[TensionSample, ...] = ()
    boundary: tuple[BoundaryMark, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    note: Note | None = None
    promises: tuple[Promise, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    reflection: Reflection | None = None
    phone: tuple[PhoneMark, ...] = ()


class Change(Struct, frozen=True, kw_only=True):
    """Records to be kept together: one transaction, all or nothing.

    `what` is the code of the change for the audit list ("step_marked"). Autosaves of notes are
    not audited: their times would measure keystrokes (C13).
    """

    what: str
    at: Moment
    records: tuple[Record, ...]
    call: UUID | None = None
    audited: bool = True
