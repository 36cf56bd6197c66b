"""Differences of rates against published intervals, plain and over strata."""

from __future__ import annotations

import math
import random

import pytest

from app.insight.statistics.difference import Stratum, difference, stratified

# Newcombe RG, "Interval estimation for the difference between independent proportions", Statistics
# in Medicine 17 (1998) 873-890, table II, method 10, contrasts (a) to (h).
PUBLISHED = [
    (56, 70, 48, 80, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775),
    (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1.0000),
    (10, 10, 0, 10, 0.6075, 1.0000),
]

# PJ Bickel, EA Hammel, JW O'Connell, "Sex bias in graduate admissions: data from Berkeley", Science
# 187 (1975) 398-404: women and men admitted, of those who applied, in the six largest departments.
BERKELEY = {
    "A": (89, 108, 512, 825),
    "B": (17, 25, 353, 560),
    "C": (202, 593, 120, 325),
    "D": (131, 375, 138, 417),
    "E": (94, 393, 53, 191),
    "F": (24, 341, 22, 373),
}


def strata(rows) -> list[Stratum]:
    return [Stratum(k=k, n=n, k0=k0, n0=n0) for k, n, k0, n0 in rows]


@pytest.mark.parametrize(("k", "n", "k0", "n0", "low", "high"), PUBLISHED)
def test_the_interval_is_the_published_one(k, n, k0, n0, low, high):
    found = difference(k, n, k0, n0)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)
    assert found.n == n + n0


def test_an_empty_group_tells_nothing():
    found = difference(3, 4, 0, 0)
    assert (found.value, found.low, found.high) == (0, -1, 1)


def test_the_test_over_strata_is_the_published_one():
    """Berkeley's 1973 admissions: 1.5246 on one degree, p = 0.2169 (R, mantelhaen.test, without
    a correction): no difference within the departments, where the pooled one is 14 points."""
    found = stratified(strata(BERKELEY.values()))
    assert found is not None
    assert round(found.p, 4) == 0.2169
    assert found.difference.low < 0 < found.difference.high
    assert (found.n, found.n0) == (1835, 2691)


def test_one_stratum_is_weighted_as_itself():
    """By hand: (3·4 − 1·6)/10 over 6·4/10; P = (36·1 − 16·3 − 24)/100, Q = (3·3 + 1·3)/20."""
    found = stratified(strata([(3, 6, 1, 4)]))
    assert found is not None
    value = 0.6 / 2.4
    assert found.difference.value == pytest.approx(value)
    variance = (value * (-36 / 100) + 12 / 20) / 2.4**2
    assert found.difference.high - value == pytest.approx(1.959964 * math.sqrt(variance))
    # Of 10 calls 4 were hits; the first six have 3 of them where 2.4 are expected.
    assert found.p == pytest.approx(
        math.erfc(0.6 / math.sqrt(6 * 4 * 4 * 6 / (100 * 9)) / math.sqrt(2))
    )


def test_the_variance_is_what_chance_makes():
    """Sato's variance against the scatter of 3,000 draws, of many small strata."""
    draw = random.Random(7)
    shapes = [(draw.randint(2, 9), draw.randint(2, 9), draw.uniform(0.2, 0.7)) for _ in range(30)]
    values, reaches, held = [], [], 0
    for _ in range(3_000):
        rows = []
        for n, n0, share in shapes:
            k = sum(draw.random() < share + 0.1 for _ in range(n))
            rows.append((k, n, sum(draw.random() < share for _ in range(n0)), n0))
        found = stratified(strata(rows))
        assert found is not None
        one = found.difference
        values.append(one.value)
        reaches.append((one.high - one.low) / 2 / 1.959964)
        held += one.low <= 0.1 <= one.high
    middle = sum(values) / len(values)
    scatter = math.sqrt(sum((each - middle) ** 2 for each in values) / len(values))
    assert middle == pytest.approx(0.1, abs=0.01)
    assert sum(reaches) / len(reaches) == pytest.approx(scatter, rel=0.06)
    assert 0.935 < held / len(values) < 0.965


def test_strata_with_one_group_alone_are_left_out():
    alone = strata([(3, 6, 1, 4), (9, 9, 0, 0), (0, 0, 2, 5)])
    assert stratified(alone) == stratified(alone[:1])
    assert stratified(alone[1:]) is None
    assert stratified(strata([(4, 4, 6, 6)])).p == 1.0
