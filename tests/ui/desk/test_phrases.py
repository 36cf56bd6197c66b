"""Saying phrases: three at a glance, any other in a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.support.call_page import CONTROL, SHIFT, CallBench, keyboard, make_bench, settle
from ui.controls.label import Label
from ui.desk.call.desk_view import View
from ui.desk.frame.tab_order import in_reading_order
from ui.desk.phrases.phrase_kinds import ALL, FITS


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def palette(bench: CallBench):
    return bench.page.surface.palette_panel


def rows(bench: CallBench) -> list[str]:
    return [row.text for row in palette(bench).list.phrases.rows]


class TestThreeAtAGlance:
    def test_a_key_shows_it_large_and_leaves_the_caret_in_the_notes(self, either: CallBench):
        page = either.page
        either.type("She says ")
        offered = page.surface.now.offered(1)
        sentence = page.surface.now.cards[0].sentence
        either.press(Qt.Key.Key_1, CONTROL)
        assert page.surface.board.isVisible()
        assert page.surface.board.sentence == sentence
        assert not page.surface.now.isVisible()
        assert keyboard() is page.surface.notes.editor
        either.type("yes")
        assert page.surface.notes.editor.note_document().text() == "She says yes"
        use = either.kept.phrases[-1]
        assert (use.phrase, use.way, use.because) == (offered.phrase.id, "shown", offered.because)

    def test_it_is_on_the_clipboard_and_what_was_there_returns(self, bench: CallBench):
        QGuiApplication.clipboard().setText("ticket 4711")
        sentence = bench.page.surface.now.cards[1].sentence
        bench.press(Qt.Key.Key_2, CONTROL)
        assert clipboard() == sentence
        bench.there.place.clipboard.give_back()
        assert clipboard() == "ticket 4711"

    def test_a_click_does_the_same_and_moves_no_keyboard(self, bench: CallBench):
        bench.click(bench.page.surface.now.cards[2])
        assert bench.kept.phrases[-1].way == "shown"
        assert keyboard() is bench.page.surface.notes.editor

    def test_the_copy_button_copies_only(self, bench: CallBench):
        card = bench.page.surface.now.cards[1]
        card.copy_asked.emit(card.phrase_id)
        settle()
        assert bench.kept.phrases[-1].way == "copied"
        assert clipboard() == card.sentence
        assert bench.page.surface.now.isVisible()
        assert bench.there.seen.said == ["Copied"]

    def test_escape_and_the_next_tick_put_it_away(self, bench: CallBench):
        bench.press(Qt.Key.Key_2, CONTROL)
        bench.press(Qt.Key.Key_Escape)
        assert bench.page.surface.now.isVisible()
        bench.press(Qt.Key.Key_2, CONTROL)
        bench.press(Qt.Key.Key_F9)
        assert bench.page.surface.now.isVisible()
        assert not bench.page.surface.board.isVisible()

    def test_what_was_said_makes_room_for_what_was_not(self, bench: CallBench):
        first = bench.page.surface.now.cards[0].phrase_id
        bench.press(Qt.Key.Key_1, CONTROL)
        bench.press(Qt.Key.Key_Escape)
        assert bench.page.surface.now.cards[0].phrase_id != first

    def test_a_key_without_a_call_does_nothing(self, qtbot, tmp_path):
        bench = make_bench(qtbot, tmp_path, begin=lambda desk: None)
        bench.press(Qt.Key.Key_1, CONTROL)
        assert not bench.page.surface.board.isVisible()


class TestBlanks:
    def test_a_name_that_is_missing_is_asked_for_and_never_again(self, bench: CallBench):
        """The first phrase of the first step names the agent, whom the settings do not know."""
        board = bench.page.surface.board
        bench.press(Qt.Key.Key_1, CONTROL)
        assert board.sentence == "I'm glad you called. My name is …, and I'm going to help you."
        assert list(board.blanks.fields) == ["agent"]
        assert keyboard() is bench.page.surface.notes.editor
        bench.click(board.blanks.fields["agent"])
        board.blanks.fields["agent"].setFocus()
        bench.type("Sam")
        bench.press(Qt.Key.Key_Return)
        assert board.sentence == "I'm glad you called. My name is Sam, and I'm going to help you."
        assert clipboard() == board.sentence
        assert bench.there.place.settings.text("agent_name") == "Sam"
        assert not board.blanks.isVisible()
        assert keyboard() is bench.page.surface.notes.editor

    def test_enter_in_an_empty_blank_passes_over_it(self, bench: CallBench):
        board = bench.page.surface.board
        bench.press(Qt.Key.Key_1, CONTROL)
        board.take_keyboard()
        bench.press(Qt.Key.Key_Return)
        assert not board.blanks.isVisible()
        assert "{" not in board.sentence
        assert "?" not in board.sentence
        assert keyboard() is bench.page.surface.notes.editor

    def test_what_is_typed_joins_the_call(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("is it this product")
        bench.press(Qt.Key.Key_Return)
        field = bench.page.surface.board.blanks.fields["product"]
        assert keyboard() is field, "a phrase chosen by Enter asks where the keyboard is"
        bench.type("the printer")
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.call.product == "the printer"
        assert "the printer" in bench.page.surface.board.sentence

    def test_what_has_no_field_is_known_for_the_rest_of_the_call(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("news by")
        bench.press(Qt.Key.Key_Return)
        board = bench.page.surface.board
        asked = list(board.blanks.fields)
        assert asked
        for _ in asked:
            bench.type("Friday")
            bench.press(Qt.Key.Key_Return)
        first = board.sentence
        assert "Friday" in first
        bench.press(Qt.Key.Key_F3)
        bench.type("news by")
        bench.press(Qt.Key.Key_Return)
        assert board.sentence == first
        assert not board.blanks.isVisible()

    def test_a_card_number_typed_there_reaches_nothing(self, bench: CallBench):
        bench.press(Qt.Key.Key_1, CONTROL)
        bench.page.surface.board.take_keyboard()
        bench.type("4111 1111 1111 1111")
        bench.press(Qt.Key.Key_Return)
        assert "4111 1111 1111 1111" not in bench.page.surface.board.sentence
        assert "4111 1111 1111 1111" not in clipboard()


class TestPalette:
    def test_two_keys_a_few_letters_and_enter(self, bench: CallBench):
        bench.type("note")
        bench.press(Qt.Key.Key_F3)
        assert keyboard() is palette(bench).search_field
        bench.type("frus")
        assert rows(bench)[0] == "I understand your frustration."
        bench.press(Qt.Key.Key_Return)
        assert bench.page.surface.board.sentence == "I understand your frustration."
        assert bench.kept.phrases[-1].phrase == "understand_frustration"
        assert keyboard() is bench.page.surface.notes.editor
        bench.type("s")
        assert bench.page.surface.notes.editor.note_document().text() == "notes"

    def test_before_anything_is_typed_it_shows_what_fits_now(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        now = [card.phrase_id for card in bench.page.surface.now.cards]
        found = palette(bench).list.phrases.rows
        assert [row.entry.id for row in found[:3]] == now
        assert found[0].text.endswith("My name is [agent?], and I'm going to help you."), (
            "what is chosen from shows its blanks by name"
        )

    def test_ctrl_enter_copies_only(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        bench.press(Qt.Key.Key_Return, CONTROL)
        assert clipboard() == "I understand your frustration."
        assert bench.kept.phrases[-1].way == "copied"
        assert not bench.page.surface.board.isVisible()
        assert palette(bench).isVisible(), "the palette stays for the next one"

    def test_shift_enter_puts_it_into_the_notes_at_the_caret(self, bench: CallBench):
        editor = bench.page.surface.notes.editor
        bench.type("before  after")
        cursor = editor.textCursor()
        cursor.setPosition(len("before "))
        editor.setTextCursor(cursor)
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        bench.press(Qt.Key.Key_Return, SHIFT)
        assert editor.note_document().text() == "before I understand your frustration. after"
        assert bench.kept.phrases[-1].way == "inserted"
        assert keyboard() is editor
        editor.undo()
        assert editor.note_document().text() == "before  after"

    def test_arrows_mark_another_phrase_without_leaving_the_field(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        second = rows(bench)[1]
        bench.press(Qt.Key.Key_Down)
        assert keyboard() is palette(bench).search_field
        bench.press(Qt.Key.Key_Return)
        assert bench.page.surface.board.sentence == second

    def test_all_words_must_hit_and_none_says_so(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("frustration zebra")
        assert rows(bench) == []
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.phrases == ()

    def test_it_says_when_a_phrase_was_used(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        bench.press(Qt.Key.Key_Return)
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        assert "used 10:00" in palette(bench).list.phrases.rows[0].note.replace("\u202f", " ")

    def test_kinds_are_tabs_by_click_and_by_key(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        kinds = palette(bench).kinds
        assert kinds.value == FITS
        bench.click(kinds.more_button)
        bench.click(kinds.chips["empathy"])
        bodies = {row.entry.kind for row in palette(bench).list.phrases.rows}
        assert bodies == {"empathy"}
        bench.press(Qt.Key.Key_PageDown, CONTROL)
        assert kinds.value == list(kinds.chips)[list(kinds.chips).index("empathy") + 1]
        bench.press(Qt.Key.Key_PageUp, CONTROL)
        assert kinds.value == "empathy"

    def test_arrow_keys_go_through_the_kinds(self, wide: CallBench):
        kinds = palette(wide).kinds
        wide.press(Qt.Key.Key_F3)
        stops = list(in_reading_order(palette(wide)))
        assert stops.index(kinds.chips[FITS]) < stops.index(palette(wide).list)
        kinds.chips[FITS].setFocus(Qt.FocusReason.TabFocusReason)
        wide.press(Qt.Key.Key_Right)
        wide.press(Qt.Key.Key_Right)
        assert kinds.value == "listening"
        assert keyboard() is kinds.chips["listening"]

    def test_words_are_looked_for_everywhere_unless_a_kind_was_chosen(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("manager")
        assert palette(bench).kinds.value == ALL
        assert any(row.entry.kind == "manager" for row in palette(bench).list.phrases.rows)

    def test_escape_leads_back_to_the_notes(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        bench.press(Qt.Key.Key_Escape)
        assert bench.page.surface.view is View.NOW
        assert keyboard() is bench.page.surface.notes.editor
        bench.press(Qt.Key.Key_F3)
        assert palette(bench).search_field.text() == ""

    def test_in_a_wide_window_it_rests_below_the_step(self, wide: CallBench):
        look = palette(wide)
        assert look.search_field.isVisible()
        assert look.kinds.chips["empathy"].isVisible()
        assert not look.list.isVisible()
        wide.press(Qt.Key.Key_F3)
        assert look.list.isVisible()
        assert wide.page.surface.now.isVisible()
        wide.press(Qt.Key.Key_Escape)
        assert not look.list.isVisible()
        assert keyboard() is wide.page.surface.notes.editor

    def test_a_last_resort_says_so_and_where_it_must_not_be_used(self, bench: CallBench):
        last = next(p for p in bench.desk.playbook.phrases if p.last_resort and p.never_on)
        bench.press(Qt.Key.Key_F3)
        bench.type(last.title)
        index = [row.entry.id for row in palette(bench).list.phrases.rows].index(last.id)
        assert "last resort" in palette(bench).list.phrases.rows[index].note
        for _ in range(index):
            bench.press(Qt.Key.Key_Down)
        bench.press(Qt.Key.Key_Return)
        words = [label.text() for label in labels_of(bench.page.surface.board)]
        assert f"A last resort. Never on {last.never_on}." in words

    def test_the_model_is_sound(self, bench: CallBench):
        model = palette(bench).list.phrases
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(model, mode)
        bench.press(Qt.Key.Key_F3)
        bench.type("sorry")
        assert model.rowCount() > 3
        del tester


class TestFavourites:
    def test_a_digit_in_the_empty_field_says_the_favourite(self, bench: CallBench):
        bench.desk.phrases.pin(4, "understand_frustration")
        bench.press(Qt.Key.Key_F3)
        bench.press(Qt.Key.Key_4)
        assert bench.page.surface.board.sentence == "I understand your frustration."
        assert keyboard() is bench.page.surface.notes.editor

    def test_a_digit_after_words_is_a_word(self, bench: CallBench):
        bench.desk.phrases.pin(4, "understand_frustration")
        bench.press(Qt.Key.Key_F3)
        bench.type("a4")
        assert palette(bench).search_field.text() == "a4"

    def test_single_keys_can_be_switched_off(self, bench: CallBench):
        bench.there.place.settings.set("single_keys", False)
        bench.desk.phrases.pin(4, "understand_frustration")
        bench.press(Qt.Key.Key_F3)
        bench.press(Qt.Key.Key_4)
        assert palette(bench).search_field.text() == "4"

    @pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_At])
    def test_control_shift_digit_pins_and_unpins_the_marked_phrase(self, bench, key):
        """With Shift the US layout tells "@" for 2."""
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        bench.press(key, CONTROL | SHIFT)
        assert bench.desk.phrases.favourites() == {2: "understand_frustration"}
        assert palette(bench).list.phrases.rows[0].digit == 2
        bench.press(key, CONTROL | SHIFT)
        assert bench.desk.phrases.favourites() == {}

    def test_the_star_takes_the_next_free_digit(self, bench: CallBench):
        bench.desk.phrases.pin(1, "see_why_upset")
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        click_mark(bench, which=0)
        assert bench.desk.phrases.favourites() == {
            1: "see_why_upset",
            2: "understand_frustration",
        }
        click_mark(bench, which=0)
        assert bench.desk.phrases.favourites() == {1: "see_why_upset"}

    def test_the_marks_of_a_row_copy_and_the_sentence_says(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("frus")
        click_mark(bench, which=1)
        assert bench.kept.phrases[-1].way == "copied"
        view = palette(bench).list
        spot = view.visualRect(view.phrases.index(0, 0)).topLeft() + QPoint(30, 12)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle()
        assert bench.kept.phrases[-1].way == "shown"


class TestOwnPhrases:
    def test_what_is_typed_can_be_kept_as_a_phrase_of_ones_own(self, bench: CallBench):
        bench.press(Qt.Key.Key_F3)
        bench.type("I will walk over to the warehouse myself.")
        bench.click(palette(bench).save_button)
        (own,) = bench.desk.phrases.personal()
        assert own.body == "I will walk over to the warehouse myself."
        assert bench.there.seen.said[-1] == "Saved as your phrase"
        bench.press(Qt.Key.Key_Escape)
        bench.press(Qt.Key.Key_F3)
        bench.type("warehouse")
        assert "your own" in palette(bench).list.phrases.rows[0].note
        bench.press(Qt.Key.Key_Return)
        assert bench.page.surface.board.sentence == own.body
        assert bench.kept.phrases[-1].phrase == str(own.id)

    def test_into_the_notes_from_the_board(self, bench: CallBench):
        bench.press(Qt.Key.Key_2, CONTROL)
        sentence = bench.page.surface.board.sentence
        bench.click(bench.page.surface.board.insert_button)
        assert bench.page.surface.notes.editor.note_document().text() == sentence


def labels_of(widget):
    return [label for label in widget.findChildren(Label) if label.isVisible()]


def click_mark(bench: CallBench, *, which: int) -> None:
    """Click star (0) or copy (1) of the first row."""
    view = palette(bench).list
    row = view.visualRect(view.phrases.index(0, 0))
    mark = view.drawn._marks(row)[which]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark.center())
    settle()
