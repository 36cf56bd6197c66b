"""Comparisons: funnels, like with like, phrases, run charts and what rises."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from app.bundle.terms import Terms
from app.insight.names import Names
from app.insight.picture import Interval, Picture, Rate, Selection
from app.team.patterns import Patterns
from tests.support.facts import MONDAY, call_row, facts_of, hex_id, part_row
from tests.support.random_facts import random_facts

Call = dict[str, Any]
DAYS = 60


def calls_of(agent: int, shares: Iterable[tuple[str, int, int]], **fields: Any) -> list[Call]:
    """Calls of an agent: of each cause so many, in so many of which tension fell."""
    made = []
    for cause, fell, n in shares:
        for number in range(n):
            id_ = agent * 10_000 + len(made) + 1
            call = call_row(id_, agent=agent, day=MONDAY + number % DAYS, cause=cause, **fields)
            call |= {"tension_first": 4, "tension_last": 2 if number < fell else 4}
            made.append(call)
    return made


def shown(code: str, calls: list[Call], selection: Selection | None = None, **more: Any) -> Picture:
    coverage = [
        {"agent": agent, "team": calls[0]["team"], "month": "2025-11", "day": MONDAY + DAYS}
        for agent in sorted({call["agent"] for call in calls})
    ]
    engine = facts_of({"calls": calls, "coverage": coverage, **more})
    names = Names(agents={hex_id(1): "Zoe", hex_id(2): "anna", hex_id(3): "Ben"})
    return Patterns(engine, None, Terms(), names).show(code, selection or Selection())


def cells(picture: Picture) -> dict[str, dict[str, Any]]:
    assert picture.table is not None
    codes = [column.code for column in picture.table.columns]
    return {row.key: dict(zip(codes, row.cells, strict=True)) for row in picture.table.rows}


def test_agents_stand_in_the_order_of_the_alphabet_and_only_one_far_out_is_marked() -> None:
    shares = dict.fromkeys(range(1, 9), 60) | {1: 15}
    calls = [
        call for agent, fell in shares.items() for call in calls_of(agent, [("late", fell, 100)])
    ]
    picture = shown("de_escalation_by_agent", calls)
    assert picture.table is not None
    assert [row.cells[0] for row in picture.table.rows][-3:] == [hex_id(2), hex_id(3), hex_id(1)]
    marks = {key: row["standing"] for key, row in cells(picture).items()}
    assert marks == {hex_id(agent): "within" for agent in shares} | {
        hex_id(1): "worth_a_conversation"
    }
    assert picture.chart is not None
    assert picture.chart.kind == "funnel"
    assert {limit.level for limit in picture.chart.limits} == {0, 95, 99.8}
    assert "regression_to_the_mean" in picture.remarks


def simpson() -> list[Call]:
    """Zoe takes the hard calls and does better with each kind, yet her sum looks worse."""
    zoe = calls_of(1, [("hard", 90, 300), ("easy", 27, 30)])
    others = [
        call for agent in (2, 3) for call in calls_of(agent, [("hard", 2, 15), ("easy", 195, 250)])
    ]
    return zoe + others


def test_a_plain_rate_that_contradicts_like_with_like_is_not_shown() -> None:
    """D06: the fixture of Simpson's paradox."""
    picture = shown("de_escalation_by_agent", simpson())
    zoe = cells(picture)[hex_id(1)]
    assert zoe["tension_fell"] is None
    assert zoe["standing"] == "sign_differs"
    assert isinstance(zoe["same_mix"], Interval)
    assert "sign_differs" in picture.remarks
    assert picture.chart is not None
    drawn = {point.row for point in picture.chart.series[0].points}
    standing = [row["standing"] for row in cells(picture).values()]
    assert drawn == {place for place, each in enumerate(standing) if each != "sign_differs"}


