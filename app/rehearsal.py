"""Rehearsal: a written conversation, played turn by turn beside the real desk."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from app.conversation import Conversation, Turn, read_conversations
from app.desk import Desk
from app.playbook.places import resource


def built_in_conversations() -> Iterator[Conversation]:
    """The conversations that come with the program; the first is John and Jake (001-01)."""
    yield from read_conversations(resource("rehearsals", "conversations.jsonl"))


class Rehearsal:
    """Plays one conversation; its call is marked, so that it counts in no number and no export.

    Holds how far it has come (`heard`) and the rehearsed `call` once it has begun.
    """

    def __init__(self, desk: Desk, conversation: Conversation) -> None:
        self._desk = desk
        self.conversation = conversation
        self.heard = 0
        self.call: UUID | None = None

    def begin(self, asker: object = None) -> UUID:
        """Start the rehearsed call and hear the first turn."""
        self.call = self._desk.calls.start(origin="rehearsal", asker=asker)
        self.heard = 1
        return self.call

    @property
    def turn(self) -> Turn | None:
        """The turn that is being heard, None before the beginning."""
        return self.conversation.turns[self.heard - 1] if self.heard else None

    @property
    def turns_heard(self) -> tuple[Turn, ...]:
        """Every turn up to now."""
        return self.conversation.turns[: self.heard]

    @property
    def is_over(self) -> bool:
        """True when the last turn was heard."""
        return self.heard >= len(self.conversation.turns)

    def next(self) -> Turn | None:
        """Hear the next turn; None when there is none."""
        if self.is_over:
            return None
        self.heard += 1
        return self.turn

    def back(self) -> Turn | None:
        """Hear the turn before again."""
        self.heard = max(1, self.heard - 1)
        return self.turn

    def stop(self, asker: object = None) -> None:
        """End the rehearsed call, which stays open for wrap-up like any other."""
        if self.call is not None:
            self._desk.calls.end(self.call, asker)
