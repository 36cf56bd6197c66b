"""Rates: Wilson's interval against published ones, and how a rate may be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.insight.statistics.binomial import probability
from app.insight.statistics.rate import rate, wilson

# Newcombe RG, "Two-sided confidence intervals for the single proportion: comparison of seven
# methods", Statistics in Medicine 17 (1998) 857-872, table I, method 3.
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("k", "n", "low", "high"), PUBLISHED)
def test_the_interval_is_the_published_one(k, n, low, high):
    found = rate(k, n)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("n", "shown"), [(0, "count"), (9, "count"), (10, "few"), (29, "few"), (30, "share")]
)
def test_few_calls_are_not_shown_as_a_share(n, shown):
    assert rate(0, n).shown == shown


def test_no_calls_tell_nothing():
    found = rate(0, 0)
    assert (found.low, found.high, found.at_least, found.at_most) == (0, 1, 0, 1)


def test_calls_of_which_it_is_not_known_make_bounds():
    """41 of 80 with 20 unknown: between 41 and 61 of 100 (D09)."""
    found = rate(41, 80, missing=20)
    assert (found.at_least, found.at_most) == (0.41, 0.61)
    assert (found.k, found.n, found.missing) == (41, 80, 20)


@pytest.mark.parametrize(("k", "n", "missing"), [(3, 2, 0), (-1, 2, 0), (1, 2, -1)])
def test_what_cannot_be_is_refused(k, n, missing):
    with pytest.raises(ValueError, match="of"):
        rate(k, n, missing)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_interval_holds_the_share_and_turns_around_with_it(hits, others):
    n = hits + others
    low, high = wilson(hits, n)
    assert 0 <= low <= (hits / n if n else 0.5) <= high <= 1
    mirrored = wilson(others, n)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-12)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.8])
def test_it_holds_the_truth_in_about_95_of_100_cases(share):
    """Summed exactly over all that may come of 60 calls."""
    n = 60
    holding = (k for k in range(n + 1) if wilson(k, n)[0] <= share <= wilson(k, n)[1])
    assert 0.92 < sum(probability(k, n, share) for k in holding) < 0.985
