"""What there is to filter patterns by, and the first line of the dashboard (D10)."""

from collections.abc import Mapping

from msgspec import Struct

from app.team.ports import TeamRecords

NAMES_OF = {"manner": "style", "difficulty": "style"}
"""Whose titles the values of a filter have, where it is not their own."""


class Choice(Struct, frozen=True, kw_only=True):
    """A value to filter by, what it is called, and how many calls have it."""

    value: str
    name: str
    calls: int


class Choices(Struct, frozen=True, kw_only=True):
    """What there is to choose from; `since` and `until` are the days that calls are of."""

    since: int | None
    until: int | None
    by: Mapping[str, tuple[Choice, ...]]
    """By dimension: "team", "agent", "cause", "manner", "difficulty", "queue", "product"."""


class Status(Struct, frozen=True, kw_only=True):
    """The first line of the dashboard (D10): what is here, and what to be careful about.

    `gaps` counts bundles that are missing, `duplicates` bundles that came twice.
    """

    agents: int = 0
    agents_known: int = 0
    last_bundle_ms: int = 0
    gaps: int = 0
    agents_with_gaps: int = 0
    unverified: int = 0
    clock_steps: int = 0
    duplicates: int = 0
    quarantined: int = 0


def status_of(records: TeamRecords) -> Status:
    """The status of what these records hold."""
    here = records.coverage()
    return Status(
        agents=sum(each.bundles > 0 for each in here),
        agents_known=sum(each.trust != "left" for each in records.agents()),
        last_bundle_ms=max((each.last_ms for each in here), default=0),
        gaps=sum(len(each.missing) for each in here),
        agents_with_gaps=sum(bool(each.missing) for each in here),
        unverified=sum(each.bundles > 0 and each.agent.trust == "unverified" for each in here),
        clock_steps=sum(each.clock_steps for each in here),
        duplicates=sum(each.result == "known" for each in records.imports()),
        quarantined=len(records.quarantine()),
    )
