"""Promises: a date still being written is no moved date; one given before is."""

from __future__ import annotations

import pytest

from app.quick_line import wording
from tests.support.desk import make_desk


def test_correcting_moves_no_date():
    desk = make_desk()
    call = desk.calls.start()
    soon = desk.clock.now().later(minutes=60)
    later = desk.clock.now().later(days=1)
    promise = desk.promises.make("call back", call=call, due=soon)
    promise = desk.promises.correct(promise, due=later, what="call back with the data")
    assert (promise.state, promise.due, promise.first_due) == ("open", later, later)
    assert desk.sheet(call).promises == (promise,)
    assert desk.kept.records[promise.id] == promise


def test_correcting_is_not_audited_since_it_follows_the_keys():
    desk = make_desk()
    promise = desk.promises.make("call back", call=desk.calls.start())
    desk.promises.correct(promise, what="call back soon")
    assert "promise_written" not in [line.what for line in desk.log.audit()]


def test_changing_the_date_keeps_the_first_one():
    desk = make_desk()
    first = desk.clock.now().later(minutes=60)
    promise = desk.promises.make("call back", call=desk.calls.start(), due=first)
    desk.promises.change(promise, due=desk.clock.now().later(days=1))
    kept = desk.kept.records[promise.id]
    assert (kept.state, kept.first_due) == ("changed", first)


@pytest.mark.parametrize(("way", "what"), [("close", "call_closed"), ("discard", "call_discarded")])
def test_what_is_being_typed_is_handed_in_before_a_call_goes(way, what):
    desk = make_desk()
    call = desk.calls.start()
    desk.calls.on_leaving(lambda gone: desk.notes.write(gone, "last words"))
    getattr(desk.calls, way)(call)
    written = [change.what for change in desk.kept.changes]
    assert written.index("note_written") < written.index(what)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("! email @Jones Friday invoice copy #refund", "Email invoice copy @Jones #refund"),
        ("! @Jones #refund in 2 days", "Jones refund"),
        ("! call back tomorrow", "Call back"),
    ],
)
def test_person_and_topic_stay_in_the_words_of_a_quick_line(line, words):
    desk = make_desk()
    read = desk.quick_lines.read(line)
    assert read is not None
    assert wording(read) == words
    item = desk.quick_lines.make(desk.calls.start(), line)
    assert item is not None
    assert item.made.what == words
