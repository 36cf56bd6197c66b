"""A folder in which agents leave their files: which of them are whole, and which are new (B12).

The rules are fed with listings, one a poll; nobody here reads a disk but `listing_of`. A file is
taken when its size and its time were the same in two listings and its name does not say that it
is still being written. A copy that was made long beforehand may lie there whole in size and half
in content (Windows gives a copy its full size at once): what proves damaged is tried again while
it is young, and told only then. Nothing in the folder is ever moved, renamed or deleted. A folder
that is gone is a state, and no fault.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from app.ports import Progress
from app.problems import Problem
from app.team.imports import UNREADABLE, Imports, Series, SharedFile, kind_of
from app.team.ports import TeamRecords
from app.team.records import BundleReport

POLL_S = 30
"""Seconds between two listings."""

TRIES = 3
"""So often a damaged file is tried, with twice as many listings in between each time."""

MOST_REMEMBERED = 20_000
_TAKEN = frozenset({"bundle", "answer", "roster", "feedback"})
_REMEMBERED = "watched_folder.remembered"

FolderState = Literal["quiet", "settling", "away"]
"""`settling`: files are there that are still being written. `away`: the folder cannot be seen."""


class Entry(Struct, frozen=True, order=True):
    """A file in a listing: its name, size in bytes, and time of change in nanoseconds."""

    name: str
    size: int
    mtime_ns: int


class Look(Struct, frozen=True):
    """What one listing tells: the state of the folder, and the files to be taken in now."""

    state: FolderState
    ready: tuple[Entry, ...] = ()


class _Trying(Struct):
    """A file that is there and not done with: since when it is as it is, and its tries."""

    entry: Entry
    listings: int = 1
    tries: int = 0
    due: int = 2


class WatchedFolder:
    """What is known of one folder. `remembered` are the files that were done with before."""

    def __init__(self, remembered: Iterable[Entry] = ()) -> None:
        self._done = {entry.name: entry for entry in remembered}
        self._trying: dict[str, _Trying] = {}

    def look(self, listing: Sequence[Entry] | None) -> Look:
        """Take a listing in; None where the folder cannot be seen.

        Files that vanish meanwhile are forgotten as files, and are not taken twice if they come
        back as they were.
        """
        if listing is None:
            self._trying.clear()
            return Look("away")
        seen = {}
        for entry in listing:
            if kind_of(entry.name) not in _TAKEN or self._done.get(entry.name) == entry:
                continue
            known = self._trying.get(entry.name)
            if known is None or known.entry != entry:
                known = _Trying(entry)
            else:
                known.listings += 1
            seen[entry.name] = known
        self._trying = seen
        ready = sorted(each.entry for each in seen.values() if each.listings >= each.due)
        return Look("settling" if len(ready) < len(seen) else "quiet", tuple(ready))

    def done(self, entry: Entry) -> None:
        """This file, as it is, need not be looked at again."""
        self._trying.pop(entry.name, None)
        self._done.pop(entry.name, None)
        self._done[entry.name] = entry
        while len(self._done) > MOST_REMEMBERED:
            self._done.pop(next(iter(self._done)))

    def damaged(self, entry: Entry) -> bool:
        """This file proved damaged; False while it is to be tried again, as it may be growing."""
        known = self._trying.get(entry.name)
        if known is None or known.entry != entry:
            return False
        known.tries += 1
        known.due = known.listings + 2**known.tries
        return known.tries >= TRIES

    def remembered(self) -> tuple[Entry, ...]:
        """The files that were done with, the latest last."""
        return tuple(self._done.values())


def listing_of(folder: Path) -> tuple[Entry, ...] | None:
    """The files in a folder, by name; None where it cannot be seen.

    A file that goes while the listing is made is left out. A share may keep the caller waiting:
    on a worker.
    """
    found = []
    try:
        with os.scandir(folder) as entries:
            for each in entries:
                try:
                    if not each.is_file():
                        continue
                    told = each.stat()
                except OSError:
                    continue
                found.append(Entry(each.name, told.st_size, told.st_mtime_ns))
    except OSError:
        return None
    return tuple(sorted(found))


class FolderWatch:
    """Watches one folder for a team: polled on a worker, with a team's imports at each poll.

    What was done with is remembered in the records, so that a later start begins where this ends.
    """

    def __init__(self, folder: Path, records: TeamRecords) -> None:
        self.folder = folder
        self._files = WatchedFolder(_remembered(records, folder))

    def poll(
        self,
        records: TeamRecords,
        imports: Imports,
        progress: Progress,
        hear: Callable[[BundleReport], None] = lambda _report: None,
    ) -> tuple[FolderState, Series]:
        """Look at the folder and take in what is whole and new; gives its state and the reports.

        Raises `Problem`: as `Imports.take`; the files under way are then taken at a later poll.
        """
        look = self._files.look(listing_of(self.folder))
        if not look.ready:
            return look.state, Series()
        files = [SharedFile(each.name, self.folder / each.name) for each in look.ready]
        by_name = {entry.name: entry for entry in look.ready}
        told: list[BundleReport] = []

        def heard(report: BundleReport) -> None:
            told.append(report)
            self._files.done(by_name[report.file])
            hear(report)

        try:
            series = imports.take(files, progress, heard, keeps_unreadable=False)
        finally:
            if told:
                self._remember(records)
        self._tell_damaged(records, series, by_name, heard)
        return look.state, Series(reports=tuple(told), renewed=series.renewed)

    def _tell_damaged(
        self,
        records: TeamRecords,
        series: Series,
        by_name: dict[str, Entry],
        heard: Callable[[BundleReport], None],
    ) -> None:
        """Report the files that were tried often enough to be called damaged."""
        found = False
        for report in series.reports:
            if report.reason in UNREADABLE and self._files.damaged(by_name[report.file]):
                records.keep_report(report)
                heard(report)
                found = True
        if found:
            self._remember(records)

    def _remember(self, records: TeamRecords) -> None:
        kept = {"folder": str(self.folder), "files": self._files.remembered()}
        records.keep_value(_REMEMBERED, msgspec.json.encode(kept).decode())


class _Remembered(Struct):
    folder: str
    files: tuple[Entry, ...]


def _remembered(records: TeamRecords, folder: Path) -> tuple[Entry, ...]:
    """What was done with in this folder; of another one nothing."""
    kept = records.value(_REMEMBERED)
    if not kept:
        return ()
    try:
        told = msgspec.json.decode(kept, type=_Remembered)
    except msgspec.DecodeError as error:
        raise Problem("log_damaged", reason="watched_folder") from error
    return told.files if told.folder == str(folder) else ()
