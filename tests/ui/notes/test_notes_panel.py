"""Notes: from the first letter, saved while typed, never lost by anything but a deletion."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.records import Note
from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.typing import type_into
from ui.controls.announce import announcements
from ui.desk.notes import saved_watch, settling
from ui.desk.notes.notes_panel import NotesPanel

GRID = [(w, h, s) for w, h in ((320, 480), (400, 700), (900, 700)) for s in (1.0, 2.0)]


@pytest.fixture
def panel(there, qtbot):
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(380, 420)
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def write(panel: NotesPanel, text: str) -> None:
    type_into(panel.editor, text)


def kept_note(there, call) -> str | None:
    """The text of the notes as it is on the disk."""
    notes = [r for r in there.desk.kept.records.values() if isinstance(r, Note) and r.call == call]
    return notes[0].text if notes else None


# -- without a call ------------------------------------------------------------------------------


def test_the_first_letter_starts_a_call_and_stays(there, panel, qtbot):
    write(panel, "Update")
    assert len(there.desk.calls.open()) == 1
    call = there.desk.calls.current
    assert panel.editor.toPlainText() == "Update"
    qtbot.waitUntil(lambda: kept_note(there, call) == "Update")


def test_the_page_that_follows_the_new_call_loses_no_letter(there, panel, qtbot):
    there.place.bridge.on(("calls",), lambda _c: panel.show_call(there.desk.calls.current))
    write(panel, "It broke")
    assert panel.editor.toPlainText() == "It broke"
    assert len(there.desk.calls.open()) == 1
    write(panel, " again")
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: kept_note(there, call) == "It broke again")


def test_a_pasted_text_starts_a_call_too(there, panel, qtbot):
    data = QMimeData()
    data.setText("one\u2028two\r\nthree")
    panel.editor.insertFromMimeData(data)
    call = there.desk.calls.current
    assert call is not None
    qtbot.waitUntil(lambda: kept_note(there, call) == "one\ntwo\nthree")
    assert len(there.desk.sheet(call).note.stamps) == 3


# -- saving --------------------------------------------------------------------------------------


def test_notes_are_saved_while_typing_and_not_at_each_key(there, panel, qtbot):
    call = there.desk.calls.start()
    panel.show_call(call)
    write(panel, "Lost the order")
    assert kept_note(there, call) is None
    assert panel.mark.state == "saving"
    qtbot.waitUntil(lambda: kept_note(there, call) == "Lost the order")
    assert panel.mark.state == "saved"
    assert sum(change.what == "note_written" for change in there.desk.kept.changes) == 1


def test_typing_on_does_not_put_the_save_off(there, panel, qtbot):
    call = there.desk.calls.start()
    panel.show_call(call)

    def typed_until_saved() -> bool:
        write(panel, "a")
        return kept_note(there, call) is not None

    qtbot.waitUntil(typed_until_saved, timeout=5 * settling.SETTLE_MS)


def test_leaving_the_field_saves_at_once(there, panel, qtbot):
    call = there.desk.calls.start()
    panel.show_call(call)
    elsewhere = QLineEdit(panel)
    elsewhere.show()
    write(panel, "Wants it by noon")
    elsewhere.setFocus()
    assert kept_note(there, call) == "Wants it by noon"


def test_hiding_the_window_saves_at_once(there, panel):
    call = there.desk.calls.start()
    panel.show_call(call)
    write(panel, "hidden")
    panel.hide()
    assert kept_note(there, call) == "hidden"


@pytest.mark.parametrize("phase", ["active", "held", "wrap_up"])
def test_closing_the_call_loses_no_letter(there, panel, phase):
    call = there.desk.calls.start()
    panel.show_call(call)
    if phase == "held":
        there.desk.calls.hold(call)
    if phase == "wrap_up":
        there.desk.calls.end(call)
    write(panel, "last words")
    there.desk.calls.close(call)
    assert kept_note(there, call) == "last words"
    versions = there.desk.kept.note_versions(call)
    assert [version.text for version in versions] == ["last words"]


def test_discarding_the_call_keeps_its_notes_for_the_way_back(there, panel):
    call = there.desk.calls.start()
    panel.show_call(call)
    write(panel, "not so fast")
    there.desk.calls.discard(call)
    assert kept_note(there, call) == "not so fast"


def test_what_is_not_on_the_disk_is_not_shown_as_saved(there, panel, qtbot):
    call = there.desk.calls.start()
    panel.show_call(call)
    there.desk.kept.hold_back = True
    write(panel, "slow disk")
    qtbot.waitUntil(lambda: there.desk.sheet(call).note is not None)
    assert panel.mark.state == "saving"
    heard: list[tuple[str, bool]] = []
    announcements().announced.connect(lambda text, urgent: heard.append((text, urgent)))
    qtbot.waitUntil(lambda: panel.mark.state == "unsaved", timeout=saved_watch.PATIENCE_MS + 2000)
    assert panel.mark.text() == "Unsaved"
    assert [urgent for _, urgent in heard] == [True]
    there.desk.kept.let_through()
    assert panel.mark.state == "saved"
    assert heard[-1] == ("Saved", False)


def test_saving_is_not_announced_at_each_key(there, panel, qtbot):
    heard: list[str] = []
    announcements().announced.connect(lambda text, urgent: heard.append(text))
    write(panel, "quiet please")
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: kept_note(there, call) == "quiet please")
    assert heard == []
    panel.editor.clearFocus()
    assert heard == ["Saved"]


def test_an_empty_note_says_nothing_of_saving(there, panel):
    assert panel.mark.state == "empty"
    call = there.desk.calls.start()
    panel.show_call(call)
    assert panel.mark.state == "empty"


# -- several calls -------------------------------------------------------------------------------


def test_each_call_keeps_text_caret_selection_and_undo(there, panel):
    one = there.desk.calls.start()
    panel.show_call(one)
    write(panel, "alpha beta")
    cursor = panel.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    panel.editor.setTextCursor(cursor)
    two = there.desk.calls.start()
    panel.show_call(two)
    assert kept_note(there, one) == "alpha beta"
    assert panel.editor.toPlainText() == ""
    write(panel, "gamma")
    panel.show_call(one)
    assert kept_note(there, two) == "gamma"
    assert panel.selected_text() == "alpha"
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == ""
    panel.show_call(two)
    assert panel.editor.toPlainText() == "gamma"
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == ""


def test_each_call_keeps_the_view(there, panel):
    one = there.desk.calls.start()
    panel.show_call(one)
    panel.insert_at_caret("\n".join(str(n) for n in range(60)))
    panel.editor.verticalScrollBar().setValue(7)
    two = there.desk.calls.start()
    panel.show_call(two)
    panel.show_call(one)
    assert panel.editor.verticalScrollBar().value() == 7


def test_a_closed_call_is_let_go(there, panel, qtbot):
    one = there.desk.calls.start()
    panel.show_call(one)
    write(panel, "one")
    two = there.desk.calls.start()
    panel.show_call(two)
    there.desk.calls.close(one)
    there.desk.calls.show(two)
    assert one not in there.place.notes


def test_notes_of_an_earlier_run_are_shown_with_their_times(there, panel):
    call = there.desk.calls.start()
    there.desk.notes.write(call, "first\nsecond", (21_000, 125_000))
    panel.show_call(call)
    assert panel.editor.toPlainText() == "first\nsecond"
    seen = [stamp for stamp, _ in panel.editor.stamps_in_sight(panel.editor.viewport().rect())]
    assert seen == [21_000, 125_000]


def test_stamps_are_those_of_the_call(there, panel, qtbot):
    call = there.desk.calls.start()
    panel.show_call(call)
    there.desk.clock.pass_ms(21_000)
    write(panel, "Update broke the export\n")
    there.desk.clock.pass_ms(104_000)
    write(panel, "Lost the order")
    panel.flush()
    assert there.desk.sheet(call).note.stamps == (21_000, 125_000)
    lines = [(line.elapsed_ms, line.text) for line in there.desk.notes.lines(call)]
    assert lines == [(21_000, "Update broke the export"), (125_000, "Lost the order")]


# -- changes from elsewhere ----------------------------------------------------------------------


def test_a_line_added_elsewhere_appears_and_the_caret_stays(there, panel):
    call = there.desk.calls.start()
    panel.show_call(call)
    write(panel, "alpha beta")
    panel.flush()
    cursor = panel.editor.textCursor()
    cursor.setPosition(5)
    panel.editor.setTextCursor(cursor)
    there.desk.notes.add_line(call, "from elsewhere")
    assert panel.editor.toPlainText() == "alpha beta\nfrom elsewhere"
    assert panel.editor.textCursor().position() == 5
    assert panel.editor.hasFocus()


@pytest.mark.parametrize("event", ["ring", "other call", "tension", "step", "saved", "reminder"])
def test_nothing_from_outside_moves_caret_or_focus(there, panel, event):
    call = there.desk.calls.start()
    panel.show_call(call)
    write(panel, "alpha beta")
    cursor = panel.editor.textCursor()
    cursor.setPosition(3)
    panel.editor.setTextCursor(cursor)
    desk = there.desk
    acts = {
        "ring": lambda: desk.calls.set_field(call, "name", "Jake"),
        "other call": lambda: (desk.calls.start(), desk.calls.show(call)),
        "tension": lambda: desk.tension.set(call, 4),
        "step": lambda: desk.checklist.tick(call),
        "saved": desk.kept.let_through,
        "reminder": lambda: desk.promises.make("call back", call=call),
    }
    acts[event]()
    assert panel.editor.hasFocus()
    assert panel.editor.textCursor().position() == 3
    assert panel.editor.toPlainText() == "alpha beta"


# -- phrases -------------------------------------------------------------------------------------


def test_a_phrase_goes_in_at_the_caret_and_touches_nothing_else(there, panel):
    write(panel, "before after")
    cursor = panel.editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    panel.editor.setTextCursor(cursor)
    panel.insert_at_caret("[said] ")
    assert panel.editor.toPlainText() == "before [said] after"
    panel.insert_at_caret("[again] ")
    assert panel.editor.toPlainText() == "before [said] [again] after"
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == "before [said] after"
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == "before after"


def test_a_phrase_of_two_lines_is_one_undo_step(there, panel):
    write(panel, "x")
    panel.insert_at_caret("\none\ntwo")
    assert panel.editor.toPlainText() == "x\none\ntwo"
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.editor.toPlainText() == "x"


def test_selected_text_has_its_line_breaks(there, panel):
    write(panel, "one\ntwo")
    panel.editor.selectAll()
    assert panel.selected_text() == "one\ntwo"


def test_shift_return_is_a_line_of_its_own(there, panel):
    write(panel, "one")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    write(panel, "two")
    panel.flush()
    assert there.desk.sheet(there.desk.calls.current).note.text == "one\ntwo"
    assert len(panel.editor.note_document().stamps()) == 2


def test_fixed_spaces_and_emoji_are_kept_as_typed(there, panel):
    panel.insert_at_caret("10\u00a0€ 👋🏽 ok")
    panel.flush()
    assert kept_note(there, there.desk.calls.current) == "10\u00a0€ 👋🏽 ok"


# -- look and access -----------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "height", "scale"), GRID)
def test_notes_fit_every_window(there, panel, qtbot, theme, width, height, scale):
    theme.set_text_scale(scale)
    panel.resize(width, height)
    write(panel, "A long line of notes that has to wrap in a window as narrow as this one\n")
    write(panel, "! email @Jake Friday the copy of the invoice #refund !1")
    qtbot.waitUntil(lambda: panel.rows.row_at(1) is not None and panel.rows.row_at(1).isVisible())
    viewport = panel.editor.viewport().rect()
    qtbot.waitUntil(lambda: viewport.contains(panel.editor.cursorRect().center()))
    assert panel.editor.firstVisibleBlock().isValid()
    assert not panel.editor.horizontalScrollBar().isVisible()
    assert panel.editor.horizontalScrollBar().maximum() == 0
    assert nameless(panel) == []
    assert too_small(panel) == []
    assert clipped(panel) == []
    assert cut_sideways(panel) == []
    assert panel.width() == width


def test_the_gutter_stands_where_reading_begins(there, panel, qtbot):
    write(panel, "text")
    gutter = panel.editor._gutter
    assert gutter.geometry().right() < panel.editor.viewport().geometry().left()
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QGuiApplication.processEvents()
    assert gutter.geometry().left() > panel.editor.viewport().geometry().right()
    assert panel.editor.cursorRect().left() > panel.editor.viewport().width() * 0.8


def test_tab_leaves_the_notes(there, panel, qtbot):
    write(panel, "text")
    QTest.keyClick(panel.editor, Qt.Key.Key_Tab)
    assert not panel.editor.hasFocus()
    assert panel.editor.toPlainText() == "text"


@pytest.mark.parametrize("percent", [100, 200])
def test_all_lines_are_as_far_apart_within_a_note_as_between_two(qtbot, there, theme, percent):
    """Lines that Qt wrapped used to stand closer together than the lines of the window."""
    theme.set_text_scale(percent / 100)
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(300, 500)
    panel.show()
    there.desk.calls.start()
    panel.show_call(there.desk.calls.current)
    editor = panel.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "Lost the Hanover order because of it")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "noon")
    tops = []
    cursor = editor.textCursor()
    for at in range(len(editor.toPlainText()) + 1):
        cursor.setPosition(at)
        top = editor.cursorRect(cursor).top()
        if top not in tops:
            tops.append(top)
    steps = {after - before for before, after in itertools.pairwise(tops)}
    assert len(tops) >= 3
    assert steps == {math.ceil(14 * percent / 100 * 1.4)}
