"""The stamps of the lines follow what is typed, pasted, split, joined, undone and redone."""

from __future__ import annotations

import gc
import weakref

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.support.typing import type_into
from ui.desk.notes.note_document import NoteDocument
from ui.desk.notes.note_editor import NoteEditor


class Writer:
    """Somebody at a keyboard, with a clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0
        self.edit = QPlainTextEdit()
        self.document = NoteDocument(lambda: self.now, self.edit)
        self.edit.setDocument(self.document)

    def write(self, text: str, at: int) -> None:
        self.now = at
        type_into(self.edit, text)

    def go_to(self, line: int, column: int) -> None:
        cursor = self.edit.textCursor()
        block = self.document.findBlockByNumber(line)
        cursor.setPosition(block.position() + column)
        self.edit.setTextCursor(cursor)

    def lines(self) -> list[tuple[str, int]]:
        return list(zip(self.document.text().split("\n"), self.document.stamps(), strict=True))


def test_a_line_carries_the_time_of_its_first_letter(qtbot):
    writer = Writer()
    writer.write("hello", at=10)
    writer.write("\n", at=20)
    writer.write("there", at=30)
    assert writer.lines() == [("hello", 10), ("there", 30)]


def test_typing_on_in_a_line_leaves_its_time(qtbot):
    writer = Writer()
    writer.write("first\nsecond", at=10)
    writer.go_to(0, 5)
    writer.write(" and more", at=99)
    assert writer.lines() == [("first and more", 10), ("second", 10)]


def test_an_empty_line_put_above_does_not_take_the_time_of_the_line(qtbot):
    writer = Writer()
    writer.write("hello", at=10)
    writer.go_to(0, 0)
    writer.write("\n", at=50)
    writer.go_to(0, 0)
    writer.write("above", at=60)
    assert writer.lines() == [("above", 60), ("hello", 10)]


def test_the_rest_of_a_split_line_keeps_its_time(qtbot):
    writer = Writer()
    writer.write("refund and discount", at=21)
    writer.go_to(0, 7)
    writer.write("\n", at=90)
    assert writer.lines() == [("refund ", 21), ("and discount", 21)]


def test_joined_lines_have_the_time_of_the_first_and_part_again(qtbot):
    writer = Writer()
    writer.write("one", at=10)
    writer.write("\ntwo", at=20)
    writer.go_to(1, 0)
    QTest.keyClick(writer.edit, Qt.Key.Key_Backspace)
    assert writer.lines() == [("onetwo", 10)]
    writer.edit.undo()
    assert writer.lines() == [("one", 10), ("two", 20)]


def test_pasted_lines_have_the_time_of_pasting(qtbot):
    writer = Writer()
    writer.write("one\n", at=10)
    writer.now = 40
    writer.edit.insertPlainText("a\nb\nc")
    assert writer.lines() == [("one", 10), ("a", 40), ("b", 40), ("c", 40)]


def test_deleted_lines_come_back_with_their_times(qtbot):
    writer = Writer()
    writer.write("one", at=10)
    writer.write("\ntwo", at=20)
    writer.write("\nthree", at=30)
    writer.edit.selectAll()
    writer.write("x", at=99)
    assert [text for text, _ in writer.lines()] == ["x"]
    while writer.document.text() != "one\ntwo\nthree":
        writer.edit.undo()
    assert writer.lines() == [("one", 10), ("two", 20), ("three", 30)]
    writer.edit.redo()
    while writer.document.isRedoAvailable():
        writer.edit.redo()
    assert [text for text, _ in writer.lines()] == ["x"]


def test_one_undo_takes_back_one_new_line(qtbot):
    writer = Writer()
    writer.write("one", at=10)
    writer.write("\n", at=20)
    writer.edit.undo()
    assert writer.lines() == [("one", 10)]


def test_loaded_notes_have_their_times_and_nothing_to_undo(qtbot):
    writer = Writer()
    writer.document.load("a\n\nb", (5, 6, 7))
    assert writer.lines() == [("a", 5), ("", 6), ("b", 7)]
    assert not writer.document.isUndoAvailable()


def test_notes_that_lost_stamps_are_shown_all_the_same(qtbot):
    writer = Writer()
    writer.now = 77
    writer.document.load("a\nb", (5,))
    assert writer.lines() == [("a", 5), ("b", 77)]


def test_renewing_keeps_the_caret_by_its_word_and_is_one_undo_step(qtbot):
    writer = Writer()
    writer.write("alpha", at=10)
    writer.write("\nbeta", at=20)
    writer.go_to(1, 2)
    writer.document.renew("zero\nalpha\nbeta\nlast", (1, 10, 20, 4))
    assert writer.lines() == [("zero", 1), ("alpha", 10), ("beta", 20), ("last", 4)]
    cursor = writer.edit.textCursor()
    assert (cursor.block().text(), cursor.positionInBlock()) == ("beta", 2)
    writer.edit.undo()
    assert writer.lines() == [("alpha", 10), ("beta", 20)]


def test_a_line_in_another_script_or_with_an_emoji_counts_as_one(qtbot):
    writer = Writer()
    writer.document.load("مرحبا 👋🏽 hello", (3,))
    writer.edit.moveCursor(QTextCursor.MoveOperation.End)
    writer.write("\nx", at=9)
    assert writer.lines() == [("مرحبا 👋🏽 hello", 3), ("x", 9)]


class Editing(RuleBasedStateMachine):
    """Whatever is done, each line has one stamp, and undoing all leaves what was there."""

    @initialize()
    def begin(self) -> None:
        self.writer = Writer()
        self.writer.document.load("start\nsecond", (1, 2))
        self.now = 10

    @rule(text=st.text(alphabet="ab \n👋", max_size=6), at=st.integers(0, 40))
    def write_somewhere(self, text: str, at: int) -> None:
        self.now += 1
        self.writer.now = self.now
        cursor = self.writer.edit.textCursor()
        cursor.setPosition(min(at, self.writer.document.characterCount() - 1))
        cursor.insertText(text)

    @rule(start=st.integers(0, 40), end=st.integers(0, 40))
    def delete(self, start: int, end: int) -> None:
        last = self.writer.document.characterCount() - 1
        cursor = self.writer.edit.textCursor()
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    @rule()
    def undo(self) -> None:
        self.writer.edit.undo()

    @rule()
    def redo(self) -> None:
        self.writer.edit.redo()

    @rule(lines=st.lists(st.sampled_from(["start", "second", "a", ""]), min_size=1, max_size=5))
    def renew(self, lines: list[str]) -> None:
        stamps = tuple(range(100, 100 + len(lines)))
        self.writer.document.renew("\n".join(lines), stamps)
        assert self.writer.lines() == list(zip(lines, stamps, strict=True))

    @rule()
    def undo_all_and_back(self) -> None:
        before = self.writer.lines()
        steps = 0
        while self.writer.document.isUndoAvailable():
            self.writer.edit.undo()
            steps += 1
        assert self.writer.lines() == [("start", 1), ("second", 2)]
        for _ in range(steps):
            self.writer.edit.redo()
        after = self.writer.lines()
        assert [text for text, _ in after] == [text for text, _ in before]
        written = [(text, stamp) for text, stamp in before if text]
        assert [(text, stamp) for text, stamp in after if text] == written

    @invariant()
    def every_line_has_a_key_of_its_own(self) -> None:
        if not hasattr(self, "writer"):
            return
        keys = [block.blockFormat().intProperty(0x100001) for block in self.blocks()]
        assert 0 not in keys
        assert len(set(keys)) == len(keys)

    def blocks(self):
        return self.writer.document.blocks()


EditingTest = Editing.TestCase
EditingTest.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)


def test_an_editor_lets_go_of_what_it_showed_before(qtbot: QtBot) -> None:
    """It kept the notes of every call, with the customer's words, as long as the window."""
    editor = NoteEditor("Notes", "")
    qtbot.addWidget(editor)
    gone = []
    for _call in range(3):
        document = NoteDocument(lambda: 0)
        gone.append(weakref.ref(document))
        editor.show_document(document)
        editor.note_document().load("her parcel is late", (0,))
    del document
    gc.collect()
    assert [ref() for ref in gone] == [None, None, editor.note_document()]
