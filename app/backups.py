"""What is told of a backup: when it was made, what it holds, what it would give and take (B06)."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct

from app.moment import Moment
from app.problems import Problem

BackupKind = Literal["backup", "second", "set_aside"]
"""On the log's own shelf, in the second folder, or a log that a restore has set aside."""

TalliedKind = Literal[
    "calls",
    "notes",
    "promises",
    "follow_ups",
    "reflections",
    "callers",
    "agents",
    "bundles",
    "coaching",
]
"""What is counted in a call log, and the last three in the store of a team."""


class BackupLine(Struct, frozen=True, kw_only=True):
    """A backup that could be brought back: its file, when it was made, its size in bytes.

    `version` is that of its schema, 0 where it is not known. `is_newer` tells that another version
    of the program made it, which alone can bring it back.
    """

    path: Path
    made: Moment
    size: int = 0
    kind: BackupKind = "backup"
    version: int = 0
    is_newer: bool = False


class Tally(Struct, frozen=True, kw_only=True):
    """One kind: how many the backup holds, and what would change against the present log.

    `lost` are there now and would not be; `back` are not there now and would be; `undone` are in
    both and were changed since. `newest` is the newest in the backup, `newest_lost` of those lost.
    """

    kind: TalliedKind
    held: int
    newest: Moment | None = None
    lost: int = 0
    newest_lost: Moment | None = None
    back: int = 0
    undone: int = 0


class LostCall(Struct, frozen=True):
    """A call that is there now and would not be after: when it began, and who called."""

    started: Moment
    who: str


class BackupPreview(Struct, frozen=True):
    """What is in a backup; `compared` says whether the present log could be read beside it.

    The tally of calls comes first.
    """

    tallies: tuple[Tally, ...]
    lost_calls: tuple[LostCall, ...] = ()
    compared: bool = False

    @property
    def calls(self) -> int:
        """How many calls are in it."""
        return self.tallies[0].held

    @property
    def newest(self) -> Moment | None:
        """When the newest call in it began."""
        return self.tallies[0].newest

    @property
    def lost(self) -> int:
        """How many things would be gone, of all kinds."""
        return sum(each.lost + each.undone for each in self.tallies)


class MadeBackup(Struct, frozen=True):
    """A backup that was made and proved, its copy elsewhere, and what was the matter with that."""

    path: Path
    second: Path | None = None
    second_problem: Problem | None = None


class LeftAside(Struct, frozen=True, kw_only=True):
    """A log that an older program set aside, and how many calls of it are not in the present one.

    `made` is when that was.
    """

    made: Moment
    calls: int


class SecondFolder(Struct, frozen=True, kw_only=True):
    """The second folder for backups: whether it is there, and on the disk of the log (F38)."""

    path: Path
    is_there: bool
    is_same_disk: bool
