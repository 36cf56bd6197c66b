"""Does what the page of the key asks for, and makes the page of the machine's health."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.problems import Problem
from ui.problem_words import in_one_line
from ui.recovery.door import Door, OpenLog
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
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
        session.window.offer_page(Page.RECOVERY_CODE, self._make)
        session.window.offer_page(Page.HEALTH, self._make_health)
        session.window.built_anew.connect(self._forget_page)

    def _make(self, place: Workplace) -> QWidget:
        from ui.recovery.code_page import RecoveryCodePage

        gate, swap = self._session.gate, self._session.swap
        page = RecoveryCodePage(
            place, gate.code, self._door.new_recovery_code, self._door.fits_code
        )
        page.kept.connect(gate.forget_code)
        page.new_key.key_asked.connect(self._change)
        page.new_key.stop_asked.connect(swap.stop)
        swap.progressed.connect(page.new_key.line.show_progress)
        swap.done.connect(self._changed)
        swap.refused.connect(self._refused)
        self._page = page
        return page

    def _forget_page(self) -> None:
        """The page went with what stood in the window before."""
        self._page = None

    def _make_health(self, _place: Workplace) -> QWidget:
        from ui.recovery.health_page import HealthPage

        return HealthPage(lambda full, progress: self._door.examine(full=full, progress=progress))

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
