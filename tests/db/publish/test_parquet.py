"""Facts published as Parquet: the same facts give the same bytes, and only what differs changes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import ibis
import pyarrow.parquet as pq
import pytest

from app.insight.facts import FACTS_VERSION, TABLES
from app.insight.tables import tables
from app.ports import Unwatched
from app.problems import Problem
from app.team.records import Published
from db.engines.duck import DuckEngine
from db.engines.lake import lake_engine
from db.publish.parquet import publish_parquet
from tests.support.facts import TEAM, TINY, facts_of, many_facts

SOUTH = "0" * 31 + "5"  # an id of digits alone must stay a text


def publish(facts: DuckEngine, lake: Path, *teams: str, better: bool = True) -> Published:
    return publish_parquet(
        facts.connection(), lake, teams or (TEAM,), better=better, progress=Unwatched()
    )


def files(lake: Path) -> dict[str, tuple[str, int]]:
    """Every file by its name: its bytes, and which file on the disk it is."""
    return {
        path.relative_to(lake).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_ino,
        )
        for path in lake.rglob("*")
        if path.is_file()
    }


def digests(lake: Path) -> dict[str, str]:
    return {name: digest for name, (digest, _) in files(lake).items()}


def everything(engine: DuckEngine) -> dict[str, list[tuple[Any, ...]]]:
    in_order = {
        name: table.order_by([ibis.asc(each, nulls_first=True) for each in table.columns])
        for name, table in tables().items()
    }
    return {name: engine.rows(asked) for name, asked in in_order.items()}


def moved(rows: dict[str, list[dict[str, Any]]], team: str) -> dict[str, list[dict[str, Any]]]:
    return {
        name: [{**row, "team": team} if "team" in row else row for row in those]
        for name, those in rows.items()
    }


def test_the_lake_answers_as_the_facts_do(tmp_path: Path) -> None:
    facts = many_facts(1_500)
    publish(facts, tmp_path / "lake")
    with lake_engine(tmp_path / "lake") as lake:
        assert everything(lake) == everything(facts)


def test_the_same_facts_give_the_same_files_byte_for_byte(tmp_path: Path) -> None:
    first, again = tmp_path / "first", tmp_path / "again"
    publish(many_facts(1_500), first)
    backwards = {name: list(reversed(rows)) for name, rows in TINY.items()}
    publish(many_facts(1_500), again)
    assert digests(first) == digests(again)
    publish(facts_of(TINY), tmp_path / "tiny")
    publish(facts_of(backwards), tmp_path / "backwards")
    assert digests(tmp_path / "tiny") == digests(tmp_path / "backwards")


def test_a_second_time_writes_nothing_and_a_change_one_part_only(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    first = publish(facts_of(TINY), lake)
    before = files(lake)
    again = publish(facts_of(TINY), lake)
    assert (again.parts, again.written, again.removed) == (first.parts, 0, 0)
    assert files(lake) == before
    *others, last = TINY["calls"]
    changed = {**TINY, "calls": [*others, {**last, "cause": "unheard"}]}
    assert publish(facts_of(changed), lake).written == 1
    differing = {name for name, told in files(lake).items() if before.get(name) != told}
    assert differing == {f"calls/month=2025-12/team={TEAM}/facts.parquet"}


def test_what_went_away_is_taken_out_and_other_teams_are_left_alone(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    publish(facts_of(moved(TINY, SOUTH)), lake, SOUTH)
    south = files(lake)
    publish(facts_of(TINY), lake)
    with lake_engine(lake) as engine:
        calls = tables()["calls"]
        counted = calls.group_by("team").agg(n=calls.count()).order_by("team")
        assert engine.rows(counted) == [(SOUTH, 4), (TEAM, 4)]
        items = tables()["playbook_items"].count().as_table()
        assert engine.rows(items) == facts_of(TINY).rows(items)
    done = publish(facts_of({}), lake)
    assert done.removed > 0
    assert {name for name in files(lake) if TEAM in name} == {
        f"playbook_items/team={TEAM}/facts.parquet"
    }
    assert {name: told for name, told in files(lake).items() if TEAM not in name} == south
    assert not [
        folder for folder in lake.rglob("*") if folder.is_dir() and not any(folder.iterdir())
    ]


def test_files_say_what_they_are_and_hold_no_time_of_their_making(tmp_path: Path) -> None:
    lake = tmp_path / "lake"
    publish(facts_of(TINY), lake)
    told = json.loads((lake / "_schema.json").read_text())
    assert told["version"] == FACTS_VERSION
    assert set(told["tables"]) == set(TABLES)
    part = pq.ParquetFile(lake / f"calls/month=2025-11/team={TEAM}/facts.parquet")
    assert part.schema_arrow.names == [n for n in TABLES["calls"] if n not in ("month", "team")]
    assert set(part.metadata.metadata) == {b"callside.facts", b"callside.table"}
    assert part.metadata.metadata[b"callside.table"] == b"calls"


def test_lines_of_people_stay_at_home_when_that_is_asked(tmp_path: Path) -> None:
    publish(facts_of(TINY), tmp_path / "lake", better=False)
    line = next(row["better"] for row in TINY["calls"] if row.get("better"))
    assert line
    for path in (tmp_path / "lake").rglob("*.parquet"):
        table = pq.read_table(path)
        assert line not in {value for column in table.columns for value in column.to_pylist()}


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "calls").mkdir()
    (tmp_path / "calls" / "of_somebody.txt").write_text("mine")
    for publishing in (lambda: publish(facts_of(TINY), tmp_path), lambda: open_lake(tmp_path)):
        with pytest.raises(Problem) as met:
            publishing()
        assert met.value.code == "lake_foreign"
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["of_somebody.txt"]


def test_a_lake_of_another_version_is_neither_written_nor_read(tmp_path: Path) -> None:
    publish(facts_of(TINY), tmp_path / "lake")
    schema = tmp_path / "lake" / "_schema.json"
    schema.write_text(schema.read_text().replace(f'"version": {FACTS_VERSION}', '"version": 99'))
    before = files(tmp_path)
    for publishing in (
        lambda: publish(facts_of({}), tmp_path / "lake"),
        lambda: open_lake(schema.parent),
    ):
        with pytest.raises(Problem) as met:
            publishing()
        assert met.value.code == "lake_other_version"
    assert files(tmp_path) == before


def open_lake(lake: Path) -> None:
    with lake_engine(lake):
        pass


def test_there_may_be_no_lake_at_all(tmp_path: Path) -> None:
    with pytest.raises(Problem) as met:
        open_lake(tmp_path / "nowhere")
    assert met.value.code == "lake_missing"


def test_a_writer_that_was_cut_off_leaves_no_part_that_readers_take(tmp_path: Path) -> None:
    class StopsInTheMiddle(Unwatched):
        def __init__(self) -> None:
            self.done = 0

        def report(self, done: int, total: int = 0) -> None:
            self.done = done

        def is_cancelled(self) -> bool:
            return self.done >= 2

    lake = tmp_path / "lake"
    with pytest.raises(Problem) as met:
        publish_parquet(
            facts_of(TINY).connection(), lake, [TEAM], better=True, progress=StopsInTheMiddle()
        )
    assert met.value.code == "stopped"
    assert not list(lake.rglob("*.part"))
    publish(facts_of(TINY), lake)
    publish(facts_of(TINY), tmp_path / "at once")
    assert digests(lake) == digests(tmp_path / "at once")
