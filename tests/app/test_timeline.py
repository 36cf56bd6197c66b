"""A call in the order in which it went."""

from __future__ import annotations

from app.timeline import timeline
from tests.support.desk import make_desk


def test_everything_stands_in_the_order_in_which_it_happened() -> None:
    desk = make_desk()
    call = desk.calls.start(name="Jake")
    desk.clock.pass_minutes(1)
    desk.tension.set(call, 4)
    desk.notes.add_line(call, "export broken")
    desk.clock.pass_minutes(1)
    desk.checklist.mark(call, "prepare", "done")
    desk.calls.hold(call)
    desk.clock.pass_minutes(1)
    desk.calls.resume(call)
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id)
    desk.boundary.offer_manager(call, "customer")
    desk.phrases.use(call, "own", "empathy", "shown")
    desk.promises.make("Call back", call=call)
    desk.calls.end(call)

    events = timeline(desk.sheet(call), desk.log.audit(call))

    assert [(event.kind, event.elapsed_ms // 60_000) for event in events] == [
        ("started", 0),
        ("tension", 1),
        ("note", 1),
        ("step", 2),
        ("held", 2),
        ("phrase", 3),
        ("boundary", 3),
        ("escalation", 3),
        ("promise", 3),
        ("resumed", 3),
        ("ended", 3),
    ]
    assert next(event.text for event in events if event.kind == "note") == "export broken"


def test_a_follow_up_declined_at_wrap_up_was_never_made() -> None:
    desk = make_desk()
    call = desk.calls.start()
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id)
    first, *rest = desk.follow_ups.proposed(call)
    desk.follow_ups.decline(call, first)
    made = [desk.follow_ups.accept(call, each) for each in rest]
    dropped = desk.follow_ups.make("Later dropped", call=call)
    desk.clock.pass_minutes(5)
    desk.follow_ups.settle(dropped, "dropped")

    events = timeline(desk.sheet(call))

    shown = [event.record.id for event in events if event.kind == "follow_up" and event.record]
    assert shown == [*(each.id for each in made), dropped.id]
