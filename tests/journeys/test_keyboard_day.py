"""A whole day at the window by the keyboard alone, and what of it lies in the log (A16).

A filter in the application sees every event of a mouse; at the end of the day it has seen none.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.moment import Moment
from app.ports import CallLog
from app.sheet import tension_now
from tests.support.desk import START
from tests.support.journey import COMPACT, WIDE, Day, day_at_the_desk
from tests.support.keys_only import Keyboard, MouseWatch
from tests.support.window import key_file_door
from ui.desk.call.desk_view import View
from ui.desk.calls.calls_page import CallsPage
from ui.desk.follow_ups.due_item import View as List
from ui.desk.follow_ups.due_row import DueRow
from ui.desk.follow_ups.follow_ups_page import FollowUpsPage
from ui.desk.phrases.own_phrases_page import OwnPhrasesPage
from ui.look.theme import current_theme
from ui.shortcuts import Act
from ui.workplace import Page

NOTE = "the parcel came open"
CALLER, NUMBER = "Ada Byron", "+49 30 901820"
QUOTE = "you people are useless"
PROMISE, PROMISE_EDITED = "send a new parcel", "send two new parcels"
NEXT_TIME = "Let her finish first"
TICKED, PUT_OFF = "Send the invoice", "Ask the depot"
PHRASE_TITLE, PHRASE = "My parcel line", "I will see to your parcel myself."
CLOCK_S = 40


def at(day_of_month: int, hour: int) -> Moment:
    """A full hour in the month of the story."""
    local = START.local().replace(day=day_of_month, hour=hour, minute=0, second=0, microsecond=0)
    return Moment.of(local, START.zone)


class KeyboardDay:
    """The agent of this day, whose hands stay on the keyboard."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.desk = day.desk
        self.hand = day.hand
        self.window = day.session.window
        self.keyboard = Keyboard(day.hand)

    # -- the call --------------------------------------------------------------------------------

    def begin_by_writing(self) -> UUID:
        """Write on the start page: that begins a call, and the caret goes along."""
        assert self.window.page is Page.FOLLOW_UPS
        assert self.keyboard.name() == "Note of a new call"
        self.hand.type(NOTE)
        assert self.window.page is Page.CALL
        call = self.desk.calls.current
        assert call is not None
        editor = self.day.player.page.surface.notes.editor
        assert self.keyboard.at() is editor
        assert editor.toPlainText() == NOTE
        return call

    def name_the_caller(self, call: UUID) -> None:
        self.hand.press(Act.CALLER)
        assert self.keyboard.name() == "Name"
        self.hand.type(CALLER)
        self.keyboard.write_over("Number", NUMBER)
        self.hand.press(Act.NOTES)
        assert self.desk.sheet(call).call.name == CALLER
        assert self.hand.reads(CALLER)

    def take_the_steps(self, call: UUID) -> None:
        page = self.day.player.page
        self.hand.press(Act.TENSION_4)
        assert tension_now(self.desk.sheet(call)) == 4
        self.hand.press(Act.BACK)
        titles = []
        for _ in range(2):
            titles.append(page.surface.now.title)
            self.hand.press(Act.TICK)
        assert page.surface.now.title not in titles
        done = [mark.step for mark in self.desk.sheet(call).steps if mark.state == "done"]
        assert [s.title for s in self.desk.playbook.steps if s.id in done] == titles

    def say_a_phrase(self, call: UUID) -> None:
        surface = self.day.player.page.surface
        self.hand.press(Act.PALETTE)
        self.hand.type("sorry")
        row = surface.palette_panel.list.current_row
        assert row is not None
        self.hand.key("Return")
        assert [use.phrase for use in self.desk.sheet(call).phrases] == [row.entry.id]
        assert surface.board.sentence

    def warn(self, call: UUID) -> None:
        self.hand.press(Act.BOUNDARY)
        assert self.keyboard.name() == "Said it: Warn"
        self.keyboard.write_over("Their words", QUOTE)
        self.hand.key("Return")
        (mark,) = self.desk.sheet(call).boundary
        assert (mark.rung, mark.quoted) == ("warn", QUOTE)
        assert self.keyboard.name() == "Said it: Hand over"

    def pause(self) -> None:
        self.hand.press(Act.PAUSE)
        assert self.hand.reads(self.desk.playbook.pause.cue)
        assert self.keyboard.name() == "Breathe with the circle"
        self.hand.key("Space")
        assert self.keyboard.name() == "Enough"
        self.hand.key("Space")
        assert self.keyboard.name() == "Breathe with the circle"

    def wrap_up(self, call: UUID) -> None:
        self.hand.press(Act.WRAP_UP)
        assert self.day.player.page.surface.view is View.WRAP_UP
        self.keyboard.choose("Outcome", "Agreed, work to be done")
        self.keyboard.write_over("What did you promise?", PROMISE)
        self.keyboard.write_over("By when?", "tomorrow 3pm")
        self.keyboard.choose("How?", "Post")
        assert self.desk.sheet(call).call.outcome == "work_agreed"
        (promise,) = self.desk.sheet(call).promises
        assert (promise.what, promise.due, promise.channel) == (PROMISE, at(18, 15), "post")

    def close_and_reflect(self, call: UUID) -> None:
        self.hand.press(Act.CLOSE_CALL)
        assert self.hand.button("Close anyway") is not None, "open steps are not asked about"
        self.hand.press(Act.CLOSE_CALL)
        assert self.desk.calls.current is None
        assert self.window.page is Page.REFLECTION
        self.hand.type("n")
        self.hand.type("n")
        self.keyboard.write_over("Next time I will", NEXT_TIME)
        self.keyboard.press("Done")
        assert self.window.page is Page.FOLLOW_UPS
        self.day.all_saved()
        reflection = self.desk.sheet(call).reflection
        assert reflection is not None
        assert reflection.next_time == NEXT_TIME
        assert {each.question: each.choice for each in reflection.answers if each.choice} == {
            "missed_cues": "no",
            "more_empathy": "no",
        }

    # -- between calls ---------------------------------------------------------------------------

    def follow_up(self) -> None:
        page = cast("FollowUpsPage", self.window.pages.currentWidget())
        self.keyboard.write_over("Add a follow-up", f"{TICKED} today 4pm")
        self.hand.key("Return")
        self.hand.type(f"{PUT_OFF} today 5pm")
        self.hand.key("Return")
        self.day.all_saved()
        self.hand.wait(lambda: {TICKED, PUT_OFF, PROMISE} <= self.titles(), "three are listed")

        self.tab_to_row(TICKED)
        self.hand.key("Space")
        self.day.all_saved()
        self.hand.wait(lambda: TICKED not in self.titles(), "what is ticked leaves the list")

        self.tab_to_row(PUT_OFF)
        self.hand.key("S")
        self.keyboard.press("Tomorrow 09:00")
        self.hand.wait(lambda: self.row(PUT_OFF).item.task.due == at(18, 9), "it is put off")

        self.tab_to_row(PROMISE)
        self.hand.key("E")
        self.keyboard.tab_to("What is to be done", back=True)
        self.hand.key("Ctrl+A")
        self.hand.type(PROMISE_EDITED)
        self.hand.key("Return")
        self.hand.wait(lambda: PROMISE_EDITED in self.titles(), "it has its new words")

        self.hand.press(Act.SEARCH)
        assert self.keyboard.at() is page.search_field
        self.hand.type("invoice")
        assert self.titles() == {TICKED}
        self.hand.press(Act.BACK)
        assert page.search_field.isHidden()
        assert page.view is List.TODAY
        assert {PUT_OFF, PROMISE_EDITED} <= self.titles()

    def row(self, title: str) -> DueRow:
        page = cast("FollowUpsPage", self.window.pages.currentWidget())
        return next(row for row in page.rows if row.item.title == title)

    def titles(self) -> set[str]:
        page = cast("FollowUpsPage", self.window.pages.currentWidget())
        return {row.words()[0] for row in page.rows}

    def tab_to_row(self, title: str) -> None:
        self.keyboard.tab_to(self.row(title).check.accessibleName())

    def find_the_call(self, call: UUID) -> None:
        self.hand.press(Act.CALLS)
        page = cast("CallsPage", self.window.pages.currentWidget())
        self.hand.press(Act.SEARCH)
        self.hand.type("zeppelin")
        self.hand.wait(lambda: self.hand.reads("No call has all of this."), "nothing is found")
        self.hand.key("Ctrl+A")
        self.hand.type("parcel")
        self.hand.wait(lambda: page.count_words == "1 call", "the call is found")
        self.hand.key("Return")
        assert self.keyboard.at() is page.list
        assert page.list.marked == call
        self.open_it_beside(page)
        self.window.resize(*COMPACT)
        self.hand.press(Act.CALLS)
        self.keyboard.tab_to("Calls, newest first")
        self.hand.key("Return")
        assert self.window.page is Page.CALL_DETAIL
        assert self.hand.reads(CALLER)
        assert self.hand.reads(NOTE)
        self.hand.press(Act.BACK)
        assert self.window.page is Page.CALLS
        self.window.resize(*WIDE)

    def open_it_beside(self, page: CallsPage) -> None:
        """Enter goes into the call beside the list; Escape closes what is open there, and leaves.

        A form that was open in it was lost before: Escape left the page.
        """
        self.hand.key("Return")
        assert self.keyboard.name() == "Add to this call"
        assert page.detail.name == CALLER
        assert self.hand.reads(NOTE, page.detail)
        (task,) = [row for row in page.detail.tasks.rows if row.item.title == PROMISE_EDITED]
        self.keyboard.tab_to(task.check.accessibleName())
        self.hand.key("E")
        assert self.keyboard.name() == "When"
        self.hand.press(Act.BACK)
        assert self.keyboard.at() is task.check
        self.hand.press(Act.BACK)
        assert self.keyboard.at() is page.list
        assert self.window.page is Page.CALLS

    def write_a_phrase(self) -> None:
        self.keyboard.press("My phrases")
        assert self.window.page is Page.PHRASES
        page = cast("OwnPhrasesPage", self.window.pages.currentWidget())
        self.keyboard.press("Write a phrase")
        assert self.keyboard.name() == "Title"
        self.hand.type(PHRASE_TITLE)
        self.keyboard.write_over("What to say", PHRASE)
        self.keyboard.press("Save")
        assert [card.phrase.title for card in page.cards] == [PHRASE_TITLE]
        assert self.hand.reads(PHRASE)

    def darken(self) -> None:
        self.hand.press(Act.SETTINGS)
        assert not current_theme().tokens.is_dark
        self.keyboard.choose("Colours", "Dark")
        assert current_theme().tokens.is_dark

    def fold_into_a_strip(self) -> None:
        height = self.window.height()
        self.hand.press(Act.STRIP)
        assert self.window.strip.is_folded, "the notes are open though the agent was elsewhere"
        assert self.window.height() < height
        assert self.hand.reads("No call open")
        assert self.keyboard.name() == "Start a call"
        self.hand.press(Act.STRIP)
        assert not self.window.strip.is_on
        assert self.window.height() == height


