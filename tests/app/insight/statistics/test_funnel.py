"""Funnel plots: limits against sums by hand, over-dispersion, and who is marked."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.insight.statistics.binomial import cumulative
from app.insight.statistics.funnel import Funnel, dispersion, funnel


def plain(centre: float, pictures: int = 1) -> Funnel:
    return Funnel(centre=centre, dispersion=1.0, units=20, pictures=pictures)


def test_exact_limits_as_summed_by_hand():
    """Ten calls at one half: P(R ≤ 1) = 11/1024 and P(R ≤ 2) = 56/1024 lie around 2.5 %, so r = 2
    and a share (56 − 25.6)/45 of its step is beyond (Spiegelhalter 2005, appendix A.1.1)."""
    low, high = plain(0.5).limits(10, 0.95)
    by_hand = (2 - (Fraction(56) - Fraction(256, 10)) / 45) / 10
    assert low == pytest.approx(float(by_hand))
    assert high == pytest.approx(float(1 - by_hand))


@pytest.mark.parametrize("level", [0.95, 0.998])
def test_for_many_calls_the_limits_are_the_normal_ones(level):
    low, high = plain(0.3).limits(40_000, level)
    reach = {0.95: 1.959964, 0.998: 3.090232}[level] * math.sqrt(0.3 * 0.7 / 40_000)
    assert (low, high) == pytest.approx((0.3 - reach, 0.3 + reach), abs=3e-5)


@given(st.integers(10, 400), st.integers(1, 99), st.sampled_from([0.95, 0.998]), st.integers(1, 12))
def test_a_rate_is_outside_only_where_chance_is_rarer_than_the_tail(n, hundredths, level, pictures):
    share = hundredths / 100
    low, high = plain(share, pictures).limits(n, level)
    tail = (1 - level) / 2 / (pictures if level > 0.99 else 1)
    below = [k for k in range(n + 1) if k / n < low]
    above = [k for k in range(n + 1) if k / n > high]
    if below:
        assert cumulative(below[-1], n, share) <= tail * (1 + 1e-9)
    if above:
        assert 1 - cumulative(above[0] - 1, n, share) <= tail * (1 + 1e-6) + 1e-12


def test_the_outer_limits_are_shared_by_the_pictures():
    alone, together = plain(0.5, 1), plain(0.5, 10)
    assert together.limits(100, 0.95) == alone.limits(100, 0.95)
    assert together.limits(100, 0.998)[0] < alone.limits(100, 0.998)[0]


def test_units_that_scatter_more_than_chance_widen_the_limits():
    """Twenty units at 30 or 70 of 100 around one half: each is 4 standard errors off, so 16."""
    units = [(30, 100), (70, 100)] * 10
    found = funnel(units)
    assert found is not None
    assert found.dispersion == pytest.approx(16)
    assert [found.mark(*each) for each in units] == [""] * 20
    equal = funnel([(50, 100)] * 20)
    assert equal is not None
    assert equal.dispersion == 1.0


def test_one_unit_far_out_does_not_hide_itself():
    units = [(48, 100), (52, 100)] * 10 + [(82, 100)]
    found = funnel(units)
    assert found is not None
    assert found.dispersion == 1.0
    assert found.mark(82, 100) == "above"
    assert found.mark(18, 100) == "below"
    assert found.mark(52, 100) == ""


def test_too_few_calls_or_units_are_never_marked():
    assert plain(0.1).mark(9, 9) == ""
    few = funnel([(1, 100), (1, 100), (1, 100), (90, 100)])
    assert few is not None
    assert few.mark(90, 100) == ""
    assert dispersion([(1, 100), (90, 100)], 0.5) == 1.0
    assert funnel([(0, 0)]) is None
    with pytest.raises(ValueError, match="0"):
        funnel([(1, 2)], pictures=0)


def test_the_lines_span_the_sizes_and_never_leave_the_plot():
    found = funnel([(7, 12), (300, 620), (20, 80)])
    assert found is not None
    lines = found.lines([12, 620, 80])
    assert [line.level for line in lines] == [0, 95, 99.8]
    for line in lines:
        assert (line.points[0][0], line.points[-1][0]) == (11, 682)
        assert all(0 <= low <= high <= 1 for _, low, high in line.points)
    inner, outer = lines[1].points, lines[2].points
    assert all(o[1] <= i[1] and i[2] <= o[2] for i, o in zip(inner, outer, strict=True))
    assert found.lines([]) == ()
    alike = found.lines([400, 400])
    assert [(line.points[0][0], line.points[-1][0]) for line in alike] == [(360, 440)] * 3
    assert found.lines([1])[1].points[-1][0] == 2


@pytest.mark.parametrize("k", [0, 100])
def test_where_all_or_none_are_hits_nobody_is_marked(k):
    found = funnel([(k, 100)] * 8)
    assert found is not None
    assert found.mark(k, 100) == ""
