"""The stack of a window's pages, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from importlib import import_module
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.desk.frame.problem_page import ProblemPage

T = TypeVar("T")
P = TypeVar("P", bound=Enum)
Maker = Callable[[Any], QWidget]


def maker_of(place: str) -> Maker:
    """The class named `module:Class`, imported when it is called."""

    def make(workplace: Any) -> QWidget:
        module, name = place.split(":")
        return cast("QWidget", getattr(import_module(module), name)(workplace))

    return make


class PageStack(QStackedWidget, Generic[P]):
    """Shows one page at a time and builds each at its first showing.

    A page that cannot be built, or fails while it is filled, gives way to a page that says so:
    the window goes on, and what was typed elsewhere stays (F36). `table` names the class of each
    page, `title` says what it is called, and `fill` has it show what it is about.

    Emits:
        page_built(QWidget): a page was made.
        page_failed(Exception): a page could not be shown.
    """

    page_built = Signal(object)
    page_failed = Signal(object)

    def __init__(
        self,
        table: Mapping[P, str],
        title: Callable[[P], str],
        fill: Callable[[QWidget, Any], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._fill = fill
        self._makers: dict[P, Maker] = {page: maker_of(at) for page, at in table.items()}
        self._built: dict[P, QWidget] = {}
        self._failed: dict[P, ProblemPage] = {}
        self._page: P | None = None
        self.setProperty("role", "window")

    def minimumSizeHint(self) -> QSize:
        """As high as the page in front must be: those behind it take no room from the header."""
        least, page = super().minimumSizeHint(), self.currentWidget()
        return least if page is None else QSize(least.width(), page.minimumSizeHint().height())

    @property
    def page(self) -> P | None:
        """The page in front."""
        return self._page

    def hasHeightForWidth(self) -> bool:
        """The room that is left is shared by no wish of pages that are not in front."""
        return False

    def sizeHint(self) -> QSize:
        """Little: a page takes what header and banners leave, and scrolls."""
        return self.minimumSizeHint()

    def offer(self, page: P, make: Maker) -> None:
        """Build a page in another way than by the table."""
        self._makers[page] = make

    def built(self, page: P) -> QWidget | None:
        """The page's widget, if it was built."""
        return self._built.get(page)

    def each(self, look: Callable[[QWidget], T]) -> dict[P, T]:
        """What there is to see on each page that was built, where there is anything."""
        seen = {page: look(widget) for page, widget in self._built.items()}
        return {page: what for page, what in seen.items() if what}

    def prepare(self, page: P, workplace: Any) -> None:
        """Build a page before it is asked for; one that fails says so when it is."""
        try:
            self._widget_of(page, workplace)
        except Exception as fault:  # noqa: BLE001 - tried again, and told, when it is brought
            self.page_failed.emit(fault)

    def bring(self, page: P, about: object, workplace: Any) -> QWidget:
        """Put a page in front; it shows what it is asked about."""
        try:
            widget = self._widget_of(page, workplace)
            self._fill(widget, about)
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

    def _widget_of(self, page: P, workplace: Any) -> QWidget:
        widget = self._built.get(page)
        if widget is None:
            widget = self._makers[page](workplace)
            self._built[page] = widget
            self.addWidget(widget)
            self.page_built.emit(widget)
        return widget

    def _instead_of(self, page: P, fault: Exception) -> QWidget:
        problem_page = self._failed.get(page)
        if problem_page is None:
            problem_page = ProblemPage()
            self._failed[page] = problem_page
            self.addWidget(problem_page)
        problem_page.show_fault(self._title(page), fault)
        return problem_page

    def _drop_problem(self, page: P) -> None:
        problem_page = self._failed.pop(page, None)
        if problem_page is not None:
            self.removeWidget(problem_page)
            problem_page.deleteLater()
