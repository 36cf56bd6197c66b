"""The pages of patterns over facts as the program keeps them: five agents, sixteen calls each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.insight.patterns.registry import PATTERNS
from app.insight.picture import Picture, Selection
from app.team.team import Team
from tests.support.pages import press, show_page
from tests.support.supervisor import TestTeamPlace, make_team_place
from tests.support.team_with_facts import team_with_facts
from ui.pattern_words import CODES, HEADLINES, HIDDEN, MARKS, REMARKS, TITLES
from ui.supervisor.patterns.boundaries_page import BoundariesPage
from ui.supervisor.patterns.patterns_page import PatternsPage
from ui.supervisor.patterns.pictures_page import Group, PicturesPage
from ui.supervisor.patterns.promises_page import PromisesPage
from ui.supervisor.patterns.shared_page import SharedPage
from ui.supervisor.place import TeamPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ALL = (PatternsPage, BoundariesPage, PromisesPage, SharedPage)
LONG = 60_000
"""Milliseconds: a page asks dozens of questions, and a machine may have much else to do."""


class SmallPage(PicturesPage):
    """Few patterns, so that a test is soon over."""

    CARDS = ("causes", "promises")
    HOMES = MappingProxyType({"promises": TeamPage.PROMISES})
    GROUPS = (Group("", ("causes", "de_escalation_by_agent")),)


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with team_with_facts(tmp_path) as team:
        yield team


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path, team: Team) -> TestTeamPlace:
    return make_team_place(qtbot, tmp_path, team)


def opened(
    qtbot: QtBot, there: TestTeamPlace, kind: type[PicturesPage], size: tuple[int, int] = (900, 900)
) -> PicturesPage:
    page = show_page(qtbot, there, kind(there.place), size)
    page.shown()
    qtbot.waitUntil(lambda: page.is_complete, timeout=LONG)
    return page


def said(page: PicturesPage) -> list[str]:
    labels = page.findChildren(QLabel)
    return [each.text() for each in labels if each.text() and not each.isHidden()]


@pytest.mark.parametrize("kind", ALL)
def test_every_pattern_is_worked_out_has_words_and_no_share_lacks_its_n(
    kind: type[PicturesPage], qtbot: QtBot, there: TestTeamPlace
) -> None:
    page = opened(qtbot, there, kind)
    assert there.seen.problems == []
    assert [text for text in said(page) if "%" in text and " of " not in text] == []
    for code, view in page.views.items():
        assert view.picture is not None, code
        assert unnamed(view.picture) == set()
        view.set_shape("table")
        if view.table is not None:
            cells = [cell for row in view.table.model.figures.cells for cell in row]
            lacking = [c for c in cells if "%" in c and " of " not in c and " call" not in c]
            assert lacking == []


def unnamed(picture: Picture) -> set[str]:
    """Codes in a picture for which there are no words."""
    found = {picture.pattern} - set(TITLES)
    if picture.headline is not None:
        found |= {picture.pattern} - set(HEADLINES)
    found |= set(picture.remarks) - set(REMARKS)
    found |= {picture.hidden} - {"", *HIDDEN}
    if picture.table is not None:
        found |= {column.code for column in picture.table.columns} - set(CODES)
        for row in picture.table.rows:
            for column, cell in zip(picture.table.columns, row.cells, strict=True):
                if column.kind == "mark" and cell:
                    found |= {str(cell)} - set(MARKS) - set(CODES)
    if picture.chart is not None:
        found |= {picture.chart.x_axis, picture.chart.y_axis} - set(CODES)
        found |= {series.code for series in picture.chart.series} - {"", *CODES}
    return found


def test_every_pattern_stands_on_a_page() -> None:
    shown = {code for page in ALL for group in page.GROUPS for code in group.codes}
    assert set(PATTERNS) == shown


def test_the_first_line_says_what_the_numbers_rest_on(qtbot: QtBot, there: TestTeamPlace) -> None:
    page = opened(qtbot, there, SmallPage)
    assert page.coverage.text.startswith("5 of 5 agents, last bundle ")
    page.coverage.action_asked.emit()
    assert there.seen.pages == [(TeamPage.IMPORTS, None)]


def test_enter_on_a_point_opens_its_calls_and_back_returns_to_it(
    qtbot: QtBot, there: TestTeamPlace
) -> None:
    page = opened(qtbot, there, SmallPage)
    view = page.views["causes"]
    chart = view.chart
    assert chart is not None
    chart.setFocus()
    press(Qt.Key.Key_Home)
    n = view.picture.table.rows[0].cells[1]  # type: ignore[union-attr]
    press(Qt.Key.Key_Return)
    behind = page.behind
    qtbot.waitUntil(lambda: behind.call_list.calls.rowCount() > 0, timeout=LONG)
    assert behind.call_list.calls.rowCount() == n
    assert behind.title.startswith("What upset them: ")
    press(Qt.Key.Key_Return)
    assert there.seen.pages[-1][0] is TeamPage.CALL
    assert page.went_back()
    assert chart.hasFocus()
    assert not page.went_back()


def test_other_filters_have_everything_worked_out_anew(qtbot: QtBot, there: TestTeamPlace) -> None:
    page = opened(qtbot, there, SmallPage)
    before = page.views["causes"].picture
    assert before is not None
    there.place.selection.choose(Selection(queue="billing"))
    assert page.views["causes"].picture is None, "no number of another choice stays"
    qtbot.waitUntil(lambda: page.is_complete, timeout=LONG)
    after = page.views["causes"].picture
    assert after is not None
    assert 0 < after.n < before.n
    there.place.selection.choose(Selection(queue="nowhere"))
    qtbot.waitUntil(lambda: page.is_complete, timeout=LONG)
    assert "No calls of this choice have been handed over." in " ".join(said(page))


def test_nothing_is_worked_out_for_a_page_that_nobody_looks_at(
    qtbot: QtBot, there: TestTeamPlace
) -> None:
    page = opened(qtbot, there, SmallPage)
    page.hide()
    there.place.selection.choose(Selection(queue="billing"))
    assert not page.is_complete
    assert page.views["causes"].picture is not None
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: page.is_complete, timeout=LONG)
    picture = page.views["causes"].picture
    assert picture is not None
    assert picture.selection.queue == "billing"


def test_without_the_individual_view_no_agent_and_no_call_is_shown(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "groups"
    folder.mkdir()
    with team_with_facts(folder, individual_view=False, group_size=5) as team:
        there = make_team_place(qtbot, tmp_path, team)
        page = opened(qtbot, there, SmallPage)
        assert page.views["de_escalation_by_agent"].isHidden()
        words = " ".join(said(page))
        assert "Zoë" not in words
        assert "Anna" not in words
        assert there.seen.problems == []


def test_table_or_chart_is_remembered(qtbot: QtBot, there: TestTeamPlace) -> None:
    page = opened(qtbot, there, SmallPage)
    page.views["causes"].turn_button.click()
    assert there.team.records.value("pattern_shape/causes") == "table"
    other = SmallPage(there.place)
    qtbot.addWidget(other)
    other.resize(600, 900)
    other.show()
    other.shown()
    qtbot.waitUntil(lambda: other.is_complete, timeout=LONG)
    table = other.views["causes"].table
    assert table is not None
    assert table.isVisibleTo(other)


def test_a_chart_is_saved_as_svg_or_png_and_that_is_noted(
    qtbot: QtBot, there: TestTeamPlace, tmp_path: Path
) -> None:
    page = opened(qtbot, there, SmallPage)
    page.save_chart("causes", tmp_path / "causes.svg")
    page.save_chart("causes", tmp_path / "causes.png")
    assert (tmp_path / "causes.svg").read_text("utf-8").count("<text") > 5
    assert (tmp_path / "causes.png").read_bytes().startswith(b"\x89PNG")
    noted = [(line.what, line.detail) for line in there.team.records.access()]
    assert noted.count(("exported", "causes")) == 2
    page.save_chart("causes", tmp_path / "missing" / "causes.svg")
    assert [problem.code for problem in there.seen.problems] == ["file_unwritable"]


def test_a_card_leads_to_its_pattern_here_or_on_its_own_page(
    qtbot: QtBot, there: TestTeamPlace
) -> None:
    page = opened(qtbot, there, SmallPage)
    page.cards["promises"].more_asked.emit("promises")
    assert there.seen.pages == [(TeamPage.PROMISES, "promises")]
    page.cards["causes"].more_asked.emit("causes")
    chart = page.views["causes"].chart
    assert chart is not None
    assert chart.hasFocus()


def test_tables_of_agents_offer_no_order_but_the_alphabet(
    qtbot: QtBot, there: TestTeamPlace
) -> None:
    page = opened(qtbot, there, SmallPage)
    view = page.views["de_escalation_by_agent"]
    view.set_shape("table")
    assert view.table is not None
    model = view.table.model
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == sorted(shown, key=str.casefold)
    assert not model.can_be_sorted
