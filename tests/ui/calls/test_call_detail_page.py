"""One call, whole: what stands on it, what can be done with it."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.records import Call, Promise
from tests.support.pages import (
    HOSTILE,
    SCALES,
    SIZES,
    assert_fits,
    click,
    keyboard,
    press,
    show_page,
)
from tests.support.place import TestPlace
from ui.desk.calls.call_detail_page import CallDetailPage
from ui.look.theme import Theme
from ui.workplace import Page


def a_whole_call(there: TestPlace) -> UUID:
    """A call with everything on it, still open."""
    desk = there.desk
    call = desk.calls.start(name="Jake", number="+4915112345678")
    desk.calls.set_field(call, "concern", "the lost export")
    desk.calls.set_field(call, "outcome", desk.playbook.outcomes[0].id)
    desk.calls.set_field(call, "fault", "ours")
    desk.tension.set(call, 3)
    desk.clock.pass_minutes(1)
    desk.tension.set(call, 5)
    desk.checklist.mark(call, "prepare", "done")
    desk.notes.add_line(call, "export drops every second row")
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id, quoted="you people")
    desk.phrases.use(call, desk.playbook.phrases[0].id, "empathy", "shown", because=("angry",))
    desk.clock.pass_minutes(1)
    desk.promises.make("Send the data", call=call, due=desk.clock.now().later(minutes=90))
    return call


@pytest.fixture
def call(there: TestPlace) -> UUID:
    call = a_whole_call(there)
    there.desk.calls.close(call)
    return call


@pytest.fixture
def page(qtbot: QtBot, there: TestPlace, call: UUID) -> CallDetailPage:
    made = CallDetailPage(there.place)
    made.show_call(call)
    return show_page(qtbot, there, made)


def test_who_when_and_what_stands_out_come_first(page: CallDetailPage, there: TestPlace) -> None:
    assert page.name == "Jake"
    assert page.chips == ("5 Furious", "1 boundary sentence", "1 open promise")
    assert page.happened.curve.accessibleName().startswith("Tension: 3 at 00:00, 5 at 01:00")


def test_what_was_written_in_the_fields_is_shown_in_words(
    page: CallDetailPage, there: TestPlace
) -> None:
    facts = dict(page.facts)
    words = facts.values()
    assert there.desk.playbook.outcomes[0].title in words
    assert "the lost export" in words
    assert "Ours" in words
    assert "+49 1511 2345678" in words
    assert all(facts.values())


def test_notes_stand_with_their_times(page: CallDetailPage) -> None:
    assert [row.told for row in page.note_rows] == ["01:00 export drops every second row"]


def test_everything_stands_in_order(page: CallDetailPage, there: TestPlace) -> None:
    playbook = there.desk.playbook
    rung = playbook.boundary.tracks[0].rungs[0].title
    step = next(each.title for each in playbook.steps if each.id == "prepare")
    told = [row.told for row in page.timeline.rows]
    assert told[:7] == [
        "00:00 The call began",
        "00:00 Tension 3 Upset",
        f"01:00 Ticked: {step}",
        f"01:00 Said: {playbook.phrases[0].title}",
        "01:00 Tension 5 Furious",
        f"01:00 Boundary: {rung}",
        "01:00 export drops every second row",
    ]
    assert "02:00 Promised: Send the data" in told
    assert told[-2:] == ["02:00 The call ended", "02:00 Closed"]


def test_a_long_call_shows_its_first_events_and_the_rest_on_demand(
    qtbot: QtBot, there: TestPlace
) -> None:
    desk = there.desk
    call = desk.calls.start(name="Jake")
    for number in range(60):
        desk.clock.pass_minutes(0.5)
        desk.tension.set(call, 1 + number % 5)
    page = CallDetailPage(there.place)
    page.show_call(call)
    show_page(qtbot, there, page)
    assert len(page.timeline.rows) == 40
    assert page.timeline.all_button.text() == "Show 21 more"
    click(page.timeline.all_button)
    assert len(page.timeline.rows) == 61
    assert not page.timeline.all_button.isVisible()


def test_a_promise_is_ticked_here_too(page: CallDetailPage, there: TestPlace) -> None:
    promise = next(row for row in page.tasks.rows if row.words()[0] == "Send the data")
    assert promise.words() == ("Send the data", "Promise", "today 11:32")
    promise.take_keyboard()
    press(Qt.Key.Key_Space)
    kept = there.desk.kept.records[promise.item.id]
    assert isinstance(kept, Promise)
    assert kept.state == "kept"
    last = page.tasks.rows[-1]
    assert last.words()[0] == "Send the data"
    assert last.check.isChecked()
    assert there.seen.undos[0][0] == "Marked “Send the data” as kept."


def test_add_to_this_call_opens_it_in_wrap_up(
    page: CallDetailPage, there: TestPlace, call: UUID
) -> None:
    page.add_button.setFocus()
    press(Qt.Key.Key_Space)
    assert there.seen.pages == [(Page.CALL, call)]
    kept = there.desk.kept.sheet(call)
    assert kept is not None
    assert kept.call.phase == "wrap_up"
    assert there.desk.calls.current == call


def test_an_open_call_is_shown_as_it_stands_and_gone_on_with(
    qtbot: QtBot, there: TestPlace
) -> None:
    call = a_whole_call(there)
    page = CallDetailPage(there.place)
    page.show_call(call)
    show_page(qtbot, there, page)
    assert page.chips[0] == "On call"
    there.desk.notes.add_line(call, "asked for a refund")
    assert page.note_rows[-1].told == "02:00 asked for a refund"
    click(page.add_button)
    assert there.seen.pages == [(Page.CALL, call)]
    assert there.desk.sheet(call).call.phase == "active"


def test_the_summary_goes_to_the_clipboard(page: CallDetailPage, there: TestPlace) -> None:
    click(page.copy_button)
    assert "the lost export" in QApplication.clipboard().text()
    assert there.seen.said == ["Summary copied"]


def test_deleting_can_be_undone(page: CallDetailPage, there: TestPlace, call: UUID) -> None:
    click(page.delete_button)
    gone = there.desk.kept.records[call]
    assert isinstance(gone, Call)
    assert gone.deleted is not None
    assert there.seen.pages == [(Page.CALLS, None)]
    assert page.empty_state.isVisible()
    words, undo = there.seen.undos[0]
    assert words == "Deleted the call with Jake."
    there.desk.undo(undo)
    assert page.name == "Jake"
    assert page.column.isVisible()


def test_the_reflection_is_one_press_away(
    page: CallDetailPage, there: TestPlace, call: UUID
) -> None:
    assert page.reflect_button.text() == "Reflect on it (private)"
    there.desk.reflections.write(call, next_time="ask first")
    assert page.reflect_button.text() == "My reflection (private)"
    click(page.reflect_button)
    assert there.seen.pages == [(Page.REFLECTION, call)]


def test_the_incident_sheet_is_offered_where_a_boundary_was_set(
    page: CallDetailPage, there: TestPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    assert page.incident_button.isVisible()
    click(page.incident_button)
    (dialog,) = page.window().findChildren(QFileDialog)
    assert not dialog.isModal()
    dialog.reject()
    other = there.desk.calls.start(name="Calm")
    page.show_call(other)
    assert not page.incident_button.isVisible()


def test_a_call_that_is_not_in_the_log_is_said_so(page: CallDetailPage, there: TestPlace) -> None:
    page.show_call(UUID(int=1))
    assert page.empty_state.isVisible()
    assert not page.footer.isVisible()
    click(page.empty_state.action_button)
    assert there.seen.pages == [(Page.CALLS, None)]


def test_another_call_is_shown_from_its_top(page: CallDetailPage, there: TestPlace) -> None:
    there.window.resize(400, 480)
    bar = page.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    other = there.desk.calls.start(name="Ms Okafor")
    page.show_call(other)
    assert page.name == "Ms Okafor"
    assert bar.value() == 0


def test_escape_closes_an_open_editor(page: CallDetailPage) -> None:
    row = page.tasks.rows[0]
    row.take_keyboard()
    press(Qt.Key.Key_E)
    assert row.drawer is not None
    assert page.went_back()
    assert row.drawer is None
    assert keyboard() is row.check
    assert not page.went_back()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached(
    page: CallDetailPage,
    there: TestPlace,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    there.window.resize(*size)
    assert_fits(qtbot, page)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_plain_and_break_nothing(
    qtbot: QtBot, there: TestPlace, text: str
) -> None:
    desk = there.desk
    call = desk.calls.start(name=text[:300])
    desk.calls.set_field(call, "concern", text)
    desk.notes.write(call, text)
    desk.promises.make(text, call=call)
    page = CallDetailPage(there.place)
    page.show_call(call)
    show_page(qtbot, there, page, (320, 480))
    assert dict(page.facts).get("Concern", text) == text
    assert page.note_rows[0].told.endswith(text)
    assert_fits(qtbot, page)


def test_other_calls_of_the_caller_are_one_press_away(
    page: CallDetailPage, there: TestPlace, call: UUID
) -> None:
    assert not page.others.isVisible()
    desk = there.desk
    desk.callers.identify(call)
    other = desk.calls.start(name="Jake", number="+4915112345678")
    desk.callers.identify(other)
    desk.calls.close(other)
    page.show_call(call)
    (button,) = page.others.buttons
    click(button)
    assert there.seen.pages == [(Page.CALL_DETAIL, other)]


def test_in_a_low_window_the_actions_scroll_with_the_call(
    page: CallDetailPage, there: TestPlace, qtbot: QtBot
) -> None:
    page.add_button.setFocus()
    assert not page.column.isAncestorOf(page.footer)
    there.window.resize(400, 300)
    qtbot.waitUntil(lambda: page.column.isAncestorOf(page.footer))
    assert page.add_button.isVisible()
    assert keyboard() is page.add_button
    there.window.resize(400, 700)
    qtbot.waitUntil(lambda: not page.column.isAncestorOf(page.footer))
    assert page.add_button.isVisible()
