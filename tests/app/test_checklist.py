"""The checklist: any order, every mark timed, one step that matters now."""

from __future__ import annotations

from app.playbook.places import builtin_playbook
from tests.support.desk import make_desk


def now(desk, call) -> str:
    line = desk.checklist.now(call)
    return line.step.id if line else ""


def test_the_first_open_step_matters_now():
    desk = make_desk()
    call = desk.calls.start()
    first, second, *_ = desk.playbook.steps
    assert now(desk, call) == first.id
    desk.checklist.tick(call)
    assert now(desk, call) == second.id


def test_steps_are_done_in_any_order_and_ticks_are_timed():
    desk = make_desk()
    call = desk.calls.start()
    last = desk.playbook.steps[-1].id
    desk.clock.pass_ms(12_345)
    desk.checklist.tick(call, last)
    mark = desk.kept.sheet(call).steps[0]
    assert (mark.step, mark.state, mark.elapsed_ms) == (last, "done", 12_345)


def test_unticking_is_possible_and_stays_in_the_record():
    desk = make_desk()
    call = desk.calls.start()
    step = desk.playbook.steps[2].id
    assert desk.checklist.toggle(call, step) == "done"
    assert desk.checklist.toggle(call, step) == "open"
    assert [mark.state for mark in desk.kept.sheet(call).steps] == ["done", "open"]
    assert step in [each.id for each in desk.checklist.open_steps(call)]


def test_a_step_put_off_comes_again_when_the_others_are_done():
    desk = make_desk()
    call = desk.calls.start()
    first = desk.playbook.steps[0].id
    desk.checklist.mark(call, first, "later")
    assert now(desk, call) == desk.playbook.steps[1].id
    for step in desk.playbook.steps[1:]:
        desk.checklist.tick(call, step.id)
    assert now(desk, call) == first


def test_a_chosen_step_matters_now_until_it_is_done():
    desk = make_desk()
    call = desk.calls.start()
    chosen = desk.playbook.steps[5].id
    desk.checklist.mark(call, chosen, "now")
    assert now(desk, call) == chosen
    assert sum(line.state == "now" for line in desk.checklist.lines(call)) == 1
    desk.checklist.tick(call)
    assert now(desk, call) == desk.playbook.steps[0].id


def test_a_style_changes_the_cue_and_the_order():
    desk = make_desk()
    call = desk.calls.start()
    plain = {line.step.id: line.cue for line in desk.checklist.lines(call)}
    styles = [style for style in desk.playbook.styles if style.cues or style.order]
    assert styles
    for style in styles:
        desk.calls.set_field(call, style.sort, style.id)
        lines = desk.checklist.lines(call)
        for step, cue in style.cues.items():
            assert next(line.cue for line in lines if line.step.id == step) == cue != plain[step]
        ids = [line.step.id for line in lines]
        assert ids[: len(style.order)] == list(style.order)
        desk.calls.set_field(call, style.sort, "")


def test_another_house_brings_its_own_steps():
    desk = make_desk(playbook=builtin_playbook("utility"))
    call = desk.calls.start()
    ids = {line.step.id for line in desk.checklist.lines(call)}
    assert ids == {step.id for step in desk.playbook.steps}
    assert ids != {step.id for step in builtin_playbook().steps}
