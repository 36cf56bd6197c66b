"""The model of the list: page by page over the real log, and right by Qt's own rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from app.ports import CallLine, CallQuery
from db.store import Store
from tests.support.many_calls import ManyCalls
from tests.support.store import a_call, change, open_store
from ui.models.calls_model import PAGE, CallsModel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as store:
        yield store


@pytest.fixture
def full_store(store: Store) -> Store:
    """A log of a thousand calls, ten of which or so are rehearsals."""
    ManyCalls(1_000).write(store.keeper())
    return store


def make_model(store: Store) -> CallsModel:
    log = store.log()
    return CallsModel(lambda: log.calls, lambda line: line.call.name)


def everything(model: CallsModel) -> list[UUID]:
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    return [line.call.id for line in model.lines]


def test_a_thousand_calls_come_page_by_page_newest_first(
    full_store: Store, qtmodeltester: ModelTester
) -> None:
    model = make_model(full_store)
    model.show_query(CallQuery())
    assert model.rowCount() == PAGE
    qtmodeltester.check(model)  # watches from here on
    found = everything(model)
    assert len(found) == full_store.log().count_calls(CallQuery())
    assert len(set(found)) == len(found)
    times = [line.call.started for line in model.lines]
    assert times == sorted(times, reverse=True)


def test_each_row_gives_its_words_and_its_line(full_store: Store) -> None:
    model = make_model(full_store)
    model.show_query(CallQuery())
    line = model.data(model.index(3, 0), CallsModel.LINE)
    assert isinstance(line, CallLine)
    assert model.data(model.index(3, 0)) == line.call.name
    assert model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole) == line.call.name
    assert model.data(model.index(3, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.index_of(line.call.id).row() == 3


def test_another_query_begins_anew(full_store: Store) -> None:
    model = make_model(full_store)
    model.show_query(CallQuery())
    everything(model)
    model.show_query(CallQuery(with_boundary=True))
    assert model.lines
    assert all(line.boundary_count for line in model.lines)
    model.show_query(CallQuery(text="nothing has this word"))
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())


def test_renewing_keeps_the_rows_that_stay_the_same(store: Store, qtbot: object) -> None:
    calls = [a_call(phase="closed") for _ in range(3)]
    for call in calls:
        store.keeper().write(change(call))
    model = make_model(store)
    model.show_query(CallQuery())
    resets: list[bool] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.renew()
    assert (resets, changed) == ([], [])

    store.keeper().write(change(replace(calls[1], name="Jake")))
    model.renew()
    assert (resets, changed) == ([], [1])

    store.keeper().write(change(a_call(phase="closed")))
    model.renew()
    assert resets == [True]
    assert model.rowCount() == 4


def test_renewing_after_scrolling_far_keeps_older_calls_within_reach(full_store: Store) -> None:
    model = make_model(full_store)
    model.show_query(CallQuery())
    total = len(everything(model))
    full_store.keeper().write(change(a_call(phase="closed")))
    model.renew()
    assert model.canFetchMore(QModelIndex())
    assert len(everything(model)) == total + 1


def test_a_renewal_without_news_keeps_all_that_was_read(full_store: Store) -> None:
    model = make_model(full_store)
    model.show_query(CallQuery())
    total = len(everything(model))
    model.renew()
    assert model.rowCount() == total
