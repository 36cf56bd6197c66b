"""The reflection: facts beside questions, private by default, under a minute by keyboard."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.playbook.places import builtin_playbook
from app.records import Answer, Reflection
from tests.support.access import clipped, cut_sideways, focusable, nameless, too_small
from tests.support.typing import type_into
from ui.desk.reflection.question_card import QuestionCard
from ui.desk.reflection.reflection_page import ReflectionPage
from ui.workplace import Page

GRID = [(w, h, s) for w, h in ((320, 480), (400, 700), (900, 700)) for s in (1.0, 2.0)]


@pytest.fixture
def call(there):
    """A hard call that was closed: eight steps, three phrases, one warning, tension 3, 5, 1."""
    desk = there.desk
    call = desk.calls.start(name="Jake Miller")
    desk.tension.set(call, 3)
    desk.clock.pass_minutes(1)
    desk.tension.set(call, 5)
    for step in desk.playbook.steps[:8]:
        desk.checklist.mark(call, step.id, "done")
    for phrase in desk.playbook.phrases[:3]:
        desk.phrases.use(call, phrase.id, phrase.kind, "shown")
    track = desk.playbook.boundary.tracks[0]
    desk.boundary.say(call, track.id, track.rungs[0].id)
    desk.clock.pass_minutes(3)
    desk.tension.set(call, 1)
    desk.calls.close(call)
    return call


@pytest.fixture
def page(there, qtbot, call):
    page = ReflectionPage(there.place)
    qtbot.addWidget(page)
    page.resize(400, 700)
    page.show_call(call)
    page.show()
    page.activateWindow()
    page.shown()
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or QWidget()))
    return page


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_here(text: str) -> None:
    for char in text:
        type_into(QApplication.focusWidget(), char)


def card(page: ReflectionPage, question: str) -> QuestionCard:
    return next(each for each in page.cards if each.question.id == question)


def kept(there) -> Reflection | None:
    found = [r for r in there.desk.kept.records.values() if isinstance(r, Reflection)]
    assert len(found) <= 1
    return found[0] if found else None


# -- facts ---------------------------------------------------------------------------------------


def test_the_facts_stand_beside_the_questions(page):
    assert page.happened.facts == (
        "8 of 10 steps · skipped: Give contact details, Follow up · 3 phrases · 1 warning · "
        "tension 3 → 5 → 1"
    )
    assert page.happened.curve.in_words() == (
        "Tension: 3 at 00:00, 5 at 01:00, 1 at 04:00. warned at 01:00"
    )


def test_a_call_on_its_way_to_the_disk_has_all_its_facts_and_takes_answers(there, qtbot):
    desk = there.desk
    call = desk.calls.start(name="Jake")
    desk.checklist.tick(call)
    desk.kept.hold_back = True
    desk.calls.set_field(call, "outcome", "solved")
    desk.tension.set(call, 4)
    desk.calls.close(call)
    page = ReflectionPage(there.place)
    qtbot.addWidget(page)
    page.show_call(call)
    page.show()
    page.cards[0].choice.buttons[1].click()
    desk.kept.let_through()
    assert "tension 4 → 4 → 4" in page.happened.facts
    assert kept(there).answers == (Answer(question="missed_cues", choice="yes"),)


def test_a_call_that_never_reached_the_disk_can_be_reflected_on(there, qtbot):
    there.desk.kept.hold_back = True
    call = there.desk.calls.start(name="Jake")
    there.desk.calls.close(call)
    page = ReflectionPage(there.place)
    qtbot.addWidget(page)
    page.show_call(call)
    page.show()
    page.cards[0].choice.buttons[0].click()
    there.desk.kept.let_through()
    assert kept(there).call == call
    assert page.happened.isVisible()


# -- by keyboard ---------------------------------------------------------------------------------


def test_a_whole_reflection_by_keyboard(there, page, call):
    presses = 0

    def key(char: str) -> None:
        nonlocal presses
        presses += 1
        type_here(char)

    key("y")
    type_here('went quiet after "policy"')
    key("\n")
    key("n")
    for question in ("breakdowns", "differently", "prevent"):
        assert QApplication.focusWidget() is card(page, question).field
        type_here("x")
        press(Qt.Key.Key_Tab)
        while QApplication.focusWidget() is not None and isinstance(
            QApplication.focusWidget(), type(page.cards[0].share)
        ):
            press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card(page, "next_time").field
    type_here("sum up before offering")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reflection = kept(there)
    assert reflection.call == call
    assert reflection.answers[:2] == (
        Answer(question="missed_cues", choice="yes", text='went quiet after "policy"'),
        Answer(question="more_empathy", choice="no"),
    )
    assert reflection.next_time == "sum up before offering"
    assert there.seen.pages == [(Page.FOLLOW_UPS, None)]
    assert presses == 3


def test_skipping_takes_one_key_and_leaves_nothing(there, page):
    assert page.done_button.text() == "Skip"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert there.seen.pages == [(Page.FOLLOW_UPS, None)]
    assert kept(there) is None


def test_letters_answer_and_backspace_takes_it_back(there, page):
    type_here("y")
    assert page.cards[0].choice.value == "yes"
    page.cards[0].take_keyboard()
    type_here("n")
    assert page.cards[0].choice.value == "no"
    page.cards[0].take_keyboard()
    press(Qt.Key.Key_Backspace)
    assert page.cards[0].choice.value == ""
    assert page.done_button.text() == "Skip"


def test_tab_reaches_everything_once_around(page):
    wanted = {w for w in focusable(page) if not isinstance(w, QScrollArea)}
    seen: list[QWidget] = []
    while QApplication.focusWidget() not in seen:
        seen.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    # Of the two answers of a question Tab reaches one, the arrow keys the other.
    missed = {type(w).__name__ for w in wanted - set(seen)}
    assert missed <= {"ChoiceButton"}
    assert seen[-1] is page.done_button


# -- privacy -------------------------------------------------------------------------------------


def test_nothing_is_shared_unless_it_is_pressed(there, page):
    page.cards[0].choice.buttons[1].click()
    type_into(card(page, "next_time").field, "breathe first")
    page.flush()
    assert kept(there).next_time_shared is False
    assert not any(answer.shared for answer in kept(there).answers)
    assert page._private.text() == "Only you see this"


def test_each_answer_is_shared_by_itself_and_taken_back(there, page):
    page.cards[0].choice.buttons[1].click()
    type_into(card(page, "next_time").field, "breathe first")
    page.flush()
    card(page, "next_time").share.click()
    assert kept(there).next_time_shared is True
    assert not any(answer.shared for answer in kept(there).answers)
    assert page._private.text() == "Only what you share is seen"
    page.cards[0].share.click()
    assert kept(there).answers[0].shared
    card(page, "next_time").share.click()
    assert kept(there).next_time_shared is False
    assert kept(there).answers[0].shared


def test_sharing_is_offered_once_there_is_something_to_share(page):
    assert not page.cards[0].share.isVisible()
    page.cards[0].choice.buttons[0].click()
    assert page.cards[0].share.isVisible()


# -- saving --------------------------------------------------------------------------------------


def test_answers_are_saved_while_they_are_typed(there, page, qtbot):
    type_into(card(page, "breakdowns").field, "I said soon")
    qtbot.waitUntil(lambda: kept(there) is not None)
    assert kept(there).answers == (Answer(question="breakdowns", text="I said soon"),)
    assert page.mark.state == "saved"


def test_what_is_not_on_the_disk_is_not_shown_as_saved(there, page):
    there.desk.kept.hold_back = True
    page.cards[0].choice.buttons[0].click()
    assert page.mark.state == "saving"
    there.desk.kept.let_through()
    assert page.mark.state == "saved"


def test_a_reflection_begun_before_goes_on(there, page, call, qtbot):
    page.cards[0].choice.buttons[1].click()
    type_into(page.cards[0].field, "a silence")
    other = there.desk.calls.start()
    there.desk.calls.close(other)
    page.show_call(other)
    assert page.cards[0].choice.value == ""
    assert page.cards[0].field.text() == ""
    page.show_call(call)
    assert page.cards[0].choice.value == "yes"
    assert page.cards[0].field.text() == "a silence"
    assert kept(there).call == call


def test_answers_to_another_playbook_s_questions_stay(there, page, call):
    page.cards[0].choice.buttons[1].click()
    playbook = there.desk.playbook
    there.desk.use_playbook(replace(playbook, reflection=playbook.reflection[1:]))
    page.cards[0].choice.buttons[0].click()
    given = {answer.question: answer.choice for answer in kept(there).answers}
    assert given == {"missed_cues": "yes", "more_empathy": "no"}
    there.desk.use_playbook(builtin_playbook())
    assert page.cards[0].choice.value == "yes"


def test_a_card_number_is_masked(there, page):
    type_into(card(page, "breakdowns").field, "he read 4111 1111 1111 1111 out")
    page.flush()
    assert kept(there).answers[0].text == "he read [card …1111] out"


# -- a minute for me -----------------------------------------------------------------------------


def test_after_a_hard_call_there_is_a_minute_for_oneself(there, page):
    assert page.minute_button.isVisible()
    page.minute_button.click()
    assert page.breath.isVisible()
    assert page.breath.is_running
    page.minute_button.click()
    assert not page.breath.is_running


def test_after_a_calm_call_there_is_none(there, page):
    calm = there.desk.calls.start()
    there.desk.tension.set(calm, 2)
    there.desk.calls.close(calm)
    page.show_call(calm)
    assert not page.minute_button.isVisible()


# -- look and access -----------------------------------------------------------------------------


def test_without_a_call_a_sentence_leads_on(there, qtbot):
    page = ReflectionPage(there.place)
    qtbot.addWidget(page)
    page.show_call(None)
    page.show()
    page._empty.action_button.click()
    assert there.seen.pages == [(Page.REFLECTIONS, None)]


@pytest.mark.parametrize(("width", "height", "scale"), GRID)
def test_the_reflection_fits_every_window(page, qtbot, theme, width, height, scale):
    theme.set_text_scale(scale)
    page.resize(width, height)
    page.cards[0].choice.buttons[1].click()
    type_into(page.cards[0].field, "went quiet after the word policy was said")
    card(page, "next_time").share.setChecked(True)
    page.cards[1].choice.buttons[0].click()
    page.minute_button.click()
    QGuiApplication.processEvents()
    qtbot.waitUntil(lambda: clipped(page) == [])
    scroll = page.findChild(QScrollArea)
    assert (page.width(), page.height()) == (width, height)
    assert scroll.horizontalScrollBar().maximum() == 0
    assert nameless(page) == []
    assert too_small(page) == []
    assert cut_sideways(page) == []
