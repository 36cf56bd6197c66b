"""Taking in what agents hand over, beside whatever is on the screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app.problems import Problem
from app.team.imports import Series
from tests.support.imported import team_file
from tests.support.pages import SCALES, SIZES, assert_fits, press, show_page, type_words
from tests.support.senders import Sender
from tests.support.shared_sheets import ANNA, BEN, OTHER_DEVICE, shared_sheet
from tests.support.small_team import MemoryShelf
from tests.support.supervisor import (
    MemoryTeamDoor,
    TestTeamPlace,
    make_team,
    make_team_place,
    supervisor_session,
)
from tests.support.team import MemoryTeamRecords
from ui.controls.announce import announcements
from ui.look.theme import current_theme
from ui.supervisor.imports.imports_page import ImportsPage
from ui.supervisor.place import TeamPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.team.team import Team


class Office:
    """A supervisor who knows Anna; what she and Ben hand over lies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shelf = MemoryShelf()
        self.anna = Sender(shelf.own_keys().public())
        self.ben = Sender(shelf.own_keys().public(), agent=BEN, name="Ben Ode", device=OTHER_DEVICE)
        records = MemoryTeamRecords(self.anna.known())
        self.team: Team = make_team(records, shelf=shelf)

    def bundle(self, sender: Sender, *numbers: int) -> Path:
        """The next file of a sender, with these calls."""
        sheets = [shared_sheet(number, agent=sender.agent) for number in numbers]
        file = self.folder / f"{sender.name} {sender.sequence + 1}.callside"
        file.write_bytes(sender.bundle(sheets).content)
        return file


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def there(qtbot: QtBot, tmp_path: Path, office: Office) -> TestTeamPlace:
    return make_team_place(qtbot, tmp_path, office.team)


def page_of(qtbot: QtBot, there: TestTeamPlace, size: tuple[int, int] = (900, 700)) -> ImportsPage:
    page = show_page(qtbot, there, ImportsPage(there.place), size)
    page.show_subject(None)
    return page


def taken(qtbot: QtBot, there: TestTeamPlace, *files: Path) -> list[str]:
    """Take files in; what is told of each."""
    with qtbot.waitSignal(there.place.imports.ended):
        there.place.imports.take_paths(files)
    return [report.result for report in there.place.imports.reports]


# -- the first day ---------------------------------------------------------------------------------


def test_at_first_it_says_that_the_team_file_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    there = make_team_place(qtbot, tmp_path, make_team())
    page = page_of(qtbot, there)
    assert "Make the team file first" in page.empty_state.accessibleName()
    page.empty_state.action_button.click()
    assert there.seen.pages == [(TeamPage.PEOPLE, None)]


def test_with_a_team_file_it_says_to_hand_it_out(qtbot: QtBot, tmp_path: Path) -> None:
    records = MemoryTeamRecords()
    records.keep_team_file(team_file())
    there = make_team_place(qtbot, tmp_path, make_team(records))
    page = page_of(qtbot, there)
    assert "Hand out the team file" in page.empty_state.accessibleName()
    assert page.empty_state.action_button.text() == "Import files"


# -- reports ---------------------------------------------------------------------------------------


def test_a_bundle_is_taken_in_and_told(there, office: Office, qtbot: QtBot) -> None:
    page = page_of(qtbot, there)
    assert taken(qtbot, there, office.bundle(office.anna, 1, 2)) == ["new"]
    (row,) = page.rows
    assert row.told.startswith("Anna Berg: 2 call")
    assert "26 new, 0 updated, 0 unchanged" in row.told
    row.details_button.click()
    assert "Number 1 of this device" in row.details
    assert "Anna Berg 1.callside" in row.details
    assert page.coverage.told[0].startswith("Anna Berg · verified · until ")
    assert not page.empty_state.isVisible()


def test_known_gaps_strangers_and_rubbish_are_told_in_words(
    there, office: Office, qtbot: QtBot
) -> None:
    page = page_of(qtbot, there)
    first = office.bundle(office.anna, 1)
    office.bundle(office.anna, 2)
    third = office.bundle(office.anna, 3)
    stranger = office.bundle(office.ben, 1)
    rubbish = office.folder / "rubbish.callside"
    rubbish.write_bytes(b"no bundle at all")
    results = taken(qtbot, there, first, third, first, stranger, rubbish)
    assert sorted(results) == ["new", "new", "quarantined", "rejected"]
    assert taken(qtbot, there, first) == ["known"]
    told = [row.told for row in page.rows]
    assert any("was here before: nothing changed" in each for each in told)
    assert any("set aside" in each for each in told)
    assert any(each.startswith("rubbish.callside: refused") for each in told)
    assert "missing: number 2" in page.coverage.told[0]
    assert "1 of 1 agents" in page.first_line
    gap = next(row for row in page.rows if row.report.gap)
    gap.details_button.click()
    assert "before it" in gap.details


def test_a_released_bundle_is_taken_in(there, office: Office, qtbot: QtBot) -> None:
    page = page_of(qtbot, there)
    taken(qtbot, there, office.bundle(office.ben, 1))
    office.team.records.keep_agent(office.ben.known())
    (waiting,) = office.team.records.quarantine()
    with qtbot.waitSignal(there.place.imports.ended):
        there.place.imports.release(waiting.id)
    assert office.team.records.quarantine() == []
    assert any(row.told.startswith("Ben Ode: 1 call") for row in page.rows)


