"""Search over everything that agents have shared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.problems import Problem
from app.team.calls import A_PAGE
from tests.support.imported import imported_team, take_in
from tests.support.pages import SCALES, SIZES, assert_fits, keyboard, press, show_page, type_words
from tests.support.shared_sheets import BEN, record_id, shared_sheet
from tests.support.supervisor import make_team_place
from ui.look.theme import current_theme
from ui.problem_words import words_for
from ui.supervisor.place import TeamPage
from ui.supervisor.search.search_page import SearchPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path):
    return make_team_place(qtbot, tmp_path, imported_team())


@pytest.fixture
def page(there, qtbot: QtBot) -> SearchPage:
    page = show_page(qtbot, there, SearchPage(there.place))
    page.show_subject(None)
    return page


def found(page: SearchPage) -> list[str]:
    return [call.excerpt for call in page.found.calls.calls]


def test_words_that_are_typed_are_found_newest_first(page: SearchPage, qtbot: QtBot) -> None:
    page.search()
    type_words("parcel friday")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() > 0)
    started = [call.started_ms for call in page.found.calls.calls]
    assert started == sorted(started, reverse=True)
    assert page.told.startswith(f"{len(started)} call")


def test_enter_on_a_row_opens_the_call(there, page: SearchPage, qtbot: QtBot) -> None:
    page.search()
    type_words("note of call 7")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() > 0)
    press(Qt.Key.Key_Return)
    assert keyboard() is page.found
    press(Qt.Key.Key_Return)
    assert there.seen.pages[-1][0] is TeamPage.CALL
    assert there.seen.pages[-1][1] in {record_id(7), record_id(7, agent=BEN)}


def test_one_agents_calls_can_be_looked_through_alone(
    there, page: SearchPage, qtbot: QtBot
) -> None:
    page.show_subject("customer waited")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() > 4)
    page.agents.set_value(BEN.hex)
    page.agents.value_chosen.emit(BEN.hex)
    qtbot.waitUntil(lambda: page.found.calls.rowCount() == 4)
    assert {call.agent_name for call in page.found.calls.calls} == {"Ben Ode"}


def test_what_is_not_there_is_said(page: SearchPage, qtbot: QtBot) -> None:
    page.show_subject("giraffe")
    qtbot.waitUntil(lambda: page.told == "No call has all of these words.")
    assert not page.found.isVisible()


def test_each_search_is_noted_and_typing_on_the_way_is_not(
    there, page: SearchPage, qtbot: QtBot
) -> None:
    page.search()
    type_words("parc")
    type_words("el")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() > 0)
    assert [line.detail for line in there.team.records.access()] == ["parcel"]


def test_older_calls_are_read_on(there, qtbot: QtBot, page: SearchPage) -> None:
    many = [shared_sheet(number) for number in range(20, 20 + A_PAGE + 3)]
    take_in(there.team.records, many, sequence=2)
    page.show_subject("customer")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() == A_PAGE)
    assert page.more_button.isVisible()
    page.more_button.click()
    qtbot.waitUntil(lambda: page.found.calls.rowCount() == 16 + A_PAGE + 3)
    assert not page.more_button.isVisible()
    calls = [call.call for call in page.found.calls.calls]
    assert len(calls) == len(set(calls))


def test_calls_that_came_in_are_found_when_the_page_is_shown_again(
    there, page: SearchPage, qtbot: QtBot
) -> None:
    page.show_subject("note of call 33")
    qtbot.waitUntil(lambda: page.told == "No call has all of these words.")
    take_in(there.team.records, [shared_sheet(33)], sequence=2)
    there.place.bridge.tell("imports")
    page.show_subject(None)
    qtbot.waitUntil(lambda: page.found.calls.rowCount() == 1)


def test_without_the_individual_view_there_is_no_search_and_it_says_why(
    qtbot: QtBot, tmp_path: Path
) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team(individual_view=False))
    page = show_page(qtbot, there, SearchPage(there.place))
    page.show_subject(None)
    assert not page.search_field.isVisible()
    assert words_for(Problem("individual_view_off")).happened in page.told


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits(there, qtbot: QtBot, size: tuple[int, int], scale: float) -> None:
    current_theme().set_text_scale(scale)
    page = show_page(qtbot, there, SearchPage(there.place), size)
    page.show_subject("customer")
    qtbot.waitUntil(lambda: page.found.calls.rowCount() > 0)
    assert_fits(qtbot, page)
