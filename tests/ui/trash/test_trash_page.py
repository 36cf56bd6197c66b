"""The trash: what was deleted, and the way back for each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.pages import (
    HOSTILE,
    SCALES,
    SIZES,
    assert_fits,
    click,
    keyboard,
    press,
    show_page,
)
from tests.support.place import TestPlace
from ui.desk.calls.trash_page import TrashPage
from ui.look.theme import Theme
from ui.workplace import Page


@pytest.fixture
def page(qtbot: QtBot, there: TestPlace) -> TrashPage:
    return show_page(qtbot, there, TrashPage(there.place))


def fill(there: TestPlace) -> None:
    """One of each kind, deleted."""
    desk = there.desk
    call = desk.calls.start(name="Jake")
    desk.promises.delete(desk.promises.make("Send the data", call=call))
    desk.calls.discard(call)
    desk.follow_ups.delete(desk.follow_ups.make("Ring the depot"))
    desk.phrases.delete_own(desk.phrases.write_own("Thanks", "listening", "Thank you."))


def test_an_empty_trash_says_so_and_leads_away(page: TrashPage, there: TestPlace) -> None:
    assert page.empty_state.isVisible()
    click(page.empty_state.action_button)
    assert there.seen.pages == [(Page.FOLLOW_UPS, None)]


def test_everything_deleted_lies_here(page: TrashPage, there: TestPlace) -> None:
    fill(there)
    assert set(page.titles) == {"Jake", "Send the data", "Ring the depot", "Thanks"}
    assert not page.empty_state.isVisible()


def test_each_can_be_taken_back_by_the_keyboard(page: TrashPage, there: TestPlace) -> None:
    fill(there)
    for left in (3, 2, 1, 0):
        page.restore_buttons[0].setFocus()
        press(Qt.Key.Key_Space)
        assert len(page.titles) == left
        if left:
            assert keyboard() is page.restore_buttons[0]
    assert page.empty_state.isVisible()
    assert [call.name for call in (s.call for s in there.desk.kept._sheets())] == ["Jake"]
    assert [task.what for task in there.desk.follow_ups.due("coming")] == ["Ring the depot"]
    assert [promise.what for promise in there.desk.promises.due("coming")] == ["Send the data"]
    assert [phrase.title for phrase in there.desk.phrases.personal()] == ["Thanks"]
    assert len(there.seen.said) == 4


def test_only_what_is_deleted_on_the_disk_lies_here(page: TrashPage, there: TestPlace) -> None:
    task = there.desk.follow_ups.make("Ring the depot")
    there.desk.kept.hold_back = True
    there.desk.follow_ups.delete(task)
    assert page.titles == ()
    there.desk.kept.let_through()
    assert page.titles == ("Ring the depot",)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES)
def test_everything_fits_and_can_be_reached(
    page: TrashPage,
    there: TestPlace,
    theme: Theme,
    qtbot: QtBot,
    size: tuple[int, int],
    scale: float,
) -> None:
    theme.set_text_scale(scale)
    there.window.resize(*size)
    fill(there)
    assert_fits(qtbot, page)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_plain_and_break_nothing(
    page: TrashPage, there: TestPlace, qtbot: QtBot, text: str
) -> None:
    there.window.resize(320, 480)
    there.desk.follow_ups.delete(there.desk.follow_ups.make(text))
    (title,) = page.titles
    assert len(title) <= 120
    assert title[:20].strip() in " ".join(text.split())
    assert_fits(qtbot, page)
