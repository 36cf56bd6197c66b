"""The boundary ladder, the way to the manager, and the sheet about both."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.playbook.blanks import fill
from app.problems import Problem
from app.summary import incident_html
from tests.support.call_page import CONTROL, CallBench, keyboard, settle
from ui.controls.choice_row import ChoiceRow
from ui.desk.call.boundary_panel import BoundaryPanel
from ui.desk.call.desk_view import View
from ui.desk.call.incident_sheet import IncidentSheet, page_of
from ui.desk.call.manager_panel import ManagerPanel

INSULT, FOUL = "insult_or_threat", "foul_language"


def ladder(bench: CallBench) -> BoundaryPanel:
    panel = bench.panel(View.BOUNDARY)
    assert isinstance(panel, BoundaryPanel)
    return panel


def manager(bench: CallBench) -> ManagerPanel:
    panel = bench.panel(View.MANAGER)
    assert isinstance(panel, ManagerPanel)
    return panel


def choose(row: ChoiceRow, value: str) -> None:
    next(button for button in row.buttons if button.value == value).click()


class TestLadder:
    def test_one_key_shows_the_exact_sentence(self, either: CallBench):
        either.press(Qt.Key.Key_F7)
        first = either.desk.playbook.boundary.tracks[0].rungs[0]
        assert ladder(either).sentence == f"“{first.sentence}”"
        assert ladder(either).rows[0].say_button.hasFocus()
        assert ladder(either).count_text.startswith("0 of ")

    def test_enter_stamps_it_counts_it_and_moves_to_the_next(self, either: CallBench):
        either.pass_ms(190_000)
        either.press(Qt.Key.Key_F7)
        either.press(Qt.Key.Key_Return)
        track = either.desk.playbook.boundary.tracks[0]
        (mark,) = either.kept.boundary
        assert (mark.track, mark.rung) == (track.id, track.rungs[0].id)
        assert (mark.sentence, mark.elapsed_ms) == (track.rungs[0].sentence, 190_000)
        panel = ladder(either)
        assert panel.count_text == f"1 of {len(track.rungs)}"
        assert panel.rows[0].told.startswith("03:10")
        assert panel.rows[1].say_button.hasFocus()
        said = fill(track.rungs[1].sentence, {"resident": "…"}).text.replace("….", "…")
        assert panel.sentence == f"“{said}”"

    def test_only_the_next_rung_can_be_said(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        shown = [row.say_button.isVisible() for row in ladder(bench).rows]
        assert shown == [True, False, False]

    def test_a_click_on_said_it_does_the_same(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        bench.click(ladder(bench).rows[0].say_button)
        assert len(bench.kept.boundary) == 1

    def test_the_other_track_asks_whether_it_is_aimed_at_you(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        panel = ladder(bench)
        assert panel.question == ""
        choose(panel.track_row, FOUL)
        assert panel.question == "Is it aimed at you?"
        assert len(panel.rows) == 5
        choose(panel.answer_row, "no")
        assert panel.advice.startswith("They swear at the trouble, not at you.")
        assert panel.sentence == ""
        assert not any(row.say_button.isVisible() for row in panel.rows)
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.boundary == ()
        choose(panel.answer_row, "yes")
        assert panel.advice == ""
        panel.take_keyboard()
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.boundary[-1].rung == "remind"

    def test_their_words_are_stamped_with_the_rung(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        panel = ladder(bench)
        panel.words_field.setFocus()
        bench.type("you idiots")
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.boundary[-1].quoted == "you idiots"
        assert panel.words_field.text() == ""
        assert "“you idiots”" in panel.rows[0].told

    def test_their_words_can_be_written_down_afterwards(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        bench.press(Qt.Key.Key_Return)
        panel = ladder(bench)
        bench.click(panel.rows[0].words_button)
        assert keyboard() is panel.words_field
        bench.type("you liar")
        bench.press(Qt.Key.Key_Return)
        assert [mark.quoted for mark in bench.kept.boundary] == ["you liar"]
        assert panel.rows[1].say_button.hasFocus()

    def test_it_can_be_undone(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        bench.press(Qt.Key.Key_Return)
        (text, undoable) = bench.there.seen.undos[-1]
        assert text == "Warn: said and stamped"
        bench.desk.undo(undoable)
        assert bench.sheet.boundary == ()
        assert ladder(bench).count_text == "0 of 3"

    def test_a_warning_said_before_is_remembered_by_the_next_opening(self, bench: CallBench):
        bench.desk.boundary.say(bench.call, FOUL, "remind")
        bench.press(Qt.Key.Key_F7)
        assert ladder(bench).track_row.value == FOUL
        assert ladder(bench).count_text == "1 of 5"

    def test_ending_within_policy_is_shown_as_right(self, bench: CallBench):
        bench.desk.boundary.say(bench.call, INSULT, "warn")
        bench.desk.boundary.say(bench.call, INSULT, "hand_over")
        bench.press(Qt.Key.Key_F7)
        panel = ladder(bench)
        policy = bench.desk.playbook.boundary.within_policy
        assert policy in panel.rows[2].told
        bench.press(Qt.Key.Key_Return)
        assert panel.policy == policy
        bench.click(panel.rows[2].end_button)
        assert bench.kept.call.phase == "wrap_up"

    def test_handing_over_opens_the_way_to_the_manager(self, bench: CallBench):
        bench.desk.boundary.say(bench.call, INSULT, "warn", quoted="you idiots")
        bench.press(Qt.Key.Key_F7)
        bench.press(Qt.Key.Key_Return)
        assert bench.page.surface.view is View.MANAGER
        assert "you idiots" in manager(bench).brief

    def test_escape_leads_back_and_the_keyboard_with_it(self, bench: CallBench):
        bench.type("note")
        bench.press(Qt.Key.Key_F7)
        bench.press(Qt.Key.Key_Escape)
        assert bench.page.surface.view is View.NOW
        assert keyboard() is bench.page.surface.notes.editor
        bench.type("s")
        assert bench.page.surface.notes.editor.note_document().text() == "notes"

    def test_in_a_wide_window_the_notes_stay(self, wide: CallBench):
        wide.press(Qt.Key.Key_F7)
        assert wide.page.surface.notes.isVisible()
        wide.press(Qt.Key.Key_F2)
        assert ladder(wide).isVisible()
        assert keyboard() is wide.page.surface.notes.editor


class TestManager:
    def test_it_stands_apart_from_the_ladder_and_says_what_to_say(self, either: CallBench):
        either.press(Qt.Key.Key_F8)
        panel = manager(either)
        assert panel.cue == either.desk.playbook.manager.cue
        wanted = either.desk.playbook.manager.phrases[:3]
        assert tuple(card.phrase_id for card in panel.phrases.cards) == wanted
        either.click(panel.phrases.cards[0])
        assert panel.phrases.said
        assert "{" not in panel.phrases.said
        assert either.kept.phrases[-1].phrase == wanted[0]

    @pytest.mark.parametrize("asked_by", ["agent", "customer"])
    def test_the_record_says_who_asked(self, bench: CallBench, asked_by: str):
        bench.pass_ms(61_000)
        bench.press(Qt.Key.Key_F8)
        panel = manager(bench)
        assert panel.recorded == ""
        bench.click(panel.agent_button if asked_by == "agent" else panel.customer_button)
        (record,) = bench.kept.escalations
        assert (record.asked_by, record.elapsed_ms) == (asked_by, 61_000)
        assert panel.recorded.startswith("Recorded 01:01: ")
        assert bench.there.seen.undos[-1][0] == panel.recorded

    def test_why_may_be_added_after_it(self, bench: CallBench):
        bench.press(Qt.Key.Key_F8)
        panel = manager(bench)
        assert not panel.reason_row.isVisible()
        bench.press(Qt.Key.Key_Space)
        reason = bench.desk.playbook.manager.reasons[1]
        panel.reason_row.chip(reason).click()
        assert bench.kept.escalations[-1].reason == reason
        assert reason in panel.recorded
        assert len(bench.kept.escalations) == 1

    def test_the_brief_is_on_the_clipboard(self, bench: CallBench):
        bench.desk.calls.set_field(bench.call, "concern", "export broken since Monday")
        bench.desk.tension.set(bench.call, 4)
        bench.desk.boundary.say(bench.call, INSULT, "warn", quoted="you idiots")
        bench.press(Qt.Key.Key_F8)
        bench.press(Qt.Key.Key_Space)
        copied = QGuiApplication.clipboard().text()
        assert "export broken since Monday" in copied
        assert "you idiots" in copied
        assert manager(bench).brief == copied

    def test_one_key_copies_it_from_anywhere(self, bench: CallBench):
        bench.type("wants the data by noon")
        bench.press(Qt.Key.Key_B, CONTROL)
        assert "wants the data by noon" in QGuiApplication.clipboard().text()
        assert keyboard() is bench.page.surface.notes.editor


class TestIncidentSheet:
    def warned(self, bench: CallBench) -> None:
        bench.pass_ms(190_000)
        bench.desk.boundary.say(bench.call, FOUL, "remind", quoted="you idiots")
        bench.pass_ms(60_000)
        bench.desk.boundary.say(bench.call, FOUL, "warn", quoted="bloody liars")

    def test_one_page_with_every_stamp(self, bench: CallBench, tmp_path: Path):
        self.warned(bench)
        sheet = IncidentSheet(bench.there.place, bench.there.window)
        path = tmp_path / "incident.pdf"
        sheet.write(bench.call, path)
        content = path.read_bytes()
        assert content.startswith(b"%PDF-")
        assert content.count(b"/Type /Page\n") == 1

    def test_the_page_holds_times_and_quotes(self, bench: CallBench):
        self.warned(bench)
        assert bench.call is not None
        document = page_of(incident_html(bench.desk, bench.call))
        text = document.toPlainText()
        assert document.pageCount() == 1
        for told in ("03:10", "you idiots", "04:10", "bloody liars"):
            assert told in text

    def test_where_it_cannot_be_written_it_says_so(self, bench: CallBench, tmp_path: Path):
        self.warned(bench)
        sheet = IncidentSheet(bench.there.place, bench.there.window)
        with pytest.raises(Problem, match="file_unwritable"):
            sheet.write(bench.call, tmp_path / "no such folder" / "incident.pdf")

    def test_sheet_and_emergency_card_are_at_hand_on_the_ladder(self, bench: CallBench):
        bench.press(Qt.Key.Key_F7)
        panel = ladder(bench)
        assert not panel.sheet_button.isVisible()
        bench.press(Qt.Key.Key_Return)
        assert panel.sheet_button.isVisible()
        panel.emergency_button.click()
        assert bench.page.surface.view is View.EMERGENCY

    def test_the_chooser_stops_nothing(self, bench: CallBench):
        self.warned(bench)
        bench.press(Qt.Key.Key_F8)
        bench.click(manager(bench).sheet_button)
        chooser = bench.page.incident_sheet.chooser
        assert chooser is not None
        assert chooser.isVisible()
        assert not chooser.isModal()
        bench.pass_ms(1_000)
        assert bench.page.bar.timer.text == "04:11"
        chooser.reject()
        assert bench.page.incident_sheet.chooser is None


def test_a_rung_and_its_number_keep_apart_in_both_reading_directions(bench: CallBench) -> None:
    """Right to left the number stood on the words: only the number had changed sides."""
    bench.page.open_view(View.BOUNDARY)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        bench.there.window.setLayoutDirection(direction)
        settle()
        for row in bench.panel(View.BOUNDARY).rows:
            margins = row.layout().contentsMargins()
            lead, trail = margins.left(), margins.right()
            if direction is Qt.LayoutDirection.RightToLeft:
                lead, trail = trail, lead
            assert lead > trail
