"""The facts beside the records: encrypted, in step with them, and made again when they are lost."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from msgspec.structs import replace

from app.bundle.lines import SharedPromise, SharedSheet
from app.insight.facts import FACTS_VERSION, TABLES
from app.insight.tables import tables
from app.playbook.places import builtin_playbook
from app.ports import Unwatched
from app.problems import Problem
from app.team.known_playbooks import known_playbooks
from app.team.playbooks import PlaybookDesk
from db.team.fact_file import FactFile
from db.team.fact_tables import write_about
from db.team.sealed_duck import fact_key
from tests.support.desk import FakeClock
from tests.support.rights import of_others
from tests.support.shared_sheets import (
    ANNA,
    BEN,
    TEAM,
    changed,
    record_id,
    shared_call,
    shared_sheet,
    team_agent,
    tombstone,
)
from tests.support.team import MemoryTeamRecords, take, team_of

KEY = b"k" * 32
MARK = "marker of a line that is nobody's business"


@pytest.fixture
def facts(tmp_path: Path) -> Iterator[FactFile]:
    with closing(open_facts(tmp_path)) as opened:
        yield opened


def open_facts(folder: Path, key: bytes = KEY) -> FactFile:
    return FactFile.at(folder / "team", key, known_playbooks)


def sheets(numbers: range, agent: UUID = ANNA) -> list[SharedSheet]:
    return [shared_sheet(number, agent=agent) for number in numbers]


def everything(facts: FactFile) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, in an order that does not hang on how they came."""
    found = {name: facts.rows(tables()[name]) for name in TABLES}
    return {name: sorted(rows, key=repr) for name, rows in found.items()}


def made_anew(folder: Path, records: MemoryTeamRecords) -> dict[str, list[tuple[object, ...]]]:
    with closing(open_facts(folder / "anew")) as other:
        other.catch_up(records)
        return everything(other)


def count(facts: FactFile, table: str) -> int:
    return int(facts.rows(tables()[table].count().as_table())[0][0])


def test_facts_follow_the_records_import_by_import(facts: FactFile, tmp_path: Path) -> None:
    records = team_of(team_agent(), team_agent(BEN, "Ben"))
    assert facts.is_behind(records) is False
    take(records, sheets(range(1, 6)))
    assert facts.is_behind(records) is True
    assert facts.catch_up(records) == 5
    assert facts.is_behind(records) is False
    assert facts.catch_up(records) == 0
    take(records, sheets(range(6, 9), BEN), agent=BEN)
    assert facts.catch_up(records) == 3
    edited = replace(shared_sheet(2), call=shared_call(2, rev=2, cause="late"), steps=())
    gone = SharedSheet(call=shared_call(3, rev=2, deleted=True))
    take(records, [edited, gone, shared_sheet(4)], sequence=2)
    assert facts.catch_up(records) == 1
    assert count(facts, "calls") == 7
    assert everything(facts) == made_anew(tmp_path, records)


def test_tasks_of_no_call_are_renewed_with_their_agent(facts: FactFile, tmp_path: Path) -> None:
    records = team_of()
    promises = shared_sheet(1).promises or (
        SharedPromise(id=record_id(1, 9), rev=1, device=shared_call(1).device, what="x"),
    )
    task = promises[0]
    take(records, [SharedSheet(promises=(task,))])
    facts.catch_up(records)
    assert count(facts, "promises") == 1
    take(records, [SharedSheet(promises=(changed(task, state="kept"),))], sequence=2)
    facts.catch_up(records)
    promise = tables()["promises"]
    assert facts.rows(promise.select("call", "agent", "state")) == [("", ANNA.hex, "kept")]
    take(records, [SharedSheet(promises=(tombstone(changed(task)),))], sequence=3)
    facts.catch_up(records)
    assert everything(facts) == made_anew(tmp_path, records)


