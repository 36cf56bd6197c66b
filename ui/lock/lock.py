"""Locks a window and opens it again: blank at once, its store closed as soon as all is saved (C03).

The same for both windows: what each of them has to put away and to close, its `Lockable` knows.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from app.lock import Reason
from app.problems import Problem
from ui.background import LongWork
from ui.lock.lock_page import LockPage
from ui.recovery.opening import Attempt, LogOpening

LOOK_MS = 40
"""How often it looks whether the store can be closed, while it cannot."""

LONGEST_WORK_MS = 15 * 60_000
"""How long a piece of work that runs may go on behind the blank window, before it is stopped."""

_TAKE_BACK = frozenset({"xcb", "wayland", "windows"})
"""Where Qt can take back what is being dragged; elsewhere it only warns that it cannot."""

Close = Callable[[], None]


class LockState(Enum):
    """Open; covered, its store still open; shut, its key gone; being opened again."""

    OPEN = "open"
    COVERED = "covered"
    SHUT = "shut"
    OPENING = "opening"


class Lockable(Protocol):
    """What a window has to lock."""

    @property
    def window(self) -> QWidget: ...
    @property
    def opening(self) -> LogOpening: ...
    @property
    def is_ready(self) -> bool:
        """Whether the window can be covered: it has come to its end of starting."""
        ...

    @property
    def wants_passphrase(self) -> bool:
        """Whether a passphrase opened the store, and has to again."""
        ...

    @property
    def works(self) -> tuple[LongWork, ...]:
        """What runs and needs the store, or holds its key."""
        ...

    def cover(self, page: LockPage) -> None:
        """Put the page in the place of everything; what was typed last is handed in."""
        ...

    def is_calm(self, since_ms: int) -> bool:
        """Whether the store may be closed, so long after the window was covered."""
        ...

    def let_go(self) -> Close:
        """Use the store no more; gives what closes it, for a worker."""
        ...

    def forget(self) -> None:
        """Drop whatever opens the store, and all that was in sight."""
        ...

    def unsaved(self) -> tuple[int, Problem | None]:
        """How much is in memory only, and why."""
        ...

    def uncover(self) -> None:
        """Show again what stood in the window; the store is open."""
        ...

    def open_with(self, passphrase: str) -> Attempt:
        """How the store is opened, with this passphrase or none."""
        ...

    def ways(self) -> QWidget | None:
        """The page of the other ways to open a store that does not open as usual."""
        ...


class Lock(QObject):
    """Locks one window. Holds its state, and the page that is shown meanwhile.

    Emits:
        covered(): the window is blank.
        shut(): the store is closed, and its key is gone.
        opened(): the window is open again, as it was.
    """

    covered = Signal()
    shut = Signal()
    opened = Signal()

    def __init__(self, house: Lockable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.state = LockState.OPEN
        self._page: LockPage | None = None
        self._wanted: Reason | None = None
        self._asked: str | None = None
        self._attempt: Attempt | None = None
        self._locks_again = False
        self._has_ended = False
        self._closing: LongWork | None = None
        self._since = QElapsedTimer()
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._look)
        house.opening.opened.connect(self._store_opened)
        house.opening.stopped.connect(self._store_stayed_shut)
        house.opening.slow.connect(self._is_slow)

    @property
    def is_locked(self) -> bool:
        """Whether the window is blank."""
        return self.state is not LockState.OPEN

    @property
    def window(self) -> QWidget:
        """What it locks."""
        return self._house.window

    @property
    def page(self) -> LockPage:
        """What the window shows while it is locked; it has to be."""
        if self._page is None:
            raise RuntimeError("the window is not locked")
        return self._page

    def end(self) -> None:
        """The program ends: what is open or shut now stays so."""
        self._has_ended = True
        self._looking.stop()

    # -- locking -----------------------------------------------------------------------------------

    def lock(self, reason: Reason) -> None:
        """Cover the window now, and close its store when all is saved. A second time is no harm.

        A window that is still being started is out of sight until it can be covered.
        """
        if self.state is LockState.OPENING:
            self._locks_again = True
        if self.is_locked or self._wanted is not None:
            return
        if not self._house.is_ready:
            self._wanted = reason
            self._house.window.hide()
            self._looking.start()
            return
        self._cover(reason)

    def reopen(self, attempt: Attempt) -> None:
        """Close the store and open it in this way, the window blank meanwhile.

        Where it does not open like that, the page says why; the next press opens it as usual.
        """
        if self.is_locked or self._wanted is not None or not self._house.is_ready:
            return
        self._cover("restore")
        self._attempt, self._asked = attempt, ""
        self.page.set_busy(is_busy=True)

    def _cover(self, reason: Reason) -> None:
        self.state = LockState.COVERED
        self._asked = self._attempt = None
        self._locks_again = False
        page = LockPage()
        page.open_asked.connect(self.open)
        page.ways_asked.connect(self._show_ways)
        page.show_locked(reason)
        page.ask_passphrase(asked=self._house.wants_passphrase)
        self._page = page
        _close_others(self._house.window)
        self._house.cover(page)
        self._since.start()
        self._looking.start()
        self.covered.emit()

    def _look(self) -> None:
        """Go on as soon as what is waited for is there."""
        if self._wanted is not None:
            if not self._house.is_ready:
                return
            wanted, self._wanted = self._wanted, None
            self._cover(wanted)
            _show_quietly(self._house.window)
        if self.state is not LockState.COVERED or self._closing is not None:
            return
        waited_ms = self._since.elapsed()
        works = self._house.works
        if waited_ms > LONGEST_WORK_MS:
            for each in works:
                each.cancel()
        if works or self._house.opening.is_trying or not self._house.is_calm(waited_ms):
            return
        self._looking.stop()
        close = self._house.let_go()
        self._closing = LongWork(lambda _work: close(), self)
        # A store that did not close in order is let go of all the same.
        self._closing.ended.connect(self._closed)
        self._closing.start()

    def _closed(self) -> None:
        work, self._closing = self._closing, None
        if work is not None:
            work.deleteLater()
        self._house.opening.forget()
        self._house.forget()
        # What is asked to be deleted is, by then.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        _let_go_of_the_past()
        self.state = LockState.SHUT
        self.page.show_safe(*self._house.unsaved())
        self.shut.emit()
        asked, self._asked = self._asked, None
        if asked is not None:
            self.open(asked)

    # -- opening -----------------------------------------------------------------------------------

    def open(self, passphrase: str = "") -> None:
        """Open the store again, and show what stood in the window.

        Where the store is not closed yet and no passphrase is wanted, the window is simply shown.
        """
        if self.state is LockState.COVERED:
            if self._closing is None and not self._house.wants_passphrase:
                self._looking.stop()
                self._uncover()
            else:
                self._asked = passphrase
                self.page.set_busy(is_busy=True)
            return
        if self.state is not LockState.SHUT:
            return
        self.state = LockState.OPENING
        self.page.show_problem(None)
        self.page.set_busy(is_busy=True)
        attempt, self._attempt = self._attempt, None
        self._house.opening.try_again(attempt or self._house.open_with(passphrase))

    def tell(self, words: str) -> None:
        """Say on the page what goes on meanwhile; nothing of anybody."""
        if self._page is not None:
            self._page.tell(words)

    def _store_opened(self, _opened: object) -> None:
        if self._has_ended or self.state not in (LockState.OPENING, LockState.SHUT):
            return
        if self._locks_again:
            # The system locked while it was being opened.
            self._locks_again = False
            self.state = LockState.COVERED
            self.page.set_busy(is_busy=False)
            self._since.start()
            self._looking.start()
            return
        self._uncover()

    def _uncover(self) -> None:
        page, self._page = self._page, None
        self.state = LockState.OPEN
        self._house.uncover()
        if page is not None:
            page.forget()
            page.deleteLater()
        self.opened.emit()

    def _store_stayed_shut(self, problem: Problem) -> None:
        if self.state is not LockState.OPENING:
            return
        self.state = LockState.SHUT
        page = self.page
        page.set_busy(is_busy=False)
        page.show_safe(*self._house.unsaved())
        if problem.code == "passphrase_needed":
            page.ask_passphrase(asked=True)
        else:
            page.show_problem(problem, more_ways=self._house.ways() is not None)
        page.first_stop.setFocus()

    def _show_ways(self) -> None:
        ways = self._house.ways()
        if ways is not None:
            self.page.show_ways(ways)

    def _is_slow(self) -> None:
        if self.state is LockState.OPENING:
            self.page.tell(
                self.tr("The keyring may be asking for its password, in a window of its own.")
            )


def _close_others(window: QWidget) -> None:
    """Close our dialogs, menus and tips: each may show a name, as that of a file to be saved.

    Words that are being dragged hang on the pointer, and whoever drags them waits in the field.
    """
    if QGuiApplication.platformName() in _TAKE_BACK:
        QDrag.cancel()
    QToolTip.hideText()
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = None if following is popup else following
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible() and isinstance(each, QDialog):
            each.reject()


def _show_quietly(window: QWidget) -> None:
    """Show the window where it was; whoever works elsewhere keeps the keyboard (A03)."""
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)


def _let_go_of_the_past() -> None:
    """Free what nothing refers to but itself: widgets that are gone, with the texts that they had.

    What was there at the end of the start is looked through as well (`ui.garbage`).
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
