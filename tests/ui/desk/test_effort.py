"""What a call costs in keys (A11): counted in the real window, and it may not rise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.records import CallSheet
from app.settings import Settings
from tests.support.call_page import ALT, CONTROL, NONE, keyboard, settle
from tests.support.desk import TestDesk, make_desk
from tests.support.window import no_modal_dialogs
from ui.desk.call.call_page import CallPage
from ui.desk.frame.window import DeskWindow
from ui.look.theme import Theme
from ui.workplace import Page

LINE = "! call back tomorrow 3pm"


class Day:
    """An agent at the window, who uses keys only. `keys` counts them; letters are not counted."""

    def __init__(self, qtbot: QtBot, folder: Path, theme: Theme) -> None:
        settings = Settings(folder / "settings.json")
        self.desk: TestDesk = make_desk(settings=settings)
        self.window = DeskWindow(settings)
        self.window.move_in(self.desk, theme, Profile(folder=folder))
        qtbot.addWidget(self.window)
        self.window.resize(400, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        self.window.go_home()
        settle()
        self.keys = 0

    @property
    def page(self) -> CallPage:
        page = self.window.pages.built(Page.CALL)
        assert isinstance(page, CallPage)
        return page

    @property
    def sheet(self) -> CallSheet:
        sheet = self.desk.calls.shown()
        assert sheet is not None
        return sheet

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.keys += 1
        QTest.keyClick(keyboard() or self.window, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(keyboard() or self.window, text)
        settle()

    def cost(self, act: Callable[[], None]) -> int:
        """How many keys an act takes, its letters left out."""
        before = self.keys
        act()
        return self.keys - before


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Day:
    return Day(qtbot, tmp_path, theme)


def test_a_call_is_begun_in_one_key_ready_for_the_first_note(day: Day) -> None:
    assert day.cost(lambda: day.press(Qt.Key.Key_N, CONTROL)) == 1
    assert day.sheet.call.phase == "active"
    assert keyboard() is day.page.surface.notes.editor


def tick(day: Day) -> None:
    day.press(Qt.Key.Key_F9)
    assert day.sheet.steps[-1].state == "done"


def tension(day: Day) -> None:
    day.press(Qt.Key.Key_4, ALT)
    assert day.sheet.tension[-1].level == 4


def phrase_on_offer(day: Day) -> None:
    day.press(Qt.Key.Key_2, CONTROL)
    assert len(day.sheet.phrases) == 1


def favourite_phrase(day: Day) -> None:
    day.desk.phrases.pin(1, "see_why_upset")
    day.press(Qt.Key.Key_F3)
    day.press(Qt.Key.Key_1)
    assert day.sheet.phrases[-1].phrase == "see_why_upset"


def any_phrase(day: Day) -> None:
    day.press(Qt.Key.Key_F3)
    day.type("frus")
    day.press(Qt.Key.Key_Return)
    assert day.sheet.phrases[-1].phrase == "understand_frustration"


def focus_of_the_notes(day: Day) -> None:
    day.press(Qt.Key.Key_F2)
    assert keyboard() is day.page.surface.notes.editor


def follow_up(day: Day) -> None:
    day.press(Qt.Key.Key_F2)
    day.type(LINE)
    day.press(Qt.Key.Key_Return)
    made = (*day.sheet.follow_ups, *day.sheet.promises)
    assert [each.due is not None for each in made] == [True]


def skipped_wrap_up(day: Day) -> None:
    call = day.sheet.call.id
    for step in day.desk.playbook.steps:
        day.desk.checklist.mark(call, step.id, "done")
    day.press(Qt.Key.Key_W, CONTROL)
    assert day.desk.sheet(call).call.phase == "closed"


BUDGET: dict[Callable[[Day], None], int] = {
    tick: 1,
    tension: 1,
    phrase_on_offer: 1,
    favourite_phrase: 2,
    any_phrase: 2,
    focus_of_the_notes: 1,
    follow_up: 2,
    skipped_wrap_up: 1,
}
"""What each act may cost in keys (A11). Return counts as one; the letters of a search and of a line
do not."""


@pytest.mark.parametrize("in_strip", [False, True], ids=["whole window", "strip"])
@pytest.mark.parametrize("act", BUDGET, ids=lambda act: act.__name__)
def test_an_act_costs_no_more_keys_than_its_budget(
    day: Day, act: Callable[[Day], None], in_strip: bool
) -> None:
    day.press(Qt.Key.Key_N, CONTROL)
    if in_strip:
        day.press(Qt.Key.Key_F11)
        assert day.window.strip.is_on
    assert day.cost(lambda: act(day)) <= BUDGET[act]


def test_what_is_done_while_somebody_shouts(day: Day) -> None:
    """Tick, tension, phrase, focus of the notes: the budget of A11, in one scripted call."""
    day.press(Qt.Key.Key_N, CONTROL)
    day.type("Update broke the export")

    assert day.cost(lambda: day.press(Qt.Key.Key_F9)) == 1
    assert day.sheet.steps[-1].state == "done"

    assert day.cost(lambda: day.press(Qt.Key.Key_4, ALT)) == 1
    assert day.sheet.tension[-1].level == 4

    assert day.cost(lambda: day.press(Qt.Key.Key_2, CONTROL)) == 1
    assert len(day.sheet.phrases) == 1

    def any_phrase() -> None:
        day.press(Qt.Key.Key_F3)
        day.type("frus")
        day.press(Qt.Key.Key_Return)

    assert day.cost(any_phrase) == 2
    assert day.sheet.phrases[-1].phrase == "understand_frustration"

    def favourite() -> None:
        day.press(Qt.Key.Key_F3)
        day.press(Qt.Key.Key_1)

    day.desk.phrases.pin(1, "see_why_upset")
    assert day.cost(favourite) == 2
    assert day.sheet.phrases[-1].phrase == "see_why_upset"

    day.press(Qt.Key.Key_F10)
    assert day.cost(lambda: day.press(Qt.Key.Key_F2)) == 1
    assert keyboard() is day.page.surface.notes.editor
    assert day.page.surface.notes.editor.note_document().text() == "Update broke the export"


def test_a_follow_up_is_one_key_and_one_line(day: Day) -> None:
    day.press(Qt.Key.Key_N, CONTROL)
    day.type("Wants the data back")

    def follow_up() -> None:
        day.press(Qt.Key.Key_Return)
        day.type(LINE)
        day.press(Qt.Key.Key_Return)

    assert day.cost(follow_up) == 2
    made = (*day.sheet.follow_ups, *day.sheet.promises)
    assert [each.due is not None for each in made] == [True]


def test_the_boundary_costs_two_keys_and_the_manager_two(day: Day) -> None:
    day.press(Qt.Key.Key_N, CONTROL)

    def warn() -> None:
        day.press(Qt.Key.Key_F7)
        day.press(Qt.Key.Key_Return)

    assert day.cost(warn) == 2
    assert len(day.sheet.boundary) == 1

    def offer() -> None:
        day.press(Qt.Key.Key_F8)
        day.press(Qt.Key.Key_Space)

    assert day.cost(offer) == 2
    assert day.sheet.escalations[-1].asked_by == "agent"


def test_the_caller_is_named_in_two_keys_and_the_notes_go_on(day: Day) -> None:
    day.press(Qt.Key.Key_N, CONTROL)
    day.type("Lost")

    def name() -> None:
        day.press(Qt.Key.Key_F4)
        day.type("Jake Miller")
        day.press(Qt.Key.Key_F2)

    assert day.cost(name) == 2
    day.type(" data")
    assert day.sheet.call.name == "Jake Miller"
    assert day.page.surface.notes.editor.note_document().text() == "Lost data"


def test_ending_and_closing_are_one_key_each_and_open_steps_ask_once(day: Day) -> None:
    day.press(Qt.Key.Key_N, CONTROL)
    call = day.sheet.call.id
    for step in day.desk.playbook.steps[:-1]:
        day.desk.checklist.mark(call, step.id, "done")
    assert day.cost(lambda: day.press(Qt.Key.Key_E, CONTROL)) == 1
    assert day.desk.sheet(call).call.phase == "wrap_up"

    def close() -> None:
        while day.desk.calls.current is not None:
            day.press(Qt.Key.Key_W, CONTROL)

    assert day.cost(close) == 2
    assert day.desk.sheet(call).call.phase == "closed"


def test_with_nothing_open_closing_is_one_key_even_while_the_call_runs(day: Day) -> None:
    day.press(Qt.Key.Key_N, CONTROL)
    call = day.sheet.call.id
    for step in day.desk.playbook.steps:
        day.desk.checklist.mark(call, step.id, "done")
    assert day.cost(lambda: day.press(Qt.Key.Key_W, CONTROL)) == 1
    assert day.desk.sheet(call).call.phase == "closed"


def test_no_dialog_stops_anything(day: Day) -> None:
    with no_modal_dialogs() as wanted:
        day.press(Qt.Key.Key_N, CONTROL)
        for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F12):
            day.press(key)
        day.press(Qt.Key.Key_F7)
        day.press(Qt.Key.Key_Return)
        day.press(Qt.Key.Key_M, CONTROL)
        day.press(Qt.Key.Key_B, CONTROL)
        day.press(Qt.Key.Key_E, CONTROL)
        while day.desk.calls.current is not None:
            day.press(Qt.Key.Key_W, CONTROL)
        assert wanted == []
    assert not [d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isModal()]