@contextmanager
def reopened(folder: Path) -> Iterator[CallLog]:
    """The log as the next start finds it."""
    opened = key_file_door(folder).open()
    try:
        yield opened.log
    finally:
        opened.close()


def test_a_day_by_keys_alone(qapp: QApplication, tmp_path: Path):
    folder = tmp_path / "profile"
    watch = MouseWatch()
    with day_at_the_desk(folder) as day:
        agent = KeyboardDay(day)
        call = agent.begin_by_writing()
        agent.name_the_caller(call)
        agent.take_the_steps(call)
        agent.say_a_phrase(call)
        agent.warn(call)
        agent.pause()
        day.clock.pass_ms(CLOCK_S * 1000)
        agent.wrap_up(call)
        agent.close_and_reflect(call)
        agent.follow_up()
        agent.find_the_call(call)
        agent.write_a_phrase()
        agent.darken()
        agent.fold_into_a_strip()
        day.hand.press(Act.QUIT)
        day.hand.wait(lambda: not day.session.window.isVisible(), "the window is closed")
        assert day.hand.clicks == 0
    watch.end()
    assert watch.seen == []

    with reopened(folder) as log:
        sheet = log.sheet(call)
        assert sheet is not None
        assert (sheet.call.name, sheet.call.phase) == (CALLER, "closed")
        assert sheet.note is not None
        assert sheet.note.text == NOTE
        assert [mark.quoted for mark in sheet.boundary] == [QUOTE]
        (promise,) = sheet.promises
        assert (promise.what, promise.due) == (PROMISE_EDITED, at(18, 15))
        done = {task.what for task in log.follow_ups("done", now=day.clock.now())}
        assert done == {TICKED}
        coming = {t.what: t.due for t in log.follow_ups("coming", now=day.clock.now())}
        assert coming[PUT_OFF] == at(18, 9)
        assert [phrase.body for phrase in log.personal_phrases()] == [PHRASE]
    settings = json.loads((folder / "settings.json").read_text("utf-8"))
    assert settings["theme"] == "dark"
    assert settings["strip"] is False


def test_the_watch_sees_a_click(qapp: QApplication):
    watch = MouseWatch()
    button = QPushButton("Press")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    watch.end()
    assert watch.seen == [
        "MouseButtonPress at QPushButton",
        "MouseButtonRelease at QPushButton",
    ]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(watch.seen) == 2, "an ended watch still looks"
