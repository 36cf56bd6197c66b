"""Events in a line, for expectations that people can read."""

from __future__ import annotations

from app.phone.event import PhoneEvent


def in_short(event: PhoneEvent) -> str:
    """An event in a line: kind, number, cause."""
    return " ".join(filter(None, (event.kind, event.number, event.cause)))
