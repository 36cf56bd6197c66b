"""The filters: chips say what is looked at, fields change it, one key clears it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication

from app.insight.picture import Selection
from app.team.team import Team
from tests.support.access import nameless, too_small
from tests.support.pages import press, show_page
from tests.support.supervisor import TestTeamPlace, make_team_place
from tests.support.team_with_facts import team_with_facts
from ui.look.theme import Theme
from ui.supervisor.filters.filters_bar import FiltersBar
from ui.supervisor.filters.periods import day_number, days_of, period_of
from ui.supervisor.shortcuts import TeamAct

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = 20_000


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with team_with_facts(tmp_path, calls=4) as team:
        yield team


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path, team: Team) -> TestTeamPlace:
    return make_team_place(qtbot, tmp_path, team)


@pytest.fixture
def bar(qtbot: QtBot, there: TestTeamPlace) -> FiltersBar:
    bar = show_page(qtbot, there, FiltersBar(there.place), (900, 600))
    qtbot.waitUntil(lambda: bar.form.lists["queue"].count() > 1, timeout=LONG)
    return bar


def words(bar: FiltersBar) -> list[str]:
    return [chip.text() for chip in bar.chips]


def test_it_says_that_everything_is_looked_at(bar: FiltersBar) -> None:
    assert words(bar) == ["All that is here", "All causes", "All styles", "However difficult"]
    assert bar.chips[0].accessibleName() == "When: All that is here"


def test_fields_offer_what_there_is_with_how_often(bar: FiltersBar) -> None:
    queues = bar.form.lists["queue"]
    offered = [queues.itemText(at) for at in range(queues.count())]
    assert offered == ["All queues", "billing · 10", "service · 10"]
    agents = bar.form.lists["agent"]
    names = [agents.itemText(at).split(" · ")[0] for at in range(1, agents.count())]
    assert names == sorted(names, key=str.casefold)


def test_a_choice_counts_at_once_and_shows_as_a_chip(
    bar: FiltersBar, there: TestTeamPlace, qtbot: QtBot
) -> None:
    queues = bar.form.lists["queue"]
    queues.setCurrentIndex(1)
    queues.activated.emit(1)
    assert there.place.selection.now == Selection(queue="billing")
    assert words(bar) == [
        "All that is here",
        "All causes",
        "All styles",
        "However difficult",
        "billing",
        "Clear",
    ]


def test_one_key_clears_all(bar: FiltersBar, there: TestTeamPlace) -> None:
    there.place.selection.choose(Selection(since=20_000, until=20_010, queue="billing"))
    assert "Clear" in words(bar)
    there.place.shortcuts[TeamAct.CLEAR_FILTERS].trigger()
    assert there.place.selection.now == Selection()
    assert there.seen.said == ["All filters are cleared"]


def test_a_chip_opens_the_field_that_it_is_about_and_escape_comes_back(
    bar: FiltersBar, qtbot: QtBot
) -> None:
    chip = bar.chips[1]
    chip.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(bar.panel.isVisible)
    assert QApplication.focusWidget() is bar.form.lists["cause"]
    press(Qt.Key.Key_Escape)
    assert not bar.panel.isVisible()
    assert bar.chips[1].hasFocus()


def test_days_that_would_be_the_wrong_way_round_follow(
    bar: FiltersBar, there: TestTeamPlace
) -> None:
    form = bar.form
    form.period.set_value("dates")
    form.period.value_chosen.emit("dates")
    form.first.setDate(QDate(2026, 3, 2))
    form.last.setDate(QDate(2026, 3, 9))
    now = there.place.selection.now
    assert (now.since, now.until) == (20_514, 20_521)
    assert words(bar)[0] == "2 Mar – 9 Mar 2026"
    form.first.setDate(QDate(2026, 3, 12))
    now = there.place.selection.now
    assert (now.since, now.until) == (20_524, 20_524)


def test_periods_end_today_and_are_known_again(there: TestTeamPlace) -> None:
    today = there.team.clock.now().local().date()
    weeks = days_of("weeks", today)
    assert weeks.until == day_number(today)
    assert weeks.until - weeks.since + 1 == 28  # type: ignore[operator]
    for period in ("all", "weeks", "quarter", "year", "month", "last_month"):
        assert days_of(period_of(days_of(period, today), today), today) == days_of(period, today)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_fields_fit_a_narrow_window(
    scale: float, bar: FiltersBar, there: TestTeamPlace, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_scale(scale)
    there.window.resize(320, 480)
    bar.open_panel("period")
    panel = bar.panel
    assert panel.width() <= 320
    assert panel.height() <= 480
    assert nameless(panel) == []
    assert too_small(panel) == []
    panel.hide()
