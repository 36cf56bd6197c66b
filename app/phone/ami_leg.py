"""One telephone's part in one call of the exchange, and all of them with what they tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.phone.ami_causes import cause_answered, cause_unanswered
from app.phone.ami_channels import Channel, Followed
from app.phone.ami_lines import Frame
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
        if self.was_taken:
            return "elsewhere"
        return cause_unanswered(code, self.dial_status, is_incoming=self.way == "in")


class Legs:
    """The followed telephones in the open calls, by Uniqueid; what they tell is collected."""

    def __init__(self, devices: Iterable[str]) -> None:
        self._followed = Followed(devices)
        self._by_uid: dict[str, Leg] = {}
        self._events: list[PhoneEvent] = []

    def __contains__(self, uid: object) -> bool:
        return uid in self._by_uid

    def __iter__(self) -> Iterator[Leg]:
        return iter(self._by_uid.values())

    def get(self, uid: str) -> Leg | None:
        return self._by_uid.get(uid)

    def of(self, channel: Channel) -> Leg | None:
        """The leg of a channel, made when it is new; None for a telephone that is not followed."""
        leg = self._by_uid.get(channel.uid)
        if leg is None and channel.device in self._followed:
            leg = self._by_uid[channel.uid] = Leg(channel)
        return leg

    def tell(self, leg: Leg, kind: EventKind, frame: Frame) -> None:
        """This happened, by that frame."""
        self._events.append(leg.tell(kind, _sent_ms(frame)))

    def tell_again(self, leg: Leg, frame: Frame) -> None:
        """What was told last, with the other party that it has now."""
        if leg.told:
            self.tell(leg, leg.told, frame)

    def end(self, uid: str, frame: Frame) -> None:
        """The exchange ended the call of this channel."""
        leg = self._by_uid.pop(uid, None)
        if leg is not None and leg.told:
            self._events.append(leg.tell("end", _sent_ms(frame), leg.cause(frame.get("Cause"))))

    def lose(self, uid: str) -> None:
        """The call is not there any more, and nobody told how it ended."""
        leg = self._by_uid.pop(uid, None)
        if leg is not None and leg.told:
            self._events.append(leg.tell("end", None, "lost"))

    def told_of(self) -> set[str]:
        """The Uniqueids of the calls that somebody was told of."""
        return {uid for uid, leg in self._by_uid.items() if leg.told}

    def uids(self) -> tuple[str, ...]:
        return tuple(self._by_uid)

    def taken_events(self) -> list[PhoneEvent]:
        """What was told since the last time, in order."""
        events, self._events = self._events, []
        return events


def _sent_ms(frame: Frame) -> int | None:
    """The exchange's clock, where its `timestampevents` is switched on."""
    try:
        return int(float(frame.get("Timestamp")) * 1000)
    except (ValueError, OverflowError):
        return None
