"""My reflections: newest first, to search, to narrow, to open again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from app.records import Answer
from tests.support.access import clipped, cut_sideways, nameless, too_small
from tests.support.typing import type_into
from ui.desk.reflection import reflections_page
from ui.desk.reflection.reflections_page import ReflectionsPage
from ui.workplace import Page

GRID = [(w, h, s) for w, h in ((320, 480), (400, 700), (900, 700)) for s in (1.0, 2.0)]


def reflect(there, next_time: str, *, cause: str = "", difficulty: str = "", text: str = ""):
    desk = there.desk
    call = desk.calls.start(name="Jake Miller")
    desk.calls.set_field(call, "cause", cause)
    desk.calls.set_field(call, "difficulty", difficulty)
    desk.calls.close(call)
    answers = (Answer(question="breakdowns", text=text, shared=True),) if text else ()
    desk.clock.pass_minutes(5)
    desk.reflections.write(call, answers=answers, next_time=next_time)
    return call


@pytest.fixture
def calls(there):
    return [
        reflect(there, "say the date twice", cause="late", difficulty="rude"),
        reflect(there, "breathe first", cause="lost_business", difficulty="angry"),
        reflect(there, "", cause="late", text="I said soon, they heard today"),
    ]


@pytest.fixture
def page(there, qtbot, calls):
    page = ReflectionsPage(there.place)
    qtbot.addWidget(page)
    page.resize(400, 700)
    page.show_call(None)
    page.show()
    return page


def lines(page: ReflectionsPage) -> list[str]:
    return [card.next_time for card in page.cards]


def test_the_newest_stands_first_and_the_line_for_next_time_leads(page):
    assert lines(page) == ["", "breathe first", "say the date twice"]


def test_every_word_looked_for_must_be_found(page):
    type_into(page.search, "heard soon")
    assert [card.entry.reflection.answers[0].text for card in page.cards] == [
        "I said soon, they heard today"
    ]
    page.search.clear()
    type_into(page.search, "breathe twice")
    assert page.cards == ()
    assert page._nothing.isVisible()
    page._nothing.action_button.click()
    assert len(page.cards) == 3


def test_the_list_is_narrowed_by_cause_or_style(page):
    page.kinds.chip("cause late").click()
    assert lines(page) == ["", "say the date twice"]
    page.kinds.chip("cause late").click()
    page.kinds.chip("style angry").click()
    assert lines(page) == ["breathe first"]


def test_only_causes_and_styles_that_occur_are_offered(page):
    assert {chip.text() for chip in page.kinds.chips} == {
        "Late or not delivered",
        "It cost them business",
        "Angry",
        "Rude",
    }


def test_a_reflection_can_be_opened_again(there, page, calls):
    page.cards[1].open_button.click()
    assert there.seen.pages == [(Page.REFLECTION, calls[1])]


def test_a_new_one_appears(there, page):
    reflect(there, "sum up first")
    assert lines(page)[0] == "sum up first"


def test_what_is_not_on_the_disk_is_not_listed(there, page):
    call = there.desk.calls.start()
    there.desk.calls.close(call)
    there.desk.kept.hold_back = True
    there.desk.reflections.write(call, next_time="not yet")
    assert "not yet" not in lines(page)
    there.desk.kept.let_through()
    assert "not yet" in lines(page)


def test_older_ones_are_one_press_away(there, page, monkeypatch):
    monkeypatch.setattr(page, "_limit", 2)
    monkeypatch.setattr(reflections_page, "A_PAGE", 2)
    page.show_call(None)
    assert len(page.cards) == 2
    assert page._more.isVisible()
    page._more.click()
    assert len(page.cards) == 3
    assert not page._more.isVisible()


def test_without_any_one_sentence_and_one_way_on(there, qtbot):
    page = ReflectionsPage(there.place)
    qtbot.addWidget(page)
    page.show_call(None)
    page.show()
    assert page.empty.isVisible()
    page.empty.action_button.click()
    assert there.seen.pages == [(Page.CALL, None)]


@pytest.mark.parametrize(("width", "height", "scale"), GRID)
def test_the_list_fits_every_window(page, qtbot, theme, width, height, scale):
    theme.set_text_scale(scale)
    page.resize(width, height)
    QGuiApplication.processEvents()
    qtbot.waitUntil(lambda: clipped(page) == [])
    assert (page.width(), page.height()) == (width, height)
    assert page.findChild(QScrollArea).horizontalScrollBar().maximum() == 0
    assert nameless(page) == []
    assert too_small(page) == []
    assert cut_sideways(page) == []
