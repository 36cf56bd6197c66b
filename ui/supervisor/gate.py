"""The start gate of a team: why its store does not open, and the ways on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.backups import BackupLine
from app.problems import Problem
from ui.desk.frame.tab_order import first_stop
from ui.recovery.backup_words import left_aside_words
from ui.recovery.opening import LogOpening
from ui.supervisor.door import OpenTeam, TeamDoor

if TYPE_CHECKING:
    from ui.recovery.gate_page import GatePage
    from ui.recovery.previewing import Previewing
    from ui.supervisor.window import SupervisorWindow

SUBJECT = "team"


class TeamGate(QObject):
    """Shows the page of a team that does not open, and brings the answers to it.

    Holds the page, made when it is first needed, and the preview of a backup beside it.
    """

    def __init__(self, window: SupervisorWindow, opening: LogOpening, door: TeamDoor) -> None:
        super().__init__(window)
        self._window = window
        self._opening = opening
        self._door = door
        self._told: Problem | None = None
        self._page: GatePage | None = None
        self._previewing: Previewing | None = None
        window.built_anew.connect(self._make_anew)
        opening.stopped.connect(self._stopped)
        opening.opened.connect(self._opened)
        opening.slow.connect(self._slow)

    @property
    def page(self) -> GatePage:
        """Why the team does not open, and the ways on."""
        if self._page is None:
            self._page = self._made_page()
        return self._page

    def _made_page(self) -> GatePage:
        from ui.recovery.gate_page import GatePage
        from ui.recovery.previewing import Previewing

        page = GatePage(
            self._window.profile.team_folder,
            self._window.inside,
            title=self.tr("Your team"),
            meanwhile="",
        )
        self._previewing = Previewing(page.backups_form, self._door, self)
        page.backup_given.connect(self._with_backup)
        page.retry_asked.connect(self._retry)
        page.code_given.connect(self._with_code)
        page.passphrase_given.connect(self._with_passphrase)
        page.new_passphrase_given.connect(self._with_passphrase)
        return page

    def _make_anew(self) -> None:
        """Tell the same in the language that is spoken now; the former page went with the rest."""
        self._page = None
        previewing, self._previewing = self._previewing, None
        if previewing is not None:
            previewing.let_go()
        if self._told is not None:
            self._show(self._told)

    def _retry(self) -> None:
        self.page.set_busy(True)
        self._opening.try_open()

    def _with_code(self, code: str, passphrase: str) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, _progress: door.open_with_code(code, passphrase))

    def _with_passphrase(self, passphrase: str) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, _progress: door.open_with_passphrase(passphrase))

    def _with_backup(self, backup: Path) -> None:
        self.page.set_busy(True)
        self._opening.try_open(lambda door, progress: door.open_from_backup(backup, progress))

    def _stopped(self, problem: Problem) -> None:
        self._told = problem
        self._window.banners.take_back(SUBJECT)
        self._show(problem)

    def _known_backups(self) -> tuple[BackupLine, ...]:
        try:
            return self._door.backups()
        except Problem:
            # The folder cannot be read: the problem shown says so already.
            return ()

    def _show(self, problem: Problem) -> None:
        from ui.recovery.ways import Way

        self.page.set_busy(False)
        self.page.show_problem(problem, first=self._door.is_first())
        if Way.BACKUPS in self.page.ways:
            form = self.page.backups_form
            form.show_backups(self._known_backups())
            if problem.code == "schema_newer":
                form.suggest_former()
        if self._window.inside is not None:
            self._window.inside.show_instead(self.page)
        focused: QWidget | None = self._window.focusWidget()
        is_there = focused is not None and self.page.isAncestorOf(focused)
        if self.page.isVisible() and not is_there:
            # Without the team there is nothing else to do: the next key answers.
            first_stop(self.page).setFocus()

    def _opened(self, opened: OpenTeam) -> None:
        self._told = None
        self._window.banners.take_back(SUBJECT)
        if opened.left_aside is not None:
            left = opened.left_aside
            self._window.banners.tell(SUBJECT, lambda: left_aside_words(left), "warn")
        if self._page is not None:
            self._page.set_busy(False)
            self._page.forget()

    def _slow(self) -> None:
        if self._told is None:
            self._window.banners.tell(
                SUBJECT,
                lambda: self.tr(
                    "Your team is being opened. The keyring may be asking for its password."
                ),
                "neutral",
            )
