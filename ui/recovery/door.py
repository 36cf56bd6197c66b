"""What the window knows of the store: a door that opens, or says by a problem why it does not.

The composition root (`ui.start`) makes the real door; nothing here names the store, Qt or a thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.backups import BackupLine, BackupPreview, LeftAside, MadeBackup, SecondFolder
from app.ports import CallLog, Keeper, Progress

if TYPE_CHECKING:
    from app.erasure import People
    from app.handover.handover import HandoverBacking
    from app.health import Finding
    from app.own_data import OwnData
    from app.retention import Purged, Retention


@dataclass(frozen=True)
class OpenLog:
    """An open log.

    `log` is read on the window's thread, `make_keeper` called on the writer's. `recovery_code` is
    given at the first start, and after the key was changed. `backup` and `close` may take their
    time. `code_outdated`: a change of the key was cut off before there was a new recovery code.
    `left_aside` is what an older program set aside, where that is not in this log.
    `handover` is what handing over stands on. `purge` takes away what is older than its period, and
    may take its time, too; None where nothing may be written. `sealed`: a passphrase opened it.
    """

    log: CallLog
    make_keeper: Callable[[], Keeper]
    backup: Callable[[Progress], MadeBackup]
    close: Callable[[], None]
    read_only: bool = False
    recovery_code: str = ""
    code_outdated: bool = False
    left_aside: LeftAside | None = None
    handover: HandoverBacking | None = None
    purge: Callable[[Progress], Purged] | None = None
    sealed: bool = False


class Door(Protocol):
    """The ways into a profile's log. Each may take its time: called on a worker.

    Each raises `Problem` where it does not open, and then has changed nothing.
    """

    def forget(self) -> None:
        """Hold nothing by which the log opens: it was closed because the window is locked."""
        ...

    def is_first(self) -> bool:
        """True when there is no log yet, nor a trace of one."""
        ...

    def open(self) -> OpenLog:
        """In the way that the log was closed; at the first start, make it."""
        ...

    def open_with_passphrase(self, passphrase: str) -> OpenLog:
        """With the passphrase that seals the key."""
        ...

    def make_with_passphrase(self, passphrase: str) -> OpenLog:
        """The first start where there is no keyring: a new log, its key sealed."""
        ...

    def open_with_code(self, code: str, passphrase: str = "") -> OpenLog:
        """With the recovery code; the key is then kept where it was kept, or sealed anew."""
        ...

    def backups(self) -> tuple[BackupLine, ...]:
        """The backups of the log, and the logs that were set aside, newest first."""
        ...

    def preview(self, backup: Path, progress: Progress) -> BackupPreview:
        """What is in a backup, and what it would take; changes nothing."""
        ...

    def open_from_backup(self, backup: Path, progress: Progress) -> OpenLog:
        """With a backup in the log's place; what was there is set aside."""
        ...

    def open_with_new_key(self, progress: Progress) -> OpenLog:
        """With a new key, which has a new recovery code; the log must not be open."""
        ...

    def new_recovery_code(self) -> str:
        """A new recovery code for the open log; the former one opens nothing any more."""
        ...

    def fits_code(self, code: str) -> bool:
        """Whether a recovery code would open the log; changes nothing."""
        ...

    def examine(self, *, full: bool, progress: Progress) -> tuple[Finding, ...]:
        """What is found on this machine; changes nothing."""
        ...

    def second_folder(self) -> SecondFolder | None:
        """The second folder for backups, as the settings name it."""
        ...

    def people(self, *, erasing: bool = False) -> AbstractContextManager[People]:
        """The people in the log, over a store of its own; the log must not be open to erase."""
        ...

    def retention(self) -> AbstractContextManager[Retention]:
        """What takes away what is older than its period, beside the open log."""
        ...

    def own_data(self) -> OwnData:
        """What belongs to the agent: told, taken along, deleted."""
        ...