def test_what_is_learnt_of_an_agent_or_a_playbook_changes_old_calls(facts: FactFile) -> None:
    records = team_of(team_agent(trust="unverified"), team_agent(BEN, "Ben"))
    of_house = [
        replace(
            shared_sheet(number),
            call=shared_call(number, playbook="callside@2.0", outcome="solved"),
        )
        for number in (1, 2)
    ]
    take(records, [*of_house, shared_sheet(3)])
    take(records, sheets(range(4, 6), BEN), agent=BEN)
    facts.catch_up(records)
    calls = tables()["calls"]
    about = calls.order_by("call").select("verified", "tenure_days", "settled")
    before = facts.rows(about)
    assert before[0][:3] == (False, None, None)
    day = facts.rows(calls.day.min().as_table())[0][0]
    records.keep_agent(team_agent(tenure_from_ms=(day - 10) * 86_400_000))
    assert facts.catch_up(records) >= 3
    assert facts.rows(about)[0] == (True, 10, None)
    assert facts.rows(about)[3:] == before[3:]
    house = PlaybookDesk(records, FakeClock())
    house.make_version(replace(builtin_playbook(), version="2.0"))
    assert facts.catch_up(records) == 2
    assert [row[2] for row in facts.rows(about)[:2]] == [True, True]


def test_every_day_that_was_handed_over_is_covered_also_without_calls(facts: FactFile) -> None:
    records = team_of()
    start = shared_call(1).started.utc_ms
    day = (start + 3_600_000) // 86_400_000
    took = {"covered_from_ms": 0, "covered_to_ms": start + 2 * 86_400_000}
    take(records, sheets(range(1, 3)), **took)
    far = {"covered_from_ms": 0, "covered_to_ms": 2**42}
    take(records, [], sequence=2, **far)
    facts.catch_up(records)
    coverage = tables()["coverage"]
    rows = facts.rows(coverage.order_by("day").select("agent", "team", "day"))
    assert rows[:3] == [(ANNA.hex, TEAM.hex, day + n) for n in range(3)]
    assert len(rows) <= 2 * 3_700  # a clock that is wrong by a century fills no disk


def test_nothing_of_it_is_plain_and_the_key_is_not_the_stores(tmp_path: Path) -> None:
    records = team_of()
    marked = [
        replace(each, call=replace(each.call, better=MARK, queue=MARK))
        for each in sheets(range(1, 400))
        if each.call is not None
    ]
    take(records, marked)
    with closing(open_facts(tmp_path)) as facts:
        facts.catch_up(records)
        assert facts.rows(tables()["calls"].better.max().as_table()) == [(MARK,)]
        if os.name != "nt":  # there an open file is its engine's alone
            read_plain(tmp_path)
    read_plain(tmp_path)
    assert fact_key(KEY) != KEY.hex()
    assert fact_key(KEY) == fact_key(KEY) != fact_key(b"j" * 32)


def read_plain(folder: Path) -> None:
    assert of_others(folder / "team") == 0
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.stat().st_size > 4096 for path in files)
    for path in files:
        content = path.read_bytes()
        assert MARK.encode() not in content, path
        assert ANNA.hex.encode() not in content, path


@pytest.mark.parametrize("harm", ["flipped", "cut", "empty", "plain", "other key", "missing"])
def test_a_file_that_cannot_be_read_is_made_again_from_the_records(
    tmp_path: Path, harm: str
) -> None:
    records = team_of()
    take(records, sheets(range(1, 30)))
    with closing(open_facts(tmp_path)) as facts:
        facts.catch_up(records)
        whole = everything(facts)
    file = tmp_path / "team" / "facts.duckdb"
    good = file.read_bytes()
    if harm == "missing":
        file.unlink()
    elif harm == "plain":
        file.unlink()
        make_plain(file)
    elif harm == "flipped":
        file.write_bytes(bytes(byte ^ 255 for byte in good))
    elif harm == "cut":
        file.write_bytes(good[:20_000])
    elif harm == "empty":
        file.write_bytes(b"")
    with closing(open_facts(tmp_path, b"j" * 32 if harm == "other key" else KEY)) as facts:
        assert facts.is_behind(records) is True
        assert facts.catch_up(records) == 29
        assert everything(facts) == whole
    assert list((tmp_path / "team").glob("*.damaged")) == []


