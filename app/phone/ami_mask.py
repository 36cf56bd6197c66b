"""What may be handed to support of a stream: its shape, without numbers and names of people.

Only fields that are known to be needed are kept, of events that are known; of any other event
its name alone. A number of six digits or more turns into another one of the same length, a name
into a made-up word; the same one always into the same, so that calls can still be paired. The
key is made for one recording and never kept. Short numbers are the house's own extensions and
stay.
"""

from __future__ import annotations

import hashlib
import hmac
import re

from app.phone.ami_channels import dialled, told
from app.phone.ami_lines import Frame

_PARTIES = ("", "Dest", "Transferer", "OrigTransferer", "SecondTransferer")
_PLAIN = frozenset(
    {
        "event", "response", "eventlist", "listitems", "cause", "dialstatus", "result", "status",
        "timestamp", "application",
        *(f"{who}{key}".casefold() for who in _PARTIES for key in
          ("Uniqueid", "Linkedid", "ChannelState", "ChannelStateDesc")),
    }
)  # fmt: skip
_CHANNELS = frozenset(f"{who}Channel".casefold() for who in _PARTIES)
_NUMBERS = frozenset(
    f"{who}{key}".casefold()
    for who in _PARTIES
    for key in ("CallerIDNum", "ConnectedLineNum", "Exten")
)
_NAMES = frozenset(
    f"{who}{key}".casefold() for who in _PARTIES for key in ("CallerIDName", "ConnectedLineName")
)
_EVENTS = frozenset(
    {
        "newchannel", "newstate", "newcallerid", "newconnectedline", "bridgeenter", "bridgeleave",
        "dialbegin", "dialend", "hold", "unhold", "attendedtransfer", "blindtransfer", "hangup",
        "fullybooted", "coreshowchannel", "coreshowchannelscomplete",
    }
)  # fmt: skip
_WITHHELD = frozenset({"anonymous", "restricted", "private", "unavailable", "withheld"})
_LONG_NUMBER = re.compile(r"[0-9]{6,}")
_SHORT_CODE = re.compile(r"[0-9*#+]{1,5}")
_CHANNEL = re.compile(r"([A-Za-z0-9_]{1,20})/(.+)-([0-9a-fA-F]{8}(?:;[12])?)")
_SAFE = re.compile(r"[\w .:;<>()-]{0,80}", re.ASCII)


class AmiMask:
    """Masks frames with one key: 16 random bytes, new for each recording."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def masked(self, frame: Frame) -> dict[str, str]:
        """What is kept of a frame."""
        if not frame.is_response and frame.event not in _EVENTS:
            return {"Event": frame.event} if re.fullmatch(r"\w{1,40}", frame.event) else {}
        kept: dict[str, str] = {}
        for key, value in frame.pairs:
            mine = self._value(key.casefold(), value)
            if mine is not None:
                kept.setdefault(key, mine)
        return kept

    def device(self, device: str) -> str:
        """A device as it stands in the masked names of channels."""
        technology, slash, name = device.partition("/")
        return f"{technology}/{self._word(name)}" if slash else self._word(device)

    def _value(self, key: str, value: str) -> str | None:
        if key in _PLAIN:
            return value if _SAFE.fullmatch(value) else ""
        if key in _CHANNELS:
            return self._channel(value)
        if key in _NUMBERS:
            return self.number(value)
        if key in _NAMES:
            return f"Name {self._hash(value)}" if told(value) else value
        return None

    def number(self, value: str) -> str:
        """A number as another one of the same length; the words for "nobody" stay."""
        if not told(value) or not dialled(value) or value.casefold() in _WITHHELD:
            return value
        return self._word(value)

    def _word(self, value: str) -> str:
        """Digits by digits; what holds letters, by a made-up word."""
        if _SHORT_CODE.fullmatch(value):
            return value
        if re.fullmatch(r"[0-9*#+]+", value):
            return _LONG_NUMBER.sub(lambda run: self._digits(run[0]), value)
        return f"x{self._hash(value)}"

    def _channel(self, name: str) -> str:
        parts = _CHANNEL.fullmatch(name)
        if parts is None:
            return self._word(name) if name else ""
        technology, body, serial = parts.groups()
        who, at, place = body.partition("@")
        told_place = self._word(place) if at else ""
        return f"{technology}/{self._word(who)}{at}{told_place}-{serial}"

    def _digits(self, digits: str) -> str:
        number = int.from_bytes(self._digest(f"number:{digits}"), "big")
        return f"{number % 10 ** len(digits):0{len(digits)}d}"

    def _hash(self, value: str) -> str:
        return self._digest(f"word:{value}").hex()[:8]

    def _digest(self, value: str) -> bytes:
        return hmac.new(self._key, value.encode("utf-8", "replace"), hashlib.sha256).digest()
