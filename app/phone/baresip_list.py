"""baresip's list of open calls: text for people, and the only place that tells of a hold.

Up to version 1 a line has no id; later ones have it:

    > [line 2]  0:00:07  ESTABLISHED  (on hold)  sip:+15551230001@pbx.example.com
    > [line 2, id 7d959b0126d17484]  0:00:07  ESTABLISHED             sip:1001@pbx.example.com
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_LINE = re.compile(
    r"^>?\s*\[line \d+(?:, id (?P<id>[^\]\s]+))?\]\s+[\d:]+\s+(?P<state>[A-Z_ ]+?)\s+"
    r"(?P<held>\(on hold\)\s+)?(?P<uri>\S.*)$",
    re.MULTILINE,
)


class ListedCall(Struct, frozen=True, kw_only=True):
    """One line of the list; `id` is empty up to version 1."""

    id: str
    uri: str
    is_established: bool
    is_held: bool


def is_list(text: str) -> bool:
    """Whether an answer of baresip is its list of calls."""
    return "ctive calls" in text


def listed_calls(text: str) -> Iterator[ListedCall]:
    """The calls of a list, in its order."""
    for found in _LINE.finditer(text):
        yield ListedCall(
            id=found["id"] or "",
            uri=found["uri"].strip(),
            is_established=found["state"].strip() == "ESTABLISHED",
            is_held=found["held"] is not None,
        )
