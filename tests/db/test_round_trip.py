"""Whatever a record holds comes back from the disk as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.moment import Moment
from app.records import Call, Caller, Record, Reflection, TensionSample, new_id
from db.connection import connect
from db.reading import Reader
from db.rows import TABLES, Table
from db.store import Store
from tests.db.strategies import records_of
from tests.support.store import KEY, a_call, change, open_store

LONG_AGO = Moment(-(2**54))  # so that no earlier state of notes is a week old


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("round_trip") / "log") as made:
        yield made


@pytest.fixture(scope="module")
def reader(store: Store) -> Iterator[Reader]:
    opened = Reader(connect(store.files.log, KEY, "read"), store.files.folder)
    yield opened
    opened.close()


def kept(reader: Reader, table: Table[Any], record: Record) -> list[Record]:
    return reader.records(table, "WHERE t.uuid = ?", (record.id.bytes,))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@settings(max_examples=25)  # two commits each, and each one waits for the disk
@given(data=st.data())
def test_a_record_comes_back_as_it_was(
    store: Store, reader: Reader, table: Table[Any], data: st.DataObject
) -> None:
    caller = Caller(id=new_id(), name="Kim")
    call = a_call(caller=caller.id)
    named = {column.field for column in table.columns if column.parent}
    hung: dict[str, Any] = {"call": call.id, "caller": caller.id}
    parents = {name: hung[name] for name in named}
    record = data.draw(records_of(table.record, **parents))
    store.keeper().write(change(record, call, caller, at=LONG_AGO))
    assert kept(reader, table, record) == [record]

    changed = replace(data.draw(records_of(table.record, **parents)), id=record.id)
    store.keeper().write(change(changed, call=call.id, at=LONG_AGO))
    assert kept(reader, table, record) == [changed]


def test_halves_of_surrogate_pairs_do_not_stop_a_save(store: Store, reader: Reader) -> None:
    """Qt hands out text that UTF-8 cannot hold; the rest of what was typed must not be lost."""
    call = a_call(concern="he said \ud83d and left", options_offered=("re\udc00fund",))
    store.keeper().write(change(call))
    log = store.log()
    sheet = log.sheet(call.id)
    assert sheet is not None
    assert sheet.call.concern == "he said \N{REPLACEMENT CHARACTER} and left"
    assert sheet.call.options_offered == ("re\N{REPLACEMENT CHARACTER}fund",)


def test_what_is_private_is_in_tables_of_its_own(store: Store) -> None:
    call = a_call()
    sample = TensionSample(
        id=new_id(), call=call.id, level=4, remark="PRIVATE", at=call.started, elapsed_ms=0
    )
    reflection = Reflection(id=new_id(), call=call.id, at=call.started, next_time="PRIVATE")
    store.keeper().write(change(call, sample, reflection))
    conn = connect(store.files.log, KEY, "read")
    tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    holding = set()
    for table in tables:
        rows = conn.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
        if any("PRIVATE" in str(value) for row in rows for value in row):
            holding.add(table)
    conn.close()
    assert holding == {"tension_remarks", "reflections"}


def test_a_call_without_a_kept_caller_is_refused(store: Store) -> None:
    stray = a_call(caller=new_id())
    with pytest.raises(LookupError):
        store.keeper().write(change(stray))
    log = store.log()
    assert log.sheet(stray.id) is None
    store.keeper().write(change(replace(stray, caller=None)))
    assert log.sheet(stray.id) is not None


def test_every_record_type_has_a_table() -> None:
    def all_below(kind: type[Record]) -> set[type[Record]]:
        return {kind, *(each for sub in kind.__subclasses__() for each in all_below(sub))}

    ours = {kind for kind in all_below(Record) - {Record} if kind.__module__ == "app.records"}
    assert ours == {table.record for table in TABLES}
    assert Call in ours


def test_parents_are_kept_in_any_order_within_a_change(tmp_path: Path) -> None:
    with open_store(tmp_path / "log") as store:
        caller = Caller(id=new_id(), name="Kim")
        call = a_call(caller=caller.id)
        sample = TensionSample(id=new_id(), call=call.id, level=1, at=call.started, elapsed_ms=0)
        store.keeper().write(change(sample, call, caller))
        sheet = store.log().sheet(call.id)
        assert sheet is not None
        assert sheet.tension == (sample,)
