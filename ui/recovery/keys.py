"""Does what the page of the key asks for, and makes the pages of health and of support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.recovery.door import Door, OpenLog
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.support.support_file import SupportFile
    from ui.desk_session import DeskSession
    from ui.recovery.code_page import RecoveryCodePage


class Keys(QObject):
    """Stands between those pages and the store."""

    def __init__(self, session: DeskSession, door: Door) -> None:
        super().__init__(session)
        self._session = session
        self._door = door
        self._page: RecoveryCodePage | None = None
        self._is_changing = False
        self._making: LongWork | None = None
        session.window.offer_page(Page.RECOVERY_CODE, self._make)
        session.window.offer_page(Page.HEALTH, self._make_health)
        session.window.offer_page(Page.SUPPORT, self._make_support)
        session.window.built_anew.connect(self._forget_page)

    def _make(self, place: Workplace) -> QWidget:
        from ui.recovery.code_page import RecoveryCodePage

        gate, swap = self._session.gate, self._session.swap
        page = RecoveryCodePage(place, gate.code, self._door.fits_code)
        page.kept.connect(gate.forget_code)
        page.code_asked.connect(self._make_code)
        page.set_making(self._making is not None)
        page.new_key.key_asked.connect(self._change)
        page.new_key.stop_asked.connect(swap.stop)
        swap.progressed.connect(page.new_key.line.show_progress)
        swap.done.connect(self._changed)
        swap.refused.connect(self._refused)
        if self._is_changing:
            page.new_key.begin()
        self._page = page
        return page

    def _forget_page(self) -> None:
        """The page went with what stood in the window before."""
        self._page = None

    def _make_support(self, place: Workplace) -> QWidget:
        from ui.support.draft import draft
        from ui.support.support_page import SupportPage

        def make(progress: Progress) -> SupportFile:
            findings = self._door.examine(full=False, progress=progress)
            return draft(place.profile, findings, self._session.desk.clock)

        return SupportPage(make)

    def _make_health(self, _place: Workplace) -> QWidget:
        from ui.recovery.health_page import HealthPage

        return HealthPage(lambda full, progress: self._door.examine(full=full, progress=progress))

    def _make_code(self) -> None:
        """Make a new code on a worker; the old one is void as soon as that is done."""
        if self._making is not None:
            return
        self._making = LongWork(lambda _work: self._door.new_recovery_code(), self)
        self._making.finished.connect(self._code_made)
        self._making.failed.connect(self._code_not_made)
        self._making.start()
        if self._page is not None:
            self._page.set_making(True)

    def _code_made(self, code: str) -> None:
        self._making = None
        self._session.gate.keep_code(code)
        if self._page is not None:
            self._page.set_making(False)
            self._page.show_call(None)

    def _code_not_made(self, problem: Problem) -> None:
        self._making = None
        if self._page is not None:
            self._page.set_making(False)
            self._page.tell_problem(problem)
        else:
            self._session.window.tell_problem(problem)

    def _change(self) -> None:
        assert self._page is not None
        self._is_changing = True
        self._page.new_key.begin()
        self._session.swap.swap(lambda door, progress: door.open_with_new_key(progress))

    def _changed(self, _opened: OpenLog) -> None:
        if self._end() and self._page is not None:
            self._page.show_call(None)
            self._page.new_key.tell(
                self.tr("Your log has a new key. Keep the new code above: the old one is void.")
            )

    def _refused(self, problem: Problem) -> None:
        if self._end() and self._page is not None:
            self._page.new_key.tell(in_one_line(problem))

    def _end(self) -> bool:
        was_changing, self._is_changing = self._is_changing, False
        if was_changing and self._page is not None:
            self._page.new_key.end()
        return was_changing
