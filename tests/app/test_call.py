"""Calls: several open at once, timers that pause nothing, and nothing lost between them."""

from __future__ import annotations

import pytest

from app.records import Call
from tests.support.desk import FakeClock, MemoryLog, make_desk


def kept_call(desk, call) -> Call:
    sheet = desk.kept.sheet(call)
    assert sheet is not None
    return sheet.call


def test_a_call_starts_with_nothing_known():
    desk = make_desk()
    call = desk.calls.start()
    assert desk.calls.current == call
    assert kept_call(desk, call).phase == "active"
    assert kept_call(desk, call).number == ""


def test_a_second_call_holds_the_first_and_both_keep_their_notes():
    desk = make_desk()
    first = desk.calls.start()
    desk.notes.write(first, "first caller", (0,))
    second = desk.calls.start()
    desk.notes.write(second, "second caller", (0,))
    assert kept_call(desk, first).phase == "held"
    assert kept_call(desk, second).phase == "active"
    desk.calls.resume(first)
    assert kept_call(desk, first).phase == "active"
    assert kept_call(desk, second).phase == "held"
    assert desk.kept.sheet(first).note.text == "first caller"
    assert desk.kept.sheet(second).note.text == "second caller"


def test_showing_another_call_changes_no_phase():
    desk = make_desk()
    first = desk.calls.start()
    second = desk.calls.start()
    desk.calls.show(first)
    assert desk.calls.current == first
    assert kept_call(desk, second).phase == "active"


def test_talk_and_hold_are_counted_apart_by_the_monotonic_clock():
    clock = FakeClock()
    desk = make_desk(clock=clock)
    call = desk.calls.start()
    clock.pass_ms(10_000)
    desk.calls.hold(call)
    clock.push_wall_clock(3_600_000)
    clock.pass_ms(4_000)
    desk.calls.resume(call)
    clock.pass_ms(1_000)
    assert desk.calls.durations(call) == (11_000, 4_000)
    desk.calls.end(call)
    clock.pass_ms(60_000)
    assert desk.calls.durations(call) == (11_000, 4_000)
    assert kept_call(desk, call).talk_ms == 11_000
    assert kept_call(desk, call).held_ms == 4_000


def test_closing_needs_nothing_and_shows_the_call_that_is_still_open():
    desk = make_desk()
    first = desk.calls.start()
    second = desk.calls.start()
    closed = desk.calls.close(second)
    assert closed.call.phase == "closed"
    assert kept_call(desk, second).closed is not None
    assert desk.calls.current == first
    assert [sheet.call.id for sheet in desk.calls.open()] == [first]


def test_a_call_left_open_is_taken_up_again_with_its_time():
    clock = FakeClock()
    kept = MemoryLog()
    before = make_desk(clock=clock, kept=kept)
    call = before.calls.start()
    before.notes.write(call, "typed before the crash", (0,))
    clock.pass_ms(30_000)

    after = make_desk(clock=clock, kept=kept)
    assert after.calls.current == call
    assert after.sheet(call).note.text == "typed before the crash"
    assert after.calls.duration_ms(call) == 30_000
    assert after.elapsed_ms(call) == 30_000


def test_of_several_calls_left_open_the_one_that_ran_is_shown():
    """What is typed at once goes on in that, and not in one on hold."""
    kept = MemoryLog()
    before = make_desk(kept=kept)
    held = before.calls.start()
    running = before.calls.start()
    assert before.sheet(held).call.phase == "held"
    assert make_desk(kept=kept).calls.current == running


def test_what_is_typed_before_the_log_opens_is_kept_with_the_calls_of_the_log():
    clock = FakeClock()
    kept = MemoryLog()
    earlier = make_desk(clock=clock, kept=kept).calls.start(name="Left open")
    kept.hold_back = True
    desk = make_desk(clock=clock, kept=kept, attached=False)
    typed = desk.calls.start()
    desk.notes.write(typed, "typed at once", (0,))
    desk.attach(kept)
    kept.let_through()
    assert {sheet.call.id for sheet in desk.calls.open()} == {earlier, typed}
    assert desk.calls.current == typed
    assert kept.sheet(typed).note.text == "typed at once"


