"""The supervisor's window over records in memory: a team, a place for pages, a whole session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.backups import BackupLine, BackupPreview
from app.health import Finding
from app.paths import Profile
from app.ports import Progress
from app.problems import Problem
from app.settings import Settings
from app.team.team import Team
from tests.support.look import applied_theme
from tests.support.small_team import make_team
from tests.support.window import delete_now
from ui.background import LongWork
from ui.clipboard import Clipboard
from ui.look.theme import Theme
from ui.shortcuts import Shortcuts
from ui.supervisor.bridge import TeamBridge, TeamNews
from ui.supervisor.door import OpenTeam
from ui.supervisor.first_paint import SupervisorFirstPaint
from ui.supervisor.imports.import_runs import ImportRuns
from ui.supervisor.place import TeamPage, TeamPlace
from ui.supervisor.selection import ChosenSelection
from ui.supervisor.session import SupervisorSession
from ui.supervisor.shortcuts import TABLE
from ui.supervisor.team_playbook import TeamPlaybook
from ui.supervisor.team_work import start_work
from ui.team_start import build_supervisor_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

T = TypeVar("T")


class MemoryTeamDoor:
    """A door to a team in memory; `problems` stop the first attempts, in their order."""

    def __init__(self, team: Team | None = None, *problems: Problem) -> None:
        self.team = team or make_team()
        self.problems = list(problems)
        self.answers: list[tuple[str, ...]] = []
        self.closed = 0
        self.forgotten = 0

    def is_first(self) -> bool:
        return False

    def open(self) -> OpenTeam:
        if self.problems:
            raise self.problems.pop(0)
        return OpenTeam(team=self.team, close=self._close)

    def open_with_passphrase(self, passphrase: str) -> OpenTeam:
        self.answers.append(("passphrase", passphrase))
        return self.open()

    def open_with_code(self, code: str, passphrase: str = "") -> OpenTeam:
        self.answers.append(("code", code, passphrase))
        return self.open()

    def forget(self) -> None:
        self.forgotten += 1

    def backups(self) -> tuple[BackupLine, ...]:
        return ()

    def preview(self, backup: Path, progress: Progress) -> BackupPreview:
        raise Problem("backup_unknown", file=backup)

    def open_from_backup(self, backup: Path, progress: Progress) -> OpenTeam:
        self.answers.append(("backup", str(backup)))
        return self.open()

    def examine(self, *, full: bool, progress: Progress) -> tuple[Finding, ...]:
        return ()

    def _close(self) -> None:
        self.closed += 1


@dataclass
class SeenInTeam:
    """What the window was asked to show."""

    pages: list[tuple[TeamPage, object]] = field(default_factory=list)
    undos: list[tuple[str, Callable[[], object]]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class TestTeamPlace:
    """The place under test, its team and what was seen."""

    __test__ = False

    place: TeamPlace
    team: Team
    seen: SeenInTeam
    window: QWidget


def make_team_place(qtbot: QtBot, folder: Path, team: Team | None = None) -> TestTeamPlace:
    """A place over a team in memory; `folder` holds its settings. Work runs on real workers."""
    settings = Settings(folder / "supervisor.json")
    team = team or make_team()
    window = QWidget()
    qtbot.addWidget(window)
    seen = SeenInTeam()

    def work(
        do: Callable[[Team, Progress], T],
        done: Callable[[T], object],
        owner: QObject,
        failed: Callable[[Problem], object] | None = None,
    ) -> LongWork:
        return start_work(team, do, done, owner, failed or seen.problems.append)

    news = TeamNews()
    place = TeamPlace(
        team=team,
        bridge=TeamBridge(news, settings, window),
        imports=ImportRuns(work, news, seen.problems.append, window),
        folder=None,
        selection=ChosenSelection(window),
        settings=settings,
        theme=Theme(parent=window),
        shortcuts=Shortcuts(settings, window, TABLE),
        clipboard=Clipboard(settings, window),
        profile=Profile(folder=folder),
        playbook=TeamPlaybook(team, settings, Profile(folder=folder)),
        go=lambda page, subject=None: seen.pages.append((page, subject)),
        offer_undo=lambda words, take_back: seen.undos.append((words(), take_back)),
        say=seen.said.append,
        tell_problem=seen.problems.append,
        work=work,
    )
    return TestTeamPlace(place=place, team=team, seen=seen, window=window)


@contextmanager
def supervisor_session(
    qtbot: QtBot, folder: Path, door: MemoryTeamDoor | None = None, *, opens: bool = True
) -> Iterator[SupervisorSession]:
    """The whole window over a team in memory, shown and, where it `opens`, with its pages."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    profile = Profile(folder=folder)
    with applied_theme(app):
        session = build_supervisor_window(
            profile, door=door or MemoryTeamDoor(), first=SupervisorFirstPaint(profile)
        )
        session.begin()
        try:
            if opens:
                qtbot.waitUntil(lambda: session.open_team is not None)
            yield session
        finally:
            session.end()
            session.window.close()
            session.window.deleteLater()
            session.deleteLater()
            delete_now(session.window, session)
