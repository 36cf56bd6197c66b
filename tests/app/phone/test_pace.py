"""Twenty a second means twenty, over any second and after any pause."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.phone.pace import Pace


def test_after_a_pause_as_many_come_at_once_as_in_a_second() -> None:
    pace = Pace(20)
    assert [pace.allows(0) for _ in range(25)] == [True] * 20 + [False] * 5
    assert not pace.allows(49)
    assert pace.allows(50)
    assert [pace.allows(60_000) for _ in range(25)] == [True] * 20 + [False] * 5


def test_a_clock_that_stands_still_gives_nothing() -> None:
    pace = Pace(2)
    assert [pace.allows(7) for _ in range(4)] == [True, True, False, False]


@given(st.lists(st.integers(0, 400), min_size=1, max_size=200))
def test_no_second_has_more_than_twice_as_many(pauses: list[int]) -> None:
    """As many as were saved up, and as many as came due meanwhile."""
    pace, now, allowed = Pace(20), 0, []
    for pause in pauses:
        now += pause
        if pace.allows(now):
            allowed.append(now)
    for begin in allowed:
        assert sum(begin <= at < begin + 1000 for at in allowed) <= 40
