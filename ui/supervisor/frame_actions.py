"""What the frame of the supervisor's window does on its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.supervisor.pages import PAGES
from ui.supervisor.place import TeamPage
from ui.supervisor.shortcuts import TeamAct

if TYPE_CHECKING:
    from ui.supervisor.inside import TeamInside
    from ui.supervisor.window import SupervisorWindow


class FrameActions(QObject):
    """Connects the window's own actions, and the key of every page that has one."""

    def __init__(self, window: SupervisorWindow, inside: TeamInside) -> None:
        super().__init__(inside)
        self._window = window
        acts: dict[TeamAct, Callable[[], object]] = {
            TeamAct.IMPORT: window.import_asked.emit,
            TeamAct.UNDO: window.undo,
            TeamAct.LOCK: window.lock_asked.emit,
            TeamAct.BACK: window.go_back,
            TeamAct.QUIT: window.close,
        }
        for act, do in acts.items():
            inside.shortcuts[act].triggered.connect(lambda _checked=False, do=do: do())
        for page, row in PAGES.items():
            if row.act is not None:
                self._lead(inside, row.act, page)
        inside.header.report_asked.connect(lambda: window.go(TeamPage.REPORT))

    def _lead(self, inside: TeamInside, act: TeamAct, page: TeamPage) -> None:
        inside.shortcuts[act].triggered.connect(lambda: self._lead_to(page))

    def _lead_to(self, page: TeamPage) -> None:
        """Go there; a page in which something is looked for gets the keyboard for it."""
        self._window.go(page)
        seek = getattr(self._window.pages.currentWidget(), "search", None)
        if page is TeamPage.SEARCH and seek is not None:
            seek()
