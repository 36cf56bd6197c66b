"""One imported call, looked at whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from app.bundle.lines import SharedAnswer, SharedReflection, SharedSheet
from app.problems import Problem
from tests.support.imported import imported_team, take_in
from tests.support.pages import HOSTILE, SCALES, SIZES, assert_fits, show_page
from tests.support.shared_sheets import DEVICE, changed, record_id, shared_sheet
from tests.support.supervisor import make_team_place
from ui.look.theme import current_theme
from ui.problem_words import words_for
from ui.supervisor.call.call_page import TeamCallPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALL = record_id(5)
"""A call with a boundary."""


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path):
    return make_team_place(qtbot, tmp_path, imported_team())


def with_reflection(sheet: SharedSheet) -> SharedSheet:
    answers = (
        SharedAnswer(question="went_well", choice="yes", text="I let her finish"),
        SharedAnswer(question="next_time", text="Look at the bill first"),
    )
    shared = SharedReflection(id=record_id(5, 144), rev=1, device=DEVICE, answers=answers)
    return replace(sheet, call=changed(sheet.call), reflections=(shared,))


def test_a_call_is_shown_with_all_that_was_handed_over(there, qtbot: QtBot) -> None:
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    assert "Agent: Anna Berg" in page.chips
    assert any(chip.startswith("1 boundary sentence") for chip in page.chips)
    assert page.note == "Note of call 5: customer waited two weeks"
    assert page.promises.told[0].startswith("Ring back with the date")
    assert "warned" in page.happened.curve.in_words()
    told = [row.told for row in page.timeline.rows]
    assert any("Boundary" in each for each in told)
    assert not any("Note of call" in each for each in told)


def test_opening_a_call_is_noted_once(there, qtbot: QtBot) -> None:
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    there.place.bridge.tell("imports")
    assert [line.what for line in there.team.records.access()] == ["opened_call"]


def test_what_was_not_shared_is_not_asked_for(there, qtbot: QtBot) -> None:
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    assert "Reflections are private" in page.shared.told


def test_what_was_shared_stands_beside_the_call_where_there_is_room(there, qtbot: QtBot) -> None:
    take_in(there.team.records, [with_reflection(shared_sheet(5))], sequence=2)
    page = show_page(qtbot, there, TeamCallPage(there.place), (1000, 700))
    page.show_subject(CALL)
    assert "I let her finish" in page.shared.told
    assert "Look at the bill first" in page.shared.told
    qtbot.waitUntil(lambda: left_of(page.shared) > left_of(page.timeline))
    there.window.resize(420, 700)
    qtbot.waitUntil(lambda: left_of(page.shared) == left_of(page.timeline))


def left_of(widget) -> int:
    return widget.mapTo(widget.window(), widget.rect().topLeft()).x()


def test_a_call_that_changes_by_an_import_is_shown_anew(there, qtbot: QtBot) -> None:
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    take_in(there.team.records, [with_reflection(shared_sheet(5))], sequence=2)
    there.place.bridge.tell("imports")
    assert "I let her finish" in page.shared.told


def test_a_call_that_is_not_here_says_so(there, qtbot: QtBot) -> None:
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(record_id(99))
    assert page.empty_state.isVisible()
    assert page.sheet is None


def test_without_the_individual_view_no_call_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team(individual_view=False))
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    assert page.empty_state.isVisible()
    why = words_for(Problem("individual_view_off")).happened
    assert why in page.empty_state.accessibleName()
    assert page.sheet is None
    assert there.team.records.access() == []


def test_a_widget_beside_the_call_hears_which_call_it_is(there, qtbot: QtBot) -> None:
    page = TeamCallPage(there.place)
    note = QLabel("note")
    page.add_beside(note)
    shown = []
    page.call_shown.connect(lambda sheet: shown.append(sheet and sheet.sheet.call.id))
    show_page(qtbot, there, page)
    page.show_subject(CALL)
    page.show_subject(record_id(99))
    assert shown == [CALL, None]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits(there, qtbot: QtBot, size: tuple[int, int], scale: float) -> None:
    current_theme().set_text_scale(scale)
    page = show_page(qtbot, there, TeamCallPage(there.place), size)
    page.show_subject(CALL)
    assert_fits(qtbot, page)


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_of_people_are_shown_as_they_stand(there, qtbot: QtBot, text: str) -> None:
    sheet = shared_sheet(5)
    notes = (changed(sheet.notes[0], text=text),)
    promises = (changed(sheet.promises[0], what=text),)
    hostile = replace(
        sheet,
        call=changed(sheet.call, concern=text, name=text[:300]),
        notes=notes,
        promises=promises,
    )
    take_in(there.team.records, [hostile], sequence=2)
    page = show_page(qtbot, there, TeamCallPage(there.place))
    page.show_subject(CALL)
    assert page.note == text.strip()
    assert_fits(qtbot, page)
