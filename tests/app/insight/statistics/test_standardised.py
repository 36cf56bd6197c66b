"""The same mix for all, and the guard against Simpson's paradox."""

from __future__ import annotations

import pytest

from app.insight.statistics.standardised import compare, mix, standardised

# CR Charig et al., "Comparison of treatment of renal calculi by open surgery, percutaneous
# nephrolithotomy, and extracorporeal shockwave lithotripsy", BMJ 292 (1986) 879-882.
OPEN = {"small": (81, 87), "large": (192, 263)}
KEYHOLE = {"small": (234, 270), "large": (55, 80)}


def test_the_kidney_stones_hide_the_pooled_difference():
    """Open surgery has 78 % against 83 %, and yet more in both sizes (SA Julious, MA Mullee, BMJ
    309 (1994) 1480-1481)."""
    found = compare(OPEN, KEYHOLE)
    assert found.pooled.value == pytest.approx(273 / 350 - 289 / 350)
    assert found.within is not None
    assert found.within.value > 0
    assert found.sign_differs


def test_with_the_same_mix_the_rates_turn_around():
    """By hand, as 357 of 700 stones were small: .931 · .51 + .730 · .49 for open surgery."""
    weights = mix(OPEN, KEYHOLE)
    assert weights == {"small": 357, "large": 343}
    surgery, keyhole = standardised(OPEN, weights), standardised(KEYHOLE, weights)
    assert surgery is not None
    assert keyhole is not None
    assert surgery.rate.value == pytest.approx((81 / 87 * 357 + 192 / 263 * 343) / 700)
    assert keyhole.rate.value == pytest.approx(0.7789, abs=0.0001)
    assert surgery.rate.low < surgery.rate.value < surgery.rate.high
    assert surgery.covered == 1.0


def test_one_stratum_has_the_interval_of_its_rate():
    found = standardised({"all": (81, 263)}, {"all": 10})
    assert found is not None
    assert (round(found.rate.low, 4), round(found.rate.high, 4)) == (0.2553, 0.3662)


def test_strata_that_a_group_has_not_are_told():
    found = standardised({"a": (5, 10)}, {"a": 30, "b": 70})
    assert found is not None
    assert found.covered == pytest.approx(0.3)
    assert standardised({"c": (1, 2)}, {"a": 30}) is None


def test_the_same_direction_within_and_pooled_hides_nothing():
    found = compare({"a": (60, 100), "b": (30, 100)}, {"a": (50, 100), "b": (20, 100)})
    assert not found.sign_differs
    assert found.within is not None
    assert found.within.value == pytest.approx(0.1)
    alone = compare({"a": (6, 10)}, {"b": (5, 10)})
    assert alone.within is None
    assert not alone.sign_differs
