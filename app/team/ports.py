"""What the supervisor's side needs kept and computed, as protocols; `db.team` fulfils them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from uuid import UUID

from app.bundle.lines import SharedSheet
from app.bundle.manifest import Manifest
from app.bundle.terms import CoachingLetter, FeedbackLetter, TeamFile
from app.insight.facts import FactType
from app.ports import Progress
from app.team.records import (
    AccessLine,
    AgentCoverage,
    BundleLink,
    BundleReport,
    LosingText,
    Published,
    Quarantined,
    TeamAgent,
    TeamCall,
    TeamSheet,
)

if TYPE_CHECKING:
    from app.team.keeping import TeamKeeping


class TeamRecords(Protocol):
    """The encrypted record store of one supervisor (`db.team`): truth, drill-down, search.

    A connection belongs to one thread at a time; `apart` gives another one for a worker. Writes
    are committed when they return. Raises `Problem` as the log's store does.
    """

    def apart(self) -> AbstractContextManager[TeamRecords]: ...

    # -- people --------------------------------------------------------------------------------
    def team_file(self) -> TeamFile | None: ...
    def keep_team_file(self, team: TeamFile) -> None: ...
    def agents(self) -> list[TeamAgent]: ...
    def agent(self, agent: UUID) -> TeamAgent | None: ...
    def keep_agent(self, agent: TeamAgent) -> None: ...
    def quarantine(self) -> list[Quarantined]: ...
    def keep_quarantined(self, set_aside: Quarantined, content: bytes) -> int: ...
    def quarantined_content(self, number: int) -> bytes | None: ...
    def drop_quarantined(self, number: int) -> None: ...

    # -- bundles -------------------------------------------------------------------------------
    def take_in(
        self,
        manifest: Manifest,
        digest: str,
        lines: Iterable[Sequence[SharedSheet]],
        file: str,
        now_ms: int,
        progress: Progress,
    ) -> BundleReport:
        """Take a bundle's sheets in, batch by batch: all of it or nothing (B10).

        `digest` is the SHA-256 of the manifest's bytes. Whatever `lines` raises, or a cancel,
        leaves the store as it was. A record whose id is another agent's is left out and counted
        as rejected. Raises `Problem` import_cancelled, bundle_signer_unknown (the agent is not
        kept here).
        """
        ...

    def has_bundle(self, manifest: Manifest) -> bool: ...
    def link(self, agent: UUID, device: UUID, sequence: int) -> BundleLink | None:
        """The bundle that was taken in with this number, the last one if there are two (C15)."""
        ...

    def imports(self, *, limit: int = 200) -> list[BundleReport]:
        """What became of every file, newest first."""
        ...

    def keep_report(self, report: BundleReport) -> None:
        """Keep what became of a file that was not taken in; `take_in` keeps its own reports."""
        ...

    def coverage(self) -> list[AgentCoverage]:
        """What is here of every agent, by name."""
        ...

    # -- calls ---------------------------------------------------------------------------------
    def calls(self, ids: Sequence[str]) -> list[TeamCall]:
        """Lines of these calls (32 hexadecimal digits each), in the order given."""
        ...

    def sheet(self, call: UUID) -> TeamSheet | None:
        """A call with its parts in the order of their ids; None where it is unknown or deleted."""
        ...

    def losing_texts(self, call: UUID) -> list[LosingText]:
        """Texts that a version of equal rank from another device took the place of (F29)."""
        ...

    def search(
        self,
        text: str,
        *,
        agent: UUID | None = None,
        limit: int = 100,
        before_ms: int | None = None,
    ) -> list[TeamCall]:
        """Calls whose texts hold every word (prefixes count), newest first, with an excerpt."""
        ...

    def every_sheet(self, calls: Iterable[str] | None = None) -> Iterator[TeamSheet]:
        """Sheets as they stand, of these calls or of all; deleted parts are left out.

        What of `calls` is deleted or purged has no sheet. Tasks and promises that came out of no
        call are one sheet without a call for each agent, asked for by the agent's id.
        """
        ...

    def mark(self) -> str:
        """Names the state of calls and tasks: another one after every change; "" when empty."""
        ...

    def renewed_since(self, mark: str) -> Iterator[str] | None:
        """Ids of the calls that changed since a mark, also of those that went away by then.

        Ids are 32 hexadecimal digits; an agent's stands for the tasks that came out of no call.
        None when this store never had that mark, as after a backup was brought back: then
        everything may be different.
        """
        ...

    def covered(self) -> list[tuple[UUID, int, int]]:
        """Agent, and from when to when (UTC milliseconds) each of the bundles covers the log."""
        ...

    def fingerprint(self) -> str:
        """SHA-256 over every record in a lasting order: equal for equal contents (B09, D11)."""
        ...

    # -- coaching ------------------------------------------------------------------------------
    def coaching(self, agent: UUID | None = None) -> list[tuple[UUID, CoachingLetter]]: ...
    def keep_coaching(self, agent: UUID, letter: CoachingLetter) -> None: ...
    def feedback(self, note: UUID | None = None) -> list[FeedbackLetter]: ...
    def keep_feedback(self, letter: FeedbackLetter) -> None: ...

    # -- the list that cannot be taken back ----------------------------------------------------
    def note_access(self, line: AccessLine) -> None: ...
    def access(self, agent: UUID | None = None, *, limit: int = 1000) -> list[AccessLine]: ...

    # -- single values and the playbook desk ---------------------------------------------------
    def value(self, name: str) -> str | None: ...
    def keep_value(self, name: str, value: str) -> None: ...
    def back_up(self, now_ms: int, progress: Progress, *, anyway: bool = False) -> bool:
        """Make a proved backup before imports, unless there is one of the last half hour (B06).

        `anyway`: somebody asked for one.

        Gives whether one was made; older ones are thinned. Raises `Problem`: backup_failed,
        disk_full, disk_error, stopped.
        """
        ...

    def keeping(self) -> TeamKeeping:
        """What erases, and takes away what is too old, over connections of its own."""
        ...

    def close(self) -> None: ...


FactRows = Mapping[str, Sequence[Any]]
"""Rows by column: every column of a table of `app.insight.facts.TABLES`, of one length."""


class FactKeeper(Protocol):
    """The columnar engine beside the record store, kept by the importer (DESIGN §6).

    The importer calls `catch_up` when its files are done; whoever opens a team does, too.
    """

    def apart(self) -> AbstractContextManager[tuple[FactKeeper, FactEngine]]:
        """The same facts over a connection of its own, for a worker."""
        ...

    def replace(self, calls: Sequence[str], rows: Mapping[str, FactRows]) -> None:
        """Put new facts in the place of all facts of these calls, in one transaction."""
        ...

    def catch_up(self, records: TeamRecords, progress: Progress) -> int:
        """Bring the facts to what the records are; returns how many calls were renewed."""
        ...

    def compact(self) -> None:
        """Write the file anew, with nothing in it of facts that went.

        Raises `Problem`: facts_in_use, engine_failed, disk_full.
        """
        ...

    def publish_parquet(
        self, lake: Path, teams: Collection[str], *, better: bool, progress: Progress
    ) -> Published:
        """Bring these teams' parts of a lake of Parquet files to what the facts are.

        `better` tells whether the lines on what could have been better go along. Raises `Problem`:
        lake_foreign, lake_other_version, facts_in_use, stopped, those of the disk.
        """
        ...

    def publish_postgres(
        self, url: str, teams: Collection[str], *, better: bool, progress: Progress
    ) -> Published:
        """Bring these teams' rows in a PostgreSQL database to what the facts are.

        Raises `Problem`: password_in_url, postgres_unreachable, postgres_refused,
        postgres_other_version, facts_in_use, stopped, engine_failed.
        """
        ...


class FactEngine(Protocol):
    """Answers one Ibis expression over the facts: DuckDB, PostgreSQL, Spark or Trino."""

    @property
    def dialect(self) -> str:
        """The name of the compiler: "duckdb", "postgres", "pyspark", "trino"."""
        ...

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """The rows of an `ibis.Table` expression over `tables()`, in its order.

        Raises `Problem` engine_failed with the engine's own words.
        """
        ...

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        """The tables that it has."""
        ...
