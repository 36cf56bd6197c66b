"""Publishing facts as Parquet: the same facts give the same files, byte for byte (D11).

Each part is written beside its place and put there by a rename, and only where it differs: a
reader sees a part as it was or as it is. Parts of one's own teams that have nothing in them any
more are taken away; what others published into the same lake is not touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.insight.facts import FACTS_VERSION, KEYS, TABLES
from app.ports import Progress
from app.problems import Problem
from app.team.records import Published
from db.engines.arrow import arrow_schema
from db.faults import told
from db.files import sync_file, sync_folder
from db.publish.lake_form import (
    PART_FILE,
    SCHEMA_FILE,
    check_lake,
    columns_in_files,
    part_folder,
    partitions,
    schema_text,
)

if TYPE_CHECKING:
    import pyarrow as pa
    from duckdb import DuckDBPyConnection

UNFINISHED = f"_{PART_FILE}.part"
"""Spark and Hive leave out what begins with a line."""

_ROWS_IN_A_GROUP = 122_880
_ZSTD_LEVEL = 3
_SORTED_BY = ("day", "agent", "started_ms")


def publish_parquet(
    facts: DuckDBPyConnection,
    lake: Path,
    teams: Iterable[str],
    *,
    better: bool,
    progress: Progress,
) -> Published:
    """Bring the lake's parts of these teams to what the facts are.

    Without `better` the agents' lines on what could have been better are left empty. Raises
    `Problem`: lake_foreign, lake_other_version, stopped, those of the disk.
    """
    check_lake(lake, may_be_new=True)
    own = sorted(set(teams))
    with told(lake):
        lake.mkdir(parents=True, exist_ok=True)
        # First: where this is cut off, the next time must know the folder as its own.
        if not (lake / SCHEMA_FILE).exists():
            _replace(lake / SCHEMA_FILE, schema_text())
        wanted = [(table, part) for table in TABLES for part in _parts(facts, table, own)]
        written = 0
        for done, (table, part) in enumerate(wanted):
            progress.report(done, len(wanted))
            if progress.is_cancelled():
                raise Problem("stopped")
            rows = _rows(facts, table, part, better=better)
            written += _put(part_folder(lake, table, part) / PART_FILE, table, rows)
        removed = _remove_others(lake, own, wanted)
    progress.report(len(wanted), len(wanted))
    return Published(parts=len(wanted), written=written, removed=removed)


def _parts(facts: DuckDBPyConnection, table: str, teams: list[str]) -> Iterator[dict[str, str]]:
    """The parts of a table that have rows in them, in their order."""
    names = partitions(table)
    if "team" not in TABLES[table]:
        yield from ({"team": team} for team in teams)
        return
    listed = ", ".join(names)
    found = facts.execute(
        f'SELECT DISTINCT {listed} FROM "{table}" WHERE list_contains($teams, team)'  # noqa: S608
        f" ORDER BY {listed}",
        {"teams": teams},
    ).fetchall()
    yield from (dict(zip(names, row, strict=True)) for row in found)


def _rows(facts: DuckDBPyConnection, table: str, part: dict[str, str], *, better: bool) -> pa.Table:
    """The rows of one part, in an order that depends on nothing but them."""
    columns = columns_in_files(table)
    chosen = ["'' AS better" if name == "better" and not better else name for name in columns]
    own = {name: value for name, value in part.items() if name in TABLES[table]}
    where = [f"{name} = ${name}" for name in own] or ["true"]
    # By time and agent first, so that a reader may leave row groups out; every column at last, so
    # that equal facts are in one order only.
    order = dict.fromkeys([*_SORTED_BY, *KEYS[table], *columns])
    sql = (
        f"SELECT {', '.join(chosen)} FROM {table} WHERE {' AND '.join(where)}"  # noqa: S608
        f" ORDER BY {', '.join(name for name in order if name in columns)}"
    )
    return facts.execute(sql, own).to_arrow_table().cast(_file_schema(table))


def _file_schema(table: str) -> pa.Schema:
    import pyarrow as pa

    schema = arrow_schema(table)
    return pa.schema([schema.field(name) for name in columns_in_files(table)])


def _told_by(table: str) -> dict[str, str]:
    return {"callside.facts": str(FACTS_VERSION), "callside.table": table}


def _put(place: Path, table: str, rows: pa.Table) -> bool:
    """Write a part, unless the same bytes are there already; tells whether it was written."""
    import pyarrow.parquet as pq

    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_name(UNFINISHED)
    try:
        # Every setting that a later pyarrow might choose otherwise is said here.
        with pq.ParquetWriter(
            unfinished,
            rows.schema,
            version="2.6",
            data_page_version="1.0",
            compression="zstd",
            compression_level=_ZSTD_LEVEL,
            use_dictionary=True,
            write_statistics=True,
            store_schema=False,
        ) as writer:
            writer.write_table(rows, row_group_size=_ROWS_IN_A_GROUP)
            writer.add_key_value_metadata(_told_by(table))
        if place.exists() and _digest(place) == _digest(unfinished):
            return False
        _move(unfinished, place)
        return True
    finally:
        unfinished.unlink(missing_ok=True)


def _replace(place: Path, content: bytes) -> None:
    unfinished = place.with_name(f"{place.name}.part")
    unfinished.write_bytes(content)
    _move(unfinished, place)


def _move(unfinished: Path, place: Path) -> None:
    sync_file(unfinished)
    unfinished.replace(place)
    sync_folder(place.parent)


def _digest(path: Path) -> bytes:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").digest()


def _remove_others(lake: Path, teams: list[str], wanted: list[tuple[str, dict[str, str]]]) -> int:
    """Take away parts of these teams that are not wanted any more; returns how many."""
    keep = {part_folder(lake, table, part) for table, part in wanted}
    removed = 0
    for table in TABLES:
        for team in teams:
            for place in sorted((lake / table).rglob(f"team={team}/{PART_FILE}")):
                if place.parent not in keep:
                    place.unlink()
                    _remove_empty(place.parent, lake)
                    removed += 1
    return removed


def _remove_empty(folder: Path, lake: Path) -> None:
    """Remove folders that have nothing in them, up to the lake's own."""
    while folder != lake and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
