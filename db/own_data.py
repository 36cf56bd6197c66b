"""The agent's own data in a profile: told, taken along, deleted; fulfils `app.own_data` (C09)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing
from pathlib import Path

from app.moment import Clock
from app.own_data import Deleted, Holdings, expect_deletable
from app.own_export import Opening, write_own_data
from app.paths import Profile
from app.ports import CallQuery, Progress
from app.settings import Settings
from db import leaving
from db.hold import alone
from db.own_records import LogOwnRecords
from db.store import Store


class ProfileOwnData:
    """What belongs to the agent of a profile.

    `opened` opens the store of the log for as long as it is needed, `second` is the second folder
    for backups, and `whole` opens a file for others that is there whole or not at all. `spools` are
    the folders where telephones leave what they have.
    """

    def __init__(
        self,
        profile: Profile,
        settings: Settings,
        clock: Clock,
        opened: Callable[[], AbstractContextManager[Store]],
        second: Path | None,
        whole: Opening,
        spools: Sequence[Path] = (),
    ) -> None:
        self._profile = profile
        self._settings = settings
        self._clock = clock
        self._opened = opened
        self._second = second
        self._whole = whole
        self._spools = spools

    def holdings(self) -> Holdings:
        """What a deletion would take. Raises `Problem`: those of opening the log."""
        with self._opened() as store:
            log = store.log()
            calls = sum(
                log.count_calls(CallQuery(rehearsals=True, deleted=deleted))
                for deleted in (False, True)
            )
        return leaving.holdings(self._profile, self._second, self._settings.plain(), calls)

    def export(self, folder: Path, progress: Progress) -> tuple[Path, ...]:
        """Write everything into a folder that is there. Raises `Problem`."""
        with self._opened() as store, closing(LogOwnRecords(store, store.log())) as own:
            made = self._clock.now().iso()
            plain = self._settings.plain()
            return write_own_data(own, plain, folder, made, self._whole, progress)

    def begin_deletion(self) -> None:
        """Put down that everything goes. Raises `Problem`: own_delete_refused, those of the disk.

        Nothing has to open for that: whoever lost the key can delete what it locks.
        """
        expect_deletable(self._settings)
        leaving.begin(self._profile, self._second, self._settings.plain(), self._spools)

    def finish_deletion(self) -> Deleted:
        """Do what was put down. Raises `Problem`: log_in_use, own_delete_unfinished."""
        return leaving.finish(self._profile)

    def expect_unused(self) -> None:
        """Find out whether the log could be deleted now. Raises `Problem` log_in_use."""
        with alone(self._profile.log_folder):
            pass