def test_compared_hides_the_sum_and_shows_every_stratum() -> None:
    picture = shown("de_escalation_compared", simpson(), Selection(agent=hex_id(1)))
    assert picture.table is not None
    assert picture.headline is None
    pooled = picture.table.rows[0].cells
    assert pooled == ("pooled", "", None, None, None, None, "sign_differs")
    by_cause = {row.cells[1]: row.cells for row in picture.table.rows if row.cells[0] == "cause"}
    own, rest = by_cause["hard"][2], by_cause["hard"][3]
    assert isinstance(own, Rate)
    assert isinstance(rest, Rate)
    assert (own.k, own.n, rest.k, rest.n) == (90, 300, 4, 30)
    within = next(row.cells for row in picture.table.rows if row.cells[0] == "within_cause")
    assert isinstance(within[5], Interval)
    assert within[5].value > 0


def test_compared_without_a_filter_is_the_second_half_against_the_first() -> None:
    calls = calls_of(1, [("late", 40, 120)])
    picture = shown("de_escalation_compared", calls)
    assert picture.table is not None
    own, rest = picture.table.rows[0].cells[2:4]
    assert isinstance(own, Rate)
    assert isinstance(rest, Rate)
    middle = MONDAY + DAYS // 2
    assert own.n == sum(call["day"] > middle for call in calls)
    assert own.n + rest.n == len(calls)
    assert "regression_to_the_mean" in picture.remarks


def test_compared_with_nobody_else_says_so() -> None:
    calls = calls_of(1, [("late", 40, 120)])
    picture = shown("de_escalation_compared", calls, Selection(agent=hex_id(1)))
    assert picture.hidden == "not_enough_evidence"


def phrases(
    with_it: Iterable[tuple[int, int, int]], without: Iterable[tuple[int, int, int]]
) -> Any:
    """Calls of ten agents: (tension before, fell, n), with the phrase "sorry" or another one."""
    calls, uses = [], []
    for phrase, groups in (("sorry", with_it), ("other", without)):
        for before, fell, n in groups:
            for number in range(n):
                call = call_row(len(calls) + 1, agent=number % 10 + 1, day=MONDAY + number % DAYS)
                after = before - 1 if number < fell else before
                around = {"tension_before": before, "tension_after": after}
                around |= {"opening_before": before, "opening_after": after}
                calls.append(call)
                uses.append(part_row(call, phrase=phrase, position=0, **around))
    return calls, uses


def test_a_phrase_for_hard_calls_is_not_called_harmful() -> None:
    """D07: 55 % after the phrase, 80 % without, because it is said where tension is high."""
    calls, uses = phrases([(5, 200, 400), (3, 80, 100)], [(5, 50, 100), (3, 350, 400)])
    picture = shown("phrases", calls, phrases=uses)
    row = cells(picture)["sorry"]
    assert isinstance(row["fell_after"], Rate)
    assert row["fell_after"].k / row["fell_after"].n == pytest.approx(0.56)
    assert row["finding"] == "no_clear_difference"
    assert "used_together_not_effective" in picture.remarks


def test_a_phrase_said_where_tension_falls_more_is_named() -> None:
    calls, uses = phrases([(4, 160, 200)], [(4, 100, 200)])
    row = cells(shown("phrases", calls, phrases=uses))["sorry"]
    assert row["finding"] == "more_often"
    assert isinstance(row["difference"], Interval)
    assert row["difference"].low > 0
    assert (row["calls_with"], row["other_moments"], row["agents_with"]) == (200, 200, 10)


def test_a_phrase_that_comes_late_is_compared_with_others_that_come_late() -> None:
    """Calls calm by themselves: after the third phrase in 90 %, after the first in 40 %.

    Compared with the first phrases of other calls, the late one seemed to help by 50 points.
    """
    calls, uses = [], []
    for phrase, position, fell in (("hello", 0, 40), ("sorry", 2, 90), ("pity", 2, 90)):
        for number in range(200):
            call = call_row(len(calls) + 1, agent=number % 10 + 1, day=MONDAY + number % DAYS)
            after = 3 if number // 2 < fell else 4
            around = {"tension_before": 4, "tension_after": after, "opening_before": 4}
            calls.append(call)
            uses.append(part_row(call, phrase=phrase, position=position, **around))
    found = cells(shown("phrases", calls, phrases=uses))
    assert found["sorry"]["finding"] == "no_clear_difference"
    assert found["sorry"]["other_moments"] == 200
    assert found["hello"]["finding"] == "not_enough_evidence"


