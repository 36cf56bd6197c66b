"""One line of the channel between `callside-hook` and the window, read as strictly as a stranger's.

The line is described in docs/phone/hook.md; `ui.phone.hook` writes it.
"""

from typing import Literal, get_args

import msgspec

from app.phone.event import Cause, EventKind, PhoneEvent, Way, phone_event
from app.phone.link import is_number
from app.problems import Problem

LONGEST_ONCE = 64


class HookLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What stands in a line. `once` is of this event alone: the same event may come twice."""

    kind: EventKind
    once: str
    sent_ms: int
    source: Literal["hook", "link"] = "hook"
    number: str = ""
    name: str = ""
    id: str = ""
    way: str = ""
    cause: str = ""
    device: str = ""

    def event(self) -> PhoneEvent:
        """The event. A way or cause that nobody knows is none: what rang has rung all the same.

        Raises `Problem` phone_link_refused (reason) when a link says more than a link may (C22).
        """
        if self.source == "link" and (
            self.kind != "ring" or self.cause or self.device or not is_number(self.number)
        ):
            raise Problem("phone_link_refused", reason="number")
        cause = self.cause.lower().replace("-", "_")
        return phone_event(
            self.kind,
            self.source,
            number=self.number,
            name=self.name,
            id=self.id,
            way=self.way if self.way in get_args(Way) else "",
            cause=cause if cause in get_args(Cause) else "",
            device=self.device,
            sent_ms=self.sent_ms if 0 < self.sent_ms < 2**53 else None,
        )


_DECODER = msgspec.json.Decoder(HookLine)


def read_line(line: bytes) -> HookLine:
    """Read one line. Raises `Problem` phone_line_refused for what is none."""
    try:
        read = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Problem("phone_line_refused") from None
    if not 0 < len(read.once) <= LONGEST_ONCE:
        raise Problem("phone_line_refused")
    return read
