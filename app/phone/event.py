"""One thing that a telephone said, whichever receiver heard it (DESIGN §7)."""

# No annotations from the future: msgspec would compile each of the texts at a start.

import unicodedata
from typing import Literal, get_args

from msgspec import Struct

from app.problems import Problem

EventKind = Literal["ring", "answer", "hold", "resume", "end"]
Source = Literal["hook", "link", "push", "ami", "baresip"]
Way = Literal["", "in", "out"]
Cause = Literal[
    "",
    "normal",
    "cancelled",
    "no_answer",
    "busy",
    "declined",
    "elsewhere",
    "forwarded",
    "congestion",
    "not_found",
    "failed",
    "lost",
]
"""Why a call ended. "elsewhere": another telephone took it; "lost": the phone program is gone."""

LONGEST_NUMBER = 64
LONGEST_NAME = 120
LONGEST_ID = 200


class PhoneEvent(Struct, frozen=True, kw_only=True):
    """What happened to one call of a telephone.

    `number` is what the phone showed (see `app.numbers` for what it means), `id` the phone's own
    id of the call, the SIP Call-ID where there is one; empty when it gives none. `sent_ms` is the
    sender's clock, milliseconds since 1970 in UTC, None when it does not say. `device` names the
    extension or the configured sender. All texts are plain, on one line and short: nothing in
    them is markup, a command or a path (C21, C22).
    """

    kind: EventKind
    source: Source
    number: str = ""
    name: str = ""
    id: str = ""
    way: Way = ""
    cause: Cause = ""
    device: str = ""
    sent_ms: int | None = None

    @property
    def is_verified(self) -> bool:
        """False for a link: any page of the web can send one (C22)."""
        return self.source != "link"


def phone_event(
    kind: str,
    source: Source,
    *,
    number: str = "",
    name: str = "",
    id: str = "",  # noqa: A002 - the field's own name
    way: str = "",
    cause: str = "",
    device: str = "",
    sent_ms: int | None = None,
) -> PhoneEvent:
    """An event from what a phone or a stranger sent: texts on one line, cut to their lengths.

    Raises `Problem`: phone_event_unknown (field) for a kind, way or cause that is none.
    """
    for field, value, known in (
        ("kind", kind, EventKind),
        ("way", way, Way),
        ("cause", cause, Cause),
    ):
        if value not in get_args(known):
            raise Problem("phone_event_unknown", field=field)
    return PhoneEvent(
        kind=kind,  # type: ignore[arg-type]
        source=source,
        number=one_line(number, LONGEST_NUMBER),
        name=one_line(name, LONGEST_NAME),
        id=one_line(id, LONGEST_ID),
        way=way,  # type: ignore[arg-type]
        cause=cause,  # type: ignore[arg-type]
        device=one_line(device, LONGEST_NAME),
        sent_ms=sent_ms,
    )


def one_line(text: str, longest: int) -> str:
    """The text without control, format and surrogate characters, NFC, spaces joined, cut.

    Marks that turn the direction of writing are format characters: a name cannot show itself
    backwards (C22).
    """
    kept = []
    for char in text[: 4 * longest]:
        category = unicodedata.category(char)
        if category.startswith("Z") or char in "\t\r\n":
            kept.append(" ")
        elif not category.startswith("C"):
            kept.append(char)
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())[:longest].rstrip()
