"""The pages of the window: which class each is, and the stack that builds them when first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk.frame.problem_page import ProblemPage
from ui.words import QT_TRANSLATE_NOOP
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.workplace import Workplace

# By name, so that a page costs nothing before it is asked for, and a broken one only itself.
PAGES: Mapping[Page, str] = {
    Page.CALL: "ui.desk.call.call_page:CallPage",
    Page.FOLLOW_UPS: "ui.desk.follow_ups.follow_ups_page:FollowUpsPage",
    Page.CALLS: "ui.desk.calls.calls_page:CallsPage",
    Page.CALL_DETAIL: "ui.desk.calls.call_detail_page:CallDetailPage",
    Page.REFLECTION: "ui.desk.reflection.reflection_page:ReflectionPage",
    Page.REFLECTIONS: "ui.desk.reflection.reflections_page:ReflectionsPage",
    Page.PHRASES: "ui.desk.phrases.own_phrases_page:OwnPhrasesPage",
    Page.MINDSET: "ui.desk.call.mindset_page:MindsetPage",
    Page.REHEARSAL: "ui.rehearsal.page:RehearsalPage",
    Page.TRASH: "ui.desk.calls.trash_page:TrashPage",
    Page.SETTINGS: "ui.settings.settings_page:SettingsPage",
    Page.SHORTCUTS: "ui.settings.shortcuts_page:ShortcutsPage",
    Page.PLAYBOOK: "ui.settings.playbook_page:PlaybookPage",
}

TITLES: Mapping[Page, str] = {
    Page.CALL: QT_TRANSLATE_NOOP("Pages", "Call"),
    Page.FOLLOW_UPS: QT_TRANSLATE_NOOP("Pages", "Follow-ups"),
    Page.CALLS: QT_TRANSLATE_NOOP("Pages", "Calls"),
    Page.CALL_DETAIL: QT_TRANSLATE_NOOP("Pages", "Call in detail"),
    Page.REFLECTION: QT_TRANSLATE_NOOP("Pages", "Reflection"),
    Page.REFLECTIONS: QT_TRANSLATE_NOOP("Pages", "My reflections"),
    Page.PHRASES: QT_TRANSLATE_NOOP("Pages", "My phrases"),
    Page.MINDSET: QT_TRANSLATE_NOOP("Pages", "Mindset"),
    Page.REHEARSAL: QT_TRANSLATE_NOOP("Pages", "Rehearsal"),
    Page.TRASH: QT_TRANSLATE_NOOP("Pages", "Trash"),
    Page.SETTINGS: QT_TRANSLATE_NOOP("Pages", "Settings"),
    Page.SHORTCUTS: QT_TRANSLATE_NOOP("Pages", "Shortcuts"),
    Page.PLAYBOOK: QT_TRANSLATE_NOOP("Pages", "Playbook"),
    Page.TELEPHONE: QT_TRANSLATE_NOOP("Pages", "Telephone"),
    Page.RECENT: QT_TRANSLATE_NOOP("Pages", "Just done"),
    Page.STORE: QT_TRANSLATE_NOOP("Pages", "Your log"),
    Page.RECOVERY_CODE: QT_TRANSLATE_NOOP("Pages", "Key and recovery"),
    Page.BACKUPS: QT_TRANSLATE_NOOP("Pages", "Backups"),
    Page.HEALTH: QT_TRANSLATE_NOOP("Pages", "Health"),
    Page.UNSAVED: QT_TRANSLATE_NOOP("Pages", "Not saved yet"),
}


class DeskPage(Protocol):
    """What the window asks of a page.

    A page may also have `shown()`, called each time it comes to the front; `went_back()`, which
    closes something of its own on Escape and says whether there was anything to close; `search()`,
    which puts the keyboard where something is looked for; `fills_window`, when it needs no header
    and rail; `leads`, when it has a main action of its own; `footer`, the row of actions that
    toasts stand above; and `menu_asked`, a signal with the button below which the menu of pages
    opens.
    """

    def show_call(self, call: UUID | None) -> None:
        """Show what the page is about; None where it is about no call."""
        ...


T = TypeVar("T")
MakePage = Callable[["Workplace"], QWidget]


def page_title(page: Page) -> str:
    """The page's name in words."""
    return QCoreApplication.translate("Pages", TITLES[page])