def make_plain(file: Path) -> None:
    import duckdb

    with duckdb.connect(str(file)) as plain:
        plain.execute("CREATE TABLE calls (call VARCHAR)")


def test_a_byte_that_went_wrong_anywhere_is_noticed_and_mended(tmp_path: Path) -> None:
    records = team_of()
    take(records, sheets(range(1, 60)))
    with closing(open_facts(tmp_path)) as facts:
        facts.catch_up(records)
        whole = everything(facts)
    file = tmp_path / "team" / "facts.duckdb"
    good = file.read_bytes()
    met = []
    for place in range(12_288 + 1_000, len(good), 262_144):
        file.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
        with closing(open_facts(tmp_path)) as facts:
            try:
                # Where the file opens with nothing in it, what cannot be read was set aside.
                met.append("made anew" if facts.is_behind(records) else "")
                everything(facts)
            except Problem as problem:
                met.append(problem.code)
            facts.catch_up(records)
            assert everything(facts) == whole
    assert {"made anew", "facts_damaged"} <= set(met)


def test_facts_of_an_older_form_are_made_again(tmp_path: Path) -> None:
    records = team_of()
    take(records, sheets(range(1, 4)))
    with closing(open_facts(tmp_path)) as facts:
        facts.catch_up(records)
        connection = facts.connection()
        connection.execute("UPDATE about SET value = '0' WHERE name = 'version'")
        connection.execute("ALTER TABLE calls DROP COLUMN queue")
    with closing(open_facts(tmp_path)) as facts:
        assert facts.catch_up(records) == 3
        assert count(facts, "calls") == 3


def test_records_brought_back_from_a_backup_make_everything_again(facts: FactFile) -> None:
    records = team_of()
    take(records, sheets(range(1, 6)))
    facts.catch_up(records)
    brought_back = team_of()
    take(brought_back, sheets(range(1, 3)), sequence=7)
    assert facts.catch_up(brought_back) == 2
    assert count(facts, "calls") == 2


class StopsAtOnce(Unwatched):
    def is_cancelled(self) -> bool:
        return True


def test_work_that_is_stopped_leaves_the_facts_as_they_were(facts: FactFile) -> None:
    records = team_of()
    take(records, sheets(range(1, 6)))
    facts.catch_up(records)
    before = everything(facts)
    take(records, sheets(range(6, 9)), sequence=2)
    with pytest.raises(Problem) as met:
        facts.catch_up(records, StopsAtOnce())
    assert met.value.code == "stopped"
    assert everything(facts) == before
    assert facts.catch_up(records) == 3


def test_the_second_who_opens_it_imports_all_the_same(tmp_path: Path) -> None:
    records = team_of()
    with closing(open_facts(tmp_path)) as window, closing(open_facts(tmp_path)) as command:
        window.catch_up(records)
        take(records, sheets(range(1, 4)))
        assert command.catch_up(records) == 0
        with pytest.raises(Problem) as met:
            command.rows(tables()["calls"])
        assert met.value.code == "facts_in_use"
        assert window.is_behind(records) is True
        assert window.catch_up(records) == 3
        window.close()
        assert count(command, "calls") == 3


def test_a_worker_sees_the_same_facts_by_a_connection_of_its_own(facts: FactFile) -> None:
    records = team_of()
    with facts.apart() as (keeper, engine):
        take(records, sheets(range(1, 4)))
        keeper.catch_up(records, Unwatched())
        assert len(engine.rows(tables()["calls"])) == 3
    assert count(facts, "calls") == 3


def test_replacing_facts_is_whole_or_nothing(facts: FactFile) -> None:
    records = team_of()
    take(records, sheets(range(1, 4)))
    facts.catch_up(records)
    before = everything(facts)
    broken = {"calls": dict.fromkeys(TABLES["calls"], ("not a number",))}
    first = record_id(1).hex
    with pytest.raises(Exception, match="not a number"):
        facts.replace([first], broken)
    assert everything(facts) == before
    facts.replace([first], {})
    assert count(facts, "calls") == 2