@pytest.mark.parametrize(("calls", "agents"), [(29, 10), (200, 4)])
def test_a_phrase_of_few_calls_or_few_agents_is_no_evidence(calls: int, agents: int) -> None:
    rows, uses = phrases([(4, calls, calls)], [(4, 100, 200)])
    for row in (*rows, *uses):
        agent = int(row["agent"], 16)
        row["agent"] = hex_id((agent - 1) % agents + 1)
    picture = shown("phrases", rows, phrases=uses)
    assert picture.hidden == "not_enough_evidence"
    assert picture.table is None


def test_a_shift_is_named_and_chance_is_not() -> None:
    """D05: ten months alike, then ten that are clearly better."""
    calls = []
    for month in range(20):
        for number in range(60):
            call = call_row(len(calls) + 1, agent=number % 6 + 1, day=MONDAY + 30 * month)
            fell = number < (30 if month < 10 else 50)
            calls.append(call | {"tension_first": 4, "tension_last": 2 if fell else 4})
    picture = shown("de_escalation_over_time", calls)
    changes = [row["change"] for row in cells(picture).values()]
    assert set(changes) == {"shift_up", "shift_down"} or "shift_up" in changes
    level = [call | {"tension_last": 2 if int(call["call"], 16) % 2 else 4} for call in calls]
    assert not any(row["change"] for row in cells(shown("de_escalation_over_time", level)).values())


def test_what_rises_and_what_is_new_is_marked_and_chance_is_not() -> None:
    """Of 300 calls before and 100 lately; "new" was never there before."""
    last = MONDAY + 119
    numbers = {"steady": (150, 50), "rises": (30, 35), "falls": (120, 10), "new": (0, 5)}
    calls: list[Call] = [call_row(99_999, day=MONDAY, cause="steady")]
    for cause, (before, lately) in numbers.items():
        for number in range(before + lately):
            day = MONDAY + number % 80 if number < before else last - number % 28
            calls.append(call_row(len(calls) + 1, agent=number % 5 + 1, day=day, cause=cause))
    calls.append(call_row(99_998, day=last, cause="steady"))
    marks = {key: row["trend"] for key, row in cells(shown("causes", calls)).items()}
    assert marks == {"steady": "", "rises": "rising", "falls": "falling", "new": "new"}
    for call in calls:
        call["better"] = "say " + call["cause"]
    marks = {key: row["trend"] for key, row in cells(shown("better", calls)).items()}
    assert marks == {
        "say steady": "", "say rises": "rising", "say falls": "falling", "say new": "new",
    }  # fmt: skip


def test_steps_stand_in_the_order_of_the_newest_playbook() -> None:
    rows = random_facts(5)
    picture = Patterns(facts_of(rows), None, Terms()).show("steps", Selection())
    assert picture.table is not None
    order = [row.key for row in picture.table.rows]
    assert order == ["listen", "agree", "apologise", "thank"], "1.10 is newer than 1.0"


def test_nothing_imported_is_said_and_not_an_empty_chart() -> None:
    patterns = Patterns(facts_of({}), None, Terms())
    for code in patterns.codes():
        picture = patterns.show(code, Selection())
        assert picture.hidden == "nothing_imported"
        assert picture.table is None
    assert patterns.choices(Selection()).since is None


def test_a_choice_nobody_has_shows_nothing() -> None:
    patterns = Patterns(facts_of(random_facts(6)), None, Terms())
    for code in patterns.codes():
        assert patterns.show(code, Selection(cause="nobody")).hidden == "nothing_imported"
