"""What the supervisor's window knows of the team's store: a door that opens, or says why not.

The composition root (`ui.start`) makes the real door; nothing here names the store, Qt or a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.backups import BackupLine, BackupPreview, LeftAside
from app.ports import Progress

if TYPE_CHECKING:
    from app.health import Finding
    from app.team.team import Team


@dataclass(frozen=True)
class OpenTeam:
    """An open team; `team` is used on the window's thread. `close` may take its time.

    `sealed`: a passphrase opened it. `left_aside` is what an older program set aside, where that
    is not in this store.
    """

    team: Team
    close: Callable[[], None]
    recovery_code: str = ""
    sealed: bool = False
    left_aside: LeftAside | None = None


class TeamDoor(Protocol):
    """The ways into a profile's team. Each may take its time: called on a worker.

    Each raises `Problem` where it does not open, and then has changed nothing.
    """

    def is_first(self) -> bool:
        """True when there is no store of a team yet."""
        ...

    def open(self) -> OpenTeam:
        """In the way that it was closed; at the first start, make it."""
        ...

    def open_with_passphrase(self, passphrase: str) -> OpenTeam:
        """With the passphrase that seals the key; at the first start, the key is sealed by it."""
        ...

    def open_with_code(self, code: str, passphrase: str = "") -> OpenTeam:
        """With the recovery code; the key is then kept where it was kept, or sealed anew."""
        ...

    def forget(self) -> None:
        """Hold no passphrase any more: the next opening asks for it."""
        ...

    def backups(self) -> tuple[BackupLine, ...]:
        """The backups of the store, and the stores that were set aside, newest first."""
        ...

    def preview(self, backup: Path, progress: Progress) -> BackupPreview:
        """What is in a backup, and what it would take; changes nothing."""
        ...

    def open_from_backup(self, backup: Path, progress: Progress) -> OpenTeam:
        """With a backup in the store's place; what was there is set aside."""
        ...

    def examine(self, *, full: bool, progress: Progress) -> tuple[Finding, ...]:
        """What is found on this machine; changes nothing."""
        ...
