"""What stands in the window: all that has words, built anew when another language is chosen."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk import Desk
from app.settings import Settings
from ui.background import LongWork
from ui.bridge import DeskBridge
from ui.controls.toast_stack import ToastStack
from ui.desk.frame.banner_column import BannerColumn
from ui.desk.frame.header import Header
from ui.desk.frame.navigation import OF_THE_AGENT
from ui.desk.frame.navigation_menu import NavigationMenu
from ui.desk.frame.navigation_rail import NavigationRail
from ui.desk.frame.page_stack import PageStack
from ui.desk.frame.pages import PAGES, page_title, show_call
from ui.desk.frame.recent_page import RecentPage
from ui.desk.frame.undo_history import UndoHistory
from ui.desk.phone.ring_bar import RingBar
from ui.rehearsal.strip import RehearsalStrip
from ui.shortcuts import Shortcuts
from ui.switched_off import left_of
from ui.workplace import Page, Workplace

_LOOK_MS = 250


class MakePlace(Protocol):
    """Gives a workplace its bridge and its actions; the rest stays as long as the window."""

    def __call__(self, *, bridge: DeskBridge, shortcuts: Shortcuts) -> Workplace: ...


class Inside(QWidget):
    """Header, rail, menu, banners, what rings, toasts, pages, and the actions with their names.

    Everything that hears of the desk does so by the bridge of the place, which ends with it: what
    is left of a former inside hears nothing.
    """

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        make_place: MakePlace,
        history: UndoHistory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.shortcuts = Shortcuts(settings, self)
        self.place = make_place(bridge=DeskBridge(desk, self), shortcuts=self.shortcuts)
        self.banners = BannerColumn()
        self.header = Header(desk, self.shortcuts)
        ways = left_of(OF_THE_AGENT, settings)
        self.rail = NavigationRail(ways)
        self.menu = NavigationMenu(self.shortcuts, self, navigation=ways)
        self.pages: PageStack[Page] = PageStack(PAGES, page_title, show_call)
        self.pages.offer(Page.RECENT, lambda place: RecentPage(place, history))
        self.rings = RingBar(self.place)
        self.rehearsal = RehearsalStrip(self.place.stage, self.shortcuts)
        right = QVBoxLayout()
        self.column = right
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.banners)
        right.addWidget(self.rings)
        right.addWidget(self.rehearsal)
        right.addWidget(self.pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.toasts = ToastStack(self)
        self.header.menu_asked.connect(self.menu.open_below)
        self.pages.page_built.connect(self._page_built)
        handover = self.place.desk.handover
        self.place.bridge.on({"handover"}, lambda _changed: self.set_unread(handover.unread()))

    def set_due(self, count: int) -> str:
        """Show how many follow-ups are due, and return the window's title with it.

        A number, and nothing of any customer (A06).
        """
        self.rail.set_waiting(Page.FOLLOW_UPS, count)
        self.menu.set_waiting(Page.FOLLOW_UPS, count)
        due = QCoreApplication.translate("DeskWindow", "Callside (%n due)", "", count)
        return due if count else QCoreApplication.translate("DeskWindow", "Callside")

    def set_unread(self, count: int) -> None:
        """Show how many coaching notes were not read yet, where one goes to read them (A03)."""
        told = QCoreApplication.translate("DeskWindow", "%n not read", "", count)
        self.rail.set_waiting(Page.COACHING, count, told)
        self.menu.set_waiting(Page.COACHING, count, told)

    def put_away(self) -> None:
        """Hear nothing any more, and go once the event that asked for it is over.

        Fields hand in what was typed last when they are hidden.
        """
        self.hide()
        self.place.bridge.close()
        self._go()

    def _go(self) -> None:
        """Long work that a page has begun is let come to its end first."""
        if any(work.is_running for work in self.findChildren(LongWork)):
            QTimer.singleShot(_LOOK_MS, self, self._go)
        else:
            self.deleteLater()

    def _page_built(self, page: QWidget) -> None:
        """A page that has the window to itself brings its own button for the menu."""
        menu_asked = getattr(page, "menu_asked", None)
        if menu_asked is not None:
            menu_asked.connect(self.menu.open_below)
        floor_changed = getattr(page, "floor_changed", None)
        if floor_changed is not None:
            floor_changed.connect(self.toasts.set_above)
