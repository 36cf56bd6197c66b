"""What is read while the telephone rings: by an index, whatever the log has grown to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.moment import Moment
from app.records import Caller, Change, FollowUp, PhoneMark, Record, new_id
from db.store import Store
from tests.support.store import a_call, change, open_store

NOW = Moment(1_763_370_000_000, 60, "Europe/Berlin")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "log") as opened:
        yield opened


def keep(store: Store, *records: Record) -> None:
    store.keeper().write(Change(what="made", at=NOW, records=records))


def caller(number: str, **more: str) -> Caller:
    return Caller(id=new_id(), number=number, **more)


def test_callers_are_found_by_any_of_several_numbers_the_newest_first(store: Store) -> None:
    first, second, other = caller("+49301"), caller("0301"), caller("+49302")
    gone = caller("0301", name="gone")
    keep(store, first, second, other, gone)
    keep(store, Caller(id=gone.id, number="0301", deleted=NOW))
    found = store.log().callers_with(("0301", "+49301", "", "1' OR '1'='1"))
    assert [each.id for each in found] == [second.id, first.id]
    assert len(store.log().callers_with(("0301", "+49301"), limit=1)) == 1
    assert store.log().callers_with(("",)) == []


def test_callers_are_found_by_the_end_of_their_number(store: Store) -> None:
    far, short = caller("+49301234567"), caller("234567")
    keep(store, far, short, caller("+49301234568"))
    assert [each.id for each in store.log().callers_ending("1234567")] == [far.id]
    assert store.log().callers_ending("234567") == []
    assert store.log().callers_ending("_______") == []


def test_call_backs_are_found_by_the_number_of_their_call(store: Store) -> None:
    call, other = a_call(number="+49301"), a_call(number="+49302")
    given = {"kind": "call_back", "what": "call back", "made": NOW}
    owed = FollowUp(id=new_id(), call=call.id, rule="missed_call", **given)
    by_hand = FollowUp(id=new_id(), call=call.id, **given)
    settled = FollowUp(id=new_id(), call=call.id, rule="missed_call", state="done", **given)
    elsewhere = FollowUp(id=new_id(), call=other.id, rule="missed_call", **given)
    keep(store, call, other, owed, by_hand, settled, elsewhere)
    assert [each.id for each in store.log().call_backs("+49301")] == [owed.id]
    assert store.log().call_backs("") == []


def test_what_the_telephone_said_comes_back_with_its_call(store: Store) -> None:
    call = a_call(phone_result="missed")
    mark = PhoneMark(
        id=new_id(),
        call=call.id,
        source="hook",
        kind="ring",
        phone_call="abc@pbx",
        number="'; DROP TABLE calls; --",
        name="\u202e\0<b>",
        direction="in",
        at=NOW,
        sent=NOW,
    )
    store.keeper().write(change(call, mark))
    sheet = store.log().sheet(call.id)
    assert sheet is not None
    assert sheet.call.phone_result == "missed"
    assert sheet.phone[0].number == mark.number
    assert sheet.phone[0].sent == NOW


LOOK_UPS = {
    "callers_by_number": lambda log: log.callers_with(("+49301234567", "0301234567")),
    "callers_by_tail": lambda log: log.callers_ending("1234567"),
    "calls_by_number": lambda log: log.call_backs("+49301234567"),
}


@pytest.mark.parametrize("index", LOOK_UPS)
def test_each_look_up_goes_by_its_index(store: Store, index: str) -> None:
    """Without it, a ring would read every caller or call there is."""
    log = store.log()
    asked: list[tuple[str, object]] = []
    reader = log._reader
    rows = reader.rows

    def listening(sql: str, parameters: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        asked.append((sql, parameters))
        return rows(sql, parameters)

    reader.rows = listening  # type: ignore[method-assign]
    LOOK_UPS[index](log)
    ((sql, parameters),) = asked
    plan = [row[3] for row in rows(f"EXPLAIN QUERY PLAN {sql}", parameters)]  # type: ignore[arg-type]
    assert any(f"INDEX {index} " in line for line in plan), plan
    assert not any(line.startswith(("SCAN calls", "SCAN t")) for line in plan), plan
