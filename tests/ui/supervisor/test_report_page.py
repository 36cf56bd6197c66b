"""A report from the window: made of what the filters let through, and noted before it goes out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.insight.picture import Selection
from app.paths import Profile
from tests.support.imported import imported_team, team_file
from tests.support.pages import SCALES, SIZES, assert_fits, show_page
from tests.support.supervisor import make_team_place
from ui.look.theme import current_theme
from ui.supervisor.report.report_page import ReportPage
from ui.team_start import open_team

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.support.supervisor import TestTeamPlace


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path) -> Iterator[TestTeamPlace]:
    """A real store, whose facts can be asked."""
    profile = Profile(folder=tmp_path / "profile")
    with open_team(profile, key_file=tmp_path / "team.key") as team:
        team.records.keep_team_file(team_file())
        yield make_team_place(qtbot, tmp_path, team)


def test_a_report_is_written_and_noted(there, qtbot: QtBot, tmp_path: Path) -> None:
    page = show_page(qtbot, there, ReportPage(there.place))
    page.show_subject(None)
    assert "All that is here" in page.about
    file = tmp_path / "north.html"
    page.save_to(file)
    qtbot.waitUntil(lambda: page.told != "", timeout=20_000)
    assert page.told == f"Saved: {file}"
    assert "Team North" in file.read_text("utf-8")
    (line,) = there.team.records.access()
    assert line.what == "exported"
    assert "north.html" in line.detail
    assert page.save_button.isEnabled()


def test_what_keeps_it_from_being_written_is_told_in_words(
    there, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show_page(qtbot, there, ReportPage(there.place))
    page.show_subject(None)
    page.save_to(tmp_path / "no such folder" / "north.html")
    qtbot.waitUntil(lambda: page.told != "", timeout=20_000)
    assert "no such folder" in page.told
    assert page.save_button.isEnabled()


def test_it_says_which_calls_it_is_of(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, imported_team())
    page = show_page(qtbot, there, ReportPage(there.place))
    there.place.selection.choose(Selection(since=20_000, until=20_030))
    assert "2024" in page.about


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits(qtbot: QtBot, tmp_path: Path, size, scale: float) -> None:
    current_theme().set_text_scale(scale)
    there = make_team_place(qtbot, tmp_path, imported_team())
    page = show_page(qtbot, there, ReportPage(there.place), size)
    page.show_subject(None)
    assert_fits(qtbot, page)
