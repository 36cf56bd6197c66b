"""Many tests at once, against the example of those who found the method."""

from __future__ import annotations

import random

import pytest

from app.insight.statistics.many_tests import adjusted, benjamini_hochberg

# Benjamini and Hochberg (1995), section 4.1: thrombolysis after myocardial infarction, 15 p-values.
NEUHAUS = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000,
]  # fmt: skip


def test_four_of_fifteen_as_published():
    """ "we now reject the four hypotheses", where Bonferroni's way rejects three."""
    assert benjamini_hochberg(NEUHAUS) == [True] * 4 + [False] * 11
    assert sum(p <= 0.05 / 15 for p in NEUHAUS) == 3


def test_the_order_given_does_not_matter():
    shuffled = random.Random(3).sample(range(15), 15)
    found = benjamini_hochberg([NEUHAUS[place] for place in shuffled])
    assert [place for place, one in zip(shuffled, found, strict=True) if one and place > 3] == []
    assert sum(found) == 4


def test_adjusted_values_step_up():
    """By hand: 4th of 15 is 0.0095 · 15 / 4; the 5th to 7th share the least of them."""
    found = adjusted(NEUHAUS)
    assert found[3] == pytest.approx(0.035625)
    assert found[5] == found[6] == pytest.approx(0.0298 * 15 / 7)
    assert adjusted([]) == []
