"""Shrinkage: small groups go to the middle, large ones stay."""

from __future__ import annotations

import random

import pytest

from app.insight.statistics.shrinkage import Prior, prior, shrunken

# B Efron, C Morris, "Data analysis using Stein's estimator and its generalizations", JASA 70 (1975)
# 311-319, table 1: hits in the first 45 at bats of 1970, and the average of the rest of the season.
HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]
REST = [
    0.346, 0.298, 0.276, 0.222, 0.273, 0.270, 0.263, 0.210, 0.269,
    0.230, 0.264, 0.256, 0.303, 0.264, 0.226, 0.285, 0.316, 0.200,
]  # fmt: skip


def test_the_ball_players_are_told_better_than_by_their_own_hits():
    """As published: the first from .400 to .29, the last from .156 to .25; the squared error falls
    to less than a third (theirs: .077 to .022)."""
    found = [each.value for each in shrunken([(hits, 45) for hits in HITS])]
    assert found[0] == pytest.approx(0.29, abs=0.015)
    assert found[-1] == pytest.approx(0.25, abs=0.015)
    error = sum((a - b) ** 2 for a, b in zip(found, REST, strict=True))
    plain = sum((hits / 45 - b) ** 2 for hits, b in zip(HITS, REST, strict=True))
    assert plain == pytest.approx(0.077, abs=0.002)
    assert error < plain / 3


def test_the_moments_are_found_again():
    """Groups drawn from a beta distribution of mean 0.3 and strength 20."""
    draw = random.Random(11)
    groups = []
    for _ in range(600):
        share, n = draw.betavariate(6, 14), draw.randint(20, 200)
        groups.append((sum(draw.random() < share for _ in range(n)), n))
    found = prior(groups)
    assert found.mean == pytest.approx(0.3, abs=0.02)
    assert found.strength == pytest.approx(20, rel=0.2)


def test_few_calls_go_to_the_middle_and_many_stay():
    before = Prior(mean=0.5, strength=50)
    small, large = before.after(4, 4), before.after(4000, 4000)
    assert 0.5 < small.value < 0.6
    assert large.value > 0.98
    assert small.low < small.value < small.high


def test_the_interval_is_the_published_one_of_a_flat_beginning():
    """Laplace's rule: after 9 of 9 the mean is 10/11 and 2.5 % lie below 0.025^(1/10)."""
    found = Prior(mean=0.5, strength=2).after(9, 9)
    assert found.value == pytest.approx(10 / 11)
    assert found.low == pytest.approx(0.025 ** (1 / 10), abs=1e-9)


def test_groups_that_are_all_alike_or_one_alone_are_told_as_one():
    assert shrunken([(50, 100)] * 4)[0].value == pytest.approx(0.5)
    assert shrunken([(3, 10)])[0].value == pytest.approx(0.3)
    assert shrunken([(0, 10), (0, 20)])[0].value == 0.0
    with pytest.raises(ValueError, match="no calls"):
        prior([(0, 0)])
