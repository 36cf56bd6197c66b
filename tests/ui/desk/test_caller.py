"""The caller: one glance on the card, everything else in its panel, nothing of it needed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.call_page import CallBench, keyboard, make_bench
from tests.support.desk import TestDesk
from tests.support.pages import choose
from ui.controls.button import Button
from ui.desk.call.caller_editor import CallerEditor
from ui.desk.call.caller_panel import CallerPanel
from ui.desk.call.desk_view import View
from ui.workplace import Page

NUMBER = "+14155550134"
DAY_MINUTES = 24 * 60


def called_before(desk: TestDesk) -> UUID:
    """Two calls of the last days with a promise for today; then the one that runs."""
    for days in (9, 1):
        call = desk.calls.start(number=NUMBER, name="Jake Miller")
        desk.callers.identify(call)
        desk.calls.set_field(call, "concern", "invoice wrong")
        desk.calls.set_field(call, "outcome", desk.playbook.outcomes[0].id)
        if days == 1:
            due = desk.clock.now().later(minutes=DAY_MINUTES + 120)
            desk.promises.make("Credit note", call=call, due=due)
        desk.calls.close(call)
        desk.clock.pass_minutes((8 if days == 9 else 1) * DAY_MINUTES)
    call = desk.calls.start(number=NUMBER)
    desk.callers.identify(call)
    return call


@pytest.fixture
def known(qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path, begin=called_before)


@pytest.fixture
def known_wide(qtbot: QtBot, tmp_path: Path) -> CallBench:
    return make_bench(qtbot, tmp_path, begin=called_before, size=(1280, 800))


def editor_of(bench: CallBench) -> CallerEditor:
    panel = bench.panel(View.CALLER)
    assert isinstance(panel, CallerPanel)
    return panel.editor


class TestCard:
    def test_nobody_known(self, bench: CallBench):
        card = bench.page.surface.caller
        assert (card.name, card.number, card.facts) == ("Unknown caller", "", ())

    def test_a_known_number_brings_its_person(self, known: CallBench):
        card = known.page.surface.caller
        assert card.name == "Jake Miller"
        assert card.number == "+1 415-555-0134"
        assert card.facts[:2] == ("3 calls in 14 days", "Promise due today")

    def test_a_late_promise_stands_out(self, known: CallBench):
        known.desk.clock.pass_minutes(DAY_MINUTES)
        known.desk.calls.set_field(known.call, "name", "Jake")
        assert "1 promise late" in known.page.surface.caller.facts

    def test_last_call_and_how_to_talk_where_there_is_room(self, known_wide: CallBench):
        caller = known_wide.sheet.call.caller
        assert caller is not None
        known_wide.desk.callers.describe(caller, how_to_talk="Facts first.")
        outcome = known_wide.desk.playbook.outcomes[0].title
        assert known_wide.page.surface.caller.lines == (
            f"Last call yesterday: invoice wrong, {outcome}",
            "How to talk: Facts first.",
        )

    def test_an_alert_shows_author_and_end_and_goes_when_it_is_over(self, known: CallBench):
        caller = known.sheet.call.caller
        assert caller is not None
        until = known.desk.clock.now().later(days=2)
        known.desk.callers.set_alert(caller, "Confirm by email", author="Ana", until=until)
        card = known.page.surface.caller
        assert card.alert.startswith("Confirm by email · by Ana · until ")
        known.desk.clock.pass_minutes(3 * DAY_MINUTES)
        known.desk.calls.set_field(known.call, "name", "Jake")
        assert card.alert == ""

    def test_it_is_one_line_where_the_window_is_low(self, known: CallBench):
        card = known.page.surface.caller
        assert card.fold == "facts"
        known.resize(320, 480)
        assert card.fold == "line"
        assert card.name == "Jake Miller"
        known.resize(400, 900)
        assert card.fold == "full"

    def test_what_was_meant_for_the_next_time_comes_first(self, known: CallBench):
        past = known.desk.calls.log_past(started=known.desk.clock.now().later(days=-3))
        known.desk.reflections.write(past, next_time="Let them finish first")
        known.desk.calls.close(past)
        known.desk.calls.show(known.call)
        card = known.page.surface.caller
        assert card.lines[0] == "This time: Let them finish first"


class TestEditor:
    def test_one_key_leads_to_the_name(self, bench: CallBench):
        bench.press(Qt.Key.Key_F4)
        assert keyboard() is editor_of(bench).fields["name"]
        bench.type("Ms Okafor")
        bench.press(Qt.Key.Key_F2)
        assert bench.kept.call.name == "Ms Okafor"
        assert bench.page.surface.caller.name == "Ms Okafor"
        assert keyboard() is bench.page.surface.notes.editor

    def test_it_is_saved_while_it_is_typed(self, bench: CallBench, qtbot: QtBot):
        bench.press(Qt.Key.Key_F4)
        bench.type("Ms Oka")
        qtbot.waitUntil(lambda: bench.kept.call.name == "Ms Oka")
        assert keyboard() is editor_of(bench).fields["name"]
        bench.type("for")
        assert editor_of(bench).fields["name"].text() == "Ms Okafor"

    def test_a_number_finds_the_person_and_fills_what_is_missing(self, qtbot, tmp_path):
        def begin(desk: TestDesk) -> UUID:
            called_before(desk)
            return desk.calls.start()

        bench = make_bench(qtbot, tmp_path, begin=begin)
        bench.press(Qt.Key.Key_F4)
        bench.press(Qt.Key.Key_Tab)
        assert keyboard() is editor_of(bench).fields["number"]
        bench.type("+1 415 555 0134")
        bench.press(Qt.Key.Key_Return)
        assert bench.kept.call.name == "Jake Miller"
        assert editor_of(bench).fields["name"].text() == "Jake Miller"
        assert editor_of(bench).remembers

    def test_without_number_or_account_nothing_can_be_remembered(self, bench: CallBench):
        bench.press(Qt.Key.Key_F4)
        assert not editor_of(bench).remembers
        field = editor_of(bench).fields["account"]
        field.setFocus()
        bench.type("A-17")
        bench.press(Qt.Key.Key_Return)
        assert editor_of(bench).remembers

    def test_how_to_talk_and_alert_are_kept_with_their_author(self, known: CallBench):
        known.there.place.settings.set("agent_name", "Sam")
        known.press(Qt.Key.Key_F4)
        editor = editor_of(known)
        editor.how_field.setFocus()
        known.type("No small talk")
        editor.alert_field.setFocus()
        known.type("Confirm by email")
        known.press(Qt.Key.Key_F2)
        caller = known.desk.kept.find_caller(number=NUMBER)
        assert caller is not None
        assert (caller.how_to_talk, caller.alert) == ("No small talk", "Confirm by email")
        assert caller.alert_author == "Sam"
        assert known.page.surface.caller.alert == "Confirm by email · by Sam"

    def test_an_alert_gets_an_end_and_can_be_taken_away(self, known: CallBench):
        known.desk.callers.set_alert(known.sheet.call.caller, "Careful", author="", until=None)
        known.press(Qt.Key.Key_F4)
        editor = editor_of(known)
        week = next(button for button in editor.until_row.buttons if button.value == "7")
        known.click(week)
        caller = known.desk.kept.find_caller(number=NUMBER)
        assert caller is not None
        assert caller.alert_until == known.desk.clock.now().later(days=7)
        known.click(editor.remove_button)
        assert known.page.surface.caller.alert == ""

    def test_a_call_closed_while_its_name_is_typed_keeps_it(self, bench: CallBench):
        bench.press(Qt.Key.Key_F4)
        bench.type("Ms Okafor")
        assert bench.call is not None
        bench.desk.calls.close(bench.call)
        assert bench.kept.call.name == "Ms Okafor"

    def test_a_card_number_never_gets_there(self, bench: CallBench):
        bench.press(Qt.Key.Key_F4)
        editor_of(bench).fields["order"].setFocus()
        bench.type("4111111111111111")
        bench.press(Qt.Key.Key_F2)
        assert "4111111111111111" not in str(bench.desk.kept.changes)
        assert bench.kept.call.order == "[card …1111]"

    def test_fields_of_one_call_do_not_reach_another(self, bench: CallBench):
        first = bench.call
        assert first is not None
        bench.press(Qt.Key.Key_F4)
        bench.type("Anna")
        second = bench.desk.calls.start()
        assert bench.desk.sheet(first).call.name == "Anna"
        assert bench.desk.sheet(second).call.name == ""


class TestStyles:
    def test_a_chip_changes_cue_and_advice_and_a_second_press_takes_it_back(self, bench):
        bench.press(Qt.Key.Key_F4)
        panel = bench.panel(View.CALLER)
        assert isinstance(panel, CallerPanel)
        chip = panel.styles.manner.chip("technical")
        chip.click()
        assert bench.kept.call.manner == "technical"
        assert panel.styles.advice.startswith("Facts first")
        assert "Technical" in bench.page.surface.caller.facts
        chip.click()
        assert bench.kept.call.manner == ""

    def test_manner_and_difficulty_stand_beside_each_other(self, either: CallBench):
        either.press(Qt.Key.Key_F4)
        panel = either.panel(View.CALLER)
        assert isinstance(panel, CallerPanel)
        for row in (panel.styles.manner, panel.styles.difficulty):
            if row.chips:
                row.chips[0].click()
        styles = either.desk.playbook.styles
        manner = next((s.id for s in styles if s.sort == "manner"), "")
        difficulty = next((s.id for s in styles if s.sort == "difficulty"), "")
        assert (either.kept.call.manner, either.kept.call.difficulty) == (manner, difficulty)


def test_what_is_known_from_before_leads_to_its_call(known: CallBench):
    known.click(known.page.surface.caller.details_button)
    panel = known.panel(View.CALLER)
    assert isinstance(panel, CallerPanel)
    assert any(line.startswith("Promised: Credit note · today") for line in panel.before)
    earlier = next(b for b in panel.findChildren(Button) if "yesterday" in b.text())
    earlier.click()
    page, call = known.there.seen.pages[-1]
    assert page is Page.CALL_DETAIL
    assert call is not None


def test_everything_about_them_is_one_link_or_one_menu_away(known: CallBench):
    card = known.page.surface.caller
    known.page.open_view(View.CALLER)
    panel = known.panel(View.CALLER)
    assert isinstance(panel, CallerPanel)
    panel.everything_button.click()
    assert known.there.seen.pages == [(Page.ABOUT_CALLER, known.call)]
    at = card.rect().center()
    by_key = QContextMenuEvent.Reason.Keyboard
    menu_event = QContextMenuEvent(by_key, at, card.mapToGlobal(at))
    QApplication.sendEvent(card.details_button, menu_event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    choose(menu, "Everything about this caller")
    assert known.there.seen.pages[1:] == [(Page.ABOUT_CALLER, known.call)]
