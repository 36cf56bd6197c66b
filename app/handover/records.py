"""What is kept of handing over: the team joined, bundles made, notes and playbooks received."""

# No annotations from the future: msgspec would compile each of the texts at a start.

from typing import Literal
from uuid import UUID

from msgspec import Struct

from app.bundle.terms import CoachingLetter, FeedbackLetter, TeamFile

EnrolmentState = Literal["joined", "left"]


class Enrolment(Struct, frozen=True, kw_only=True):
    """A team that the agent joined. `agent` is the pseudonymous id; `terms` their SHA-256."""

    agent: UUID
    name: str
    team: TeamFile
    terms: str
    joined_ms: int
    state: EnrolmentState = "joined"


class LineHead(Struct, frozen=True, kw_only=True, gc=False):
    """A line in short: `kind` is "call", "promises" or "follow_ups"; `key` is the store's own."""

    key: int
    id: UUID
    kind: str
    weight: int
    deleted: bool


class BundleMade(Struct, frozen=True, kw_only=True):
    """A bundle in the sequence of its device. Until `given_ms` it lies in no folder and waits.

    `manifest` is the SHA-256 of the manifest's bytes, `file` the name of the file in the outbox
    and, once it was given, in `folder`.
    """

    bundle: UUID
    device: UUID
    sequence: int
    manifest: str
    full: bool
    created_ms: int
    covered_from_ms: int
    covered_to_ms: int
    counts: dict[str, int]
    file: str
    folder: str = ""
    given_ms: int | None = None


class HandedLine(Struct, frozen=True, kw_only=True, gc=False):
    """A line as it went into a bundle, and the answers of its reflections that were shared."""

    id: UUID
    weight: int
    digest: bytes
    answers: tuple[tuple[UUID, str], ...] = ()
    reflections: tuple[UUID, ...] = ()


class SharedSince(Struct, frozen=True, kw_only=True):
    """An answer that lies with the supervisor, and since when."""

    reflection: UUID
    question: str
    since_ms: int


class Staying(Struct, frozen=True, kw_only=True):
    """What does not go out, in numbers."""

    open_calls: int = 0
    rehearsals: int = 0
    answers: int = 0


class CoachingReceived(Struct, frozen=True, kw_only=True):
    """A coaching note, when it came and was first read, and what the agent answered."""

    letter: CoachingLetter
    came_ms: int
    read_ms: int | None = None
    feedback: FeedbackLetter | None = None
    answered_ms: int | None = None


class PlaybookReceived(Struct, frozen=True, kw_only=True):
    """A house playbook that the supervisor handed out, by its id and version."""

    number: int
    playbook: str
    version: str
    came_ms: int
