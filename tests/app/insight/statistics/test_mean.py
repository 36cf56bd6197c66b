"""Means and medians with intervals."""

from __future__ import annotations

import random

import pytest

from app.insight.statistics.mean import mean, median, median_ranks, student


# Student's table, two-sided 95 %.
@pytest.mark.parametrize(
    ("freedom", "value"), [(4, 2.776), (9, 2.262), (29, 2.045), (60, 2.000), (1000, 1.962)]
)
def test_students_quantile_is_that_of_the_tables(freedom, value):
    assert student(freedom) == pytest.approx(value, rel=0.0005)


def test_the_mean_of_values_by_their_sums():
    """Student's own example (Biometrika 6 (1908), Cushny and Peebles): ten differences of sleep,
    mean 1.58, standard deviation 1.23: 0.70 to 2.46."""
    sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    found = mean(10, sum(sleep), sum(each * each for each in sleep))
    assert found is not None
    assert (round(found.value, 2), round(found.low, 2), round(found.high, 2)) == (1.58, 0.70, 2.46)
    assert mean(4, 10.0, 30.0) is None


# Conover, Practical Nonparametric Statistics: ranks (from 1) for the median at 95 %.
@pytest.mark.parametrize(
    ("n", "first", "last"), [(6, 1, 6), (10, 2, 9), (15, 4, 12), (20, 6, 15), (100, 40, 61)]
)
def test_the_ranks_are_those_of_the_tables(n, first, last):
    assert median_ranks(n) == (first - 1, last - 1)


def test_the_median_and_its_interval_are_values_that_were_there():
    values = list(range(1, 21))
    random.Random(1).shuffle(values)
    found = median(values)
    assert found is not None
    assert (found.value, found.low, found.high, found.n) == (10.5, 6, 15, 20)
    assert median(values[:5]) is None
