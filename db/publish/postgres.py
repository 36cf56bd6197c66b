"""Publishing facts into PostgreSQL: upserts, the same again changes nothing, rows by team.

Who owns the schema makes it at the first time. Others publish the rows of the teams to which their
role is mapped, and row security keeps them to that (docs/scale.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from app.insight.facts import FACTS_VERSION, KEYS, TABLES, FactType
from app.ports import Progress
from app.problems import Problem
from app.team.records import Published
from db.engines.postgres import SCHEMA, connected

if TYPE_CHECKING:
    import pyarrow as pa
    from duckdb import DuckDBPyConnection
    from psycopg import Connection

_TYPES: dict[FactType, str] = {
    # By code point, as the other engines order texts, whatever the database's own order is.
    "string": 'text COLLATE "C"',
    "int64": "bigint",
    "int32": "integer",
    "boolean": "boolean",
}
_AT_ONCE = 20_000
_TURN = 4_071_500_419
"""The number of the lock by which one publishes at a time."""


def publish_postgres(
    facts: DuckDBPyConnection,
    url: str,
    teams: Iterable[str],
    *,
    better: bool,
    progress: Progress,
) -> Published:
    """Bring the rows of these teams to what the facts are, in one transaction.

    Raises `Problem`: password_in_url, postgres_unreachable, postgres_refused,
    postgres_other_version, stopped, engine_failed.
    """
    own = sorted(set(teams))
    with connected(url) as database, database.transaction():
        database.execute("SELECT pg_advisory_xact_lock(%s)", (_TURN,))
        _make_schema(database)
        published = _known_parts(database, own)
        parts = {
            (table, *key): digest
            for table in TABLES
            for key, digest in _digests(facts, table, own, better=better)
        }
        changed = [part for part, digest in parts.items() if published.get(part) != digest]
        removed = [part for part in published if part not in parts]
        for done, (table, month, team) in enumerate(changed):
            progress.report(done, len(changed))
            if progress.is_cancelled():
                raise Problem("stopped")
            _renew(database, facts, table, month, team, better=better)
        for table, month, team in removed:
            _remove(database, table, month, team)
        _keep_parts(database, [(*part, parts[part]) for part in changed], removed)
    progress.report(len(changed), len(changed))
    return Published(parts=len(parts), written=len(changed), removed=len(removed))


# -- the schema ------------------------------------------------------------------------------------


def _make_schema(database: Connection[tuple[Any, ...]]) -> None:
    """Make what is missing. Raises `Problem` postgres_other_version."""
    found = database.execute("SELECT to_regclass(%s)", (f"{SCHEMA}.about",)).fetchone()
    if found is not None and found[0] is not None:
        row = database.execute("SELECT version FROM about").fetchone()
        version = None if row is None else row[0]
        if version != FACTS_VERSION:
            raise Problem("postgres_other_version", version=str(version), ours=FACTS_VERSION)
        return
    database.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
    statements = files("db.publish").joinpath("postgres.sql").read_text("utf-8")
    database.execute(statements.encode())
    for table, columns in TABLES.items():
        inside = ", ".join(
            f'"{name}" {_TYPES[kind]}{" NOT NULL" if name in KEYS[table] else ""}'
            for name, kind in columns.items()
        )
        key = ", ".join(KEYS[table])
        database.execute(f'CREATE TABLE "{table}" ({inside}, PRIMARY KEY ({key}))'.encode())
        if "team" in columns:
            database.execute(f'CREATE INDEX ON "{table}" (team, month)'.encode())
            database.execute(f"SELECT secure_by_team('{table}')".encode())
    database.execute("INSERT INTO about (version) VALUES (%s)", (FACTS_VERSION,))


# -- which parts differ ----------------------------------------------------------------------------

_Part = tuple[str, str, str]
"""Table, month, team; a playbook has no month, and is published for each team."""


def _known_parts(database: Connection[tuple[Any, ...]], teams: list[str]) -> dict[_Part, str]:
    known = database.execute(
        'SELECT "table", month, team, digest FROM parts WHERE team = ANY(%s)', (teams,)
    ).fetchall()
    return {(table, month, team): digest for table, month, team, digest in known}


def _digests(
    facts: DuckDBPyConnection, table: str, teams: list[str], *, better: bool
) -> list[tuple[tuple[str, str], str]]:
    """What is in each part of a table, as a number that differs when a row does."""
    chosen = _chosen(table, better=better)
    what = "count(*) || '-' || sum(hash(rows)::HUGEINT) || '-' || bit_xor(hash(rows, 1))"
    if "team" not in TABLES[table]:
        digest = facts.execute(f"SELECT {what} FROM (SELECT {chosen} FROM {table}) AS rows")  # noqa: S608
        (told,) = digest.fetchall()[0]
        return [(("", team), str(told)) for team in teams]
    found = facts.execute(
        f"SELECT month, team, {what} FROM (SELECT {chosen} FROM {table}) AS rows"  # noqa: S608
        " WHERE list_contains($teams, team) GROUP BY month, team ORDER BY month, team",
        {"teams": teams},
    ).fetchall()
    return [((month, team), str(digest)) for month, team, digest in found]


def _chosen(table: str, *, better: bool) -> str:
    names = TABLES[table]
    return ", ".join("'' AS better" if n == "better" and not better else n for n in names)


def _keep_parts(
    database: Connection[tuple[Any, ...]],
    changed: list[tuple[str, str, str, str]],
    removed: list[_Part],
) -> None:
    with database.cursor() as cursor:
        cursor.executemany(
            'INSERT INTO parts ("table", month, team, digest) VALUES (%s, %s, %s, %s)'
            ' ON CONFLICT ("table", month, team) DO UPDATE SET digest = excluded.digest',
            changed,
        )
        cursor.executemany(
            'DELETE FROM parts WHERE "table" = %s AND month = %s AND team = %s', removed
        )


# -- rows ------------------------------------------------------------------------------------------


def _renew(
    database: Connection[tuple[Any, ...]],
    facts: DuckDBPyConnection,
    table: str,
    month: str,
    team: str,
    *,
    better: bool,
) -> None:
    """Bring one part to what the facts are: rows that went away go, others are upserted."""
    columns, key = list(TABLES[table]), KEYS[table]
    rest = [name for name in columns if name not in key]
    listed = ", ".join(columns)
    same = " AND ".join(f"kept.{name} = coming.{name}" for name in key)
    renewed = ", ".join(f"{name} = excluded.{name}" for name in rest)
    differs = f"({_of('kept', rest)}) IS DISTINCT FROM ({_of('excluded', rest)})"
    on_conflict = f"DO UPDATE SET {renewed} WHERE {differs}" if rest else "DO NOTHING"
    database.execute(f"CREATE TEMP TABLE coming (LIKE {table}) ON COMMIT DROP".encode())
    _copy(database, facts, table, month, team, better=better)
    if "team" in columns:
        database.execute(
            f"DELETE FROM {table} AS kept WHERE team = %s AND month = %s"  # noqa: S608
            f" AND NOT EXISTS (SELECT 1 FROM coming WHERE {same})",
            (team, month),
        )
    database.execute(
        f"INSERT INTO {table} AS kept ({listed}) SELECT {listed} FROM coming"  # noqa: S608
        f" ON CONFLICT ({', '.join(key)}) {on_conflict}".encode()
    )
    database.execute("DROP TABLE coming")


def _of(name: str, columns: list[str]) -> str:
    return ", ".join(f"{name}.{column}" for column in columns)


def _copy(
    database: Connection[tuple[Any, ...]],
    facts: DuckDBPyConnection,
    table: str,
    month: str,
    team: str,
    *,
    better: bool,
) -> None:
    own = {"month": month, "team": team} if "team" in TABLES[table] else {}
    where = " AND ".join(f"{name} = ${name}" for name in own) or "true"
    chosen = _chosen(table, better=better)
    found = facts.execute(f"SELECT {chosen} FROM {table} WHERE {where}", own)  # noqa: S608
    listed = ", ".join(TABLES[table])
    # A null is nothing, an empty text is two quotes: that much CSV says.
    command = f"COPY coming ({listed}) FROM STDIN (FORMAT csv)".encode()
    with database.cursor() as cursor, cursor.copy(command) as copy:
        for rows in found.to_arrow_reader(_AT_ONCE):
            copy.write(_as_csv(rows))


def _as_csv(rows: pa.RecordBatch) -> bytes:
    import pyarrow as pa
    from pyarrow import csv

    told = pa.BufferOutputStream()
    form = csv.WriteOptions(include_header=False, quoting_style="all_valid")
    csv.write_csv(rows, told, form)
    content: bytes = told.getvalue().to_pybytes()
    return content


def _remove(database: Connection[tuple[Any, ...]], table: str, month: str, team: str) -> None:
    if "team" in TABLES[table]:
        database.execute(
            f"DELETE FROM {table} WHERE team = %s AND month = %s",  # noqa: S608
            (team, month),
        )
