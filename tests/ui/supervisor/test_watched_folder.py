"""A folder that is watched: what is new is taken in by itself, and a share may come and go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.pages import assert_fits
from tests.support.senders import Sender
from tests.support.shared_sheets import shared_sheet
from tests.support.small_team import MemoryShelf, make_team
from tests.support.supervisor import MemoryTeamDoor, supervisor_session
from tests.support.team import MemoryTeamRecords
from ui.supervisor.place import TeamPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.supervisor.session import SupervisorSession


def looked(qtbot: QtBot, session: SupervisorSession) -> str:
    """One round; the state after it."""
    with qtbot.waitSignal(session.folder.state_changed):
        session.folder.look()
    return session.folder.state


def test_what_is_new_in_the_folder_is_taken_in_after_two_looks(
    qtbot: QtBot, tmp_path: Path
) -> None:
    share = tmp_path / "share"
    share.mkdir()
    shelf = MemoryShelf()
    anna = Sender(shelf.own_keys().public())
    team = make_team(MemoryTeamRecords(anna.known()), shelf=shelf)
    with supervisor_session(qtbot, tmp_path, MemoryTeamDoor(team)) as session:
        page = session.window.pages.currentWidget()
        assert session.folder.state == "off"
        assert not page.folder.stop_button.isVisible()
        with qtbot.waitSignals([session.folder.state_changed] * 2):
            page.folder.watch(str(share))
        qtbot.waitUntil(lambda: session.folder.state == "quiet")
        assert page.folder.told.startswith("Looked at every half minute")
        (share / "a.callside").write_bytes(anna.bundle([shared_sheet(1)]).content)
        assert looked(qtbot, session) == "settling"
        assert team.records.imports() == []
        assert looked(qtbot, session) == "quiet"
        assert [report.result for report in team.records.imports()] == ["new"]
        assert [row.told.split(":")[0] for row in page.rows] == ["Anna Berg"]
        assert looked(qtbot, session) == "quiet"
        assert len(team.records.imports()) == 1
        assert_fits(qtbot, page)


def test_a_share_that_is_away_is_grey_and_nothing_pops_up(qtbot: QtBot, tmp_path: Path) -> None:
    share = tmp_path / "share"
    with supervisor_session(qtbot, tmp_path) as session:
        window = session.window
        session.folder.watch(str(share))
        qtbot.waitUntil(lambda: session.folder.state == "away")
        assert window.banners.texts == ()
        assert window.toasts.toasts == ()
        window.go(TeamPage.IMPORTS)
        assert "Not within reach" in window.pages.currentWidget().folder.told
        share.mkdir()
        assert looked(qtbot, session) == "quiet"
        window.pages.currentWidget().folder.stop_button.click()
        assert session.folder.state == "off"


def test_the_folder_is_watched_again_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    with supervisor_session(qtbot, tmp_path) as session:
        session.folder.watch(str(share))
        qtbot.waitUntil(lambda: session.folder.state == "quiet")
    with supervisor_session(qtbot, tmp_path) as session:
        qtbot.waitUntil(lambda: session.folder.state == "quiet")
        assert session.folder.path == str(share)
