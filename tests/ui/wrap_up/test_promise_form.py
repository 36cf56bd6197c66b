"""Promises are kept from their first words on; nothing has to be submitted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.records import Promise
from tests.support.typing import type_into
from ui.controls.icon_button import IconButton
from ui.desk.wrap_up.promise_form import PromiseForm
from ui.desk.wrap_up.task_row import TaskRow


@pytest.fixture
def call(there):
    return there.desk.calls.start(name="Jake")


@pytest.fixture
def form(there, qtbot, call):
    form = PromiseForm(there.place)
    qtbot.addWidget(form)
    form.resize(380, 500)
    form.show_call(call)
    form.show()
    form.activateWindow()
    form.take_keyboard()
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget() or QWidget()))
    return form


def kept(there) -> list[Promise]:
    records = there.desk.kept.records.values()
    return [r for r in records if isinstance(r, Promise) and r.deleted is None]


def button(row: TaskRow, name: str) -> IconButton:
    found = [b for b in row.findChildren(IconButton) if b.accessibleName().startswith(name)]
    assert len(found) == 1
    return found[0]


def test_a_promise_is_on_the_disk_while_it_is_written(there, form, call, qtbot):
    type_into(form.what, "call back")
    qtbot.waitUntil(lambda: [p.what for p in kept(there)] == ["call back"])
    type_into(form.what, " with the data")
    qtbot.waitUntil(lambda: [p.what for p in kept(there)] == ["call back with the data"])
    assert kept(there)[0].call == call


def test_date_channel_and_told_belong_to_it(there, form):
    type_into(form.what, "call back")
    type_into(form.when.field, "tomorrow 3pm")
    form.channel.chip("phone").click()
    form.told.chip("yes").click()
    (promise,) = kept(there)
    assert promise.due.local().strftime("%d.%m. %H:%M") == "18.11. 15:00"
    assert (promise.channel, promise.told, promise.state) == ("phone", "yes", "open")
    assert promise.first_due == promise.due


def test_a_date_typed_letter_by_letter_is_no_moved_promise(there, form):
    type_into(form.what, "call back")
    for char in "tomorrow 3pm":
        type_into(form.when.field, char)
    (promise,) = kept(there)
    assert promise.state == "open"
    assert promise.first_due == promise.due


def test_the_rest_is_asked_once_there_are_words(form):
    assert not form.when.isVisible()
    type_into(form.what, "c")
    assert form.when.isVisible()


def test_return_begins_the_next_one(there, form):
    type_into(form.what, "first\n")
    assert form.what.text() == ""
    assert [row.title for row in form.rows] == ["first"]
    type_into(form.what, "second")
    form.flush()
    assert [p.what for p in kept(there)] == ["first", "second"]
    assert [row.title for row in form.rows] == ["first"]


def test_emptying_the_line_takes_the_promise_away(there, form):
    type_into(form.what, "oh")
    form.flush()
    QTest.keyClick(form.what, Qt.Key.Key_Backspace)
    QTest.keyClick(form.what, Qt.Key.Key_Backspace)
    form.flush()
    assert kept(there) == []


def test_another_call_begins_with_an_empty_line_and_the_promise_stays(there, form, call):
    type_into(form.what, "of the first call")
    other = there.desk.calls.start()
    form.show_call(other)
    assert form.what.text() == ""
    assert form.rows == ()
    form.show_call(call)
    assert [row.title for row in form.rows] == ["of the first call"]


def test_closing_the_call_keeps_what_was_being_written(there, form, call):
    type_into(form.what, "last words")
    there.desk.calls.close(call)
    assert [p.what for p in kept(there)] == ["last words"]


def test_the_second_line_tells_date_channel_and_told(there, form, call):
    due = there.desk.clock.now().later(days=1)
    there.desk.promises.make("a", call=call, due=due, channel="email", told="no")
    assert [row.details for row in form.rows] == ["tomorrow 10:00 · Email · not told yet"]


def test_a_promise_can_be_changed_in_place(there, form):
    type_into(form.what, "call back\n")
    button(form.rows[0], "Change").click()
    assert form.what.text() == "call back"
    assert form.rows == ()
    type_into(form.what, " today\n")
    assert [p.what for p in kept(there)] == ["call back today"]


def test_a_date_moved_in_a_reopened_call_counts_as_changed(there, form, call):
    due = there.desk.clock.now().later(days=1)
    there.desk.promises.make("call back", call=call, due=due)
    button(form.rows[0], "Change").click()
    type_into(form.when.field, "Friday")
    (promise,) = kept(there)
    assert (promise.state, promise.first_due) == ("changed", due)


def test_removing_offers_undo(there, form):
    type_into(form.what, "call back\n")
    button(form.rows[0], "Remove").click()
    assert kept(there) == []
    assert form.rows == ()
    ((text, undo),) = there.seen.undos
    assert text == "Promise removed: call back"
    there.desk.undo(undo)
    assert [row.title for row in form.rows] == ["call back"]


def test_a_promise_made_in_the_notes_appears(there, form, call):
    there.desk.quick_lines.make(call, "! promise the data by Friday 12:00")
    assert [row.details for row in form.rows] == ["Fri 12:00"]
