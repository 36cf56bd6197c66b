"""Publishing the facts for those who ask beyond one machine; each time is on the access list."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from app.moment import Clock
from app.ports import Progress, Unwatched
from app.team.ports import FactKeeper, TeamRecords
from app.team.records import AccessLine, Published


class Publishing:
    """Notes down who gets the facts, brings them up to date, and writes them.

    `better` tells whether the agents' lines on what could have been better go along.
    """

    def __init__(self, records: TeamRecords, facts: FactKeeper, clock: Clock) -> None:
        self._records = records
        self._facts = facts
        self._clock = clock

    def parquet(
        self, lake: Path, *, better: bool = True, progress: Progress | None = None
    ) -> Published:
        """Write a lake of Parquet files. Raises `Problem` as `FactKeeper.publish_parquet`."""
        self._begin(f"parquet {lake.name}", better=better)
        watch = progress or Unwatched()
        return self._facts.publish_parquet(lake, self._teams(), better=better, progress=watch)

    def postgres(
        self, url: str, *, better: bool = True, progress: Progress | None = None
    ) -> Published:
        """Write into a database. Raises `Problem` as `FactKeeper.publish_postgres`."""
        self._begin(f"postgres {_database(url)}", better=better)
        watch = progress or Unwatched()
        return self._facts.publish_postgres(url, self._teams(), better=better, progress=watch)

    def _begin(self, where: str, *, better: bool) -> None:
        # Before anything is written: what was published in part was published, too (C12).
        detail = where if better else f"{where} without lines"
        now = self._clock.now().utc_ms
        self._records.note_access(AccessLine(at_ms=now, what="published", detail=detail))
        self._facts.catch_up(self._records, Unwatched())

    def _teams(self) -> set[str]:
        """The teams whose rows are one's own to write: others publish theirs."""
        own = {agent.team.hex for agent in self._records.agents()}
        told = self._records.team_file()
        return own if told is None else own | {told.team.hex}


def _database(url: str) -> str:
    """Host and name of a database, without who asks and what a password would be."""
    parts = urlsplit(url)
    return f"{parts.hostname or ''}{parts.path}"
