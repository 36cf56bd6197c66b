"""Does what the page of the backups asks for: on workers, and in the log's place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.backups import BackupLine, MadeBackup, SecondFolder
from app.problems import Problem
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.recovery.door import Door, OpenLog
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk_session import DeskSession
    from ui.recovery.backups_page import BackupsPage


class Shelf(QObject):
    """Stands between the page and the store. Makes the page when it is first shown."""

    def __init__(self, session: DeskSession, door: Door) -> None:
        super().__init__(session)
        self._session = session
        self._door = door
        self._work: LongWork | None = None
        self._is_restoring = False
        session.window.offer_page(Page.BACKUPS, lambda _place: self.page())
        session.window.built_anew.connect(self._forget_page)
        self._page: BackupsPage | None = None
        self._looks_again = False

    def page(self) -> BackupsPage:
        """The page, made at its first showing."""
        if self._page is None:
            self._page = self._make()
        return self._page

    def _forget_page(self) -> None:
        """The page went with what stood in the window before; the next is in its language."""
        if self._page is not None:
            self._previewing.let_go()
            self._page = None

    def _make(self) -> BackupsPage:
        from ui.recovery.backups_page import BackupsPage
        from ui.recovery.previewing import Previewing

        page = BackupsPage()
        page.opened.connect(self.renew)
        page.backup_asked.connect(self._back_up)
        page.line.stop_asked.connect(self._stop)
        page.form.answered.connect(self._bring_back)
        page.second.folder_chosen.connect(self._use_second)
        if self._session.settings.is_locked("backup_folder"):
            page.second.set_managed()
        self._previewing = Previewing(page.form, self._door, self)
        backups, swap = self._session.backups, self._session.swap
        backups.begun.connect(self._begun)
        backups.progressed.connect(page.line.show_progress)
        backups.made.connect(self._made)
        backups.failed.connect(self._failed)
        backups.second_failed.connect(self._failed)
        backups.stopped.connect(self._stopped)
        swap.progressed.connect(page.line.show_progress)
        swap.done.connect(self._swapped)
        swap.refused.connect(self._refused)
        self._session.opening.opened.connect(lambda _opened: self._renew_if_shown())
        return page

    def renew(self) -> None:
        """Look at the shelf on a worker: a second folder may be far away."""
        page = self.page()
        page.set_can_back_up(self._session.backups.can_back_up or self._is_restoring)
        if self._work is not None:
            self._looks_again = True
            return
        self._looks_again = False

        def look(_work: LongWork) -> tuple[tuple[BackupLine, ...], SecondFolder | None]:
            return self._door.backups(), self._door.second_folder()

        self._work = LongWork(look, self)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._not_seen)
        self._work.start()

    # -- what is asked for -----------------------------------------------------------------------

    def _back_up(self) -> None:
        self.page().tell("")
        self._session.backups.back_up_now()

    def _bring_back(self, backup: Path) -> None:
        page = self.page()
        page.tell("")
        self._is_restoring = True
        page.line.begin(self.tr("Bringing the backup back…"))
        # What had the keyboard is shut now; without a place to go it would land in a field.
        page.line.stop_button.setFocus()
        page.form.set_busy(True)
        self._session.swap.swap(lambda door, progress: door.open_from_backup(backup, progress))

    def _stop(self) -> None:
        if self._is_restoring:
            self._session.swap.stop()
        else:
            self._session.backups.stop()

    def _use_second(self, folder: str) -> None:
        try:
            self._session.settings.set("backup_folder", folder)
            # The shelf reads it from the file, which is written on a worker.
            self._session.settings_file.end()
        except Problem as problem:
            self.page().tell(in_one_line(problem), is_bad=True)
        self.renew()

    # -- what came of it -------------------------------------------------------------------------

    def _show(self, seen: tuple[tuple[BackupLine, ...], SecondFolder | None]) -> None:
        self._work = None
        if self._looks_again:
            self.renew()
            return
        lines, second = seen
        self.page().show_shelf(lines, second, self._session.desk.clock.now())

    def _not_seen(self, problem: Problem) -> None:
        self._work = None
        self.page().tell(in_one_line(problem), is_bad=True)

    def _begun(self) -> None:
        page = self.page()
        page.line.begin(self.tr("Making a backup, and proving it…"))

    def _made(self, _made: MadeBackup) -> None:
        self._end()
        self.page().tell(self.tr("The backup is made, and proved good."))

    def _failed(self, problem: Problem) -> None:
        self._end()
        self.page().tell(in_one_line(problem), is_bad=True)

    def _stopped(self) -> None:
        if not self._is_restoring:
            self._end()
            self.page().tell(self.tr("Stopped. No backup was made; the older ones are there."))

    def _swapped(self, _opened: OpenLog) -> None:
        if not self._is_restoring:
            return
        self._end()
        self.page().form.clear_choice()
        self.page().tell(
            self.tr(
                "The backup is in its place. Your log of before is set aside, whole: it stands in "
                "the list below, and can be brought back in the same way."
            )
        )

    def _refused(self, problem: Problem) -> None:
        if self._is_restoring:
            self._end()
            self.page().tell(in_one_line(problem), is_bad=problem.code != "stopped")

    def _end(self) -> None:
        self._is_restoring = False
        page = self.page()
        if page.line.stop_button.hasFocus():
            page.now_button.setFocus()
        page.line.end()
        page.form.set_busy(False)
        self._renew_if_shown()

    def _renew_if_shown(self) -> None:
        if self._session.window.page is Page.BACKUPS:
            self.renew()
