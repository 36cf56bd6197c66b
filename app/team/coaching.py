"""Coaching: notes from supervisor to agent, the agent's words back, improvements looked at again.

A note is about one call or about the work as a whole, travels as a letter sealed to the agent, and
is never about anything that the agent did not hand over. Whether an agreed improvement helped is
asked after so many calls, with the agent's own answer beside it: figures before and after alone
would mostly show that hard days are followed by easier ones (D05).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol
from uuid import UUID

import msgspec
from msgspec import Struct

from app.bundle.identity import KeyShelf
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import CoachingLetter, FeedbackLetter, PublicKeys, Signer
from app.moment import Clock
from app.problems import Problem
from app.records import new_id
from app.team.ports import TeamRecords
from app.team.records import AccessLine, TeamAgent

Stage = Literal["waiting", "answered", "practising", "look_again", "done"]
"""`waiting` for the agent's words; `practising` an improvement until enough calls have come."""

_DRAFTS = "coaching.draft."


class CoachingDraft(Struct, frozen=True, kw_only=True):
    """What is being written, kept from the first letter on."""

    agent: UUID
    call: UUID | None = None
    went_well: str = ""
    to_try: str = ""
    question: str = ""
    improvement: str = ""
    review_after: int = 20
    answers: UUID | None = None

    @property
    def is_empty(self) -> bool:
        """True when nothing is written that a letter could carry."""
        texts = (self.went_well, self.to_try, self.question, self.improvement)
        return not any(text.strip() for text in texts)


class CoachingThread(Struct, frozen=True, kw_only=True):
    """One note, what came back, and how far its improvement is."""

    agent: UUID
    agent_name: str
    letter: CoachingLetter
    feedback: tuple[FeedbackLetter, ...] = ()
    stage: Stage
    calls_since: int = 0
    follows: UUID | None = None

    @property
    def agreed(self) -> bool:
        """True when the agent said yes to the improvement."""
        return any(each.agreed == "yes" for each in self.feedback)


class Sealing(Protocol):
    """Seals letters with the supervisor's own keys and opens those sealed to them."""

    def seal(self, letter: CoachingLetter, to: PublicKeys) -> bytes:
        """A coaching letter, sealed to the agent and to the supervisor."""
        ...

    def open_feedback(self, content: bytes) -> tuple[FeedbackLetter, Signer]:
        """An agent's words. Raises `Problem` for what is no such letter, or not for us."""
        ...


class LetterSealing:
    """Seals and opens letters with the keys of a shelf, which may ask the keyring: on a worker."""

    def __init__(self, shelf: KeyShelf) -> None:
        self._shelf = shelf

    def seal(self, letter: CoachingLetter, to: PublicKeys) -> bytes:
        return seal_letter("coaching", letter, self._shelf.own_keys(), (to,))

    def open_feedback(self, content: bytes) -> tuple[FeedbackLetter, Signer]:
        letter, signer = open_letter("feedback", content, self._shelf.own_keys())
        return letter, signer


