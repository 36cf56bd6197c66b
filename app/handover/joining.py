"""Joining a team: its file is read and shown, and agreed to by an answer that goes back (C16)."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID, uuid4

from msgspec import Struct
from msgspec.structs import replace

from app.bundle.canonical import digest_of
from app.bundle.enrolment import answer_to
from app.bundle.identity import key_id, six_words, words_of
from app.bundle.letter import open_letter, seal_letter
from app.bundle.terms import SUFFIX, Roster, TeamFile
from app.handover.hand_over import Errand
from app.handover.records import Enrolment
from app.problems import Problem


class Invitation(Struct, frozen=True, kw_only=True):
    """A team file as it was read, before anything is agreed to.

    `words` are the six words of whoever signed it: the supervisor, or the house where the file is
    IT's roster (`from_roster`). `agent` is the id that the roster gives this agent, else None.
    `known` tells that this team is joined already, `changed` that its supervisor has other keys
    now than those that were agreed to.
    """

    team: TeamFile
    words: tuple[str, ...]
    from_roster: bool = False
    agent: UUID | None = None
    known: bool = False
    changed: bool = False


class Joined(Struct, frozen=True, kw_only=True):
    """A team that was joined: the answer to hand back, none where IT's roster names the agent."""

    enrolment: Enrolment
    answer: bytes | None
    file: str
    words: tuple[str, ...]


def read_invitation(errand: Errand, file: Path) -> Invitation:
    """What a team file, or a roster, says; changes nothing.

    Raises `Problem`: bundle_unreadable and the others of `open_letter`, handover_file_unreadable.
    """
    try:
        if file.suffix == SUFFIX["roster"]:
            return _from_roster(errand, file)
        team, signer = open_letter("team", file)
    except OSError as error:
        raise Problem("handover_file_unreadable", file=file) from error
    return _invitation(errand, team, words_of(signer.key))


def join(errand: Errand, invitation: Invitation, name: str) -> Joined:
    """Agree to the terms of a team, and make the answer. Nothing is handed over by that.

    Who was in the team before keeps the id, so that what was handed over goes on; another team
    knows nothing of it. Raises `Problem`: handover_name_missing, individual_view_forbidden, those
    of the keys and of the store.
    """
    if not name.strip():
        raise Problem("handover_name_missing")
    errand.expect_allowed(invitation.team)
    own = errand.shelf.own_keys()
    team = invitation.team
    former = (each for each in errand.records.enrolments() if each.team.team == team.team)
    before = next(former, None)
    agent = invitation.agent or (uuid4() if before is None else before.agent)
    now = errand.clock.now()
    enrolment = Enrolment(
        agent=agent,
        name=name.strip(),
        team=team,
        terms=digest_of(team.terms),
        joined_ms=now.utc_ms,
    )
    answer = None
    if invitation.agent is None:
        body = answer_to(team, name.strip(), own, errand.records.device(), agent, now)
        answer = seal_letter("answer", body, own, [team.keys])
    errand.records.keep_enrolment(enrolment)
    return Joined(
        enrolment=enrolment,
        answer=answer,
        file=f"callside-{agent.hex[:8]}{SUFFIX['answer']}",
        words=six_words(own.public()),
    )


def leave(errand: Errand) -> None:
    """Leave the team: nothing more is handed over. What was, lies with the supervisor."""
    enrolment = errand.records.enrolment()
    if enrolment is not None:
        errand.records.keep_enrolment(replace(enrolment, state="left"))


def _from_roster(errand: Errand, file: Path) -> Invitation:
    roster, signer = open_letter("roster", file)
    assert isinstance(roster, Roster)
    mine = key_id(errand.shelf.own_keys().public())
    agent = next((each.agent for each in roster.agents if key_id(each.keys) == mine), None)
    invitation = _invitation(errand, roster.team_file, words_of(signer.key))
    return replace(invitation, from_roster=True, agent=agent)


def _invitation(errand: Errand, team: TeamFile, words: tuple[str, ...]) -> Invitation:
    joined = errand.records.enrolment()
    known = joined is not None and joined.team.team == team.team
    changed = known and joined is not None and joined.team.keys != team.keys
    return Invitation(team=team, words=words, known=known, changed=changed)
