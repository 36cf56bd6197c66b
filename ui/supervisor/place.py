"""What every page of the supervisor's window is given, instead of a global to reach for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from app.paths import Profile
    from app.ports import Progress
    from app.problems import Problem
    from app.settings import Settings
    from app.team.team import Team
    from ui.background import LongWork
    from ui.clipboard import Clipboard
    from ui.look.theme import Theme
    from ui.shortcuts import Shortcuts
    from ui.supervisor.bridge import TeamBridge
    from ui.supervisor.door import TeamDoor
    from ui.supervisor.imports.folder_rounds import FolderRounds
    from ui.supervisor.imports.import_runs import ImportRuns
    from ui.supervisor.selection import ChosenSelection
    from ui.supervisor.team_playbook import TeamPlaybook
    from ui.words import Words

T = TypeVar("T")


class TeamPage(Enum):
    """The pages of the supervisor's window; those that there are stand in `pages.PAGES`."""

    IMPORTS = "imports"
    PATTERNS = "patterns"
    BOUNDARIES = "boundaries"
    PROMISES = "promises"
    SHARED = "shared"
    COACHING = "coaching"
    PLAYBOOK = "playbook"
    SEARCH = "search"
    CALL = "call"
    PEOPLE = "people"
    REPORT = "report"
    KEPT = "kept"
    RECOVERY_CODE = "recovery_code"
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"
    SUPPORT = "support"
    MANAGED = "managed"
    BACKUPS = "backups"


class TeamGo(Protocol):
    """Shows a page; `subject` is what it is about: a call's id, what a pattern is asked with."""

    def __call__(self, page: TeamPage, subject: object = None) -> None: ...


class Worker(Protocol):
    """Has work done on a worker, with the team apart; see `TeamPlace.work`."""

    def __call__(
        self,
        do: Callable[[Team, Progress], T],
        done: Callable[[T], object],
        owner: QObject,
        failed: Callable[[Problem], object] | None = None,
    ) -> LongWork: ...


@dataclass(frozen=True, slots=True)
class TeamPlace:
    """The open team and what surrounds it in one window.

    `team` is used on the window's thread alone, for small bounded reads and for writes of one
    record. Whatever grows with the data runs by `work(do, done, owner)`: `do` is called on a worker
    with the team over connections of its own and whom to tell how far it is; `done` gets its
    result on the window's thread, unless `owner` (the page or panel) is gone by then. What went
    wrong goes to `failed`, or is told as a banner. The work returned can be cancelled, and tells
    of its progress.

    `imports` takes files in, one run after the other, whichever page is in front.

    `door` looks the store over, on a worker, and tells what is in a backup; `bring_back` puts one
    in the store's place.

    `go` shows a page, `offer_undo` shows a toast with Undo, `say` shows a short passing word and
    announces it, `tell_problem` shows a banner.
    """

    team: Team
    bridge: TeamBridge
    selection: ChosenSelection
    settings: Settings
    theme: Theme
    shortcuts: Shortcuts
    clipboard: Clipboard
    profile: Profile
    playbook: TeamPlaybook
    imports: ImportRuns
    folder: FolderRounds | None
    go: TeamGo
    offer_undo: Callable[[Words, Callable[[], object]], None]
    say: Callable[[str], None]
    tell_problem: Callable[[Problem], None]
    work: Worker
    door: TeamDoor | None = None
    bring_back: Callable[[Path], object] = lambda _backup: None
