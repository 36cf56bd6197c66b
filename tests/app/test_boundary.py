"""The ladder: one rung at a time, stamped and counted; the manager's way apart from it."""

from __future__ import annotations

import pytest

from app.playbook.places import builtin_playbook
from tests.support.desk import make_desk


@pytest.mark.parametrize("house", ["callside", "utility"])
def test_every_track_is_climbed_one_rung_at_a_time(house: str):
    desk = make_desk(playbook=builtin_playbook(house))
    for track in desk.playbook.boundary.tracks:
        call = desk.calls.start()
        for count, rung in enumerate(track.rungs, start=1):
            following = [ln for ln in desk.boundary.lines(call, track.id) if ln.state == "next"]
            assert [line.rung.id for line in following] == [rung.id]
            desk.clock.pass_ms(1_000)
            desk.boundary.say(call, track.id, rung.id, quoted=f"words {count}")
            assert desk.boundary.count(call) == count
        assert all(line.state == "said" for line in desk.boundary.lines(call, track.id))
        kept = desk.kept.sheet(call).boundary
        assert [mark.rung for mark in kept] == [rung.id for rung in track.rungs]
        assert [mark.elapsed_ms for mark in kept] == [1_000 * n for n in range(1, len(kept) + 1)]
        assert [mark.sentence for mark in kept] == [rung.sentence for rung in track.rungs]
        assert kept[0].quoted == "words 1"


def test_a_rung_pressed_by_mistake_is_taken_back():
    desk = make_desk()
    call = desk.calls.start()
    track = desk.playbook.boundary.tracks[0]
    undo = desk.boundary.say(call, track.id, track.rungs[0].id)
    desk.undo(undo)
    assert desk.boundary.count(call) == 0
    assert desk.boundary.lines(call, track.id)[0].state == "next"


def test_the_quote_can_be_written_after_the_press():
    desk = make_desk()
    call = desk.calls.start()
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id)
    mark = desk.sheet(call).boundary[0]
    desk.boundary.quote(call, mark.id, "you idiots")
    assert desk.kept.sheet(call).boundary[0].quoted == "you idiots"


@pytest.mark.parametrize("asked_by", ["agent", "customer"])
def test_offering_the_manager_records_who_asked_and_climbs_no_rung(asked_by):
    desk = make_desk()
    call = desk.calls.start()
    desk.boundary.offer_manager(call, asked_by, reason="wants a refund")
    kept = desk.kept.sheet(call)
    assert [each.asked_by for each in kept.escalations] == [asked_by]
    assert kept.boundary == ()


def test_why_a_manager_was_brought_in_may_be_written_down_after_it():
    desk = make_desk()
    call = desk.calls.start()
    desk.boundary.offer_manager(call, "customer")
    (record,) = desk.sheet(call).escalations
    desk.boundary.give_reason(call, record.id, "They asked for the manager")
    (renewed,) = desk.sheet(call).escalations
    assert (renewed.id, renewed.asked_by) == (record.id, "customer")
    assert renewed.reason == "They asked for the manager"
    changes = len(desk.kept.changes)
    desk.boundary.give_reason(call, record.id, "They asked for the manager")
    assert len(desk.kept.changes) == changes
