"""Earlier states of the notes: shown with what differs, restored, copied (A08)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.typing import type_into
from ui.desk.notes.note_version_card import Difference, differences
from ui.desk.notes.notes_panel import NotesPanel


@pytest.fixture
def panel(there, qtbot):
    """A call whose notes have one earlier state: "one two" became "one three four"."""
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(380, 420)
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    type_into(panel.editor, "one\ntwo")
    panel.flush()
    there.desk.clock.pass_minutes(6)
    panel.editor.selectAll()
    type_into(panel.editor, "one\nthree\nfour")
    panel.flush()
    return panel


def test_signs_tell_what_is_gone_and_what_is_new():
    found = list(differences("a\nb\nc", "a\nx\nc\nd"))
    assert found == [Difference("−", "b"), Difference("+", "x"), Difference("+", "d")]


def test_a_state_of_six_minutes_ago_is_shown_with_its_differences(there, panel):
    panel.history_button.click()
    (card,) = panel.history.cards
    assert card.lines == ("− two", "+ three", "+ four")
    assert card.accessibleName() == "today 10:06"
    assert not panel.editor.isVisible()


def test_restore_brings_it_back_and_the_present_state_joins_the_history(there, panel):
    panel.history_button.click()
    panel.history.cards[0].restore_button.click()
    assert panel.editor.isVisible()
    assert panel.editor.toPlainText() == "one\ntwo"
    call = there.desk.calls.current
    assert there.desk.sheet(call).note.text == "one\ntwo"
    texts = [version.text for version in there.desk.notes.versions(call)]
    assert sorted(texts) == ["one\nthree\nfour", "one\ntwo"]
    assert "restored" in there.seen.said[-1]


def test_a_restore_can_be_undone_by_the_editors_own_undo(there, panel):
    panel.history_button.click()
    panel.history.cards[0].restore_button.click()
    panel.focus_notes()
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == "one\nthree\nfour"
    panel.flush()
    assert there.desk.sheet(there.desk.calls.current).note.text == "one\nthree\nfour"


def test_the_times_of_the_lines_come_back_too(there, panel):
    call = there.desk.calls.current
    version = there.desk.notes.versions(call)[0]
    panel.history_button.click()
    panel.history.cards[0].restore_button.click()
    assert panel.editor.note_document().stamps() == version.stamps


def test_copy_puts_it_on_the_clipboard(there, panel):
    panel.history_button.click()
    panel.history.cards[0].copy_button.click()
    assert QGuiApplication.clipboard().text() == "one\ntwo"


def test_what_is_typed_is_saved_before_the_history_opens(there, panel):
    type_into(panel.editor, " more")
    panel.history_button.click()
    assert there.desk.sheet(there.desk.calls.current).note.text.endswith("four more")
    assert "+ four more" in panel.history.cards[0].lines


def test_without_earlier_states_a_sentence_says_when_there_are_some(there, panel):
    panel.show_call(there.desk.calls.start())
    panel.history_button.click()
    assert panel.history.cards == ()
    assert panel.history._empty.isVisible()


def test_back_leads_to_the_notes(there, panel):
    panel.history_button.click()
    panel.history.back_button.click()
    assert panel.editor.isVisible()
    assert not panel.history_button.isChecked()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_history_fits_the_smallest_window(there, panel, theme, scale):
    theme.set_text_scale(scale)
    panel.resize(320, 480)
    panel.history_button.click()
    QGuiApplication.processEvents()
    assert nameless(panel) == []
    assert too_small(panel) == []
    assert clipped(panel) == []
    assert cut_sideways(panel) == []
    assert panel.width() == 320
