"""What the supervisor's side keeps and shows: people, bundles, coverage, reports of imports."""

from typing import Literal
from uuid import UUID

from msgspec import Struct

from app.bundle.lines import SharedSheet
from app.bundle.terms import PublicKeys

Trust = Literal["verified", "unverified", "quarantined", "left"]
"""`verified`: words compared, or on IT's roster. `quarantined`: nothing of theirs is taken."""

ImportResult = Literal["new", "older", "known", "rejected", "quarantined", "cancelled"]
"""`older` is a true bundle that came after a newer one; `known` was taken in before (F26)."""


class TeamAgent(Struct, frozen=True, kw_only=True):
    """An agent whose bundles are taken in. `words` are the six words of the keys (C16)."""

    agent: UUID
    name: str
    keys: PublicKeys
    words: tuple[str, ...]
    trust: Trust
    team: UUID
    tenure_from_ms: int = 0
    terms: str = ""
    since_ms: int = 0


class Quarantined(Struct, frozen=True, kw_only=True):
    """A bundle, an answer or a roster set aside (F25).

    Its signer is unknown or signs with a changed key; or (`forked`) it does not fit the agent's
    other bundles, although the signature is right.
    """

    id: int
    file: str
    kind: Literal["bundle", "answer", "roster"]
    reason: Literal["unknown_signer", "changed_key", "forked"]
    agent: UUID | None
    known_as: str
    words: tuple[str, ...]
    known_words: tuple[str, ...]
    came_ms: int


class BundleReport(Struct, frozen=True, kw_only=True):
    """What became of one bundle. `reason` is a problem's code where it was not taken in.

    Counts are of records: `new`, `updated` (a greater revision), `unchanged` (known, or older than
    what is kept), `rejected`. `gap` is how many bundles of this sender are missing before it.
    """

    file: str
    result: ImportResult
    agent: UUID | None = None
    agent_name: str = ""
    bundle: UUID | None = None
    sequence: int = 0
    calls: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    gap: int = 0
    from_ms: int = 0
    to_ms: int = 0
    reason: str = ""
    facts: dict[str, str | int] = {}
    came_ms: int = 0


class BundleLink(Struct, frozen=True, kw_only=True):
    """A bundle in the chain of a sender's bundles: digests of its manifest and the one before."""

    bundle: UUID
    sequence: int
    digest: str
    previous: str


class LosingText(Struct, frozen=True, kw_only=True):
    """What a record said in a version that lost against one of equal rank of another device.

    `kind` is "calls" or one of `app.bundle.lines.PARTS`; `texts` are the texts by field.
    """

    kind: str
    record: UUID
    rev: int
    device: UUID
    texts: dict[str, str]


class AgentCoverage(Struct, frozen=True, kw_only=True):
    """What of an agent is here: bundles, the last one, and the sequence numbers missing."""

    agent: TeamAgent
    bundles: int = 0
    last_ms: int = 0
    last_call_ms: int = 0
    calls: int = 0
    missing: tuple[int, ...] = ()
    clock_steps: int = 0


class TeamCall(Struct, frozen=True, kw_only=True):
    """One line of a list of imported calls."""

    call: UUID
    agent: UUID
    agent_name: str
    started_ms: int
    offset_min: int
    cause: str = ""
    difficulty: str = ""
    outcome: str = ""
    product: str = ""
    queue: str = ""
    tension_first: int = 0
    tension_last: int = 0
    boundary_marks: int = 0
    excerpt: str = ""


class TeamSheet(Struct, frozen=True, kw_only=True):
    """One imported call, whole, and whose it is."""

    agent: UUID
    agent_name: str
    sheet: SharedSheet


class AccessLine(Struct, frozen=True, kw_only=True):
    """One line of the list of what the supervisor opened and exported, never taken back (C12)."""

    at_ms: int
    what: Literal[
        "opened_call", "opened_agent", "searched", "exported", "published", "printed", "coached"
    ]
    agent: UUID | None = None
    call: UUID | None = None
    detail: str = ""


class Published(Struct, frozen=True, kw_only=True):
    """What publishing did: of the `parts` of one's teams, `written` were different (docs/facts.md).

    A part is a month of a table.
    """

    parts: int
    written: int
    removed: int
