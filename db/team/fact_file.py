"""The facts in an encrypted DuckDB file beside the record store: derived, so it can be made anew.

The file's key is derived from the store's. A file that is damaged, of another version or of
another store is put aside and made again from the records. It holds the mark of the records up to
which it came, in the same transaction as the facts, so that a program that was killed goes on from
there.

DuckDB lets one program have a file open. Whoever comes second imports all the same: the first one
sees another mark at its next look and takes up what came.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.insight.fact_rows import fact_rows
from app.insight.facts import FACTS_VERSION, TABLES, FactType
from app.insight.playbook_items import Outcomes, outcomes_of, playbook_rows
from app.ports import Progress, Unwatched
from app.problems import Problem
from app.team.records import Published, TeamAgent, TeamSheet
from db.engines.duck import DuckEngine, make_tables
from db.files import files_of_ours
from db.team.fact_about import About, changed_since, known_of
from db.team.fact_tables import cover, forget, put, read_about, write_about
from db.team.sealed_duck import ASKING, SealedDuck, Turn, duck_library

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from app.playbook.shape import Playbook
    from app.team.ports import FactRows, TeamRecords

_WORKING = "64MB"
"""What DuckDB may use while facts are renewed; with Python and Arrow it stays under 300 MB."""

_AT_ONCE = 500
"""Sheets whose facts are made before they are handed to DuckDB."""

PlaybooksOf = Callable[["TeamRecords"], Iterable["Playbook"]]


class FactFile:
    """Keeps the facts and answers from them; nothing is opened before it is needed.

    `playbooks` gives the playbooks that calls of a store may name. One thread at a time uses it;
    `apart` gives another one over the same file.
    """

    dialect = "duckdb"

    def __init__(self, duck: SealedDuck, playbooks: PlaybooksOf, *, owns: bool = True) -> None:
        self._duck = duck
        self._playbooks = playbooks
        self._owns = owns
        self._cursor: DuckDBPyConnection | None = None

    @classmethod
    def at(
        cls, folder: Path, store_key: bytes, playbooks: PlaybooksOf, turn: Turn | None = None
    ) -> FactFile:
        """The facts in a folder, with a key derived from the store's.

        Where several threads take them apart, `turn` is a lock that they share.
        """
        return cls(SealedDuck(folder, store_key, turn), playbooks)

    @property
    def file(self) -> Path:
        """The encrypted file."""
        return self._duck.file

    # -- FactEngine ----------------------------------------------------------------------------

    def rows(self, expression: Any) -> list[tuple[Any, ...]]:
        """Raises `Problem`: engine_failed, facts_damaged, facts_in_use."""
        connection = self.connection()
        try:
            return DuckEngine(connection).rows(expression)
        except Problem as problem:
            if _means_damage(problem.__cause__):
                self._duck.set_aside()
                raise Problem("facts_damaged") from problem
            raise

    def columns(self) -> Mapping[str, Mapping[str, FactType]]:
        return TABLES

    # -- FactKeeper ----------------------------------------------------------------------------

    @contextmanager
    def apart(self) -> Iterator[tuple[FactFile, FactFile]]:
        """The same facts over a connection of its own. Raises `Problem` facts_in_use."""
        other = FactFile(self._duck, self._playbooks, owns=False)
        try:
            yield other, other
        finally:
            other.close()

    def replace(self, calls: Sequence[str], rows: Mapping[str, FactRows]) -> None:
        """Raises `Problem`: facts_in_use, engine_failed."""
        with _told():
            connection = self.connection()
            with _transaction(connection):
                forget(connection, calls)
                put(connection, rows)

    def catch_up(self, records: TeamRecords, progress: Progress | None = None) -> int:
        """Renew what changed in the records since the last time, or everything.

        All or nothing, in one transaction with the mark. Returns how many calls were renewed; 0
        where another program has the facts open, which takes them up itself. Raises `Problem`:
        stopped, engine_failed.
        """
        watch = progress or Unwatched()
        try:
            with _told():
                return self._caught_up(records, watch)
        except Problem as problem:
            if problem.code == "facts_in_use":
                return 0
            if not _means_damage(problem.__cause__):
                raise
        self._duck.set_aside()
        with _told():
            return self._caught_up(records, watch)

    def compact(self) -> None:
        """Write the file anew: DuckDB leaves what was deleted in blocks that it may use again."""
        with _told():
            self._duck.compact()

    def publish_parquet(
        self, lake: Path, teams: Collection[str], *, better: bool, progress: Progress
    ) -> Published:
        from db.publish.parquet import publish_parquet

        with _told():
            facts = self.connection()
            return publish_parquet(facts, lake, teams, better=better, progress=progress)

    def publish_postgres(
        self, url: str, teams: Collection[str], *, better: bool, progress: Progress
    ) -> Published:
        from db.publish.postgres import publish_postgres

        with _told():
            facts = self.connection()
            return publish_postgres(facts, url, teams, better=better, progress=progress)

    def is_behind(self, records: TeamRecords) -> bool:
        """Whether the records have changed since. Raises `Problem` facts_in_use."""
        with _told():
            return read_about(self.connection()).get("mark", "") != records.mark()

    def close(self) -> None:
        """Close it; the next use opens it again."""
        if self._owns:
            self._duck.close()
        elif self._cursor is not None:
            self._duck.drop(self._cursor)
        self._cursor = None

    # -- renewing ------------------------------------------------------------------------------

    def _caught_up(self, records: TeamRecords, progress: Progress) -> int:
        connection = self.connection()
        # Read before the sheets: what comes meanwhile is only renewed once more.
        mark = records.mark()
        agents = {each.agent: each for each in records.agents()}
        playbooks = list(self._playbooks(records))
        outcomes = outcomes_of(playbooks)
        about = About(
            version=FACTS_VERSION,
            mark=mark,
            agents={key.hex: known_of(agent) for key, agent in agents.items()},
            outcomes=outcomes,
        )
        before = read_about(connection)
        if about.plain() == before:
            return 0
        changed = changed_since(connection, records, About.of(before), about)
        with _little_memory(connection), _transaction(connection):
            if changed is None:
                make_tables(connection)
            else:
                forget(connection, changed)
            total = sum(each.calls for each in records.coverage())
            total = total if changed is None else len(changed)
            sheets = records.every_sheet(changed)
            done = self._put_sheets(connection, sheets, agents, outcomes, total, progress)
            connection.execute("DELETE FROM playbook_items")
            put(connection, {"playbook_items": playbook_rows(playbooks)})
            teams = {key: agent.team.hex for key, agent in agents.items()}
            cover(connection, records.covered(), teams)
            write_about(connection, about.plain())
        self._duck.drop_set_aside(FACTS_VERSION)
        return done

    @staticmethod
    def _put_sheets(
        connection: DuckDBPyConnection,
        sheets: Iterator[TeamSheet],
        agents: Mapping[UUID, TeamAgent],
        outcomes: Outcomes,
        total: int,
        progress: Progress,
    ) -> int:
        done = 0
        while batch := _next(sheets, _AT_ONCE):
            put(connection, fact_rows(batch, agents, outcomes))
            done += len(batch)
            progress.report(done, max(total, done))
            if progress.is_cancelled():
                raise Problem("stopped")
        return done

    def connection(self) -> DuckDBPyConnection:
        """DuckDB's own connection, for whoever publishes. Raises `Problem` facts_in_use."""
        cursor = self._cursor
        if cursor is None or not self._duck.has(cursor):
            with self._duck.turn, files_of_ours():
                self._cursor = cursor = self._duck.cursor()
                version = read_about(cursor).get("version", "")
                if version.isdigit() and int(version) > FACTS_VERSION:
                    self._duck.set_newer_aside(int(version))
                    self._cursor = cursor = self._duck.cursor()
                    version = read_about(cursor).get("version", "")
                if version != str(FACTS_VERSION):
                    with _transaction(cursor):
                        make_tables(cursor)
                        write_about(cursor, {"version": str(FACTS_VERSION)})
        return cursor


