"""Which place of a playbook serves which practice, and which practices have none."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from app.playbook.practices import Practice
from app.playbook.shape import Playbook
from app.playbook.walk import places

WHOLE = "playbook"
"""The path of what stands on no table of its own."""


class Cited(Struct, frozen=True):
    """A practice and the places that cite it, such as `steps.name_feeling.hints[2]`."""

    practice: Practice
    places: tuple[str, ...] = ()


class Coverage(Struct, frozen=True):
    """How a playbook covers the practices. `unknown`: ids cited that are no practice → places."""

    lines: tuple[Cited, ...]
    unknown: dict[str, tuple[str, ...]]

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of the practices that no place cites."""
        return tuple(line.practice.id for line in self.lines if not line.places)

    @property
    def complete(self) -> bool:
        """True when every practice is cited and every citation names a practice."""
        return not self.missing and not self.unknown


def coverage(playbook: Playbook, practices: Iterable[Practice]) -> Coverage:
    """Find the places of every practice, in the order of the practices."""
    cited: dict[str, list[str]] = {}
    for place in places(playbook):
        for practice in place.practices():
            cited.setdefault(practice, []).append(place.path or WHOLE)
    lines = tuple(
        Cited(practice, tuple(dict.fromkeys(cited.pop(practice.id, ())))) for practice in practices
    )
    return Coverage(lines, {practice: tuple(at) for practice, at in cited.items()})
