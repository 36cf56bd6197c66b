"""How long each kind of record is kept (C07); `db.retention` takes away what is older."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Protocol, get_args

from msgspec import Struct

from app.erasure import AskedBy, Removal
from app.ports import Progress
from app.settings import Settings

KeptKind = Literal["calls", "notes", "tension", "reflections", "follow_ups", "phrase_uses"]
KINDS: tuple[KeptKind, ...] = get_args(KeptKind)

Periods = Mapping[KeptKind, int]
"""Days by kind; 0 is no limit."""


def setting_of(kind: KeptKind) -> str:
    """The setting that says for how many days a kind is kept."""
    return f"keep_{kind}_days"


def periods(settings: Settings) -> Periods:
    """What the settings, or policy, say."""
    return {kind: settings.number(setting_of(kind)) for kind in KINDS}


def asked_by(settings: Settings) -> AskedBy:
    """Who wanted the periods that are limited: the agent, policy, or each some of them."""
    limited = [setting_of(kind) for kind, days in periods(settings).items() if days]
    by_policy = [is_by_policy(settings, key) for key in limited]
    if not any(by_policy):
        return "agent"
    return "policy" if all(by_policy) else "both"


def is_by_policy(settings: Settings, key: str) -> bool:
    """Whether policy gives the value that is in force, by setting it or by bounding it."""
    return settings.rule(key).origin not in ("user", "built_in")


class Purged(Struct, frozen=True, kw_only=True):
    """What a run took away: rows by kind, older backups, own copies of bundles.

    `waits`: a reader kept the write-ahead log busy; it is emptied when the log is closed.
    `clock_jumped`: the clock was set in the last week, so that nothing was taken away (B11).
    """

    counts: Mapping[str, int]
    backups: int = 0
    bundles: int = 0
    waits: bool = False
    clock_jumped: bool = False


def is_limited(wanted: Periods) -> bool:
    """Whether any kind has a limit."""
    return any(wanted.values())


class Retention(Protocol):
    """What a command asks for; see `db.retention.LogRetention`."""

    def due(self, wanted: Periods) -> Mapping[str, int]:
        """How many rows of each kind are older than their period; changes nothing."""
        ...

    def run(self, wanted: Periods, progress: Progress, asked_by: AskedBy = "agent") -> Purged:
        """Take away what is older. Raises `Problem`: those of the disk, stopped."""
        ...

    def removals(self) -> Sequence[Removal]:
        """The list of removals, oldest first."""
        ...