class Coaching:
    """The supervisor's notes. `calls_since` counts an agent's calls begun after an instant (ms)."""

    def __init__(
        self,
        records: TeamRecords,
        sealing: Sealing,
        clock: Clock,
        calls_since: Callable[[UUID, int], int],
    ) -> None:
        self._records = records
        self._sealing = sealing
        self._clock = clock
        self._calls_since = calls_since

    # -- reading -------------------------------------------------------------------------------

    def threads(self, agent: UUID | None = None) -> tuple[CoachingThread, ...]:
        """Every note, of one agent or of all, the newest first."""
        names = {each.agent: each.name for each in self._records.agents()}
        letters = self._records.coaching(agent)
        gone_on_from = {letter.answers for _, letter in letters if letter.answers is not None}
        threads = [
            self._thread(of, names.get(of, ""), letter, letter.note in gone_on_from)
            for of, letter in letters
        ]
        return tuple(sorted(threads, key=lambda each: each.letter.written_ms, reverse=True))

    def to_look_at(self) -> tuple[CoachingThread, ...]:
        """Improvements that enough calls have come for, and answers not yet gone on from."""
        return tuple(each for each in self.threads() if each.stage in ("look_again", "answered"))

    def _thread(
        self, agent: UUID, name: str, letter: CoachingLetter, gone_on: bool
    ) -> CoachingThread:
        feedback = tuple(
            sorted(self._records.feedback(letter.note), key=lambda each: each.written_ms)
        )
        since = self._calls_since(agent, letter.written_ms) if letter.improvement else 0
        return CoachingThread(
            agent=agent,
            agent_name=name,
            letter=letter,
            feedback=feedback,
            stage=_stage(letter, feedback, since, gone_on),
            calls_since=since,
            follows=letter.answers,
        )

    # -- writing -------------------------------------------------------------------------------

    def draft(self, agent: UUID, call: UUID | None) -> CoachingDraft:
        """What was being written about a call of an agent, or an empty note."""
        kept = self._records.value(_draft_name(agent, call))
        if not kept:
            return CoachingDraft(agent=agent, call=call)
        return msgspec.json.decode(kept, type=CoachingDraft)

    def keep_draft(self, draft: CoachingDraft) -> None:
        """Keep what is being written."""
        name = _draft_name(draft.agent, draft.call)
        if draft.is_empty:
            if self._records.value(name):
                self._records.keep_value(name, "")
            return
        self._records.keep_value(name, msgspec.json.encode(draft).decode())

    def write(self, draft: CoachingDraft, author: str) -> CoachingLetter:
        """Make a note of a draft and keep it. Raises `Problem` as `compose` does."""
        letter = self.compose(draft, author)
        self.keep(draft, letter)
        return letter

    def compose(self, draft: CoachingDraft, author: str) -> CoachingLetter:
        """The letter that a draft makes; nothing is kept yet.

        Raises `Problem`: coaching_empty, agent_unknown, team_file_missing.
        """
        if draft.is_empty:
            raise Problem("coaching_empty")
        self._agent(draft.agent)
        return CoachingLetter(
            note=new_id(),
            team=self._team(),
            call=draft.call,
            written_ms=self._clock.now().utc_ms,
            author=author,
            went_well=draft.went_well.strip(),
            to_try=draft.to_try.strip(),
            question=draft.question.strip(),
            improvement=draft.improvement.strip(),
            review_after=draft.review_after if draft.improvement.strip() else 0,
            answers=draft.answers,
        )

    def keep(self, draft: CoachingDraft, letter: CoachingLetter) -> None:
        """Keep a note that a draft made, note the access down (C12), and let the draft go."""
        self._records.keep_coaching(draft.agent, letter)
        self._records.note_access(
            AccessLine(at_ms=letter.written_ms, what="coached", agent=draft.agent, call=draft.call)
        )
        self._records.keep_value(_draft_name(draft.agent, draft.call), "")

    def seal(self, agent: UUID, letter: CoachingLetter) -> bytes:
        """A letter as the file to hand over. Raises `Problem` agent_unknown, those of the keys."""
        return self._sealing.seal(letter, self._agent(agent).keys)

    def sealed(self, note: UUID) -> bytes:
        """A kept note as the file to hand over. Raises `Problem` as `seal`; KeyError: no such."""
        for agent, letter in self._records.coaching():
            if letter.note == note:
                return self.seal(agent, letter)
        raise KeyError(note)

    def take_feedback(self, content: bytes) -> FeedbackLetter:
        """Take an agent's words back on a note; a second copy changes nothing.

        Raises `Problem`: those of opening a letter, feedback_not_theirs where the signer is not the
        agent whom the note went to, note_unknown.
        """
        letter, signer = self._sealing.open_feedback(content)
        to = next((of for of, note in self._records.coaching() if note.note == letter.note), None)
        if to is None:
            raise Problem("note_unknown")
        if to != letter.agent or self._agent(to).keys != signer.keys:
            raise Problem("feedback_not_theirs")
        self._records.keep_feedback(letter)
        return letter

    # -- within --------------------------------------------------------------------------------

    def _agent(self, agent: UUID) -> TeamAgent:
        found = self._records.agent(agent)
        if found is None or found.trust == "quarantined":
            raise Problem("agent_unknown")
        return found

    def _team(self) -> UUID:
        team = self._records.team_file()
        if team is None:
            raise Problem("team_file_missing")
        return team.team


def _stage(
    letter: CoachingLetter, feedback: Sequence[FeedbackLetter], since: int, gone_on: bool
) -> Stage:
    if gone_on:
        return "done"
    if not feedback:
        waits = letter.improvement or letter.question
        return "waiting" if waits else "done"
    if letter.improvement and feedback[-1].agreed == "yes":
        return "look_again" if since >= letter.review_after else "practising"
    return "answered"


def _draft_name(agent: UUID, call: UUID | None) -> str:
    return f"{_DRAFTS}{agent.hex}.{'' if call is None else call.hex}"
