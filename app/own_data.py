"""The agent's own data: everything of it in open formats, and its deletion, without IT (C09)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from app.ports import CallLog, Progress
from app.problems import Problem
from app.settings import BY_KEY, Settings

CONFIRMATION = "DELETE"
"""What has to be typed, in every language: nobody types it in passing."""


Rows = Callable[[], Iterator[dict[str, Any]]]
"""Gives the rows of a list, as often as it is asked."""


class Holdings(Struct, frozen=True, kw_only=True):
    """What a deletion would take, and what it cannot.

    `files` and `size` (bytes) are those of the profile; `backups` those here, `elsewhere` the
    folder of this log in the second folder with its `copies`; -1 where it cannot be reached.
    `bundles` were handed over; `entries` are those of the keyring. `stays` names what is not the
    agent's: a supervisor's team, files that Callside did not make. `key_file`: the key lies in a
    file of the person's own, which stays.
    """

    calls: int = 0
    files: int = 0
    size: int = 0
    backups: int = 0
    elsewhere: Path | None = None
    copies: int = 0
    bundles: int = 0
    entries: int = 0
    stays: tuple[str, ...] = ()
    key_file: bool = False


class Deleted(Struct, frozen=True, kw_only=True):
    """What a deletion did; `unreached` is a folder of backups that could not be reached."""

    files: int = 0
    entries: int = 0
    unreached: Path | None = None


class OwnRecords(Protocol):
    """Everything that the log holds, for the agent who takes it along."""

    @property
    def log(self) -> CallLog:
        """Whole calls."""
        ...

    def kinds(self) -> Mapping[str, type[Struct]]:
        """Every kind of record by its name, and what it is made of."""
        ...

    def records(self, kind: str) -> Iterator[Struct]:
        """All records of a kind, those in the trash, too; in bounded memory."""
        ...

    def lists(self) -> Mapping[str, Rows]:
        """What is no record: what was handed over, shared and received, changed and removed.

        Every row of a list has the same columns; in bounded memory.
        """
        ...


class OwnData(Protocol):
    """What a window or a command asks for; `ui.start` has it of the store."""

    def holdings(self) -> Holdings:
        """What a deletion would take; changes nothing. Raises `Problem`."""
        ...

    def export(self, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Write everything into a folder. Raises `Problem`: file_exists, stopped, disk."""
        ...

    def expect_unused(self) -> None:
        """Find out whether everything could be deleted now. Raises `Problem` log_in_use."""
        ...

    def begin_deletion(self) -> None:
        """Put down that everything goes: from here on there is no way back. Raises `Problem`."""
        ...

    def finish_deletion(self) -> Deleted:
        """Do what was put down. Raises `Problem`: log_in_use, own_delete_unfinished."""
        ...


def expect_deletable(settings: Settings) -> None:
    """Refuse where the house has to keep records. Raises `Problem` own_delete_refused.

    A least period of any kind says so as much as the key that forbids it does.
    """
    rule = settings.rule("own_delete")
    if not rule.value:
        raise Problem("own_delete_refused", place=rule.place)
    for key in BY_KEY:
        if key.startswith("keep_") and key.endswith("_at_least"):
            least = settings.rule(key)
            if least.value:
                raise Problem("own_delete_refused", place=least.place)


def is_confirmed(typed: str) -> bool:
    """Whether somebody typed the word."""
    return typed.strip().casefold() == CONFIRMATION.casefold()
