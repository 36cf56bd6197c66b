"""Who belongs to the team, and by which keys: the supervisor's side of enrolment (C16)."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Literal
from uuid import UUID

from msgspec import Struct

from app.bundle.canonical import digest_of
from app.bundle.identity import KeyShelf, OwnKeys, key_id, six_words, words_of
from app.bundle.letter import is_letter, open_letter, seal_letter
from app.bundle.lines import LONGEST_LINE
from app.bundle.manifest import Manifest
from app.bundle.plain_text import clean, clean_line
from app.bundle.terms import EnrolmentAnswer, PublicKeys, Roster, TeamFile, Terms
from app.moment import Clock
from app.problems import Problem
from app.records import new_id
from app.team.pins import Pins
from app.team.ports import TeamRecords
from app.team.records import Quarantined, TeamAgent
from app.team.set_aside import SetAside


class Taken(Struct, frozen=True, kw_only=True):
    """What became of an answer or a roster.

    `new`: pinned, its words not compared yet. `known`: the same key as before. `set_aside`: waits
    under `number` until the words were compared. `taken`: a roster, with so many `agents`.
    `waiting` are the numbers of bundles set aside whose signer is known now.
    """

    kind: Literal["answer", "roster"]
    result: Literal["new", "known", "set_aside", "taken"]
    words: tuple[str, ...]
    agent: TeamAgent | None = None
    agents: int = 0
    number: int = 0
    same_terms: bool = True
    waiting: tuple[int, ...] = ()


class Released(Struct, frozen=True, kw_only=True):
    """What was let through; `content` of a bundle is for the importer, who drops it then.

    `waiting` are the numbers of bundles set aside that the key now known signed.
    """

    kind: Literal["bundle", "answer", "roster"]
    file: str
    agent: TeamAgent | None = None
    content: bytes = b""
    waiting: tuple[int, ...] = ()


class People:
    """Agents and their keys, the team file, the roster of IT, and what is set aside.

    A key is pinned with the first answer that brings it. It counts as verified when six words were
    compared, or when it is on a roster that the house's key signed, whose six words were compared.
    Another key for an agent who is known changes nothing until somebody compares its words: the
    key that was pinned goes on to count, so nobody can lock an agent out by sending a false answer.
    """

    def __init__(self, records: TeamRecords, shelf: KeyShelf, clock: Clock) -> None:
        self._records = records
        self._shelf = shelf
        self._clock = clock
        self._pins = Pins(records, clock)
        self.set_aside = SetAside(records)

    def own_keys(self) -> OwnKeys:
        """The supervisor's keys. Raises `Problem`: those of the shelf, own_keys_changed."""
        own = self._shelf.own_keys()
        team = self._records.team_file()
        if team is not None and team.keys != own.public():
            # Bundles are sealed to the keys in the team file: with others none would open.
            raise Problem("own_keys_changed")
        return own

    # -- the team file ---------------------------------------------------------------------------

    def team_file(self) -> TeamFile | None:
        """The team file as it was made last."""
        return self._records.team_file()

    def make_team_file(
        self, name: str, supervisor: str, terms: Terms, *, playbook: str = "", anew: bool = False
    ) -> TeamFile:
        """Make the team, or renew its file: the same team, callers keep their pseudonyms.

        `anew` takes the keys of now where those of the former file are lost: every agent has to
        join again. Raises `Problem`: those of the shelf, own_keys_changed.
        """
        own = self._shelf.own_keys() if anew else self.own_keys()
        former = self._records.team_file()
        team = TeamFile(
            team=new_id() if former is None else former.team,
            name=clean_line(name, LONGEST_LINE),
            supervisor=clean_line(supervisor, LONGEST_LINE),
            keys=own.public(),
            caller_key=secrets.token_hex(32) if former is None else former.caller_key,
            terms=terms,
            playbook=playbook,
            made_ms=self._clock.now().utc_ms,
        )
        team = clean(team)
        seal_letter("team", team, own)  # what cannot be handed out is not kept
        self._records.keep_team_file(team)
        return team

    def team_letter(self) -> bytes:
        """The team file to be handed out. Raises `Problem`: team_file_missing, own_keys_changed."""
        return seal_letter("team", self._team(), self.own_keys())

    # -- agents --------------------------------------------------------------------------------

    def agents(self) -> list[TeamAgent]:
        """Everybody whose key is pinned, by name."""
        return self._records.agents()

    def agent(self, agent: UUID) -> TeamAgent:
        """One of them. Raises `Problem`: agent_unknown."""
        return self._pins.agent(agent)

    def verify(self, agent: UUID) -> TeamAgent:
        """Put down that the six words of an agent's key were compared."""
        return self._pins.trust(agent, "verified")

    def block(self, agent: UUID) -> TeamAgent:
        """Take nothing from an agent's key any more, until it is verified: a device was stolen."""
        return self._pins.trust(agent, "quarantined")

    def leave(self, agent: UUID) -> TeamAgent:
        """Put down that an agent left the team; what they handed over stays."""
        return self._pins.trust(agent, "left")

    def set_tenure(self, agent: UUID, from_ms: int) -> TeamAgent:
        """Put down since when an agent does this work (UTC ms): comparisons ask for it (D06)."""
        return self._pins.set_tenure(agent, from_ms)

    def signer_of(self, manifest: Manifest) -> PublicKeys | None:
        """The pinned keys that must have signed a bundle, for `open_bundle`; None for a stranger.

        Raises `Problem`: agent_erased (it was made before that), bundle_signer_changed,
        bundle_signer_blocked. The last two tell in their facts the
        id of the key (`sender`), that of the pinned one (`known`), the `agent` and their name
        (`known_as`).
        """
        agent = self._records.agent(manifest.agent)
        if self._records.keeping().is_gone(manifest.agent, manifest.created_ms):
            raise Problem("agent_erased")
        if agent is None:
            return None
        known = key_id(agent.keys)
        changed = known != manifest.sender
        if changed or agent.trust == "quarantined":
            raise Problem(
                "bundle_signer_changed" if changed else "bundle_signer_blocked",
                sender=manifest.sender,
                known=known,
                agent=agent.agent.hex,
                known_as=agent.name,
            )
        return agent.keys

    # -- answers and rosters -------------------------------------------------------------------

    def take(self, source: bytes | Path, file: str) -> Taken:
        """Take an answer or a roster in; `file` is its name, to be shown with it.

        Raises `Problem`: those of `open_letter`, team_file_missing, answer_of_another_team,
        roster_of_another_team, roster_older, quarantine_full; `OSError` where it cannot be read.
        """
        content = source.read_bytes() if isinstance(source, Path) else source
        if is_letter(content, "roster"):
            return self._take_roster(content, file)
        return self._take_answer(content, file)

    def _take_answer(self, content: bytes, file: str) -> Taken:
        answer = self._opened_answer(content)
        known = self._records.agent(answer.agent)
        words = six_words(answer.keys)
        if known is not None and known.keys != answer.keys:
            number = self.set_aside.put(
                "answer",
                "changed_key",
                file,
                content,
                key=key_id(answer.keys),
                came_ms=self._clock.now().utc_ms,
                agent=answer.agent,
                known_as=known.name,
                known_key=key_id(known.keys),
            )
            return Taken(kind="answer", result="set_aside", words=words, agent=known, number=number)
        agent = self._pins.pin(answer, "unverified" if known is None else known.trust)
        result: Literal["new", "known"] = "new" if known is None else "known"
        return Taken(
            kind="answer",
            result=result,
            words=words,
            agent=agent,
            same_terms=answer.terms == digest_of(self._team().terms),
            waiting=self._waiting(),
        )

    def _opened_answer(self, content: bytes) -> EnrolmentAnswer:
        answer: EnrolmentAnswer
        answer, _ = open_letter("answer", content, self.own_keys())
        if answer.team != self._team().team:
            raise Problem("answer_of_another_team")
        return answer

    def _take_roster(self, content: bytes, file: str) -> Taken:
        roster, house = self._opened_roster(content)
        known = self._pins.house_key()
        if known != house:
            number = self.set_aside.put(
                "roster",
                "unknown_signer" if known is None else "changed_key",
                file,
                content,
                key=house,
                came_ms=self._clock.now().utc_ms,
                known_key=known or "",
            )
            return Taken(kind="roster", result="set_aside", words=words_of(house), number=number)
        return self._pin_roster(roster)

    def _opened_roster(self, content: bytes) -> tuple[Roster, str]:
        roster: Roster
        roster, signer = open_letter("roster", content)
        team = self._team()
        if roster.team_file.team != team.team or roster.team_file.keys != team.keys:
            raise Problem("roster_of_another_team")
        if roster.made_ms < self._pins.latest_roster_ms():
            raise Problem("roster_older")
        return roster, signer.key

    def _pin_roster(self, roster: Roster) -> Taken:
        self._pins.pin_roster(roster)
        return Taken(
            kind="roster",
            result="taken",
            words=words_of(self._pins.house_key() or ""),
            agents=len(roster.agents),
            waiting=self._waiting(),
        )

    # -- what is set aside ---------------------------------------------------------------------

    def release(self, number: int) -> Released:
        """Let through what was set aside: the supervisor has compared its six words.

        An answer brings its key in the place of the pinned one, a roster the key of the house. A
        bundle needs its agent's answer first. Raises `Problem`: quarantine_unknown,
        quarantine_answer_first, and those of `take`.
        """
        waiting, content = self.set_aside.one(number)
        if waiting.kind == "bundle":
            return self._release_bundle(waiting, content)
        agent = None
        if waiting.kind == "answer":
            agent = self._pins.pin(self._opened_answer(content), "verified")
        else:
            roster, house = self._opened_roster(content)
            self._pins.pin_house_key(house)
            self._pin_roster(roster)
        self._records.drop_quarantined(number)
        return Released(kind=waiting.kind, file=waiting.file, agent=agent, waiting=self._waiting())

    def _release_bundle(self, waiting: Quarantined, content: bytes) -> Released:
        if not self._is_known(waiting):
            raise Problem("quarantine_answer_first", words=" ".join(waiting.words))
        agent = None if waiting.agent is None else self._records.agent(waiting.agent)
        return Released(kind="bundle", file=waiting.file, agent=agent, content=content)

    def _waiting(self) -> tuple[int, ...]:
        return tuple(each.id for each in self.set_aside.all() if self._is_known(each))

    def _is_known(self, waiting: Quarantined) -> bool:
        """True of a bundle whose signer is its agent's pinned key, which is not blocked."""
        if waiting.kind != "bundle" or waiting.agent is None:
            return False
        agent = self._records.agent(waiting.agent)
        return agent is not None and agent.words == waiting.words and agent.trust != "quarantined"

    # ------------------------------------------------------------------------------------------

    def _team(self) -> TeamFile:
        team = self._records.team_file()
        if team is None:
            raise Problem("team_file_missing")
        return team