def maker_of(place: str) -> MakePage:
    """The class named `module:Class`, imported when it is called."""

    def make(workplace: Workplace) -> QWidget:
        module, name = place.split(":")
        return cast("QWidget", getattr(import_module(module), name)(workplace))

    return make


class PageStack(QStackedWidget):
    """Shows one page at a time and builds each at its first showing.

    A page that cannot be built, or fails while it is filled, gives way to a page that says so:
    the window goes on, and what was typed elsewhere stays (F36).

    Emits:
        page_built(QWidget): a page was made.
        page_failed(Exception): a page could not be shown.
    """

    page_built = Signal(object)
    page_failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers: dict[Page, MakePage] = {page: maker_of(at) for page, at in PAGES.items()}
        self._built: dict[Page, QWidget] = {}
        self._failed: dict[Page, ProblemPage] = {}
        self._page: Page | None = None
        self.setProperty("role", "window")

    def minimumSizeHint(self) -> QSize:
        """As high as the page in front must be: those behind it take no room from the header."""
        least, page = super().minimumSizeHint(), self.currentWidget()
        return least if page is None else QSize(least.width(), page.minimumSizeHint().height())

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self._page

    def hasHeightForWidth(self) -> bool:
        """The room that is left is shared by no wish of pages that are not in front."""
        return False

    def sizeHint(self) -> QSize:
        """Little: a page takes what header and banners leave, and scrolls."""
        return self.minimumSizeHint()

    def offer(self, page: Page, make: MakePage) -> None:
        """Build a page in another way than by the table."""
        self._makers[page] = make

    def built(self, page: Page) -> QWidget | None:
        """The page's widget, if it was built."""
        return self._built.get(page)

    def each(self, look: Callable[[QWidget], T]) -> dict[Page, T]:
        """What there is to see on each page that was built, where there is anything."""
        seen = {page: look(widget) for page, widget in self._built.items()}
        return {page: what for page, what in seen.items() if what}

    def prepare(self, page: Page, workplace: Workplace) -> None:
        """Build a page before it is asked for; one that fails says so when it is."""
        try:
            self._widget_of(page, workplace)
        except Exception as fault:  # noqa: BLE001 - tried again, and told, when it is brought
            self.page_failed.emit(fault)

    def bring(self, page: Page, call: UUID | None, workplace: Workplace) -> QWidget:
        """Put a page in front; it shows the call."""
        try:
            widget = self._widget_of(page, workplace)
            cast("DeskPage", widget).show_call(call)
            self._page = page
            self.setCurrentWidget(widget)
            shown = getattr(widget, "shown", None)
            if shown is not None:
                shown()
        except Exception as fault:  # noqa: BLE001 - one broken page must not take the call along
            widget = self._instead_of(page, fault)
            self._page = page
            self.setCurrentWidget(widget)
            self.page_failed.emit(fault)
        else:
            self._drop_problem(page)
        return widget

    def _widget_of(self, page: Page, workplace: Workplace) -> QWidget:
        widget = self._built.get(page)
        if widget is None:
            widget = self._makers[page](workplace)
            self._built[page] = widget
            self.addWidget(widget)
            self.page_built.emit(widget)
        return widget

    def _instead_of(self, page: Page, fault: Exception) -> QWidget:
        problem_page = self._failed.get(page)
        if problem_page is None:
            problem_page = ProblemPage()
            self._failed[page] = problem_page
            self.addWidget(problem_page)
        problem_page.show_fault(page_title(page), fault)
        return problem_page

    def _drop_problem(self, page: Page) -> None:
        problem_page = self._failed.pop(page, None)
        if problem_page is not None:
            self.removeWidget(problem_page)
            problem_page.deleteLater()
