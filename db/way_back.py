"""The way back to a backup, the same for a call log and for the store of a team (B06, F22)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.backups import BackupLine, BackupPreview, LeftAside
from app.moment import Moment
from app.ports import Progress
from app.problems import Problem
from db.backup import UNWATCHED
from db.backup_preview import count_missing, preview
from db.backup_shelf import Backup, backups, bring_back, held_in, set_aside
from db.files import LogFiles
from db.former_keys import former_keys
from db.second_shelf import shelf_in


class WayBack:
    """What could be brought back in the place of a store, what that would change, and doing it.

    `key` is asked for the store's key when it is needed, which may take its time.
    """

    def __init__(self, files: LogFiles, key: Callable[[], bytes]) -> None:
        self._files = files
        self._ask_key = key

    def lines(self, second: Path | None = None) -> tuple[BackupLine, ...]:
        """The backups, here and in a `second` folder, and what was set aside, newest first.

        Raises `Problem`: those of the disk of the store.
        """
        files = self._files
        # Those of a newer program are of no use to this one, and would hide the one from before
        # an upgrade that was taken back (F22).
        usable = [each for each in backups(files) if each.version <= files.kind.version]
        lines = [self._line(each) for each in (*usable, *set_aside(files))]
        names = {line.path.name for line in lines}
        if second is not None:
            # What cannot be read there is no reason to hide what is here.
            with suppress(Problem):
                held = held_in(shelf_in(files, second), files.kind)
                lines += [
                    self._line(each, second=True) for each in held if each.path.name not in names
                ]
        return tuple(sorted(lines, key=lambda line: line.made, reverse=True))

    def preview(self, backup: Path, progress: Progress = UNWATCHED) -> BackupPreview:
        """What is in a backup, and what it would take; changes nothing. Raises `Problem`."""
        files, key = self._files, self._ask_key()
        former = former_keys(files, key)
        with tempfile.TemporaryDirectory(prefix="callside-") as folder:
            return preview(files, backup, key, Path(folder) / "preview", former, progress)

    def bring_back(self, backup: Path, progress: Progress = UNWATCHED) -> Path | None:
        """Put a backup in the store's place; gives where the former is now. Raises `Problem`."""
        files, key = self._files, self._ask_key()
        return bring_back(files, backup, key, former_keys(files, key), progress)

    def left_aside(self) -> LeftAside | None:
        """What an older program had to set aside, and is not in the open store to this day.

        Told to whoever comes back to the newer program, for nobody else could know of it (F22).
        """
        files = self._files
        left = [each for each in set_aside(files) if each.by_older]
        for each in left:
            if each.version > files.kind.version:
                continue
            # One that cannot be read any more is looked at in the list of backups, not here.
            with suppress(Problem), tempfile.TemporaryDirectory(prefix="callside-") as folder:
                key = self._ask_key()
                missing = count_missing(files, each.path, key, Path(folder) / "aside")
                if missing:
                    return LeftAside(made=Moment.of(each.made), calls=missing)
        return None

    def _line(self, backup: Backup, *, second: bool = False) -> BackupLine:
        return BackupLine(
            path=backup.path,
            made=Moment.of(backup.made),
            size=backup.size,
            kind="second" if second else backup.kind,
            version=backup.version,
            is_newer=backup.version > self._files.kind.version,
        )
