"""Run charts: which rules fire, and how often they do on nothing."""

from __future__ import annotations

import random

import pytest

from app.insight.statistics.run_chart import lengths, moving_scatter, run_chart, run_rules


def shares(*hundredths: int) -> list[tuple[int, int]]:
    return [(each, 100) for each in hundredths]


def test_a_shift_is_named_with_its_points():
    found = run_rules([50, 52, 49, 51, 48, 50.5, 60, 62, 59, 61, 63, 60])
    assert [(one.rule, one.first, one.last, one.up) for one in found] == [
        ("shift", 0, 5, False),
        ("shift", 6, 11, True),
    ]
    assert found[1].mark == "shift_up"


def test_points_on_the_median_neither_break_nor_add():
    """Perla et al. 2011, rule 1."""
    values = [5, 5, 1, 1, 5, 1, 1, 1, 5, 1, 9, 9, 9, 9, 9]
    found = [one for one in run_rules(values) if one.rule == "shift"]
    assert [(one.first, one.last) for one in found] == [(2, 9)]


def test_a_trend_counts_equal_values_once():
    """Perla et al. 2011, rule 2."""
    values = [5, 3, 4, 4, 5, 6, 7, 8, 2, 9, 3, 5]
    found = [one for one in run_rules(values) if one.rule == "trend"]
    assert [(one.first, one.last, one.up) for one in found] == [(1, 7, True)]
    assert not [one for one in run_rules([5, 3, 4, 4, 5, 6, 7, 2, 9, 3, 5]) if one.rule == "trend"]


def test_a_point_far_out_is_named_and_the_limits_are_drawn():
    points = shares(50, 52, 48, 51, 49, 80, 50, 47, 51, 50)
    chart = run_chart(points)
    assert chart.mark(5) == "astronomical_up"
    assert [chart.mark(place) for place in (0, 4, 6)] == ["", "", ""]
    assert chart.centre == 0.5
    centre, outer = chart.lines()
    assert centre.points[-1] == (9.0, 0.5, 0.5)
    assert len(outer.points) == 10


def test_months_that_always_scatter_more_widen_the_limits():
    """Laney: with many calls every month would be out of the binomial limits."""
    draw = random.Random(2)
    points = [(round(10_000 * draw.gauss(0.5, 0.03)), 10_000) for _ in range(24)]
    k = sum(each for each, _ in points) / 240_000
    assert moving_scatter(points, k) > 4
    assert [one for one in run_chart(points).signals if one.rule == "astronomical"] == []


def test_few_points_or_few_calls_name_nothing():
    assert run_chart(shares(1, 99, 1, 99, 1, 99, 1)).signals == ()
    assert run_chart([]).lines()[0].level == 0
    points = [*shares(50, 51, 49, 50, 52, 48, 50, 51), (9, 9)]
    chart = run_chart(points)
    assert chart.mark(8) == ""
    assert run_chart([(0, 0), *shares(50, 51, 49, 50, 52, 48, 50, 51)]).limits[0] == (0.0, 1.0)


@pytest.mark.parametrize("points", [12, 15, 24, 32, 52, 99])
def test_equal_months_seldom_fire(points):
    """Each rule in at most 5 % of charts (docs/statistics.md)."""
    draw = random.Random(points)
    fired = {"shift": 0, "trend": 0}
    for _ in range(600):
        values = [draw.random() for _ in range(points)]
        for rule in {one.rule for one in run_rules(values)}:
            fired[rule] += 1
    assert max(fired.values()) / 600 < 0.07
    assert lengths(points)[0] <= points / 2


def test_a_lasting_change_is_found():
    draw = random.Random(9)
    found = 0
    for _ in range(100):
        months = [0.55] * 12 + [0.75] * 12
        points = [(sum(draw.random() < share for _ in range(100)), 100) for share in months]
        found += any(one.rule == "shift" and one.up for one in run_chart(points).signals)
    assert found >= 95