def test_a_program_killed_while_it_renews_leaves_what_was_there(tmp_path: Path) -> None:
    program = Path(__file__).with_name("killed_renewal.py")
    ended = subprocess.run(
        [sys.executable, str(program), str(tmp_path)], capture_output=True, timeout=60
    )
    assert abs(ended.returncode) == 9, ended.stderr.decode()
    records = team_of()
    take(records, sheets(range(1, 11)))
    with closing(open_facts(tmp_path)) as facts:
        assert count(facts, "calls") == 10
        assert facts.is_behind(records) is False
        take(records, sheets(range(11, 13)), sequence=2)
        assert facts.catch_up(records) == 2
        assert everything(facts) == made_anew(tmp_path, records)


def test_threads_that_ask_at_once_share_the_file(tmp_path: Path) -> None:
    """The second of two pages was told that another program had the facts open."""
    opened = FactFile.at(tmp_path / "team", KEY, known_playbooks, threading.RLock())
    together = threading.Barrier(8)

    def ask() -> int:
        together.wait()
        with opened.apart() as (_keeper, engine):
            return len(engine.rows(tables()["calls"]))

    with closing(opened), ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(ask) for _ in range(8)]
        assert [each.result() for each in asked] == [0] * 8


def test_without_the_library_records_are_taken_in_and_facts_wait(
    facts: FactFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = team_of(team_agent())
    take(records, sheets(range(1, 4)))
    with monkeypatch.context() as without:
        without.setitem(sys.modules, "duckdb", None)
        with pytest.raises(Problem, match="facts_library_missing"):
            facts.catch_up(records)
        with pytest.raises(Problem, match="facts_library_missing"):
            facts.rows(tables()["calls"])
    assert facts.catch_up(records) == 3


def with_calls() -> MemoryTeamRecords:
    records = MemoryTeamRecords()
    records.keep_agent(team_agent())
    take(records, sheets(range(1, 4)))
    return records


def test_facts_of_a_newer_program_stay_its_own(facts: FactFile) -> None:
    """What it made is moved aside as it is; what still older ones made goes (F21)."""
    records = with_calls()
    write_about(facts.connection(), {"version": str(FACTS_VERSION + 1)})
    facts.close()
    before = facts.file.read_bytes()
    assert facts.catch_up(records) == 3
    newer = facts.file.with_name(f"{facts.file.name}.v{FACTS_VERSION + 1}")
    assert newer.read_bytes() == before
    past = facts.file.with_name(f"{facts.file.name}.v{FACTS_VERSION}")
    past.write_bytes(b"what an older program left to this one")
    take(records, [shared_sheet(9)], sequence=2)
    assert facts.catch_up(records) == 1
    assert newer.exists()
    assert not past.exists()


def test_facts_of_an_older_program_are_made_anew(facts: FactFile) -> None:
    records = with_calls()
    assert facts.catch_up(records) == 3
    write_about(facts.connection(), {"version": str(FACTS_VERSION - 1)})
    facts.close()
    assert facts.catch_up(records) == 3
    assert count(facts, "calls") == 3


@pytest.mark.skipif(os.name == "nt", reason="rights are lists there")
def test_whatever_mask_the_system_has_only_the_owner_reads_facts(facts: FactFile) -> None:
    former = os.umask(0o022)
    try:
        facts.catch_up(with_calls())
        made = [path for path in facts.file.parent.iterdir() if path.name.startswith("facts")]
        assert any(path.suffix == ".wal" for path in made), "there is one to look at"
        assert [path.name for path in made if path.stat().st_mode & 0o077] == []
    finally:
        os.umask(former)


def test_no_file_that_was_set_aside_outlives_what_was_erased(facts: FactFile) -> None:
    """They hold the facts of before: damaged ones, and those that a newer program made."""
    facts.catch_up(with_calls())
    for mark in ("duckdb.damaged", "duckdb.wal.damaged", "duckdb.v99"):
        facts.file.with_name(f"facts.{mark}").write_bytes(b"facts of before")
    facts.compact()
    assert sorted(path.name for path in facts.file.parent.iterdir()) == [
        "facts.duckdb",
        "facts.lock",
    ]
    assert count(facts, "calls")
