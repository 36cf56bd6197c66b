"""What the call is about can be filled in beside the notes, while the customer talks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.typing import type_into
from ui.desk.notes.notes_panel import NotesPanel


@pytest.fixture
def panel(there, qtbot):
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(380, 420)
    panel.show_call(there.desk.calls.start())
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def test_the_fields_open_in_place_of_the_notes_and_are_saved(there, panel, qtbot):
    type_into(panel.editor, "notes first")
    panel.about_button.click()
    assert not panel.editor.isVisible()
    concern = panel.about.fields.field("concern")
    assert concern.hasFocus()
    type_into(concern, "lost sales data")
    panel.about.fields.field("cause").chip("lost_business").click()
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: there.desk.kept.records[call].concern == "lost sales data")
    assert there.desk.kept.records[call].cause == "lost_business"
    assert there.desk.sheet(call).note.text == "notes first"


def test_back_leads_to_the_notes_with_the_keyboard(panel):
    panel.about_button.click()
    panel.about.back_button.setFocus()
    panel.about.back_button.click()
    assert panel.editor.isVisible()
    assert panel.editor.hasFocus()


def test_what_was_typed_is_saved_by_going_back(there, panel):
    panel.about_button.click()
    type_into(panel.about.fields.field("better"), "a warning before")
    panel.focus_notes()
    call = there.desk.calls.current
    assert there.desk.sheet(call).call.better == "a warning before"


def test_history_and_fields_take_turns(panel):
    panel.about_button.click()
    panel.history_button.click()
    assert panel.history.isVisible()
    assert not panel.about_button.isChecked()
    panel.about_button.click()
    assert panel.about.isVisible()
    assert not panel.history_button.isChecked()


def test_another_call_shows_its_notes(there, panel):
    panel.about_button.click()
    panel.show_call(there.desk.calls.start())
    assert panel.editor.isVisible()
    assert panel.about.fields.field("concern").toPlainText() == ""


def test_without_a_call_there_is_only_the_field(there, qtbot):
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.editor.isVisible()
    assert not panel.about_button.isVisible()
    assert not panel.history_button.isVisible()


def test_a_masked_number_is_told_here_too(there, panel):
    panel.about_button.click()
    type_into(panel.about.fields.field("concern"), "paid with 4111 1111 1111 1111")
    assert panel._removed.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_fields_fit_the_smallest_window(panel, qtbot, theme, scale):
    theme.set_text_scale(scale)
    panel.resize(320, 480)
    panel.about_button.click()
    panel.about.fields.field("cause").chip("late").click()
    QGuiApplication.processEvents()
    qtbot.waitUntil(lambda: clipped(panel) == [])
    assert (panel.width(), panel.height()) == (320, 480)
    assert panel.about.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    assert nameless(panel) == []
    assert too_small(panel) == []
    assert cut_sideways(panel) == []
