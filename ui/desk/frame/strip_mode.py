"""The window as one row on a crowded screen, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.problems import Problem
from app.settings import Settings
from ui.controls.announce import announce
from ui.desk.frame.banner_column import LARGEST_SHARE
from ui.desk.frame.window_place import SMALLEST
from ui.look.theme import current_theme
from ui.workplace import Page

if TYPE_CHECKING:
    # The page of a call is imported when there is one: the window is there sooner without it.
    from ui.desk.call.call_page import CallPage
    from ui.desk.frame.window import DeskWindow

OPEN_LEAST, REHEARSAL_MOST = 120, 104
"""Px at 100 % text: the least of what is open below the row, the most of a rehearsed turn."""

_ANY = 16_777_215
"""Qt's own word for "as large as you like"."""


class StripMode(QObject):
    """Turns the one window into a row, and into itself again; remembered between starts.

    Holds whether it is on. It is a dress of the call page and a size of the window: no widget is
    made twice, so what is being typed, the caret and the view of each call stay as they are. The
    strip has its own place and its own pin. Other pages have no room in a row: whoever asks for
    one leaves the strip.

    Emits:
        unsaved(Problem): the choice could not be written; it is in force all the same.
    """

    unsaved = Signal(object)

    def __init__(self, window: DeskWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._is_on = False
        self._news_open = False
        self._after: tuple[Page, UUID | None] | None = None
        self._home_top: int | None = None
        self._moved_to = 0
        self._due = 0
        self._hears_stage = False
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the window is a row."""
        return self._is_on

    @property
    def is_folded(self) -> bool:
        """Whether it is nothing but a row."""
        page = self._page()
        return self._is_on and page is not None and page.unfolded_height() == 0

    # -- in and out ------------------------------------------------------------------------------

    def resume(self) -> bool:
        """Begin as a row where the window was one when it was closed; says whether it is."""
        if not self._settings.flag("strip"):
            return False
        self._window.inside.show()
        self._enter(restoring=True)
        return True

    def turn(self) -> None:
        """Become a row, or the window again."""
        if self._is_on:
            self.leave()
            after, self._after = self._after, None
            if self._window.place.desk.calls.current is None:
                # Without a call its page is empty: the row may have been begun on another one.
                self._window.go(*(after or self._window.route.back() or (Page.FOLLOW_UPS, None)))
        else:
            self._window.stands.save()
            self._enter(restoring=False)
        self._remember()

    def leave(self) -> None:
        """Become the window again, where it stood; what has the keyboard keeps it."""
        if not self._is_on:
            return
        window, page = self._window, self._page()
        window.stands.save()
        self._is_on = False
        self._news_open = False
        window.stands.in_strip = False
        window.setMaximumHeight(_ANY)
        window.setMinimumSize(SMALLEST)
        window.pages.setMinimumHeight(0)
        window.rehearsal.set_most(0)
        window.stands.restore()
        if page is not None:
            page.set_strip(False)
        self._dress()
        self._remember()

    def stay_after_the_last_call(self, after: tuple[Page, UUID | None]) -> None:
        """Keep where the agent would have been led, until the window is one again."""
        self._after = after

    def set_due(self, count: int) -> None:
        """Show how many follow-ups are due while no call is open."""
        self._due = count
        page = self._page()
        if page is not None:
            page.strip_row.set_due(count)

    def tell(self, text: str) -> None:
        """Announce a passing word: a row has no room for a toast."""
        announce(self._window, text)

    def turn_news(self) -> None:
        """Unfold what has to be known below the row, or fold it away."""
        self._news_open = not self._news_open
        self.fit()

    def renew(self) -> None:
        """What stands in the window was built anew: be the row that it was."""
        if self._is_on:
            self._dress()
            self.fit()

    # -- as things change ------------------------------------------------------------------------

    def dress_page(self, page: QWidget) -> None:
        """A page was built: the call page follows the mode."""
        if page is not self._page():
            return
        row = page.strip_row
        row.set_due(self._due)
        row.due_asked.connect(lambda: self._window.go(Page.FOLLOW_UPS))
        row.news_asked.connect(self.turn_news)
        row.pages_asked.connect(self._window.menu.open_below)
        page.unfolded.connect(self.fit)
        if not self._hears_stage:
            # The stage stays when the pages are built anew in another language.
            self._hears_stage = True
            self._window.place.stage.turn_changed.connect(self.fit)
        self._window.banners.told.connect(self._show_news)
        if self._is_on:
            page.set_strip(True)

    def fit(self) -> None:
        """Give the window the height of the row and of what is open below it."""
        page = self._page()
        if not self._is_on or page is None:
            return
        window = self._window
        self._show_news()
        row = page.strip_row.sizeHint().height()
        heard = window.rehearsal
        heard.set_most(current_theme().px(REHEARSAL_MOST))
        rehearsal = 0 if heard.isHidden() else heard.sizeHint().height()
        news = window.banners.height_at(window.width()) if self._news_open else 0
        opened = page.unfolded_height()
        wanted = row + opened + rehearsal + news
        least = row + rehearsal + news + min(opened, current_theme().px(OPEN_LEAST))
        window.setMinimumSize(SMALLEST.width(), 1)
        window.setMaximumHeight(_ANY)
        window.pages.setMinimumHeight(row)
        self._take(wanted, is_folded=not opened and not news)
        window.setMinimumHeight(min(least, window.height()))
        if not opened:
            window.setMaximumHeight(window.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow another text size, and what another width wraps otherwise."""
        if not self._is_on:
            return False
        if event.type() == QEvent.Type.StyleChange:
            self.fit()
        elif isinstance(event, QResizeEvent):
            wider = event.size().width() != event.oldSize().width()
            if wider and (self._news_open or not self._window.rehearsal.isHidden()):
                # Once the parts have the new width.
                QTimer.singleShot(0, self, self.fit)
        return False

    # -- inside ----------------------------------------------------------------------------------

    def _page(self) -> CallPage | None:
        return cast("CallPage | None", self._window.pages.built(Page.CALL))

    def _enter(self, *, restoring: bool) -> None:
        window = self._window
        from_elsewhere = window.page is not Page.CALL
        self._is_on = True
        window.stands.in_strip = True
        window.show_page(Page.CALL)
        page = self._page()
        if page is None:
            self._is_on = window.stands.in_strip = False
            return
        arrives = from_elsewhere or restoring
        if arrives and (focus := window.focusWidget()) is not None:
            # Qt gives the keyboard to where it last was on this page, which then would be open.
            focus.clearFocus()
        page.set_strip(True)
        if arrives:
            page.first_stop.setFocus()
        self._dress()
        window.setMinimumSize(SMALLEST.width(), 1)
        window.stands.restore()
        self.fit()

    def _dress(self) -> None:
        self._window.dress()
        self._window.banners.set_share(1.0 if self._is_on else LARGEST_SHARE)
        self._window.pin.follow(self._window.width(), in_strip=self._is_on)
        self._show_news()

    def _show_news(self) -> None:
        page = self._page()
        if page is None:
            return
        banners = self._window.banners
        urgent = banners.most_urgent
        was_open, self._news_open = self._news_open, self._news_open and urgent is not None
        text = urgent.text if urgent is not None else ""
        is_bad = urgent is not None and urgent.tone in ("warn", "danger")
        page.strip_row.set_news(text, is_bad=is_bad)
        banners.set_folded(self._is_on and not self._news_open)
        if was_open and not self._news_open:
            self.fit()

    def _take(self, height: int, *, is_folded: bool) -> None:
        """Grow downwards; upwards only where the screen ends, and then come back when folded."""
        window = self._window
        at = window.geometry()
        area = window.screen().availableGeometry()
        height = min(height, area.height())
        top = at.top()
        if self._home_top is not None and at.top() == self._moved_to:
            top = self._home_top
        self._home_top = None
        if not is_folded and top + height > area.bottom() + 1:
            self._home_top = top
            top = max(area.top(), area.bottom() + 1 - height)
            self._moved_to = top
        window.setGeometry(QRect(at.left(), top, at.width(), height))

    def _remember(self) -> None:
        try:
            self._settings.set("strip", self._is_on)
        except Problem as problem:
            self.unsaved.emit(problem)
