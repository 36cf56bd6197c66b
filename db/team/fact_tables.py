"""Writing facts into DuckDB's tables by way of Arrow, and what their file knows of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from app.insight.facts import TABLES
from db.engines.arrow import arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa
    from duckdb import DuckDBPyConnection

    from app.team.ports import FactRows

MOST_DAYS = 3_660
"""Days that one bundle may cover: a wrong clock must not fill the disk."""

_OF_CALLS = tuple(name for name, columns in TABLES.items() if "call" in columns)


def arrow_table(table: str, rows: FactRows) -> pa.Table:
    """Rows of facts by column, as Arrow has them."""
    import pyarrow as pa

    return pa.table({name: rows[name] for name in TABLES[table]}, schema=arrow_schema(table))


def put(connection: DuckDBPyConnection, facts: Mapping[str, FactRows]) -> None:
    """Append rows to tables of facts."""
    for name, rows in facts.items():
        made = arrow_table(name, rows)
        if made.num_rows:
            # Not by a registered name: that would be kept until the transaction ends, rows and all.
            connection.from_arrow(made).insert_into(name)


def forget(connection: DuckDBPyConnection, ids: Iterable[str]) -> None:
    """Take out all facts of these calls; an agent's id stands for tasks that came out of no call.

    A table is read through once, however many there are.
    """
    with _shown_ids(connection, ids) as count:
        if not count or not _has_any_of_them(connection):
            return
        for name in _OF_CALLS:
            connection.execute(f'DELETE FROM "{name}" WHERE call IN (FROM shown)')  # noqa: S608
        for name in ("promises", "follow_ups"):
            tasks = f"DELETE FROM {name} WHERE call = '' AND agent IN (FROM shown)"  # noqa: S608
            connection.execute(tasks)


def calls_of(connection: DuckDBPyConnection, column: str, values: Iterable[str]) -> list[str]:
    """The ids of the calls of which a column has one of these values."""
    with _shown_ids(connection, values) as count:
        if not count:
            return []
        found = f"SELECT call FROM calls WHERE {column} IN (FROM shown)"  # noqa: S608
        return [call for (call,) in connection.execute(found).fetchall()]


def cover(
    connection: DuckDBPyConnection,
    periods: Iterable[tuple[UUID, int, int]],
    teams: Mapping[UUID, str],
) -> None:
    """Make `coverage` anew: every local day that a bundle of an agent touches.

    A bundle that covers the log from its beginning is taken from the agent's first call on. How
    far an agent's days are from those of UTC is read off the newest call.
    """
    import pyarrow as pa

    rows = [(agent.hex, teams.get(agent, ""), from_ms, to_ms) for agent, from_ms, to_ms in periods]
    names = ("agent", "team", "from_ms", "to_ms")
    columns = list(zip(*rows, strict=True)) or [(), (), (), ()]
    types = (pa.string(), pa.string(), pa.int64(), pa.int64())
    made = {
        name: pa.array(column, kind)
        for name, column, kind in zip(names, columns, types, strict=True)
    }
    connection.execute("DELETE FROM coverage")
    with _shown(connection, pa.table(made)):
        connection.execute(_COVER, {"most": MOST_DAYS})


_COVER = """
    INSERT INTO coverage BY NAME
    WITH known AS (
        SELECT
            agent,
            min(day) AS first_day,
            arg_max(day::BIGINT * 24 + hour - started_ms // 3600000, started_ms) AS hours
        FROM calls
        GROUP BY agent
    ), periods AS (
        SELECT
            agent,
            team,
            first_day,
            from_ms,
            ((from_ms + coalesce(hours, 0) * 3600000) // 86400000)::INTEGER AS from_day,
            ((to_ms + coalesce(hours, 0) * 3600000) // 86400000)::INTEGER AS to_day
        FROM shown LEFT JOIN known USING (agent)
    ), days AS (
        SELECT DISTINCT
            agent,
            team,
            unnest(
                range(
                    greatest(
                        CASE WHEN from_ms = 0 THEN coalesce(first_day, to_day) ELSE from_day END,
                        to_day - $most
                    ),
                    to_day + 1
                )
            )::INTEGER AS day
        FROM periods
    )
    SELECT agent, team, strftime('1970-01-01'::DATE + day, '%Y-%m') AS month, day
    FROM days
    ORDER BY agent, day
"""


def read_about(connection: DuckDBPyConnection) -> dict[str, str]:
    """What the file knows of itself; nothing when it is new."""
    connection.execute("CREATE TABLE IF NOT EXISTS about (name VARCHAR, value VARCHAR)")
    return dict(connection.execute("SELECT name, value FROM about").fetchall())


def write_about(connection: DuckDBPyConnection, about: Mapping[str, str]) -> None:
    """Keep what the file knows of itself."""
    connection.execute("DELETE FROM about")
    connection.executemany("INSERT INTO about VALUES (?, ?)", list(about.items()))


def _has_any_of_them(connection: DuckDBPyConnection) -> bool:
    """A first import has nothing to take out: seven tables need not be looked through."""
    known = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM calls WHERE call IN (FROM shown))"
        " OR EXISTS (SELECT 1 FROM promises WHERE agent IN (FROM shown))"
        " OR EXISTS (SELECT 1 FROM follow_ups WHERE agent IN (FROM shown))"
    ).fetchall()
    return bool(known[0][0])


@contextmanager
def _shown_ids(connection: DuckDBPyConnection, ids: Iterable[str]) -> Iterator[int]:
    import pyarrow as pa

    made = pa.table({"id": pa.array(list(ids), pa.string())})
    with _shown(connection, made):
        yield made.num_rows


@contextmanager
def _shown(connection: DuckDBPyConnection, rows: pa.Table) -> Iterator[None]:
    """Rows that DuckDB reads where they lie, under the name `shown`."""
    connection.register("shown", rows)
    try:
        yield
    finally:
        connection.unregister("shown")
