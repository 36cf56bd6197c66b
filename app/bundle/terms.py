"""What a team agrees on before anything is handed over: terms, team file, answer (C12, C16)."""

from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct

from app.bundle.lines import Code, Ms, OneLine, Text
from app.bundle.manifest import KeyId

AgeRecipient = Annotated[str, Meta(pattern="^age1[02-9ac-hj-np-z]{58}$")]
VerifyKey = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Secret = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class PublicKeys(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The two public keys of a person: `seal` is an age recipient, `verify` raw Ed25519 in hex."""

    seal: AgeRecipient
    verify: VerifyKey


class Terms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is handed over and who may see what; the agent sees it before joining.

    `callers`: whether names and numbers travel, or a pseudonym alone. `notes`, `quotes`: whether
    the notes and the caller's quoted words travel. `individual_view`: whether the supervisor may
    see one agent's numbers and calls; without it no group under `group_size` agents is shown.
    `keep_days`: how long the supervisor keeps what was handed over; 0 is no limit of the team's.
    """

    callers: Literal["named", "pseudonym"] = "named"
    notes: bool = True
    quotes: bool = True
    individual_view: bool = True
    group_size: Annotated[int, Meta(ge=5, le=1_000)] = 5
    keep_days: Annotated[int, Meta(ge=0, le=36_500)] = 365
    purposes: Text = ""


class TeamFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a supervisor hands out to enrol agents; a signed letter that is not sealed.

    `caller_key` makes the pseudonyms of callers (HMAC-SHA-256), the same for the whole team.
    `playbook` is the text of the house's playbook file, empty for the built-in one.
    """

    team: UUID
    name: OneLine
    supervisor: OneLine
    keys: PublicKeys
    caller_key: Secret
    terms: Terms
    playbook: Annotated[str, Meta(max_length=4_000_000)] = ""
    made_ms: Ms


class EnrolmentAnswer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agent's answer to a team file; signed by the agent, sealed to the supervisor.

    `agent` is the pseudonymous id under which the agent's bundles come. `name` is what the agent
    wants to be called there. `terms` is the SHA-256 of the terms agreed to.
    """

    team: UUID
    agent: UUID
    device: UUID
    name: OneLine
    keys: PublicKeys
    terms: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    made_ms: Ms


class RosterEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One agent on IT's roster."""

    agent: UUID
    name: OneLine
    keys: PublicKeys
    tenure_from_ms: Ms = 0


class Roster(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """IT's list of a team: the supervisor's keys and every agent's, signed by the house's key.

    An agent's program takes the team file out of it, a supervisor's pins every agent.
    """

    team_file: TeamFile
    agents: Annotated[tuple[RosterEntry, ...], Meta(max_length=100_000)]
    made_ms: Ms


LetterKind = Literal["team", "answer", "roster", "coaching", "feedback", "playbook"]


class CoachingLetter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A coaching note from supervisor to agent; signed, and sealed to the agent.

    `call` is the call it is about, if any. An improvement agreed on is looked at again after
    `review_after` calls (0: none was agreed). `answers` is the note that this one goes on from.
    """

    note: UUID
    team: UUID
    call: UUID | None = None
    written_ms: Ms
    author: OneLine
    went_well: Text = ""
    to_try: Text = ""
    question: Text = ""
    improvement: Text = ""
    review_after: Annotated[int, Meta(ge=0, le=1_000)] = 0
    answers: UUID | None = None


class FeedbackLetter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agent's words back on a coaching note; signed, and sealed to the supervisor."""

    feedback: UUID
    note: UUID
    agent: UUID
    written_ms: Ms
    agreed: Literal["", "yes", "no"] = ""
    answer: Text = ""
    helped: Literal["", "yes", "no"] = ""


class PlaybookLetter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The house playbook as the supervisor hands it out: a signed letter that is not sealed.

    `number` counts the versions handed out: an older one never takes the place of a newer one.
    """

    team: UUID
    number: Annotated[int, Meta(ge=1)]
    id: Code
    version: OneLine
    text: Annotated[str, Meta(max_length=4_000_000)]
    made_ms: Ms


LETTERS: dict[LetterKind, type[Struct]] = {
    "team": TeamFile,
    "answer": EnrolmentAnswer,
    "roster": Roster,
    "coaching": CoachingLetter,
    "feedback": FeedbackLetter,
    "playbook": PlaybookLetter,
}
SUFFIX = {
    "bundle": ".callside",
    "team": ".callside-team",
    "answer": ".callside-answer",
    "roster": ".callside-roster",
    "coaching": ".callside-coaching",
    "feedback": ".callside-feedback",
    "playbook": ".callside-playbook",
}


class Signer(Struct, frozen=True, kw_only=True):
    """Who signed a letter that was opened, by the key in it: not trusted until it is pinned."""

    key: KeyId
    keys: PublicKeys
