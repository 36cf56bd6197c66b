"""Card numbers never stay: not in the field, not in its undo steps, not in what is saved (C05)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from app.records import Note, NoteVersion
from tests.support.typing import type_into
from ui.desk.notes import settling
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.desk.notes.notes_panel import NotesPanel

CARD = "4111 1111 1111 1111"
CARDS = [
    "4111111111111111",
    CARD,
    "4111-1111-1111-1111",
    "5500 0000 0000 0004",
    "3782 822463 10005",
    CARD.translate({ord(str(n)): chr(0x0660 + n) for n in range(10)}),
]
MASK = "[card …1111]"


@pytest.fixture
def panel(there, qtbot):
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.resize(380, 420)
    panel.show()
    panel.focus_notes()
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def every_text_kept(there) -> str:
    changes = there.desk.kept.changes
    records = [record for change in changes for record in change.records]
    return "\n".join(r.text for r in records if isinstance(r, (Note, NoteVersion)))


def undo_everything(panel: NotesPanel) -> list[str]:
    """Every text that Ctrl+Z brings back."""
    found = [panel.editor.toPlainText()]
    while panel.editor.document().isUndoAvailable():
        QTest.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        found.append(panel.editor.toPlainText())
    return found


def digits(text: str) -> int:
    return sum(char.isdigit() for char in text)


@pytest.mark.parametrize("card", CARDS)
def test_a_card_typed_letter_by_letter_is_masked_and_cannot_be_undone(there, panel, card):
    type_into(panel.editor, "paid with ")
    for char in card:
        type_into(panel.editor, char)
    type_into(panel.editor, " today")
    text = panel.editor.toPlainText()
    assert text.startswith("paid with [card …")
    assert text.endswith("] today")
    assert all(digits(each) <= 4 for each in undo_everything(panel))
    panel.flush()
    assert digits(every_text_kept(there)) <= 4


def test_a_pasted_card_is_masked_and_cannot_be_undone(there, panel):
    data = QMimeData()
    data.setText(f"card\n{CARD}\nok")
    panel.editor.insertFromMimeData(data)
    assert panel.editor.toPlainText() == f"card\n{MASK}\nok"
    assert all(digits(each) <= 4 for each in undo_everything(panel))


def test_the_caret_stays_where_it_was_typed(there, panel):
    type_into(panel.editor, "👋 behind")
    cursor = panel.editor.textCursor()
    cursor.setPosition(3)
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, f"{CARD} x")
    assert panel.editor.toPlainText() == f"👋 {MASK} xbehind"
    before = panel.editor.toPlainText()[: panel.editor.textCursor().position() - 1]
    assert before.endswith("x")


def test_the_stamps_outlive_the_mask(there, panel):
    type_into(panel.editor, "first")
    there.desk.clock.pass_ms(9_000)
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    type_into(panel.editor, f"{CARD} ok")
    panel.flush()
    note = there.desk.sheet(there.desk.calls.current).note
    assert (note.text, note.stamps) == (f"first\n{MASK} ok", (0, 9_000))


def test_a_code_is_masked(there, panel):
    type_into(panel.editor, "cvv 123 ok")
    assert "123" not in panel.editor.toPlainText()
    assert all("123" not in each for each in undo_everything(panel))


def test_a_quiet_chip_tells_it(there, panel):
    assert panel._removed.isHidden()
    type_into(panel.editor, CARD)
    assert panel._removed.isVisible()
    assert panel._removed.text() == "Card number removed"


def test_phone_numbers_stay(there, panel):
    type_into(panel.editor, "call +49 151 23456789 or 0151 23456789")
    assert panel.editor.toPlainText() == "call +49 151 23456789 or 0151 23456789"
    assert panel._removed.isHidden()


def test_the_beginning_of_a_card_waits_for_its_rest(there, panel, qtbot):
    type_into(panel.editor, "card 4111 1111 11")
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: there.desk.sheet(call).note is not None)
    assert there.desk.sheet(call).note.text == "card "
    assert panel.mark.state == "saving"
    type_into(panel.editor, "11 1111")
    qtbot.waitUntil(
        lambda: MASK in there.desk.sheet(call).note.text, timeout=settling.HOLD_MS + 2000
    )
    assert digits(every_text_kept(there)) <= 4


def test_digits_that_become_no_card_are_saved_after_three_seconds(there, panel, qtbot):
    type_into(panel.editor, "order 88412345")
    call = there.desk.calls.current
    qtbot.waitUntil(
        lambda: (
            there.desk.sheet(call).note is not None
            and there.desk.sheet(call).note.text == "order 88412345"
        ),
        timeout=settling.HOLD_MS + 2000,
    )
    assert panel.mark.state == "saved"


def test_words_behind_the_digits_end_the_wait(there, panel, qtbot):
    type_into(panel.editor, "order 88412345 is late")
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: there.desk.sheet(call).note is not None)
    assert there.desk.sheet(call).note.text == "order 88412345 is late"


def test_a_held_card_over_two_lines_keeps_text_and_stamps_together(there, panel, qtbot):
    type_into(panel.editor, "a")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    type_into(panel.editor, "4111 1111")
    QTest.keyClick(panel.editor, Qt.Key.Key_Return)
    type_into(panel.editor, "1111")
    call = there.desk.calls.current
    qtbot.waitUntil(lambda: there.desk.sheet(call).note is not None)
    note = there.desk.sheet(call).note
    assert len(note.stamps) == len(note.text.split("\n"))
    assert "1111" not in note.text


@pytest.mark.parametrize("line", [0, 150, 299])
def test_in_long_notes_a_card_is_masked_wherever_it_is_typed(there, panel, line):
    call = there.desk.calls.start()
    there.desk.notes.write(call, "\n".join(f"line {n} 👋 of long notes" for n in range(300)))
    panel.show_call(call)
    cursor = panel.editor.textCursor()
    cursor.setPosition(panel.editor.document().findBlockByNumber(line).position())
    panel.editor.setTextCursor(cursor)
    type_into(panel.editor, f"{CARD} x")
    text = panel.editor.document().findBlockByNumber(line).text()
    assert text == f"{MASK} xline {line} 👋 of long notes"
    assert panel.editor.textCursor().positionInBlock() == len(f"{MASK} x")


def test_a_card_in_the_middle_of_a_long_paste_is_masked(there, panel):
    data = QMimeData()
    data.setText("\n".join([*["long"] * 400, CARD, *["long"] * 400]))
    panel.editor.insertFromMimeData(data)
    assert "1111 1111" not in panel.editor.toPlainText()
    assert panel.editor.document().findBlockByNumber(400).text() == MASK


# -- the other fields ----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [GuardedLine, GuardedText])
def test_every_field_masks_as_one_types(qtbot, kind):
    field = kind("Field")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.text_settled.connect(told.append)
    with qtbot.waitSignal(field.number_removed):
        type_into(field, f"card {CARD} ok")
    shown = field.text() if isinstance(field, GuardedLine) else field.toPlainText()
    assert shown == f"card {MASK} ok"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown = field.text() if isinstance(field, GuardedLine) else field.toPlainText()
    assert digits(shown) <= 4
    field.flush()
    assert told
    assert all(digits(each) <= 4 for each in told)


@pytest.mark.parametrize("kind", [GuardedLine, GuardedText])
def test_a_field_tells_what_was_typed_soon_and_at_once_when_left(qtbot, kind):
    field = kind("Field")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.text_settled.connect(told.append)
    type_into(field, "abc")
    assert told == []
    qtbot.waitUntil(lambda: told == ["abc"])
    type_into(field, "d")
    field.hide()
    assert told == ["abc", "abcd"]


@pytest.mark.parametrize("kind", [GuardedLine, GuardedText])
def test_showing_a_text_tells_nobody_and_spares_what_is_being_typed(qtbot, kind):
    field = kind("Field")
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.text_settled.connect(told.append)
    field.show_text("from the disk")
    field.flush()
    assert told == []
    QTest.keyClick(field, Qt.Key.Key_End)
    type_into(field, "!")
    field.show_text("an older state")
    field.flush()
    assert told == ["from the disk!"]


def test_a_line_that_is_set_without_a_key_is_told(qtbot) -> None:
    """A screen reader writes the whole text at once; Qt tells of no edit then."""
    line = GuardedLine("Name")
    qtbot.addWidget(line)
    told: list[str] = []
    line.text_settled.connect(told.append)
    line.setText("Jake Miller, 4111 1111 1111 1111")
    line.flush()
    assert told == [f"Jake Miller, {MASK}"]
    line.show_text("Jake")
    line.flush()
    assert len(told) == 1
