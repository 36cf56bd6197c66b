"""Bundles in any order, some twice, some not at all: equal sets, equal records (B09, F28, F29).

`CALLSIDE_ORDERS=1000 python3 dev.py test tests/db/team/test_any_order.py` tries as many.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bundle.lines import (
    Instant,
    SharedAnswer,
    SharedCall,
    SharedEscalation,
    SharedFollowUp,
    SharedNote,
    SharedPromise,
    SharedReflection,
    SharedSheet,
    SharedStep,
)
from db.team.records import SqliteTeamRecords
from db.team.tables import TABLES
from tests.support.shared_sheets import DEVICE, OTHER_DEVICE, record_id, team_agent
from tests.support.team import take
from tests.support.team_store import open_records

DEVICES = (DEVICE, OTHER_DEVICE, UUID(int=3))
WORDS = ("", "parcel", "refund", "manager", "late again")
FEW = settings(
    max_examples=int(os.environ.get("CALLSIDE_ORDERS", "12")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SqliteTeamRecords]:
    with open_records(tmp_path_factory.mktemp("order") / "team") as opened:
        opened.keep_agent(team_agent())
        yield opened


def emptied(records: SqliteTeamRecords) -> SqliteTeamRecords:
    """The same store with no call in it, which takes less time than a new one."""
    names = [*(table.name for table in reversed(TABLES)), "losing", "bundles", "changes"]
    with records._at.writing() as conn:
        for name in (*names, "call_words", "devices", "zones"):
            conn.execute(f"DELETE FROM {name}")  # noqa: S608 - names of our own
    return records


@st.composite
def versions(draw: st.DrawFn, type_: Any, record: UUID, **content: Sequence[Any]) -> Any:
    """Any version of a record, of devices that may have forked.

    One device gives one revision to one content: what it says follows from them.
    """
    rev, device = draw(st.integers(1, 3)), draw(st.sampled_from(DEVICES))
    head = {"id": record, "rev": rev, "device": device}
    said = random.Random(f"{record} {rev} {device}")
    if said.random() < 0.3:
        return type_(**head, deleted=True)
    return type_(**head, **{name: said.choice(values) for name, values in content.items()})


@st.composite
def sheets(draw: st.DrawFn) -> SharedSheet:
    """A call of two with some of its parts, or a task without a call."""
    number = draw(st.integers(1, 2))
    told: dict[str, Any] = {}

    def maybe(name: str, type_: Any, kind: int, **content: Any) -> None:
        if draw(st.booleans()):
            told[name] = (draw(versions(type_, record_id(number, kind), **content)),)

    dues = (None, Instant(5), Instant(6, 60, "Europe/Rome"), Instant(6, 120, "Europe/Kyiv"))
    maybe("promises", SharedPromise, 112, what=WORDS, due=dues)
    maybe("follow_ups", SharedFollowUp, 128, what=WORDS)
    outside = {name: parts for name, parts in told.items() if _is_of_no_call(parts[0])}
    if outside and draw(st.booleans()):
        return SharedSheet(**outside)
    told = {name: parts for name, parts in told.items() if name not in outside}
    maybe("notes", SharedNote, 96, text=WORDS, cut=(True, False))
    maybe("steps", SharedStep, 16, step=("listen", "agree"))
    maybe("escalations", SharedEscalation, 80, reason=WORDS)
    answers = [(SharedAnswer(question="next_time", text=text),) for text in WORDS]
    maybe("reflections", SharedReflection, 144, answers=answers)
    call = draw(
        versions(
            SharedCall,
            record_id(number),
            started=(Instant(1_000), Instant(2_000)),
            concern=WORDS,
            options_offered=((), ("refund",)),
        )
    )
    return SharedSheet(call=call, **told)


def _is_of_no_call(task: Any) -> bool:
    """Where a task belongs is a part of what its version says."""
    return random.Random(f"{task.id} {task.rev} {task.device} home").random() < 0.3


def outcome(records: SqliteTeamRecords, bundles: list[list[SharedSheet]]) -> tuple[Any, ...]:
    """All that can be asked of the records after these bundles."""
    emptied(records)
    for sequence, bundle in enumerate(bundles, start=1):
        take(records, bundle, sequence=sequence)
    calls = [record_id(number) for number in (1, 2)]
    return (
        records.fingerprint(),
        [records.sheet(call) for call in calls],
        [records.losing_texts(call) for call in calls],
        [
            sorted(each.call for each in records.search(word))
            for word in ("parcel", "refund", "manager", "late", "again")
        ],
        [each.sheet for each in records.every_sheet() if each.sheet.call is None],
    )


@FEW
@given(st.data())
def test_any_order_and_any_repetition_gives_the_same_records(
    records: SqliteTeamRecords, data: st.DataObject
) -> None:
    bundles = data.draw(st.lists(st.lists(sheets(), max_size=3), min_size=1, max_size=6))
    again = data.draw(st.lists(st.sampled_from(bundles), max_size=3))
    order = data.draw(st.permutations([*bundles, *again]))
    assert outcome(records, bundles) == outcome(records, list(order))


@FEW
@given(st.data())
def test_what_came_in_part_before_is_no_matter_once_all_of_it_is_there(
    records: SqliteTeamRecords, data: st.DataObject
) -> None:
    bundles = data.draw(st.lists(st.lists(sheets(), max_size=3), min_size=1, max_size=5))
    some = data.draw(st.lists(st.sampled_from(bundles), max_size=4))
    whole = [[sheet for bundle in bundles for sheet in bundle]]
    assert outcome(records, whole) == outcome(records, [*some, *bundles])
