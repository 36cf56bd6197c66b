"""Tension: set by hand; the quiet cue comes after minutes of anger with only listening."""

from __future__ import annotations

import pytest

from tests.support.desk import make_desk


def listening_step(desk) -> str:
    groups = desk.playbook.refocus.groups
    return next(step.id for step in desk.playbook.steps if step.group in groups)


def other_step(desk) -> str:
    groups = desk.playbook.refocus.groups
    return next(step.id for step in desk.playbook.steps if step.group not in groups)


def test_the_cue_comes_after_four_minutes_of_high_tension_with_only_listening():
    desk = make_desk()
    call = desk.calls.start()
    desk.checklist.tick(call, listening_step(desk))
    desk.tension.set(call, 4)
    desk.clock.pass_minutes(3.9)
    assert desk.tension.refocus(call) is None
    desk.clock.pass_minutes(0.2)
    assert desk.tension.refocus(call) is desk.playbook.refocus


def test_a_calmer_moment_begins_the_minutes_again():
    desk = make_desk()
    call = desk.calls.start()
    desk.tension.set(call, 5)
    desk.clock.pass_minutes(3)
    desk.tension.set(call, 2)
    desk.tension.set(call, 4)
    desk.clock.pass_minutes(2)
    assert desk.tension.refocus(call) is None


def test_a_change_between_high_levels_does_not_begin_them_again():
    desk = make_desk()
    call = desk.calls.start()
    desk.tension.set(call, 4)
    desk.clock.pass_minutes(2)
    desk.tension.set(call, 5)
    desk.clock.pass_minutes(2.1)
    assert desk.tension.refocus(call) is not None


def test_the_cue_stays_away_once_something_else_was_done_or_the_call_is_over():
    desk = make_desk()
    call = desk.calls.start()
    desk.tension.set(call, 5)
    desk.clock.pass_minutes(5)
    desk.checklist.tick(call, other_step(desk))
    assert desk.tension.refocus(call) is None
    again = desk.calls.start()
    desk.tension.set(again, 5)
    desk.clock.pass_minutes(5)
    desk.calls.end(again)
    assert desk.tension.refocus(again) is None


@pytest.mark.parametrize("level", [0, 6, -1])
def test_levels_outside_one_to_five_are_refused(level: int):
    desk = make_desk()
    call = desk.calls.start()
    with pytest.raises(ValueError, match=str(level)):
        desk.tension.set(call, level)
    assert desk.kept.sheet(call).tension == ()
