"""Looking at imported calls: each look is noted, and none is had where the terms say so (C12)."""

from __future__ import annotations

import pytest

from app.problems import Problem
from tests.support.imported import imported_team
from tests.support.shared_sheets import ANNA, BEN, record_id

CALL = record_id(5)


def test_a_call_that_is_opened_is_noted() -> None:
    team = imported_team()
    sheet = team.calls.open(CALL)
    assert sheet is not None
    assert sheet.agent_name == "Anna Berg"
    (line,) = team.records.access()
    assert (line.what, line.agent, line.call) == ("opened_call", ANNA, CALL)
    assert line.at_ms == team.clock.now().utc_ms


def test_a_call_that_is_not_here_leaves_no_line() -> None:
    team = imported_team()
    assert team.calls.open(record_id(99)) is None
    assert team.records.access() == []


def test_a_search_is_noted_once_with_its_words_for_all_pages() -> None:
    team = imported_team()
    first = team.calls.search("customer waited", limit=5)
    team.calls.search("customer waited", limit=5, before_ms=first[-1].started_ms)
    (line,) = team.records.access()
    assert (line.what, line.agent, line.detail) == ("searched", None, "customer waited")
    assert len(first) == 5


def test_a_search_among_one_agents_calls_is_noted_as_theirs() -> None:
    team = imported_team()
    found = team.calls.search("customer", agent=BEN)
    assert {call.agent_name for call in found} == {"Ben Ode"}
    assert [line.agent for line in team.records.access()] == [BEN]


def test_nothing_is_looked_for_without_a_word() -> None:
    team = imported_team()
    assert team.calls.search("  ") == []
    assert team.records.access() == []


def test_without_the_individual_view_no_call_is_shown_or_found() -> None:
    team = imported_team(individual_view=False)
    assert not team.calls.are_shown
    for look in (lambda: team.calls.open(CALL), lambda: team.calls.search("customer")):
        with pytest.raises(Problem) as met:
            look()
        assert met.value.code == "individual_view_off"
    assert team.records.access() == []
