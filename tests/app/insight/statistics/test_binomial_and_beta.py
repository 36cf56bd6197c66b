"""The distributions that all else is computed from, against exact sums and published tables."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.insight.statistics import beta, binomial


def exact(k: int, n: int, share: Fraction) -> Fraction:
    return sum(
        (math.comb(n, i) * share**i * (1 - share) ** (n - i) for i in range(k + 1)), Fraction(0)
    )


@given(st.integers(1, 120), st.integers(1, 99), st.data())
def test_the_binomial_sum_is_exact(n, hundredths, data):
    share = Fraction(hundredths, 100)
    k = data.draw(st.integers(-1, n))
    assert binomial.cumulative(k, n, float(share)) == pytest.approx(
        float(exact(k, n, share)), abs=1e-12
    )


def test_the_binomial_sum_holds_for_a_whole_house():
    """4,000,000 calls: the median of a symmetrical one, and its middle half by the normal."""
    n = 4_000_000
    assert binomial.cumulative(n // 2, n, 0.5) == pytest.approx(
        0.5 + 0.5 / math.sqrt(math.pi * n / 2), abs=1e-7
    )
    r, _ = binomial.quantile(0.25, n, 0.5)
    assert abs(r - (n / 2 - 0.67449 * 1000)) < 1.5


@given(st.integers(1, 200), st.integers(1, 99), st.floats(0.0001, 0.4))
def test_a_quantile_is_where_the_sum_passes_the_tail(n, hundredths, tail):
    share = hundredths / 100
    r, part = binomial.quantile(tail, n, share)
    assert binomial.cumulative(r - 1, n, share) <= tail + 1e-12
    assert binomial.cumulative(r, n, share) > tail - 1e-12
    assert 0 <= part <= 1


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 99))
def test_the_beta_sum_is_the_binomial_one(a, b, hundredths):
    """Abramowitz and Stegun 26.5.24."""
    x = Fraction(hundredths, 100)
    n = a + b - 1
    assert beta.cumulative(float(x), a, b) == pytest.approx(
        float(1 - exact(a - 1, n, x)), abs=1e-11
    )


def test_the_beta_sum_of_halves_is_the_arc_sine():
    for x in (0.01, 0.2, 0.5, 0.93):
        assert beta.cumulative(x, 0.5, 0.5) == pytest.approx(
            2 / math.pi * math.asin(math.sqrt(x)), abs=1e-12
        )


# CJ Clopper, ES Pearson's intervals as Newcombe (1998, table I, method 5) gives them.
@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (1, 29, 0.0009, 0.1776)],
)
def test_beta_quantiles_give_the_published_exact_intervals(k, n, low, high):
    found = beta.quantile(0.025, k, n - k + 1), beta.quantile(0.975, k + 1, n - k)
    assert found == pytest.approx((low, high), abs=0.00006)


def test_beta_quantiles_hold_for_a_whole_house():
    assert beta.quantile(0.5, 1_200_000, 2_800_000) == pytest.approx(0.3, abs=1e-6)
