"""A line that begins with "!" shows what it will become, and becomes that at Return (A14)."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.records import FollowUp, Promise
from tests.support.place import make_workplace
from tests.support.typing import type_into
from ui.controls.announce import announcements
from ui.controls.chip import Chip
from ui.controls.icon_button import IconButton
from ui.desk.follow_ups.due_words import due_words
from ui.desk.notes.notes_panel import NotesPanel
from ui.desk.notes.quick_row import QuickRow


@pytest.fixture
def panel(there, qtbot):
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(420, 460)
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def row(panel: NotesPanel, line: int) -> QuickRow:
    found = panel.rows.row_at(line)
    assert found is not None
    return found


def tasks(there) -> list[Promise | FollowUp]:
    kept = there.desk.kept.records.values()
    return [r for r in kept if isinstance(r, (Promise, FollowUp)) and r.deleted is None]


def test_while_typing_the_chip_shows_what_will_be_made_and_nothing_is_made(there, panel):
    type_into(panel.editor, "! call back tomorrow 3pm")
    assert row(panel, 0).words()[0] == "Call back · tomorrow 15:00"
    assert row(panel, 0).isVisible()
    assert not row(panel, 0).is_made
    assert tasks(there) == []


def test_return_makes_it_and_the_line_stays(there, panel):
    type_into(panel.editor, "! call back tomorrow 3pm\n")
    (made,) = tasks(there)
    assert (made.what, made.kind, made.channel) == ("Call back", "call_back", "phone")
    assert made.due.local() == datetime(2025, 11, 18, 15, tzinfo=made.due.local().tzinfo)
    assert made.call == there.desk.calls.current
    assert panel.editor.toPlainText() == "! call back tomorrow 3pm\n"
    assert row(panel, 0).is_made
    assert row(panel, 0).words() == ("Call back · tomorrow 15:00",)


def test_what_is_made_is_told_and_no_message_covers_the_notes(there, panel):
    heard: list[str] = []
    announcements().announced.connect(lambda text, urgent: heard.append(text))
    type_into(panel.editor, "! email Friday invoice copy\n")
    assert heard == ["Made: Email invoice copy · Fri 09:00"]
    assert there.seen.undos == []
    assert there.seen.said == []


def test_what_is_taken_back_elsewhere_is_no_longer_shown_as_made(there, panel):
    type_into(panel.editor, "! email Friday invoice copy\n")
    (made,) = tasks(there)
    there.desk.undo(there.desk.follow_ups.undo_of(made))
    assert tasks(there) == []
    assert not row(panel, 0).is_made


def test_the_keyboard_reaches_the_cross_right_behind_the_notes(there, panel):
    type_into(panel.editor, "! call back today 12:00\nmore")
    QTest.keyClick(panel.editor, Qt.Key.Key_Tab)
    cross = QApplication.focusWidget()
    assert cross.accessibleName() == "Remove Call back · today 12:00"
    QTest.keyClick(cross, Qt.Key.Key_Space)
    assert tasks(there) == []


def test_the_cross_takes_it_back_and_the_line_stays(there, panel):
    type_into(panel.editor, "! call back today 12:00\n")
    (chip,) = [chip for chip in row(panel, 0).findChildren(Chip) if chip.isVisible()]
    chip.findChild(IconButton).click()
    assert tasks(there) == []
    assert panel.editor.toPlainText() == "! call back today 12:00\n"
    assert not row(panel, 0).is_made


def test_it_can_be_made_again_by_its_button(there, panel):
    type_into(panel.editor, "! call back today 12:00\n")
    row(panel, 0).removed.emit()
    row(panel, 0).make_asked.emit()
    assert len(tasks(there)) == 1
    assert row(panel, 0).is_made


def test_a_second_return_in_the_line_makes_nothing_more(there, panel):
    type_into(panel.editor, "! call back today 12:00\n")
    cursor = panel.editor.textCursor()
    cursor.setPosition(len("! call back today 12:00"))
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, "\n")
    assert len(tasks(there)) == 1


def test_return_in_the_middle_of_a_line_makes_nothing(there, panel):
    type_into(panel.editor, "! call back tomorrow 3pm")
    cursor = panel.editor.textCursor()
    cursor.setPosition(6)
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, "\n")
    assert tasks(there) == []


def test_a_common_line_makes_nothing(there, panel):
    type_into(panel.editor, "He said call back tomorrow 3pm!\n")
    assert tasks(there) == []
    assert panel.rows.row_at(0) is None


@pytest.mark.parametrize("line", ["!", "! ", "  !"])
def test_a_mark_alone_is_nothing(there, panel, line):
    type_into(panel.editor, line + "\n")
    assert tasks(there) == []


def test_person_topic_and_priority_have_chips_and_stay_in_the_words(there, panel):
    type_into(panel.editor, "! email @Jones Friday invoice copy #refund !1")
    words = row(panel, 0).words()
    assert words == ("Email invoice copy · Fri 09:00", "Jones", "#refund", "Priority 1")
    type_into(panel.editor, "\n")
    (made,) = tasks(there)
    assert made.what == "Email invoice copy @Jones #refund"
    assert isinstance(made, FollowUp)
    assert made.urgent


def test_a_channel_that_was_named_has_a_chip(there, panel):
    type_into(panel.editor, "! send the invoice by post")
    assert "Post" in row(panel, 0).words()


def test_backspace_behind_a_part_turns_it_into_text(there, panel):
    type_into(panel.editor, "! call back tomorrow")
    assert row(panel, 0).words()[0] == "Call back · tomorrow 09:00"
    QTest.keyClick(panel.editor, Qt.Key.Key_Backspace)
    assert panel.editor.toPlainText() == "! call back tomorrow"
    assert row(panel, 0).words()[0] == "Call back tomorrow"
    QTest.keyClick(panel.editor, Qt.Key.Key_Backspace)
    assert panel.editor.toPlainText() == "! call back tomorro"


def test_a_part_turned_into_text_stays_so_while_typing_before_and_behind_it(there, panel):
    type_into(panel.editor, "! call back tomorrow")
    QTest.keyClick(panel.editor, Qt.Key.Key_Backspace)
    type_into(panel.editor, " people")
    cursor = panel.editor.textCursor()
    cursor.setPosition(len("! call back "))
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, "the ")
    assert panel.editor.toPlainText() == "! call back the tomorrow people"
    assert row(panel, 0).words()[0] == "Call back the tomorrow people"
    cursor = panel.editor.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, "\n")
    (made,) = tasks(there)
    assert made.due is None
    assert made.what == "Call back the tomorrow people"


def test_backspace_elsewhere_deletes_as_ever(there, panel):
    type_into(panel.editor, "! call back tomorrow at the door")
    QTest.keyClick(panel.editor, Qt.Key.Key_Backspace)
    assert panel.editor.toPlainText() == "! call back tomorrow at the doo"


def test_rows_stand_below_their_lines_and_cover_no_text(there, panel, qtbot):
    type_into(panel.editor, "one\n! call back today 12:00\ntwo\nthree")
    qtbot.waitUntil(lambda: row(panel, 1).isVisible())
    document = panel.editor.document()
    top = panel.editor.top_of(document.findBlockByNumber(1))
    after = panel.editor.top_of(document.findBlockByNumber(2))
    chips = row(panel, 1).geometry()
    assert top + panel.editor.fontMetrics().height() <= chips.top()
    assert chips.bottom() < after


def test_rows_follow_when_lines_are_put_above(there, panel, qtbot):
    type_into(panel.editor, "! call back today 12:00\nlast")
    before = row(panel, 0).geometry().top()
    cursor = panel.editor.textCursor()
    cursor.setPosition(0)
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, "first\n")
    qtbot.waitUntil(lambda: row(panel, 1).geometry().top() > before)
    assert row(panel, 1).is_made


def test_rows_out_of_sight_are_hidden(there, panel, qtbot):
    type_into(panel.editor, "! call back today 12:00\n")
    panel.insert_at_caret("\n".join(str(n) for n in range(80)))
    bar = panel.editor.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: not row(panel, 0).isVisible())
    bar.setValue(0)
    qtbot.waitUntil(lambda: row(panel, 0).isVisible())


def test_what_became_of_lines_is_known_after_switching_calls(there, panel):
    type_into(panel.editor, "! call back today 12:00\n")
    one = there.desk.calls.current
    two = there.desk.calls.start()
    panel.show_call(two)
    assert panel.rows.row_at(0) is None
    panel.show_call(one)
    assert row(panel, 0).is_made


def test_what_became_of_lines_is_known_after_a_new_start(there, panel, qtbot, tmp_path):
    type_into(panel.editor, "! call back today 12:00\n! send the parcel tomorrow")
    panel.flush()
    call = there.desk.calls.current
    again = make_workplace(qtbot, tmp_path / "again", desk=there.desk)
    second = NotesPanel(again.place)
    qtbot.addWidget(second)
    second.show_call(call)
    assert row(second, 0).is_made
    assert not row(second, 1).is_made


def test_pasting_over_lines_shows_the_new_ones(there, panel):
    type_into(panel.editor, "one\n! call back today 12:00\ntwo")
    panel.editor.selectAll()
    panel.editor.insertPlainText("! email Friday the copy\nplain\nplain too")
    assert row(panel, 0).words() == ("Email the copy · Fri 09:00",)
    assert panel.rows.row_at(1) is None
    assert len(tasks(there)) == 1


def test_restored_lines_show_what_they_became(there, panel):
    type_into(panel.editor, "! call back today 12:00\n")
    panel.flush()
    call = there.desk.calls.current
    there.desk.clock.pass_minutes(6)
    panel.editor.selectAll()
    type_into(panel.editor, "x\n")
    panel.flush()
    there.desk.notes.restore(call, there.desk.notes.versions(call)[0])
    assert panel.editor.toPlainText().startswith("! call back today 12:00")
    assert row(panel, 0).is_made


def test_undo_of_typing_does_not_undo_what_was_made(there, panel):
    type_into(panel.editor, "! call back today 12:00\nx")
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(tasks(there)) == 1
    assert row(panel, 0).is_made


def test_a_promise_is_a_promise(there, panel):
    type_into(panel.editor, "! promise the data by Friday 12:00\n")
    (made,) = tasks(there)
    assert isinstance(made, Promise)
    assert there.desk.sheet(there.desk.calls.current).promises == (made,)


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ((2025, 11, 17, 12, 0), "today 12:00"),
        ((2025, 11, 18, 9, 5), "tomorrow 09:05"),
        ((2025, 11, 16, 9, 0), "yesterday 09:00"),
        ((2025, 11, 21, 9, 0), "Fri 09:00"),
        ((2025, 12, 12, 9, 0), "12 Dec 09:00"),
        ((2026, 1, 2, 9, 0), "2 Jan 2026 09:00"),
    ],
)
def test_due_times_in_words(there, due, words):
    now = there.desk.clock.now().local()
    assert due_words(datetime(*due, tzinfo=now.tzinfo), now) == words


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("! call back in 3 working days", "Call back · Thu 09:00"),
        ("! call back on the 12th", "Call back · 12 Dec 09:00"),
        ("! call back next month", "Call back · 1 Dec 09:00"),
    ],
)
def test_the_chip_shows_the_day_before_it_is_made(panel, line, shown):
    type_into(panel.editor, line)
    assert row(panel, 0).words() == (shown,)
