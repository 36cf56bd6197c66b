"""Choosing a language changes the whole window at once, and nothing that somebody does in it."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.problems import Problem
from tests.support.window import begun, session_of
from ui.catalogue import speak
from ui.controls.label import Label
from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.desk.follow_ups.due_item import View as DueView
from ui.desk.follow_ups.follow_ups_page import FollowUpsPage
from ui.desk.notes.notes_panel import NotesPanel
from ui.desk_session import DeskSession
from ui.shortcuts import Act
from ui.workplace import Page


@pytest.fixture
def session(qtbot: QtBot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as made:
        yield begun(qtbot, made)
    speak(QApplication.instance(), "en")


def choose(session: DeskSession, language: str) -> None:
    """Choose a language as the settings page does; what was put away goes."""
    session.settings.set("language", language)
    settle()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def speaks_german(session: DeskSession) -> bool:
    """Whether the actions and the menu have German names."""
    names = {
        session.window.shortcuts[Act.CALLS].text(),
        session.window.menu.entry(Page.CALLS).text(),
    }
    return names == {"Anrufe"}


def notes_of(session: DeskSession) -> NotesPanel:
    page = session.window.pages.built(Page.CALL)
    assert isinstance(page, CallPage)
    (panel,) = page.findChildren(NotesPanel)
    return panel


def test_the_choice_on_the_settings_page_changes_everything_and_keeps_the_keyboard(session):
    window = session.window
    window.resize(1000, 700)
    session.reminders.look()
    window.set_due(3)
    window.tell_problem(Problem("settings_unwritable", path="x"))
    window.go(Page.SETTINGS)
    before = window.banners.texts
    german = next(
        each
        for each in window.pages.built(Page.SETTINGS).row("language").findChildren(QAbstractButton)
        if each.text() == "Deutsch"
    )
    german.setFocus()
    QTest.keyClick(german, " ")
    settle()
    assert session.settings.text("language") == "de"
    assert window.page is Page.SETTINGS
    assert window.header.title == "Einstellungen"
    assert window.windowTitle() == "Callside (3 fällig)"
    assert speaks_german(session)
    assert window.rail.isVisible()
    assert window.banners.texts != before
    assert len(window.banners.texts) == len(before)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert focused is not german
    assert focused.text() == "Deutsch"


def test_a_note_goes_on_where_the_caret_was_with_its_undo_steps(session):
    window = session.window
    window.shortcuts[Act.START_CALL].trigger()
    call = session.desk.calls.current
    editor = notes_of(session).editor
    QTest.keyClicks(editor, "The lamp flickers")
    QTest.keyClicks(editor, " and hums")
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    editor.moveCursor(QTextCursor.MoveOperation.NextWord)
    at = editor.textCursor().position()
    window.go(Page.SETTINGS)
    choose(session, "de")
    window.go_to_call()
    again = notes_of(session).editor
    assert again is not editor
    assert session.desk.calls.current == call
    assert again.toPlainText() == "The lamp flickers and hums"
    assert again.textCursor().position() == at == 4
    again.setFocus()
    QTest.keyClicks(again, "new ")
    assert again.toPlainText() == "The new lamp flickers and hums"
    again.flush()
    assert session.desk.sheet(call).note.text == "The new lamp flickers and hums"
    again.undo()
    again.undo()
    assert again.toPlainText() != "The lamp flickers and hums"
    again.redo()
    again.redo()
    assert again.toPlainText() == "The new lamp flickers and hums"


def test_a_call_in_front_stays_in_front_and_keeps_its_marks(session):
    window = session.window
    window.shortcuts[Act.START_CALL].trigger()
    call = session.desk.calls.current
    step = session.desk.playbook.steps[0]
    session.desk.checklist.mark(call, step.id, "done")
    session.desk.tension.set(call, 4)
    choose(session, "de")
    assert window.page is Page.CALL
    german = session.desk.playbook
    assert german.id == "callside"
    assert german.steps[0].id == step.id
    assert german.steps[0].title != step.title
    sheet = session.desk.sheet(call)
    assert [(mark.step, mark.state) for mark in sheet.steps] == [(step.id, "done")]
    page = window.pages.built(Page.CALL)
    page.open_view(View.STEPS)
    shown = {each.accessibleName() for each in page.findChildren(QWidget)}
    assert any(german.steps[0].title in name for name in shown)


def test_the_playbook_may_speak_another_language_than_the_window(session):
    english = session.desk.playbook.steps[0].title
    session.settings.set("playbook_language", "es")
    spanish = session.desk.playbook.steps[0].title
    assert spanish != english
    assert session.window.shortcuts[Act.START_CALL].text() == "Start a call"
    choose(session, "de")
    assert session.desk.playbook.steps[0].title == spanish
    assert speaks_german(session)
    session.settings.set("playbook_language", "interface")
    assert session.desk.playbook.steps[0].title not in (english, spanish)


def test_what_was_begun_to_be_written_on_a_page_is_there_again(session):
    session.window.go(Page.FOLLOW_UPS)
    page = session.window.pages.built(Page.FOLLOW_UPS)
    assert isinstance(page, FollowUpsPage)
    field = page.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "call the depot")
    session.window.go(Page.SETTINGS)
    choose(session, "es")
    session.window.go(Page.FOLLOW_UPS)
    again = session.window.pages.built(Page.FOLLOW_UPS).findChildren(QLineEdit)[0]
    assert again is not field
    assert again.text() == "call the depot"


def test_a_past_call_half_written_is_open_again_with_all_that_was_chosen(session):
    """It was shut, and the words in it were gone."""
    window = session.window
    window.go(Page.CALLS)
    page = window.pages.built(Page.CALLS)
    page.past_chip.click()
    QTest.keyClicks(page.past_form.name, "Ana Ruiz")
    QTest.keyClicks(page.past_form.note, "Wants the old lamp back")
    page.past_form.minutes.setValue(25)
    begun = page.past_form.when.dateTime().addDays(-2)
    page.past_form.when.setDateTime(begun)
    window.go(Page.SETTINGS)
    choose(session, "de")
    choose(session, "es")  # without a look at the page in between
    window.go(Page.CALLS)
    again = window.pages.built(Page.CALLS)
    assert again is not page
    form = again.past_form
    assert form.isVisible()
    assert form.name.text() == "Ana Ruiz"
    assert form.note.toPlainText() == "Wants the old lamp back"
    assert form.minutes.value() == 25
    assert form.when.dateTime() == begun


def test_the_calls_are_filtered_as_before(session):
    """The filters were gone, and with them the calls that somebody had found."""
    window = session.window
    window.go(Page.CALLS)
    filters = window.pages.built(Page.CALLS).filters
    filters.cause.setCurrentIndex(2)
    filters.cause.activated.emit(2)
    filters.boundary.click()
    next(each for each in filters.period.buttons if each.text() == "Last 7 days").click()
    asked = filters.query("")
    assert asked.cause
    assert asked.since is not None
    window.go(Page.SETTINGS)
    choose(session, "de")
    choose(session, "es")  # without a look at the page in between
    window.go(Page.CALLS)
    again = window.pages.built(Page.CALLS)
    assert again.filters is not filters
    assert again.filters.query("") == asked
    assert len(again.active_filters) == 3
    choose(session, "en")
    assert window.pages.built(Page.CALLS).filters.query("") == asked


def test_a_phrase_half_written_is_open_again(session):
    window = session.window
    window.go(Page.PHRASES)
    page = window.pages.built(Page.PHRASES)
    page.write_new()
    QTest.keyClicks(page.form.title, "My word")
    QTest.keyClicks(page.form.body, "You will hear from me.")
    page.form.kind.setCurrentIndex(3)
    window.go(Page.SETTINGS)
    choose(session, "de")
    focused = QApplication.focusWidget()
    assert window.pages.built(Page.PHRASES) is None
    window.go(Page.PHRASES)
    form = window.pages.built(Page.PHRASES).form
    assert form is not None
    assert form is not page.form
    assert (form.title.text(), form.body.toPlainText()) == ("My word", "You will hear from me.")
    assert form.kind.currentIndex() == 3
    assert focused is not form.title
    form.save()
    (kept,) = session.desk.phrases.personal()
    assert kept.body == "You will hear from me."


def test_a_phrase_that_is_changed_keeps_both_its_old_and_its_new_words(session):
    desk, window = session.desk, session.window
    phrase = desk.phrases.write_own("My word", desk.playbook.kinds[0].id, "You will hear.")
    window.go(Page.PHRASES)
    (card,) = window.pages.built(Page.PHRASES).cards
    card.edit_button.click()
    card.form.body.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(card.form.body, " Today.")
    choose(session, "es")
    (again,) = window.pages.built(Page.PHRASES).cards
    assert again is not card
    assert again.phrase == phrase
    assert again.form.title.text() == "My word"
    assert again.form.body.toPlainText() == "You will hear. Today."


def test_what_is_open_below_a_task_is_open_again_and_what_nobody_touched_is_said_anew(
    session, qtbot
):
    desk, window = session.desk, session.window
    tomorrow = desk.clock.now().later(days=1)
    desk.follow_ups.make("Send the brochure", kind="written_apology", due=tomorrow, channel="email")
    desk.follow_ups.make("Ring the depot", due=tomorrow, channel="phone")
    qtbot.waitUntil(desk.is_saved)
    window.go(Page.FOLLOW_UPS)
    page = window.pages.built(Page.FOLLOW_UPS)
    page.show_view(DueView.COMING)
    send, ring = sorted(page.rows, key=lambda row: row.item.title, reverse=True)
    send.write_mail()
    english = send.drawer.body.toPlainText()
    assert english
    QTest.keyClicks(send.drawer.to, "ana@example.org")
    ring.edit()
    QTest.keyClicks(ring.drawer.what, "soon ")
    window.go(Page.SETTINGS)
    choose(session, "de")
    window.go(Page.FOLLOW_UPS)
    again = window.pages.built(Page.FOLLOW_UPS)
    assert again.view is DueView.COMING
    send, ring = sorted(again.rows, key=lambda row: row.item.title, reverse=True)
    assert send.drawer.to.text() == "ana@example.org"
    assert send.drawer.body.toPlainText() != english
    assert "soon" in ring.drawer.what.text()


def test_a_draft_of_a_call_waits_until_that_call_is_shown_again(session, qtbot):
    desk, window = session.desk, session.window
    calls = []
    for name in ("Ana", "Ben"):
        call = desk.calls.start()
        desk.follow_ups.make(f"Write to {name}", call=call, channel="email")
        desk.calls.end(call)
        desk.calls.close(call)
        calls.append(call)
    qtbot.waitUntil(desk.is_saved)
    window.go(Page.CALL_DETAIL, calls[0])
    (row,) = window.pages.built(Page.CALL_DETAIL).tasks.rows
    row.edit()
    QTest.keyClicks(row.drawer.what, "today ")
    choose(session, "de")
    (row,) = window.pages.built(Page.CALL_DETAIL).tasks.rows
    assert "today" in row.drawer.what.text()
    window.go(Page.SETTINGS)
    choose(session, "es")
    window.go(Page.CALL_DETAIL, calls[1])
    (other,) = window.pages.built(Page.CALL_DETAIL).tasks.rows
    assert other.drawer is None
    window.go(Page.CALL_DETAIL, calls[0])
    (row,) = window.pages.built(Page.CALL_DETAIL).tasks.rows
    assert "today" in row.drawer.what.text()


def test_what_was_just_done_is_told_in_the_language_of_now(session):
    """The list said it in the language in which it was done."""
    desk, window = session.desk, session.window
    window.go(Page.PHRASES)
    phrase = desk.phrases.write_own("My word", desk.playbook.kinds[0].id, "You will hear.")
    window.pages.built(Page.PHRASES).cards[0].delete_asked.emit()
    (done,) = window.history.entries
    assert done.text == "Deleted “My word”."
    choose(session, "de")
    assert done.text == "„My word“ gelöscht."
    window.go(Page.RECENT)
    (row,) = window.pages.built(Page.RECENT).rows
    assert "„My word“ gelöscht." in {label.text() for label in row.findChildren(Label)}
    window.history.take_back(done)
    assert desk.phrases.personal() == (phrase,)


def test_changes_leave_nothing_behind(session):
    """Handlers of what was put away would be called after its end, and grow with each change."""
    window = session.window
    window.shortcuts[Act.START_CALL].trigger()
    for page in (Page.FOLLOW_UPS, Page.CALLS, Page.REFLECTIONS, Page.SETTINGS, Page.CALL):
        window.go(page)

    def counted() -> Counter[str]:
        settle()
        desk = session.desk
        ours = (type(each) for each in gc.get_objects())
        return Counter(
            {
                "widgets": len(QApplication.allWidgets()),
                "listeners of the ledger": len(desk._ledger._listeners),
                "who leaves a call": len(desk.calls._leaving),
                "listeners of settings": len(session.settings._listeners),
            }
        ) + Counter(each.__qualname__ for each in ours if str(each.__module__).startswith("ui."))

    for language in ("de", "en"):
        choose(session, language)
    first = counted()
    for _ in range(3):
        for language in ("es", "en"):
            choose(session, language)
            session.desk.notes.write(session.desk.calls.current, language, (0,))
    # Less is well: what others left in this process may go meanwhile.
    assert counted() - first == Counter()
