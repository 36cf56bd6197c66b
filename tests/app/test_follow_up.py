"""Follow-ups and promises: made by rule and by hand, put off, settled, taken back."""

from __future__ import annotations

import pytest

from app.moment import Moment
from app.playbook.places import builtin_playbook
from app.situation import fits, situation_of
from tests.support.desk import make_desk


def angry_call(desk):
    """A call whose facts make rules fit: furious, our fault, settled."""
    call = desk.calls.start(number="+4930123456")
    desk.tension.set(call, 5)
    desk.calls.set_field(call, "fault", "ours")
    settled = next(outcome.id for outcome in desk.playbook.outcomes if outcome.settled)
    desk.calls.set_field(call, "outcome", settled)
    return call


@pytest.mark.parametrize("house", ["callside", "utility"])
def test_closing_makes_what_the_rules_demand_and_nothing_else(house: str):
    desk = make_desk(playbook=builtin_playbook(house))
    call = angry_call(desk)
    situation = situation_of(desk.sheet(call), elapsed_ms=desk.elapsed_ms(call))
    demanded = {rule.id for rule in desk.playbook.follow_ups if fits(rule.when, situation)}
    assert demanded
    desk.calls.close(call)
    made = desk.kept.sheet(call).follow_ups
    assert {each.rule for each in made} == demanded
    assert all(each.state == "open" for each in made)


def test_due_times_fall_into_opening_hours_of_business_days():
    desk = make_desk()
    desk.clock.push_wall_clock(4 * 24 * 3_600_000)  # Friday
    call = angry_call(desk)
    desk.calls.close(call)
    for task in desk.kept.sheet(call).follow_ups:
        local = task.due.local()
        assert local.weekday() < 5
        assert (9, 0) <= (local.hour, local.minute) <= (17, 0)
        assert task.due >= desk.clock.now()


def test_a_declined_proposal_is_not_made_at_close_and_can_be_taken_back():
    desk = make_desk()
    call = angry_call(desk)
    first, *others = desk.follow_ups.proposed(call)
    undo = desk.follow_ups.decline(call, first)
    assert first.rule.id not in {p.rule.id for p in desk.follow_ups.proposed(call)}
    desk.calls.close(call)
    open_rules = {f.rule for f in desk.kept.sheet(call).follow_ups if f.state == "open"}
    assert open_rules == {each.rule.id for each in others}
    desk.undo(undo)
    assert first.rule.id in {f.rule for f in desk.kept.sheet(call).follow_ups if f.state == "open"}


def test_an_accepted_proposal_is_made_once():
    desk = make_desk()
    call = angry_call(desk)
    first = desk.follow_ups.proposed(call)[0]
    desk.follow_ups.accept(call, first)
    desk.calls.close(call)
    rules = [task.rule for task in desk.kept.sheet(call).follow_ups]
    assert rules.count(first.rule.id) == 1


def test_snoozing_keeps_the_first_date_visible():
    desk = make_desk()
    due = desk.clock.now().later(minutes=30)
    task = desk.follow_ups.make("ring back", due=due)
    later = due.later(days=1)
    desk.follow_ups.snooze(task, later)
    kept = desk.kept.records[task.id]
    assert (kept.due, kept.first_due) == (later, due)


def test_a_promise_is_kept_in_time_or_late():
    desk = make_desk()
    now = desk.clock.now()
    in_time = desk.promises.make("send the invoice", due=now.later(minutes=60))
    late = desk.promises.make("ring at ten", due=now.later(minutes=-60))
    desk.promises.keep(in_time)
    undo = desk.promises.keep(late)
    assert desk.kept.records[in_time.id].state == "kept"
    assert desk.kept.records[late.id].state == "late"
    desk.undo(undo)
    assert desk.kept.records[late.id].state == "open"
    assert desk.kept.records[late.id].settled is None


def test_moving_a_promise_marks_it_as_changed_and_keeps_the_first_date():
    desk = make_desk()
    due = desk.clock.now().later(minutes=60)
    promise = desk.promises.make("send the invoice", due=due)
    desk.promises.change(promise, due=due.later(days=2))
    kept = desk.kept.records[promise.id]
    assert kept.state == "changed"
    assert kept.first_due == due


def test_groups_follow_the_local_day():
    desk = make_desk()
    now = desk.clock.now()
    desk.follow_ups.make("late", due=now.later(minutes=-5))
    desk.follow_ups.make("today", due=now.later(minutes=60))
    desk.follow_ups.make("coming", due=now.later(days=1))
    desk.follow_ups.make("some day")
    for group, expected in {
        "overdue": ["late"],
        "today": ["today"],
        "coming": ["coming", "some day"],
    }.items():
        assert [task.what for task in desk.follow_ups.due(group)] == expected


def test_a_quick_line_becomes_what_its_chips_say():
    desk = make_desk()
    call = desk.calls.start()
    read = desk.quick_lines.read("! call back tomorrow 3pm")
    item = desk.quick_lines.make(call, "! call back tomorrow 3pm")
    assert read is not None
    assert item is not None
    made = desk.kept.records[item.made.id]
    assert made.due == Moment.of(read.due, made.due.zone)
    assert made.due.local().strftime("%A %H:%M") == "Tuesday 15:00"
    assert made.channel == "phone"
    desk.undo(item.undo)
    assert desk.kept.records[item.made.id].deleted is not None


def test_an_ordinary_line_becomes_nothing():
    desk = make_desk()
    call = desk.calls.start()
    assert desk.quick_lines.make(call, "call back tomorrow 3pm") is None
    assert desk.quick_lines.make(call, "!") is None
    assert desk.kept.sheet(call).follow_ups == ()


def test_a_quick_line_without_an_hour_is_due_when_the_site_opens():
    desk = make_desk()
    desk.settings.set("opens", "07:30")
    read = desk.quick_lines.read("! email tomorrow invoice copy")
    assert read is not None
    assert read.due.strftime("%H:%M") == "07:30"


@pytest.mark.parametrize(
    ("key", "word"),
    [("opens", "soon"), ("closes", "05:00"), ("working_days", "never"), ("holidays_country", "XX")],
)
def test_a_wrong_word_in_the_settings_keeps_no_call_from_closing(key: str, word: str):
    desk = make_desk()
    desk.settings.set(key, word)
    call = angry_call(desk)
    desk.calls.close(call)
    made = desk.kept.sheet(call).follow_ups
    assert made
    assert all((9, 0) <= (f.due.local().hour, f.due.local().minute) <= (17, 0) for f in made)
