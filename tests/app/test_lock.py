"""When a window locks by itself (C03)."""

from __future__ import annotations

import pytest

from app.lock import FORGOTTEN_CALL_MINUTES, Idleness, IdleUnit, Look

MINUTE = 60_000


def test_it_locks_when_nobody_was_there_for_as_long_as_the_setting_says() -> None:
    idle = Idleness(0)
    assert not idle.look(10 * MINUTE - 1, minutes=10).locks
    assert idle.look(10 * MINUTE, minutes=10).locks
    idle.touched(10 * MINUTE)
    assert not idle.look(19 * MINUTE, minutes=10).locks
    assert idle.look(20 * MINUTE, minutes=10).locks


def test_zero_minutes_never_lock() -> None:
    assert not Idleness(0).look(10_000 * MINUTE, minutes=0).locks


def test_it_looks_again_when_the_time_is_over_but_never_later_than_in_half_a_minute() -> None:
    idle = Idleness(0)
    assert idle.look(0, minutes=10) == Look(locks=False, again_ms=30_000)
    assert idle.look(10 * MINUTE - 5_000, minutes=10) == Look(locks=False, again_ms=5_000)
    assert idle.look(10 * MINUTE - 5, minutes=10).again_ms == 1_000


def test_a_conversation_is_never_locked_away_and_the_time_counts_from_its_end() -> None:
    idle = Idleness(0)
    for minute in range(60):
        assert not idle.look(minute * MINUTE, minutes=10, talks=True).locks
    assert not idle.look(68 * MINUTE, minutes=10).locks
    assert idle.look(69 * MINUTE, minutes=10).locks


def test_a_call_that_was_forgotten_does_not_keep_the_desk_open_all_night() -> None:
    idle = Idleness(0)
    locked = [
        minute for minute in range(24 * 60) if idle.look(minute * MINUTE, minutes=10, talks=True)[0]
    ]
    assert locked[0] in range(FORGOTTEN_CALL_MINUTES, FORGOTTEN_CALL_MINUTES + 11)


def test_calls_taken_at_the_telephone_alone_are_each_a_sign_of_somebody() -> None:
    idle = Idleness(0)
    for minute in range(8 * 60):
        talks = minute % 20 > 2
        assert not idle.look(minute * MINUTE, minutes=10, talks=talks).locks


def test_a_ring_is_waited_for_but_is_no_sign_of_anybody() -> None:
    idle = Idleness(0)
    assert not idle.look(10 * MINUTE, minutes=10, rings=True).locks
    assert idle.look(10 * MINUTE + 20_000, minutes=10).locks


def test_a_clock_that_a_sleeping_machine_stopped_changes_nothing_before_the_time() -> None:
    idle = Idleness(5 * MINUTE)
    idle.touched(3 * MINUTE)
    assert not idle.look(14 * MINUTE, minutes=10).locks


@pytest.mark.parametrize(("unit", "answers"), [(1, (600_000, 605_010)), (1000, (600, 605))])
def test_two_answers_tell_what_a_screen_saver_counts_in(
    unit: int, answers: tuple[int, int]
) -> None:
    idle = IdleUnit()
    assert idle.idle_ms(answers[0], 0) is None
    assert idle.idle_ms(answers[1], 5_000) == answers[1] * unit
    assert idle.idle_ms(3, 9_000) == 3 * unit


@pytest.mark.parametrize("answers", [(0, 0), (7, 40_000)])
def test_answers_that_fit_nothing_are_not_believed(answers: tuple[int, int]) -> None:
    idle = IdleUnit()
    idle.idle_ms(answers[0], 0)
    assert idle.idle_ms(answers[1], 5_000) is None


@pytest.mark.parametrize("answers", [(600, 2), (600_000, 900), (1, 0)])
def test_an_answer_that_began_anew_means_somebody_whatever_it_counts(
    answers: tuple[int, int],
) -> None:
    idle = IdleUnit()
    idle.idle_ms(answers[0], 0)
    assert idle.idle_ms(answers[1], 5_000) in (answers[1], 5_000)


def test_answers_too_close_together_tell_nothing() -> None:
    idle = IdleUnit()
    idle.idle_ms(600, 0)
    assert idle.idle_ms(601, 1_000) is None
