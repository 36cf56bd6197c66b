"""Every pattern says what plain loops over the same rows say."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.bundle.terms import Terms
from app.insight.patterns.registry import PATTERNS
from app.insight.picture import Interval, Picture, Rate, Selection
from app.insight.tables import tables
from app.team.patterns import Patterns
from db.engines.duck import DuckEngine
from tests.support.facts import DAY_MS, MONDAY, TEAM, facts_of, hex_id
from tests.support.plain_patterns import WAYS, Plain, plain
from tests.support.random_facts import random_facts

RUNS = int(os.environ.get("CALLSIDE_PATTERNS", "2"))
"""How many teams are made up; a release asks for 200."""

SELECTIONS = st.builds(
    Selection,
    since=st.integers(MONDAY - 3, MONDAY + 30),
    until=st.integers(MONDAY + 31, MONDAY + 80),
    team=st.sampled_from(("", "", TEAM)),
    agent=st.sampled_from(("", "", hex_id(1))),
    cause=st.sampled_from(("", "", "late")),
    queue=st.sampled_from(("", "", "north")),
    by=st.sampled_from(("", "", "week")),
)


def shown(picture: Picture) -> dict[str, dict[str, Any]]:
    """By row and column what a picture's table shows; rates as (k, n, missing)."""
    if picture.table is None:
        return {}
    codes = [column.code for column in picture.table.columns]
    return {
        row.key: {
            code: (cell.k, cell.n, cell.missing) if isinstance(cell, Rate) else cell
            for code, cell in zip(codes, row.cells, strict=True)
        }
        for row in picture.table.rows
    }


def assert_shows(picture: Picture, expected: dict[str, dict[str, Any]]) -> None:
    """The rows are those expected, and their cells hold what is expected."""
    found = shown(picture)
    assert found.keys() == expected.keys()
    for key, cells in expected.items():
        for code, value in cells.items():
            cell = found[key][code]
            if picture.table is not None and cell is None and "sign_differs" in picture.remarks:
                continue
            assert cell == value, (picture.pattern, key, code)


@settings(max_examples=RUNS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 10**6), selection=SELECTIONS)
def test_every_pattern_agrees_with_plain_loops(seed: int, selection: Selection) -> None:
    rows = random_facts(seed)
    patterns = Patterns(facts_of(rows), None, Terms())
    for code in WAYS:
        picture = patterns.show(code, selection)
        expected = plain(code, rows, selection)
        assert picture.n == len(Plain(rows, selection).calls)
        if picture.n or expected:
            assert_shows(picture, expected if not picture.hidden else {})


def test_no_pattern_is_left_out() -> None:
    like_with_like = {"de_escalation_compared", "outcomes_compared", "phrases"}
    assert WAYS.keys() | like_with_like == PATTERNS.keys()


SEVEN = random_facts(7)


@pytest.fixture(scope="module")
def seven() -> DuckEngine:
    return facts_of(SEVEN)


@pytest.mark.parametrize("code", WAYS)
def test_the_calls_behind_a_row_are_those_that_it_counts(code: str, seven: DuckEngine) -> None:
    rows, engine = SEVEN, seven
    selection = Selection(since=MONDAY, until=MONDAY + 60)
    picture = Patterns(engine, None, Terms()).show(code, selection)
    assert picture.table is not None
    started = {call["call"]: call["started_ms"] for call in rows["calls"]}
    codes = [column.code for column in picture.table.columns]
    for row in picture.table.rows[:3]:
        behind = engine.rows(PATTERNS[code].calls_behind(tables(), selection, row.key))
        ids = [call for call, _ in behind]
        assert len(set(ids)) == len(ids)
        assert [ms for _, ms in behind] == sorted((started[call] for call in ids), reverse=True)
        counted = {"steps": "left_out"}.get(code, "calls")
        if counted in codes:
            assert len(ids) == row.cells[codes.index(counted)]
        else:
            assert ids or "overdue" in codes or code.startswith("promises")


def test_a_follow_up_leads_to_the_calls_of_those_that_are_overdue() -> None:
    rows = random_facts(3)
    engine = facts_of(rows)
    selection = Selection(since=MONDAY, until=MONDAY + 60)
    world = Plain(rows, selection)
    for kind in ("goodwill", "call_back"):
        behind = engine.rows(PATTERNS["follow_ups"].calls_behind(tables(), selection, kind))
        late = {
            task["call"]
            for task in world.parts("follow_ups")
            if task["kind"] == kind
            and task["state"] == "open"
            and task["due_ms"] is not None
            and task["due_ms"] < world.seen.get(task["agent"], 0) * DAY_MS
        }
        assert {call for call, _ in behind} == late - {""}
        assert late


def test_no_share_stands_without_its_number_and_its_interval() -> None:
    """D01, D02: what is a share in a table is a rate or an interval, and says how to be shown."""
    patterns = Patterns(facts_of(random_facts(11)), None, Terms())
    for code in patterns.codes():
        picture = patterns.show(code, Selection())
        for column, cells in _columns(picture):
            for cell in cells:
                assert not isinstance(cell, float) or column in {"calls_a_day"}, (code, column)
                if isinstance(cell, Rate):
                    assert 0 <= cell.low <= cell.high <= 1
                    assert cell.shown == _how(cell.n)
                    assert cell.at_least <= cell.at_most
                if isinstance(cell, Interval):
                    assert cell.low <= cell.value <= cell.high
                    assert cell.n
        assert not isinstance(picture.headline, float)


def _columns(picture: Picture) -> list[tuple[str, list[Any]]]:
    if picture.table is None:
        return []
    return [
        (column.code, [row.cells[place] for row in picture.table.rows])
        for place, column in enumerate(picture.table.columns)
    ]


def _how(n: int) -> str:
    return "count" if n < 10 else "few" if n < 30 else "share"
