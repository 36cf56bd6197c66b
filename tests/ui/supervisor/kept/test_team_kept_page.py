"""What a supervisor keeps, and erases, from the window (C07, C08)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.ports import Unwatched
from app.team.team import Team
from tests.support.access import nameless
from tests.support.desk import START, FakeClock
from tests.support.imported import A_DAY, take_in, team_file
from tests.support.pages import assert_fits, click
from tests.support.rights import of_others
from tests.support.shared_sheets import ANNA, BEN, shared_sheet, team_agent
from tests.support.small_team import make_team
from tests.support.supervisor import TestTeamPlace, make_team_place
from tests.support.team_store import open_records
from ui.supervisor.kept.kept_page import TeamKeptPage

PATIENCE_MS = 20_000
NUMBER = "+493012345678"


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    with open_records(tmp_path / "team") as records:
        clock = FakeClock()
        records.keep_team_file(team_file(keep_days=60))
        for agent, name in ((ANNA, "Anna"), (BEN, "Ben")):
            records.keep_agent(team_agent(agent, name))
            sheets = [shared_sheet(number, agent=agent) for number in range(1, 4)]
            first = sheets[0]
            assert first.call is not None
            named = replace(first.call, name="Zwetschge", number=NUMBER, caller="a" * 32)
            sheets[0] = replace(first, call=named)
            take_in(records, sheets, agent=agent)
        clock.pass_ms(30 * A_DAY)
        yield make_team(records, clock)


@pytest.fixture
def there(qtbot, tmp_path: Path, team: Team) -> TestTeamPlace:
    return make_team_place(qtbot, tmp_path, team)


@pytest.fixture
def page(qtbot, there: TestTeamPlace) -> TeamKeptPage:
    from PySide6.QtWidgets import QVBoxLayout

    page = TeamKeptPage(there.place)
    column = QVBoxLayout(there.window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    there.window.resize(320, 480)
    there.window.show()
    qtbot.waitUntil(page.isVisible)
    page.show_subject(None)
    return page


def calm(qtbot, page: TeamKeptPage) -> None:
    qtbot.waitUntil(lambda: not page.is_working, timeout=PATIENCE_MS)


def test_a_caller_is_found_by_number_and_erased_with_two_presses(
    qtbot, page: TeamKeptPage, team: Team
) -> None:
    page.field.setText(NUMBER)
    click(page.find_button)
    qtbot.waitUntil(lambda: page.person is not None, timeout=PATIENCE_MS)
    calm(qtbot, page)
    assert "2 call" in page.told
    click(page.caller.first_button)
    qtbot.waitUntil(lambda: page.caller.is_asked, timeout=PATIENCE_MS)
    calm(qtbot, page)
    assert "2 calls" in page.caller.what
    assert_fits(qtbot, page)
    assert nameless(page) == []
    click(page.caller.second_button)
    qtbot.waitUntil(lambda: page.told.startswith("Erased."), timeout=PATIENCE_MS)
    names = {each.sheet.call.name for each in team.records.every_sheet() if each.sheet.call}
    assert "Zwetschge" not in names
    assert page.removals.told[0].count("A caller was erased") == 1
    assert page.person is None


def test_an_agent_is_erased_with_everything(qtbot, page: TeamKeptPage, team: Team) -> None:
    page.agents.set_value(ANNA.hex)
    click(page.agent.first_button)
    qtbot.waitUntil(lambda: page.agent.is_asked, timeout=PATIENCE_MS)
    calm(qtbot, page)
    assert "3 calls" in page.agent.what
    click(page.agent.back_button)
    assert len(team.people.agents()) == 2
    click(page.agent.first_button)
    qtbot.waitUntil(lambda: page.agent.is_asked, timeout=PATIENCE_MS)
    calm(qtbot, page)
    click(page.agent.second_button)
    qtbot.waitUntil(lambda: page.agent.told.startswith("Erased."), timeout=PATIENCE_MS)
    assert [each.name for each in team.people.agents()] == ["Ben"]
    assert {each.agent for each in team.records.every_sheet()} == {BEN}
    assert page.agents.count() == 1


def test_what_is_too_old_is_told_and_taken_away(qtbot, page: TeamKeptPage, team: Team) -> None:
    assert page.period.startswith("60 day")
    click(page.look_button)
    qtbot.waitUntil(lambda: page.due == "Nothing is older than its time.", timeout=PATIENCE_MS)
    calm(qtbot, page)
    team.clock.pass_ms(20 * A_DAY)  # type: ignore[attr-defined]
    team.keeping.purge(Unwatched())  # daily: the clock is looked at, and doubted for a week
    team.clock.pass_ms(20 * A_DAY)  # type: ignore[attr-defined]
    assert team.clock.now().utc_ms > START.utc_ms + 60 * A_DAY
    click(page.look_button)
    qtbot.waitUntil(lambda: "6 calls" in page.due, timeout=PATIENCE_MS)
    calm(qtbot, page)
    click(page.purge_button)
    qtbot.waitUntil(lambda: page.due.startswith("Taken away"), timeout=PATIENCE_MS)
    assert list(team.records.every_sheet()) == []
    assert "by the terms of the team" in page.removals.told[0]


def test_everything_about_a_caller_is_read_and_handed_out(
    qtbot, page: TeamKeptPage, team: Team, tmp_path: Path
) -> None:
    """Others' names are blacked out, whose calls they were is not told; both are noted (C12)."""
    call = next(each for each in team.records.every_sheet() if each.agent == ANNA)
    assert call.sheet.call is not None
    word = call.sheet.call.concern.split()[0]
    page.field.setText(NUMBER)
    click(page.find_button)
    callers = page.callers
    qtbot.waitUntil(lambda: bool(callers.about.lines), timeout=PATIENCE_MS)
    calm(qtbot, page)
    assert any("Zwetschge" in line for line in callers.about.lines)
    opened = [each for each in team.records.access() if each.what == "opened_call"]
    assert {each.agent for each in opened} == {ANNA, BEN}
    callers.hand_out.names_field.setText(f"{word}, nobody else")
    assert not callers.hand_out.private_box.isVisible()
    click(callers.hand_out.write_button)
    assert callers.chooser is not None
    assert not callers.chooser.isModal()
    callers.chooser.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "Blacked out" in callers.hand_out.told, timeout=PATIENCE_MS)
    callers.chooser.close()
    html = (tmp_path / "caller.html").read_text("utf-8")
    values = json.loads((tmp_path / "caller.json").read_text("utf-8"))
    assert len(values["calls"]) == 2
    assert {each["call"]["number"] for each in values["calls"]} == {NUMBER}
    for text in (html, json.dumps(values)):
        assert "Zwetschge" in text
        assert word not in text
        assert "Anna" not in text
        assert ANNA.hex not in text
    assert not of_others(tmp_path / "caller.json")
    exported = [each for each in team.records.access() if each.what == "exported"]
    assert {(each.agent, each.detail) for each in exported} == {(ANNA, "caller"), (BEN, "caller")}
    calm(qtbot, page)
    click(callers.hand_out.write_button)
    callers.chooser.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "caller.html" in callers.hand_out.told, timeout=PATIENCE_MS)
    callers.chooser.close()
    assert_fits(qtbot, page)


def test_a_team_without_individual_view_reads_no_calls_but_hands_them_out(
    qtbot, page: TeamKeptPage, team: Team, tmp_path: Path
) -> None:
    known = team.records.team_file()
    assert known is not None
    team.records.keep_team_file(replace(known, terms=replace(known.terms, individual_view=False)))
    page.field.setText(NUMBER)
    click(page.find_button)
    qtbot.waitUntil(lambda: bool(page.callers.about.lines), timeout=PATIENCE_MS)
    calm(qtbot, page)
    assert page.callers.about.lines[0].startswith("Your team looks at no single calls")
    assert not any(each.what == "opened_call" for each in team.records.access())
    click(page.callers.hand_out.write_button)
    assert page.callers.chooser is not None
    page.callers.chooser.fileSelected.emit(str(tmp_path))
    qtbot.waitUntil(lambda: "Written" in page.callers.hand_out.told, timeout=PATIENCE_MS)
    page.callers.chooser.close()
    assert "Zwetschge" in (tmp_path / "caller.html").read_text("utf-8")
