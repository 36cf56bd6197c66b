"""Publishing the facts for those who ask beyond one machine; each time is on the access list."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.moment import Clock
from app.ports import Progress, Unwatched
from app.team.ports import FactKeeper, TeamRecords
from app.team.records import AccessLine


class Published(Struct, frozen=True, kw_only=True):
    """What became of it: `parts` are those of these teams, of which `written` were different."""

    parts: int
    written: int
    removed: int


class FactPublisher(Protocol):
    """Writes facts where others can ask them; `db.publish` fulfils it."""

    def parquet(self, lake: Path, *, better: bool, progress: Progress) -> Published: ...
    def postgres(self, url: str, *, better: bool, progress: Progress) -> Published: ...


class Publishing:
    """Brings the facts up to date, notes down who gets them, and writes them.

    `better` tells whether the agents' lines on what could have been better go along.
    """

    def __init__(
        self, records: TeamRecords, facts: FactKeeper, publisher: FactPublisher, clock: Clock
    ) -> None:
        self._records = records
        self._facts = facts
        self._publisher = publisher
        self._clock = clock

    def parquet(
        self, lake: Path, *, better: bool = True, progress: Progress | None = None
    ) -> Published:
        """Write the facts as a lake of Parquet files (docs/facts.md).

        Raises `Problem`: lake_foreign, lake_other_version, facts_in_use, those of the disk.
        """
        watch = progress or Unwatched()
        self._note(f"parquet {lake.name}", better=better)
        self._facts.catch_up(self._records, Unwatched())
        return self._publisher.parquet(lake, better=better, progress=watch)

    def postgres(
        self, url: str, *, better: bool = True, progress: Progress | None = None
    ) -> Published:
        """Bring the tables of a PostgreSQL database to what the facts are.

        Raises `Problem`: postgres_unreachable, postgres_refused, postgres_other_version,
        password_in_url, facts_in_use.
        """
        watch = progress or Unwatched()
        self._note(f"postgres {_database(url)}", better=better)
        self._facts.catch_up(self._records, Unwatched())
        return self._publisher.postgres(url, better=better, progress=watch)

    def _note(self, where: str, *, better: bool) -> None:
        # Before anything is written: what was published in part was published, too (C12).
        detail = where if better else f"{where} without lines"
        now = self._clock.now().utc_ms
        self._records.note_access(AccessLine(at_ms=now, what="published", detail=detail))


def _database(url: str) -> str:
    """Host and name of a database, without who asks or a password."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return f"{parts.hostname or ''}{parts.path}"
