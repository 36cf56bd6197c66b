"""The cheat sheet: every action by group, narrowed by typing, each key changeable (A13)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from tests.support.window import begun, session_of
from ui.desk_session import DeskSession
from ui.settings.shortcuts_page import ShortcutsPage
from ui.shortcuts import TABLE, Act
from ui.workplace import Page

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qtbot, profile: Path) -> Iterator[DeskSession]:
    with session_of(profile) as session:
        begun(qtbot, session)
        qtbot.waitUntil(session.window.isActiveWindow)
        session.window.shortcuts[Act.SHORTCUTS].trigger()
        yield session


@pytest.fixture
def page(session: DeskSession) -> ShortcutsPage:
    found = session.window.pages.currentWidget()
    assert isinstance(found, ShortcutsPage)
    return found


def test_every_action_is_listed_in_the_tables_order(page: ShortcutsPage):
    assert page.shown_acts == [row.act for row in TABLE]
    assert page.search_field.hasFocus()


def test_typing_narrows_the_list_by_words_and_by_keys(qtbot, page: ShortcutsPage):
    qtbot.keyClicks(page.search_field, "tension")
    assert page.shown_acts == [
        Act.TENSION_1,
        Act.TENSION_2,
        Act.TENSION_3,
        Act.TENSION_4,
        Act.TENSION_5,
    ]
    page.search_field.setText("ctrl+n")
    assert page.shown_acts == [Act.START_CALL]
    page.search_field.setText("nothing like it")
    assert page.shown_acts == []
    qtbot.keyClick(page.search_field, Qt.Key.Key_Escape)
    assert page.search_field.text() == ""
    assert len(page.shown_acts) == len(TABLE)


def test_another_key_is_pressed_and_works_at_once(qtbot, session: DeskSession, page: ShortcutsPage):
    row = page.row(Act.CALLS)
    row.change_button.click()
    assert row.edit.hasFocus()
    row.edit.setKeySequence(QKeySequence("Ctrl+J"))
    row.save_button.click()
    assert not row.is_changing
    qtbot.keyClick(session.window, Qt.Key.Key_J, CTRL)
    assert session.window.page is Page.CALLS
    again = session.settings["shortcuts"]
    assert again == {"calls": "Ctrl+J"}


def test_a_key_that_is_taken_is_named_and_not_given(session: DeskSession, page: ShortcutsPage):
    row = page.row(Act.CALLS)
    row.begin()
    row.edit.setKeySequence(QKeySequence("Ctrl+N"))
    assert row.problem == "These keys are taken by “Start a call”. Press others."
    assert not row.save_button.isEnabled()
    row.edit.setKeySequence(QKeySequence("Ctrl+Shift+K"))
    assert row.problem == ""
    assert row.save_button.isEnabled()
    session.window.go_back()
    assert not row.is_changing
    assert session.window.shortcuts.keys(Act.CALLS) == "Ctrl+L"


def test_usual_keys_come_back_one_by_one_or_all(session: DeskSession, page: ShortcutsPage):
    shortcuts = session.window.shortcuts
    shortcuts.change(Act.CALLS, "Ctrl+J")
    shortcuts.change(Act.PIN, "")
    assert shortcuts[Act.PIN].shortcut().isEmpty()
    row = page.row(Act.CALLS)
    row.begin()
    row.reset_button.click()
    assert shortcuts.keys(Act.CALLS) == "Ctrl+L"
    page.reset_button.click()
    assert shortcuts.keys(Act.PIN) == "Ctrl+T"
    assert session.settings["shortcuts"] == {}


def test_a_usual_key_given_away_is_not_taken_back_silently(
    session: DeskSession, page: ShortcutsPage
):
    shortcuts = session.window.shortcuts
    shortcuts.change(Act.CALLS, "Ctrl+J")
    shortcuts.change(Act.PIN, "Ctrl+L")
    row = page.row(Act.CALLS)
    row.begin()
    row.reset_button.click()
    assert row.is_changing
    assert row.problem == "These keys are taken by “Keep on top”. Press others."
    assert shortcuts.keys(Act.PIN) == "Ctrl+L"


def test_buttons_of_the_frame_tell_the_key_in_force(session: DeskSession):
    window = session.window
    window.shortcuts.change(Act.PIN, "Ctrl+Shift+T")
    (pin,) = [
        button
        for button in window.header.findChildren(type(window.header.menu_button))
        if button.accessibleName() == "Keep on top"
    ]
    assert pin.accessibleDescription() == "Ctrl+Shift+T"
