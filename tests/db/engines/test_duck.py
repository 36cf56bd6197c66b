"""DuckDB answers expressions over facts, in the order and the types that they promise."""

from __future__ import annotations

import ibis
import pytest

from app.insight.facts import TABLES
from app.insight.tables import tables
from app.problems import Problem
from tests.support.facts import TINY, call_row, facts_of, hex_id, many_facts


def test_every_table_has_the_columns_that_the_facts_name() -> None:
    engine = facts_of(TINY)
    for name, columns in TABLES.items():
        table = tables()[name]
        assert table.columns == tuple(columns)
        rows = engine.rows(table)
        assert len(rows) == len(TINY[name]) > 0
        assert all(len(row) == len(columns) for row in rows)


def test_an_answer_has_plain_values_in_the_order_asked_for() -> None:
    calls = tables()["calls"]
    asked = calls.group_by("agent").agg(
        n=calls.count(),
        talked=calls.talk_ms.sum(),
        settled=calls.settled.cast("int64").mean(),
        told=calls.settled.any(),
    )
    rows = facts_of(TINY).rows(asked.order_by(ibis.desc("agent")))
    assert rows == [(hex_id(2), 2, 0, 1.0, True), (hex_id(1), 2, 300_000, 0.5, True)]
    assert [type(value) for value in rows[0]] == [str, int, int, float, bool]


def test_what_is_unknown_is_null_and_not_nought() -> None:
    engine = facts_of({"calls": [call_row(1)]})
    calls = tables()["calls"]
    assert engine.rows(calls.select("settled", "wrap_ms", "tension_last")) == [(None, None, None)]
    assert engine.rows(calls.select("talk_ms", "promises")) == [(0, 0)]


def test_an_engine_that_fails_says_so_in_its_own_words() -> None:
    with pytest.raises(Problem) as met:
        facts_of({}).rows(ibis.table({"a": "int64"}, name="elsewhere"))
    assert met.value.code == "engine_failed"
    assert "elsewhere" in str(met.value.facts["words"])


def test_made_facts_are_the_same_for_a_seed_and_agree_with_themselves() -> None:
    one, again, other = (many_facts(2_000, seed=seed) for seed in (1, 1, 2))
    calls, steps = tables()["calls"], tables()["steps"]
    everything = calls.order_by("call")
    assert one.rows(everything) == again.rows(everything) != other.rows(everything)
    done = steps.filter(steps.state == "done").count().as_table()
    assert one.rows(done) == one.rows(calls.steps_done.sum().as_table())
    for name in TABLES:
        assert one.rows(tables()[name].count().as_table())[0][0] > 0
