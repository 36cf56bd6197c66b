"""Frames as an Asterisk exchange writes them, for streams of our own making."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.phone.ami_calls import AmiCalls
from app.phone.ami_lines import Frame
from app.phone.event import PhoneEvent

Fields = dict[str, str]
NOBODY = "<unknown>"
_STATES = {"Down": "0", "Ring": "4", "Ringing": "5", "Up": "6"}


def wire(frames: Iterable[Mapping[str, str]], end: str = "\r\n") -> bytes:
    """The frames as bytes of the line."""
    blocks = ("".join(f"{k}: {v}{end}" for k, v in each.items()) + end for each in frames)
    return "".join(blocks).encode()


def heard(calls: AmiCalls, frames: Iterable[Mapping[str, str]]) -> list[PhoneEvent]:
    """What these frames mean."""
    return [event for each in frames for event in calls.hear(Frame(each.items()))]


def told(events: Iterable[PhoneEvent]) -> list[str]:
    """Each event as "kind way number cause", what is empty left out."""
    return [" ".join(filter(None, (e.kind, e.way, e.number, e.cause))) for e in events]


class Line:
    """One channel of the exchange, which says what happens to it.

    `linked` is the Uniqueid of the channel that the call began with, by default its own.
    """

    def __init__(
        self, name: str, uid: str, linked: str = "", *, number: str = NOBODY, exten: str = "s"
    ) -> None:
        self.name, self.uid, self.linked = name, uid, linked or uid
        self.number, self.person, self.exten = number, NOBODY, exten
        self.other, self.other_person = NOBODY, NOBODY
        self.state = "Down"

    def fields(self, event: str, **more: str) -> Fields:
        return {
            "Event": event,
            "Privilege": "call,all",
            "Channel": self.name,
            "ChannelState": _STATES[self.state],
            "ChannelStateDesc": self.state,
            "CallerIDNum": self.number,
            "CallerIDName": self.person,
            "ConnectedLineNum": self.other,
            "ConnectedLineName": self.other_person,
            "Exten": self.exten,
            "Uniqueid": self.uid,
            "Linkedid": self.linked,
            **more,
        }

    def new(self, state: str = "Down") -> Fields:
        self.state = state
        return self.fields("Newchannel")

    def now(self, state: str) -> Fields:
        self.state = state
        return self.fields("Newstate")

    def connected(self, number: str, person: str = NOBODY) -> Fields:
        self.other, self.other_person = number, person
        return self.fields("NewConnectedLine")

    def gone(self, cause: int) -> Fields:
        return self.fields("Hangup", **{"Cause": str(cause), "Cause-txt": "told by number"})

    def dials(self, other: Line) -> Fields:
        return self.fields("DialBegin", **_as_dest(other))

    def dialled(self, other: Line, status: str) -> Fields:
        return self.fields("DialEnd", **_as_dest(other), DialStatus=status)

    def listed(self, application: str = "") -> Fields:
        return self.fields("CoreShowChannel", Application=application)


def _as_dest(line: Line) -> Fields:
    kept = ("Channel", "Uniqueid", "Linkedid", "CallerIDNum", "ChannelState")
    return {f"Dest{key}": value for key, value in line.fields("").items() if key in kept}


def originated(line: Line) -> Fields:
    """The exchange rings a channel by itself: a DialBegin without anyone who dials."""
    return {"Event": "DialBegin", **_as_dest(line)}


def listing(*lines: Fields) -> list[Fields]:
    """The answer to a question for all channels."""
    start = {"Response": "Success", "EventList": "start", "Message": "Channels will follow"}
    end = {"Event": "CoreShowChannelsComplete", "EventList": "Complete"}
    return [start, *lines, {**end, "ListItems": str(len(lines))}]


def incoming(
    device: str = "PJSIP/1001", number: str = "+15550100", uid: str = "2"
) -> tuple[Line, Line, list[Fields]]:
    """A trunk, a telephone that it rings, and the frames until the telephone rings."""
    trunk = Line("PJSIP/trunk-00000001", f"{uid}.1", number=number, exten="5550199")
    phone = Line(f"{device}-0000000{uid}", f"{uid}.2", trunk.linked, number="1001")
    frames = [
        trunk.new(),
        trunk.now("Ring"),
        phone.new(),
        phone.connected(number, "Ann Example"),
        trunk.dials(phone),
        phone.now("Ringing"),
    ]
    return trunk, phone, frames


def write_json(path: Path, frames: list[Any]) -> Path:
    path.write_text(json.dumps(frames), encoding="utf-8")
    return path
