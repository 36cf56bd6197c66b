"""The supervisor's window with everything behind it, from the first paint to the end."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.build import missing_packages
from app.moment import Clock
from app.paths import Profile
from app.problems import Problem
from ui.background import LateFile, LongWork, apart
from ui.catalogue import speak
from ui.closing_notice import ClosingNotice
from ui.lock.team_lock import TeamLock
from ui.look.theme import current_theme
from ui.look.wearing import wear
from ui.problem_words import in_one_line
from ui.recovery.opening import LogOpening
from ui.supervisor.code_shelf import CodeShelf
from ui.supervisor.door import OpenTeam, TeamDoor
from ui.supervisor.first_paint import SupervisorFirstPaint
from ui.supervisor.gate import TeamGate
from ui.supervisor.imports.folder_rounds import FolderRounds
from ui.supervisor.kept.team_purges import TeamPurges

OPENING_S = 30.0
"""How long the end of the program waits for a store that is just being opened, in seconds."""

LONG_WORK_S = 20.0
"""How long it waits for what was begun on a page and is asked to stop, in seconds."""


class SupervisorSession(QObject):
    """Holds the window, the opening of the team, and what is open.

    Emits:
        team_opened(): the team is open, and there are pages.
        ended(): the window was closed.
    """

    team_opened = Signal()
    ended = Signal()

    def __init__(
        self,
        profile: Profile,
        door: TeamDoor,
        *,
        clock: Clock,
        first: SupervisorFirstPaint | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`first` is the window where it was painted already."""
        super().__init__(parent)
        first = first or SupervisorFirstPaint(profile)
        self.profile = profile
        self.clock = clock
        self.settings = first.settings
        self.settings_file = LateFile(self.settings.write, self)
        self.settings.write_by(self.settings_file.hand_in)
        self.window = first.window
        self.window.door = door
        self.window.move_in(profile)
        self.opening = LogOpening(door, self)
        self.open_team: OpenTeam | None = None
        self._has_ended = False
        self.gate = TeamGate(self.window, self.opening, door)
        self.code_shelf = CodeShelf(self.window)
        self.folder = FolderRounds(self.window, self.settings, self)
        self.window.folder = self.folder
        self.purges = TeamPurges(self.window, self)
        self.settings_file.failed.connect(self.window.tell_problem)
        self.settings.listen(self._setting_changed)
        self.opening.opened.connect(self._opened)
        # Last: the window is shown again when everything else has the team.
        self.lock = TeamLock(self)
        self.window.closed.connect(self.ended)
        if first.problem is not None:
            self.window.tell_problem(first.problem)

    def begin(self) -> None:
        """Show the window; open the team beside it."""
        if not self.window.isVisible():
            self.window.appear()
        self.opening.try_open()

    def close_now(self) -> None:
        """The system ends the program."""
        self.window.close()

    def end(self) -> bool:
        """Stop what runs, close the team. False when something was left undone."""
        if self._has_ended:
            return True
        self._has_ended = True
        self.lock.end()
        self.window.hide()
        self.window.clipboard.give_back()
        notice = ClosingNotice(self.window)
        self.folder.stop()
        self.purges.stop()
        self.window.imports.cancel()
        stopped = self._stop_long_work()
        # A team that opens only now is closed in order all the same.
        apart(lambda: self.opening.wait(OPENING_S))
        QCoreApplication.sendPostedEvents()
        opened, self.open_team = self.open_team, None
        self.window.let_go()
        if opened is not None:
            self._close(opened)
        self.settings_file.end()
        self.settings.write_by(None)
        notice.end()
        return stopped

    def tell_fault(self, where: str) -> None:
        """Say that something went wrong and that the work is safe (F36)."""
        problem = Problem("unexpected", reason=where)
        self.window.banners.tell("fault", lambda: in_one_line(problem), "warn")

    def _opened(self, opened: OpenTeam) -> None:
        self.open_team = opened
        if self._has_ended:
            return
        self.window.take_team(opened.team)
        if opened.recovery_code:
            self.code_shelf.keep(opened.recovery_code)
        self._tell_missing_part()
        if not self.lock.is_locked:
            self.folder.begin()
            self.purges.begin()
        self.team_opened.emit()

    def _tell_missing_part(self) -> None:
        """Say once, in words, what patterns would need; everything else works without it."""
        missing = missing_packages()
        if missing:
            self.window.tell_problem(Problem("supervisor_part_missing", packages=missing))

    def _setting_changed(self, key: str) -> None:
        if key in ("theme", "text_scale", "reduced_motion"):
            wear(current_theme(), self.settings)
        elif key == "language":
            self.window.build_anew(self._speak)

    def _speak(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            speak(app, self.settings.language())

    def _stop_long_work(self) -> bool:
        """What was begun, as an import, ends here; windows go on being painted meanwhile."""
        owners = (self.window, self.folder, self.purges)
        begun = (each for owner in owners for each in owner.findChildren(LongWork))
        works = [each for each in begun if each.is_running]
        for each in works:
            each.cancel()
        if not works:
            return True
        ended = apart(lambda: [each.wait(LONG_WORK_S) for each in works])
        return all(ended)

    @staticmethod
    def _close(opened: OpenTeam) -> None:
        try:
            apart(opened.close)
        except Problem as problem:
            # The window is gone: what is left to tell goes to whoever started the program.
            sys.stderr.write(f"callside: {in_one_line(problem)}\n")