def test_older_reports_are_shown_on_demand(there, office: Office, qtbot: QtBot) -> None:
    page = page_of(qtbot, there)
    taken(qtbot, there, *(office.bundle(office.anna, number) for number in range(1, 24)))
    assert len(page.rows) == 20
    page.more_button.click()
    assert len(page.rows) == 23
    assert not page.more_button.isVisible()


# -- runs ------------------------------------------------------------------------------------------


def test_runs_follow_each_other_and_can_be_stopped(there, qtbot: QtBot) -> None:
    page, imports = page_of(qtbot, there), there.place.imports
    goes_on, order = threading.Event(), []

    def slow(_team, progress, _hear) -> Series:
        order.append("slow")
        progress.report(1, 4)
        while not goes_on.wait(0.005):
            if progress.is_cancelled():
                raise Problem("import_cancelled")
        return Series()

    imports.begin(slow)
    imports.begin(lambda _team, _progress, _hear: order.append("next") or Series())
    qtbot.waitUntil(lambda: imports.done == 250)
    assert page.progress.isVisible()
    goes_on.set()
    qtbot.waitUntil(lambda: not imports.is_running)
    assert order == ["slow", "next"]
    assert not page.progress.isVisible()
    goes_on.clear()
    imports.begin(slow)
    imports.begin(lambda _team, _progress, _hear: order.append("never") or Series())
    qtbot.waitUntil(lambda: page.progress.isVisible() and imports.done == 250)
    page.progress.stop_button.click()
    qtbot.waitUntil(lambda: not imports.is_running)
    assert imports.problem.code == "import_cancelled"
    assert "never" not in order
    assert there.seen.problems == []


def test_what_keeps_a_run_from_going_on_is_told(there, qtbot: QtBot) -> None:
    def full(_team, _progress, _hear) -> Series:
        raise Problem("disk_full")

    with qtbot.waitSignal(there.place.imports.ended):
        there.place.imports.begin(full)
    assert [problem.code for problem in there.seen.problems] == ["disk_full"]


# -- in the window ---------------------------------------------------------------------------------


@contextmanager
def heard() -> Iterator[list[str]]:
    told: list[str] = []

    def hear(text: str, _is_urgent: bool) -> None:
        told.append(text)

    announcements().announced.connect(hear)
    try:
        yield told
    finally:
        announcements().announced.disconnect(hear)


def test_an_import_takes_neither_keyboard_nor_caret_and_is_announced(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    """A03: what comes from outside, as by a watched folder, disturbs nobody who types."""
    with (
        supervisor_session(qtbot, tmp_path, MemoryTeamDoor(office.team)) as session,
        heard() as told,
    ):
        window = session.window
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.go(TeamPage.SEARCH)
        field = QApplication.focusWidget()
        type_words("parcel")
        press(Qt.Key.Key_Left)
        before = (QApplication.focusWidget(), field.text(), field.cursorPosition(), window.page)
        with qtbot.waitSignal(window.imports.ended):
            window.imports.take_paths([office.bundle(office.anna, 1, 2)])
        after = (QApplication.focusWidget(), field.text(), field.cursorPosition(), window.page)
        assert after == before
        assert any("Imported 2 call" in each for each in told)


def test_files_dropped_on_any_page_are_imported(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    with supervisor_session(qtbot, tmp_path, MemoryTeamDoor(office.team)) as session:
        window = session.window
        window.go(TeamPage.SETTINGS)
        drop(window, office.bundle(office.anna, 1))
        qtbot.waitUntil(lambda: office.team.records.imports() != [])
        assert window.page is TeamPage.IMPORTS
        qtbot.waitUntil(lambda: not window.imports.is_running)


def drop(window, file: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, carried, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPoint(50, 50), copy, carried, left, none))


def test_the_end_of_the_window_stops_an_import_and_leaves_nothing_half(
    qtbot: QtBot, tmp_path: Path
) -> None:
    door, stopped = MemoryTeamDoor(), []

    def endless(_team, progress, _hear) -> Series:
        while not progress.is_cancelled():
            threading.Event().wait(0.005)
        stopped.append(True)
        raise Problem("import_cancelled")

    with supervisor_session(qtbot, tmp_path, door) as session:
        session.window.imports.begin(endless)
        session.window.imports.begin(endless)
        session.window.close()
        assert session.end()
    assert stopped == [True]
    assert door.closed == 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits(there, office: Office, qtbot: QtBot, size, scale: float) -> None:
    current_theme().set_text_scale(scale)
    page = page_of(qtbot, there, size)
    taken(qtbot, there, office.bundle(office.anna, 1), office.bundle(office.ben, 1))
    for row in page.rows:
        row.details_button.click()
    assert_fits(qtbot, page)


def test_reports_of_agents_come_under_their_names(there, office: Office, qtbot: QtBot) -> None:
    taken(qtbot, there, office.bundle(office.anna, 1))
    (report,) = office.team.records.imports()
    assert (report.agent, report.agent_name) == (ANNA, "Anna Berg")
