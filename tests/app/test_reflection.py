"""Reflections: private unless shared, written bit by bit, found again before a similar call."""

from __future__ import annotations

from app.records import Answer
from app.reflection import facts_of
from tests.support.desk import make_desk


def test_nothing_is_shared_by_itself():
    desk = make_desk()
    call = desk.calls.start()
    desk.calls.close(call)
    question = desk.playbook.reflection[0].id
    desk.reflections.write(call, answers=(Answer(question=question, choice="yes"),))
    desk.reflections.write(call, next_time="say sorry earlier")
    kept = desk.kept.sheet(call).reflection
    assert [answer.shared for answer in kept.answers] == [False]
    assert kept.next_time_shared is False
    assert kept.answers[0].choice == "yes"
    assert kept.next_time == "say sorry earlier"


def test_facts_name_what_was_done_and_skipped():
    desk = make_desk()
    call = desk.calls.start()
    done = desk.playbook.steps[1].id
    desk.checklist.tick(call, done)
    for level in (3, 5, 1):
        desk.tension.set(call, level)
    facts = facts_of(desk.playbook, desk.sheet(call))
    assert facts.done == (done,)
    assert len(facts.skipped) == len(desk.playbook.steps) - 1
    assert (facts.first_tension, facts.peak, facts.last_tension) == (3, 5, 1)


def test_the_next_time_line_is_there_before_a_similar_call():
    desk = make_desk()
    cause = desk.playbook.causes[0].id
    first = desk.calls.start()
    desk.calls.set_field(first, "cause", cause)
    desk.calls.close(first)
    desk.reflections.write(first, next_time="ask what they fear")
    second = desk.calls.start()
    desk.calls.set_field(second, "cause", cause)
    found = desk.reflections.for_call(desk.sheet(second))
    assert [each.reflection.next_time for each in found] == ["ask what they fear"]


def test_the_reflection_of_a_call_that_the_disk_has_not_taken_yet_is_written():
    desk = make_desk()
    desk.kept.hold_back = True
    call = desk.calls.start()
    desk.tension.set(call, 5)
    desk.calls.close(call)
    assert desk.sheet(call).call.phase == "closed"
    desk.reflections.write(call, next_time="breathe first")
    assert desk.sheet(call).reflection.next_time == "breathe first"
    desk.kept.let_through()
    assert desk.kept.sheet(call).reflection.next_time == "breathe first"
    assert desk.sheet(call) == desk.kept.sheet(call)
