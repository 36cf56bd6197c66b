"""What is set aside until the supervisor has compared six words, or drops it (C16, F25)."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from app.bundle.identity import words_of
from app.problems import Fact, Problem
from app.team.ports import TeamRecords
from app.team.records import Quarantined

MOST = 200
"""So much may wait; whoever floods a shared folder does not fill the supervisor's disk."""

Kind = Literal["bundle", "answer", "roster"]
Reason = Literal["unknown_signer", "changed_key", "forked"]


class SetAside:
    """The files that wait, in the supervisor's records. Raises `Problem` as the store does."""

    def __init__(self, records: TeamRecords) -> None:
        self._records = records

    def all(self) -> list[Quarantined]:
        """Everything that waits."""
        return self._records.quarantine()

    def one(self, number: int) -> tuple[Quarantined, bytes]:
        """What waits under a number. Raises `Problem`: quarantine_unknown."""
        for waiting in self._records.quarantine():
            if waiting.id == number:
                content = self._records.quarantined_content(number)
                if content is not None:
                    return waiting, content
        raise Problem("quarantine_unknown", number=number)

    def put(
        self,
        kind: Kind,
        reason: Reason,
        file: str,
        content: bytes,
        *,
        key: str,
        came_ms: int,
        agent: UUID | None = None,
        known_as: str = "",
        known_key: str = "",
    ) -> int:
        """Set a file aside and give its number; one that waits already keeps the number it has.

        `key` is the id of the key that signed, or is said to have. Raises `Problem`:
        quarantine_full.
        """
        waiting = self._records.quarantine()
        words = words_of(key)
        for each in waiting:
            alike = (each.kind, each.words) == (kind, words)
            if alike and self._records.quarantined_content(each.id) == content:
                return each.id
        if len(waiting) >= MOST:
            raise Problem("quarantine_full", most=MOST)
        set_aside = Quarantined(
            id=0,
            file=file,
            kind=kind,
            reason=reason,
            agent=agent,
            known_as=known_as,
            words=words,
            known_words=words_of(known_key) if known_key else (),
            came_ms=came_ms,
        )
        return self._records.keep_quarantined(set_aside, content)

    def put_bundle(self, refused: Problem, file: str, content: bytes, came_ms: int) -> int:
        """Set aside a bundle that `open_bundle` refused for its signer. Raises `Problem`."""
        facts = refused.facts
        changed = refused.code != "bundle_signer_unknown"
        return self.put(
            "bundle",
            "changed_key" if changed else "unknown_signer",
            file,
            content,
            key=_told(facts, "sender"),
            came_ms=came_ms,
            agent=UUID(hex=_told(facts, "agent")),
            known_as=_told(facts, "known_as"),
            known_key=_told(facts, "known"),
        )

    def drop(self, number: int) -> None:
        """Forget what waits under a number. Raises `Problem`: quarantine_unknown."""
        self.one(number)
        self._records.drop_quarantined(number)


def _told(facts: dict[str, Fact], name: str) -> str:
    return str(facts.get(name, ""))
