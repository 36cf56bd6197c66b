"""Choosing a style changes the cue, the order of the steps and the form of the questions."""

import pytest

from app.phrases import suggest
from app.playbook.places import builtin_playbook
from tests.support.desk import make_desk


def test_a_technical_caller_gets_the_facts_before_the_apology():
    desk = make_desk()
    call = desk.calls.start()
    usual = [line.step.id for line in desk.checklist.lines(call)]
    assert usual[:6] == [
        "prepare",
        "let_finish",
        "name_feeling",
        "apologise",
        "find_cause",
        "check_understood",
    ]
    desk.calls.set_field(call, "manner", "technical")
    lines = desk.checklist.lines(call)
    assert [line.step.id for line in lines][:6] == [
        "prepare",
        "let_finish",
        "name_feeling",
        "find_cause",
        "check_understood",
        "apologise",
    ]
    cues = {line.step.id: line.cue for line in lines}
    assert cues["find_cause"] == "What changed, what was tried, which message?"


def test_how_difficult_somebody_is_counts_before_how_they_talk():
    """A threat changes the cue whatever the manner of talking says."""
    desk = make_desk()
    call = desk.calls.start()
    desk.calls.set_field(call, "manner", "technical")
    desk.calls.set_field(call, "difficulty", "potentially_violent")
    cues = {line.step.id: line.cue for line in desk.checklist.lines(call)}
    assert cues["prepare"] == "Emergency card first. Get your supervisor."
    assert cues["offer_options"] == "Promise nothing under threat. Hand over."
    assert cues["find_cause"] == "What changed, what was tried, which message?"


def test_a_talkative_caller_changes_cues_and_questions_together():
    desk = make_desk()
    call = desk.calls.start()
    for step in ("prepare", "let_finish", "name_feeling", "apologise"):
        desk.checklist.tick(call, step)
    before = suggest(desk.playbook, desk.situation(call))
    desk.calls.set_field(call, "manner", "talkative")
    after = suggest(desk.playbook, desk.situation(call))
    now = desk.checklist.now(call)
    assert now is not None
    assert now.cue == "Closed questions: yes or no, this or that."
    assert {each.phrase.kind for each in before} == {"clarifying_open"}
    assert {each.phrase.kind for each in after} == {"clarifying_closed"}


def test_the_other_house_has_its_own_order_and_cue():
    desk = make_desk(playbook=builtin_playbook("utility"))
    call = desk.calls.start()
    desk.calls.set_field(call, "manner", "worried_parent")
    lines = desk.checklist.lines(call)
    assert [line.step.id for line in lines][:3] == ["safety_first", "say_you_see", "let_vent"]
    assert lines[1].cue == "Ask how they all are, before the address."


@pytest.mark.parametrize("house", ["callside", "utility"])
def test_feelings_come_before_solving_in_every_order(house: str):
    """No style puts a step of the last group before the first one of the group before it."""
    book = builtin_playbook(house)
    first, last = book.groups[0].id, book.groups[-1].id
    for style in book.styles:
        order = [*style.order, *(step.id for step in book.steps if step.id not in style.order)]
        groups = {step.id: step.group for step in book.steps}
        told = [groups[step] for step in order]
        assert told.index(first) < told.index(last), style.id
        assert told[0] == first, style.id


def test_no_style_offers_a_solution_before_the_feeling_was_named():
    book = builtin_playbook()
    for style in book.styles:
        order = [*style.order, *(step.id for step in book.steps if step.id not in style.order)]
        assert order.index("let_finish") < order.index("name_feeling"), style.id
        assert order.index("name_feeling") < order.index("offer_options"), style.id