def test_saved_is_said_only_after_the_disk_acknowledged():
    kept = MemoryLog()
    desk = make_desk(kept=kept)
    heard: list[str] = []
    desk.listen(lambda changed: heard.extend(changed.kinds))
    kept.hold_back = True
    call = desk.calls.start()
    assert not desk.is_saved(call)
    assert "saved" not in heard
    kept.let_through()
    assert desk.is_saved(call)
    assert "saved" in heard


def test_a_discarded_call_can_be_taken_back():
    desk = make_desk()
    call = desk.calls.start(name="Jake")
    undo = desk.calls.discard(call)
    assert desk.calls.open() == ()
    assert desk.kept.records[call].deleted is not None
    desk.undo(undo)
    assert desk.kept.records[call].deleted is None


@pytest.mark.parametrize("way", ["undo", "trash"])
def test_the_tasks_of_a_discarded_call_go_with_it_and_come_back(way: str):
    desk = make_desk()
    call = desk.calls.start(name="Jake")
    desk.follow_ups.make("ask the depot", call=call, due=desk.clock.now().later(days=2))
    desk.calls.close(call)
    (task,) = desk.follow_ups.due("coming")
    desk.calls.reopen(desk.log.sheet(call))
    told: list[frozenset[str]] = []
    desk.listen(lambda changed: told.append(frozenset(changed.kinds)))
    undo = desk.calls.discard(call)
    assert desk.follow_ups.due("coming") == []
    assert any("follow_ups" in kinds for kinds in told)
    told.clear()
    if way == "undo":
        desk.undo(undo)
    else:
        desk.restore(desk.kept.records[call])
    assert desk.follow_ups.due("coming") == [task]
    assert any("follow_ups" in kinds for kinds in told)


def test_a_past_call_is_logged_by_hand():
    desk = make_desk()
    yesterday = desk.clock.now().later(days=-1)
    call = desk.calls.log_past(started=yesterday, talk_ms=300_000, name="Maria")
    closed = desk.calls.close(call)
    assert closed.call.origin == "past"
    assert closed.call.started == yesterday
    assert closed.call.talk_ms == 300_000


def test_a_closed_call_is_opened_again_to_add_to_it():
    desk = make_desk()
    call = desk.calls.start()
    closed = desk.calls.close(call)
    desk.calls.reopen(closed)
    desk.notes.add_line(call, "one thing more")
    desk.calls.close(call)
    assert desk.kept.sheet(call).note.text == "one thing more"
    assert kept_call(desk, call).phase == "closed"


def test_a_field_that_does_not_exist_is_refused():
    desk = make_desk()
    call = desk.calls.start()
    with pytest.raises(KeyError):
        desk.calls.set_field(call, "phase", "closed")


@pytest.mark.parametrize(
    "field", ["name", "concern", "fear", "better", "measures", "account", "order", "email"]
)
def test_no_field_of_a_call_keeps_a_card_number(field: str):
    desk = make_desk()
    call = desk.calls.start()
    desk.calls.set_field(call, field, "paid with 4111 1111 1111 1111 today")
    told = getattr(kept_call(desk, call), field)
    assert "4111" not in told
    assert "1111" in told


def test_a_jump_of_the_wall_clock_is_written_down():
    desk = make_desk()
    call = desk.calls.start()
    desk.clock.push_wall_clock(-24 * 3_600_000)
    desk.notes.add_line(call, "later")
    jumps = [r for r in desk.kept.records.values() if type(r).__name__ == "ClockStep"]
    assert [jump.jump_ms for jump in jumps] == [-24 * 3_600_000]


def test_a_call_has_the_agent_s_queue_unless_it_is_told_another() -> None:
    desk = make_desk()
    desk.settings.set("queue", "Billing")
    call = desk.calls.start()
    assert desk.sheet(call).call.queue == "Billing"
    desk.calls.set_field(call, "queue", "Returns")
    assert desk.calls.close(call).call.queue == "Returns"
    past = desk.calls.log_past(started=desk.clock.now().later(minutes=-30))
    assert desk.sheet(past).call.queue == "Billing"