def _next(sheets: Iterator[TeamSheet], most: int) -> list[TeamSheet]:
    return list(islice(sheets, most))


@contextmanager
def _transaction(connection: DuckDBPyConnection) -> Iterator[None]:
    """All or nothing."""
    import duckdb

    connection.execute("BEGIN")
    try:
        with files_of_ours():
            yield
            connection.execute("COMMIT")
    except BaseException:
        # A database that is beyond use has no transaction to take back.
        with contextlib.suppress(duckdb.Error):
            connection.execute("ROLLBACK")
        raise


@contextmanager
def _little_memory(connection: DuckDBPyConnection) -> Iterator[None]:
    import duckdb

    connection.execute(f"SET memory_limit = '{_WORKING}'")
    try:
        yield
    finally:
        with contextlib.suppress(duckdb.Error):
            connection.execute(f"SET memory_limit = '{ASKING}'")


@contextmanager
def _told() -> Iterator[None]:
    """Tell DuckDB's errors as a `Problem` engine_failed with its own words."""
    duckdb = duck_library()
    try:
        yield
    except duckdb.Error as error:
        raise Problem("engine_failed", engine="DuckDB", words=str(error)) from error


def _means_damage(error: BaseException | None) -> bool:
    """Whether the file is to blame: what was read is not what was written."""
    if isinstance(error, ModuleNotFoundError):
        return False
    import duckdb

    if isinstance(error, duckdb.IOException | duckdb.FatalException | duckdb.InternalException):
        return True
    return isinstance(error, duckdb.InvalidInputException) and "AES tag" in str(error)
