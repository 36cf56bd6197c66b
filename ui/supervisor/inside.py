"""What stands in the supervisor's window: built anew when another language is chosen."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.settings import Settings
from ui.background import LongWork
from ui.controls.label import Label
from ui.controls.toast_stack import ToastStack
from ui.desk.frame.banner_column import BannerColumn
from ui.desk.frame.navigation_menu import NavigationMenu
from ui.desk.frame.navigation_rail import NavigationRail
from ui.desk.frame.page_stack import PageStack
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_5
from ui.shortcuts import Shortcuts
from ui.supervisor.bridge import TeamBridge
from ui.supervisor.extra import maker_that_tells
from ui.supervisor.header import TeamHeader
from ui.supervisor.pages import FILTERS, PAGES, navigation, page_title, show_subject
from ui.supervisor.place import TeamPage, TeamPlace
from ui.supervisor.shortcuts import TABLE, TeamAct
from ui.supervisor.team_playbook import TeamPlaybook
from ui.switched_off import left_of, page_off

if TYPE_CHECKING:
    from app.team.team import Team
    from ui.supervisor.window import SupervisorWindow

_LOOK_MS = 250


class TeamInside(QWidget):
    """Header, rail, menu, banners, toasts, pages, and the actions with their names.

    Holds the `place`, once the team is open. What is left of a former inside hears nothing.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: TeamPlace | None = None
        self._filters: QWidget | None = None
        ways = left_of(navigation(), settings)
        self.shortcuts = Shortcuts(settings, self, TABLE)
        self.banners = BannerColumn()
        self.header = TeamHeader(
            self.shortcuts, can_report=page_off(settings, TeamPage.REPORT) is None
        )
        self.rail = NavigationRail(ways)
        self.menu = NavigationMenu(
            self.shortcuts,
            self,
            navigation=ways,
            first=((TeamAct.IMPORT, "inbox"),),
            last=((TeamAct.LOCK, "lock"),),
        )
        self.pages: PageStack[TeamPage] = PageStack(
            {page: row.place for page, row in PAGES.items()}, page_title, show_subject
        )
        for page, row in PAGES.items():
            self.pages.offer(page, maker_that_tells(row.place))
        self._opening = Label(self.tr("Your team is being opened …"), "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._opening.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._opening)
        self.stack.addWidget(self.pages)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banners)
        right.addWidget(self.stack, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(below, 1)
        self.toasts = ToastStack(self)
        self.header.menu_asked.connect(self.menu.open_below)

    def take_team(self, window: SupervisorWindow, team: Team) -> None:
        """The team is open: from now on there are pages."""
        self.place = TeamPlace(
            team=team,
            bridge=TeamBridge(window.news, window.settings, self),
            selection=window.selection,
            settings=window.settings,
            theme=current_theme(),
            shortcuts=self.shortcuts,
            clipboard=window.clipboard,
            imports=window.imports,
            folder=window.folder,
            profile=window.profile,
            playbook=TeamPlaybook(team, window.settings, window.profile),
            go=window.go,
            offer_undo=window.offer_undo,
            say=window.say,
            tell_problem=window.tell_problem,
            work=window.work,
            door=window.door,
            bring_back=window.backup_wanted.emit,
        )
        self.header.set_open(is_open=True)
        self.stack.setCurrentWidget(self.pages)

    def show_instead(self, page: QWidget) -> None:
        """Show a page in the place of all others: why the team does not open."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def show_opening(self) -> None:
        """Say that the team is being opened."""
        if self.place is None:
            self.stack.setCurrentWidget(self._opening)

    def mark(self, page: TeamPage) -> None:
        """Name the page in front, and show the filters where it looks at the selection."""
        if not PAGES[page].wanders:
            self.rail.mark(page)
            self.menu.mark(page)
        self.header.set_page(page_title(page))
        if PAGES[page].filtered and self._filters is None and FILTERS and self.place is not None:
            module, name = FILTERS.split(":")
            self._filters = cast("QWidget", getattr(import_module(module), name)(self.place))
            self.header.add_filters(self._filters)
        if self._filters is not None:
            self._filters.setVisible(PAGES[page].filtered)

    def fit(self, *, is_wide: bool) -> None:
        """Show the rail where there is room, else the menu."""
        self.rail.setVisible(is_wide)
        self.header.set_wide(is_wide)

    def put_away(self) -> None:
        """Hear nothing any more, and go once the event that asked for it is over."""
        self.hide()
        if self.place is not None:
            self.place.bridge.close()
        self._go()

    def _go(self) -> None:
        """Long work that a page has begun is let come to its end first."""
        if any(work.is_running for work in self.findChildren(LongWork)):
            QTimer.singleShot(_LOOK_MS, self, self._go)
        else:
            self.deleteLater()
