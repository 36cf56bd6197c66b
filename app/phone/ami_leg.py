"""One telephone's part in one call of the exchange."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.phone.ami_causes import ELSEWHERE, cause_answered, cause_unanswered
from app.phone.ami_channels import Channel
from app.phone.event import Cause, EventKind, PhoneEvent, Way, phone_event

Quiet = Literal["", "clicked", "feature"]
"""Why nothing is told yet. clicked: the exchange rings the agent's own telephone to dial for it.
feature: the agent dialled a code of the exchange (`*8`), and nobody is connected to it yet."""


@dataclass(slots=True)
class Leg:
    """A followed telephone in one call, and what was told of it last.

    `number` and `name` are the other party's. `told` is the last kind told ("" for nothing);
    `dialler` is the Uniqueid of the channel that rang this telephone, and `dial_status` the
    latest result of dialling it, or of what it dialled. `is_clicked` stays when `quiet` is over.
    """

    channel: Channel
    way: Way = ""
    number: str = ""
    name: str = ""
    quiet: Quiet = ""
    told: EventKind | Literal[""] = ""
    is_answered: bool = False
    is_passed_on: bool = False
    was_taken: bool = False
    dialler: str = ""
    dial_status: str = ""
    is_clicked: bool = False

    def tell(self, kind: EventKind, sent_ms: int | None, cause: Cause = "") -> PhoneEvent:
        """The event that says so; what was told last is noted down."""
        # What goes on after a hold is the call that was answered before.
        self.told = "answer" if kind == "resume" else kind
        self.quiet = ""
        self.is_answered = self.is_answered or kind == "answer"
        return phone_event(
            kind,
            "ami",
            number=self.number,
            name=self.name,
            id=self.channel.uid,
            way=self.way,
            cause=cause,
            device=self.channel.device,
            sent_ms=sent_ms,
        )

    def party_is(self, number: str, name: str) -> bool:
        """Take over who the other party is; whether that is news."""
        if not number or (number, name) == (self.number, self.name):
            return False
        self.number, self.name = number, name
        return True

    def cause(self, code: str) -> Cause:
        """Why it ended, by the hangup cause of its channel and all that was seen before."""
        if self.is_passed_on:
            return "forwarded"
        if self.is_answered:
            return cause_answered(code)
        if self.was_taken or code == ELSEWHERE:
            return "elsewhere"
        return cause_unanswered(code, self.dial_status, is_incoming=self.way == "in")
