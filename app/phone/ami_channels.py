"""Every channel that the exchange speaks of, and what belongs to which telephone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.phone.ami_lines import Frame

ChannelState = Literal["down", "dialling", "ringing", "up"]

MOST_CHANNELS = 20_000
"""Channels kept; of more, the oldest are forgotten."""

_STATES: dict[str, ChannelState] = {"4": "dialling", "5": "ringing", "6": "up"}
_NAMED: dict[str, ChannelState] = {"ring": "dialling", "ringing": "ringing", "up": "up"}
_OF_DEVICE = re.compile(r"([^/\s]+/.+)-[0-9a-fA-F]+")
_OF_EXTENSION = re.compile(r"[^/\s]+/[0-9]+")
_INSIDE = ("local/", "message/", "surrogate/", "recorder/", "announcer/", "cbann/", "cbrec/")
"""Channels that the exchange makes for itself: no person is on one of them."""
_NOBODY = frozenset({"", "<unknown>", "<none>", "(null)", "unknown"})
_NO_NUMBER = frozenset({"", "s", "h", "i", "t", "o", "failed", "<unknown>"})


def told(value: str) -> str:
    """What the exchange says of a party, empty where it says that it does not know."""
    return "" if value.casefold() in _NOBODY else value


def dialled(exten: str) -> str:
    """The number that was dialled, empty for the names of places in the dialplan."""
    return "" if exten.casefold() in _NO_NUMBER else exten


def device_of(channel: str) -> str:
    """The device in the name of a channel: `PJSIP/1001` of `PJSIP/1001-0000002a`, else empty."""
    found = _OF_DEVICE.fullmatch(channel)
    if found is None or channel.casefold().startswith(_INSIDE):
        return ""
    return found[1]


def state_of(frame: Frame) -> ChannelState:
    """The state of the channel that a frame speaks of."""
    number = frame.get("ChannelState")
    if number:
        return _STATES.get(number, "down")
    return _NAMED.get(frame.get("ChannelStateDesc").casefold(), "down")


def channel_names(frames: Iterable[Frame]) -> Iterator[str]:
    """The name of each channel in the frames."""
    for frame in frames:
        if name := frame.get("Channel"):
            yield name


def devices_named(channels: Iterable[str]) -> tuple[str, ...]:
    """The devices to follow where nobody says which: those that are called by a number.

    A trunk has a name as a rule, and what happens on one is no agent's call. Where no device is
    called by a number, all of them.
    """
    devices = dict.fromkeys(filter(None, map(device_of, channels)))
    numbered = tuple(device for device in devices if _OF_EXTENSION.fullmatch(device))
    return numbered or tuple(devices)


class Followed:
    """The devices that are followed: `PJSIP/1001`, or `1001` for any technology."""

    def __init__(self, devices: Iterable[str]) -> None:
        self._devices = frozenset(device.strip().casefold() for device in devices)

    def __contains__(self, device: str) -> bool:
        name = device.casefold()
        return bool(name) and (name in self._devices or name.partition("/")[2] in self._devices)


@dataclass(slots=True)
class Channel:
    """One channel, by its Uniqueid. `linked` is the Linkedid, which a transfer changes."""

    uid: str
    device: str
    linked: str
    state: ChannelState = "down"
    number: str = ""
    name: str = ""
    called: bool = True
    """False once it has dialled by itself: it is then the one that calls."""


class Channels:
    """All open channels, by Uniqueid."""

    def __init__(self, is_kept: Callable[[str], bool]) -> None:
        self._by_uid: dict[str, Channel] = {}
        self._is_kept = is_kept

    def get(self, uid: str) -> Channel | None:
        return self._by_uid.get(uid)

    def uids(self) -> tuple[str, ...]:
        return tuple(self._by_uid)

    def known(self, frame: Frame) -> Channel | None:
        """The channel of a frame, with what the frame says of it; None when it is not open."""
        channel = self._by_uid.get(frame.get("Uniqueid"))
        return channel and self._told_of(channel, frame)

    def noted(self, frame: Frame) -> Channel | None:
        """The same, and a new channel is kept; None when the frame names none."""
        uid = frame.get("Uniqueid")
        if not uid:
            return None
        channel = self._by_uid.get(uid)
        if channel is None:
            if len(self._by_uid) >= MOST_CHANNELS:
                self._forget_one()
            channel = Channel(uid, device_of(frame.get("Channel")), frame.get("Linkedid"))
            self._by_uid[uid] = channel
        return self._told_of(channel, frame)

    @staticmethod
    def _told_of(channel: Channel, frame: Frame) -> Channel:
        channel.linked = frame.get("Linkedid") or channel.linked
        channel.number = told(frame.get("CallerIDNum")) or channel.number
        channel.name = told(frame.get("CallerIDName")) or channel.name
        return channel

    def drop(self, uid: str) -> Channel | None:
        return self._by_uid.pop(uid, None)

    def clear(self) -> None:
        self._by_uid.clear()

    def rung_by_nobody(self, channel: Channel) -> bool:
        """Whether the exchange rings this telephone by itself, as it does for click to dial.

        Then the call began with no telephone and no trunk, and none is in it yet that could be
        the caller. A call whose beginning was not heard has a caller, to be on the safe side.
        """
        root = self._by_uid.get(channel.linked)
        if root is None or (root is not channel and root.device):
            return False
        return not any(
            other.device and other is not channel and other.state in ("dialling", "up")
            for other in self._by_uid.values()
            if other.linked == channel.linked
        )

    def _forget_one(self) -> None:
        oldest = next((uid for uid in self._by_uid if not self._is_kept(uid)), None)
        if oldest is not None:
            del self._by_uid[oldest]
