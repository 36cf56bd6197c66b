"""A house at work: a supervisor's window and an agent's, each over an encrypted store of its own.

Files go from one to the other as people carry them: dropped on a window, written where its page
writes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.moment import Clock
from app.paths import Profile
from app.team.records import BundleReport
from tests.support.supervisor import supervisor_session
from tests.support.window import begun, key_file_door, saved, session_of
from ui.desk.handover.coaching_page import CoachingPage
from ui.desk.handover.share_page import SharePage
from ui.desk_session import DeskSession
from ui.supervisor.people.people_page import PeoplePage
from ui.supervisor.place import TeamPage
from ui.supervisor.session import SupervisorSession
from ui.team_start import TeamStoreDoor
from ui.workplace import Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.team.team import Team
    from ui.supervisor.window import SupervisorWindow

PATIENCE_MS = 20_000


def drop(target: QWidget, *files: Path) -> None:
    """Let files fall on a widget, as from a file manager; it has to take them."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, carried, left, none)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPoint(50, 50), copy, carried, left, none))


class SupervisorsDesk:
    """The supervisor's window over a team's encrypted store."""

    def __init__(self, qtbot: QtBot, session: SupervisorSession) -> None:
        self.qtbot = qtbot
        self.session = session

    @property
    def window(self) -> SupervisorWindow:
        return self.session.window

    @property
    def team(self) -> Team:
        assert self.session.open_team is not None
        return self.session.open_team.team

    def until(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def page(self, page: TeamPage, subject: object = None) -> QWidget:
        """Turn to the window and go to a page; the page."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.window.go(page, subject)
        shown = self.window.pages.currentWidget()
        assert shown is not None
        return shown

    def make_team_file(self, path: Path, name: str, supervisor: str) -> Path:
        """Fill the form of the team in, and save its file."""
        page = self.page(TeamPage.PEOPLE)
        assert isinstance(page, PeoplePage)
        page.team.form.name.setText(name)
        page.team.form.supervisor.setText(supervisor)
        page.team.form.make_button.click()
        self.until(page.team.save_button.isVisible)
        return self.save_team_file(path)

    def save_team_file(self, path: Path) -> Path:
        page = self.page(TeamPage.PEOPLE)
        assert isinstance(page, PeoplePage)
        page.save_team_file(path)
        self.until(path.exists)
        return path

    def take_in(self, *files: Path) -> Sequence[BundleReport]:
        """Drop files on the window; what became of each."""
        with self.qtbot.waitSignal(self.window.imports.ended, timeout=PATIENCE_MS):
            drop(self.window, *files)
        self.until(lambda: not self.window.imports.is_running)
        assert self.window.imports.problem is None
        return tuple(self.window.imports.reports)


class AgentsDesk:
    """An agent's window over an encrypted log; hands over into a folder that is shared."""

    def __init__(self, qtbot: QtBot, session: DeskSession, share: Path) -> None:
        self.qtbot = qtbot
        self.session = session
        self.share = share

    def until(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def saved(self) -> None:
        saved(self.qtbot, self.session)

    @property
    def sharing(self) -> SharePage:
        """The page of sharing, in front."""
        self.session.window.go(Page.SHARE)
        page = self.session.window.pages.built(Page.SHARE)
        assert isinstance(page, SharePage)
        return page

    @property
    def notes(self) -> CoachingPage:
        """The page of coaching notes, in front."""
        self.session.window.go(Page.COACHING)
        page = self.session.window.pages.built(Page.COACHING)
        assert isinstance(page, CoachingPage)
        return page

    def join(self, team_file: Path, answer: Path, name: str) -> str:
        """Join with a team file, and save the answer; what is said of it then."""
        page = self.sharing
        drop(page, team_file)
        panel = page.join_panel
        self.until(lambda: page.shown_panel is panel)
        panel.name_field.setText(name)
        panel.join_button.click()
        self.until(panel.save_button.isVisible)
        panel.save_answer(answer)
        told = panel.line.told
        page.went_back()
        return told

    def call(self, name: str, *, cause: str, levels: Sequence[int], note: str) -> UUID:
        """Work one call from its start to its close, the note typed in the window."""
        from PySide6.QtTest import QTest

        desk = self.session.desk
        call = desk.calls.start(name=name)
        self.session.window.activateWindow()
        self.until(self.session.window.isActiveWindow)
        self.session.window.go(Page.CALL, call)
        self.session.window.go_to_call()
        field = self.session.window.focusWidget()
        assert field is not None
        QTest.keyClicks(field, note)
        for step in desk.checklist.lines(call)[:3]:
            desk.checklist.mark(call, step.step.id, "done")
        for level in levels:
            desk.tension.set(call, level)
        desk.calls.set_field(call, "cause", cause)
        desk.calls.close(call)
        self.saved()
        return call

    def hand_over(self) -> Path:
        """See what goes out, and hand it over; the file that was written."""
        before = set(self.share.iterdir())
        page = self.sharing
        page.overview.look_button.click()
        self.until(lambda: page.shown_panel is page.lines)
        page.lines.use_folder(self.share)
        page.lines.give_button.click()
        self.until(lambda: page.shown_panel is page.overview)
        (bundle,) = set(self.share.iterdir()) - before
        return bundle


@contextmanager
def supervisors_desk(
    qtbot: QtBot, folder: Path, clock: Clock, *, key_file: Path | None = None
) -> Iterator[SupervisorsDesk]:
    """The supervisor's window over the team in a folder, with a key file beside it."""
    profile = Profile(folder=folder / "profile")
    door = TeamStoreDoor(profile, key_file=key_file or folder / "team.key", clock=clock)
    with supervisor_session(qtbot, profile.folder, door) as session:
        yield SupervisorsDesk(qtbot, session)


@contextmanager
def agents_desk(qtbot: QtBot, folder: Path, share: Path, clock: Clock) -> Iterator[AgentsDesk]:
    """An agent's window over the log in a folder, with a key file beside it."""
    door = key_file_door(folder / "profile", clock)
    with session_of(folder / "profile", door, clock) as session:
        begun(qtbot, session)
        yield AgentsDesk(qtbot, session, share)
