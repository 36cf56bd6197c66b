"""Takes everything of the team out of the supervisor's window while it is locked, and back (C03).

As in the agent's window (`ui.desk.frame.curtain`): what stands in it is put away for good, and
built anew when the team is open again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from ui.background import LongWork
from ui.desk.frame.drafts import Drafts
from ui.desk.frame.standpoint import Standpoint
from ui.desk.frame.tab_order import first_stop

if TYPE_CHECKING:
    from ui.supervisor.inside import TeamInside
    from ui.supervisor.place import TeamPage
    from ui.supervisor.window import SupervisorWindow

MOST_HELD = 3


class TeamCurtain(QObject):
    """Stands before the window or not; holds where its person was, and what is said meanwhile.

    What was begun on a page, and is kept nowhere else, is written back when that is shown again.
    """

    def __init__(self, window: SupervisorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left: Standpoint | None = None
        self._drafts: dict[TeamPage, Drafts] = {}
        window.page_shown.connect(self._put_back)
        self._cover: QWidget | None = None
        self._former: TeamInside | None = None
        self._said: list[str] = []

    @property
    def is_drawn(self) -> bool:
        """Whether the window is covered."""
        return self._left is not None

    @property
    def works(self) -> tuple[LongWork, ...]:
        """What was begun on a page and is not at its end."""
        former = self._former
        if former is None or not isValid(former):
            return ()
        return tuple(each for each in former.findChildren(LongWork) if each.is_unheard)

    def draw(self, cover: QWidget) -> None:
        """Put this in the place of everything; fields hand in what was typed last."""
        window = self._window
        focused: QWidget | None = window.focusWidget()
        if focused is not None and focused.hasFocus():
            QGuiApplication.inputMethod().commit()
        former = window.frame
        for field in former.findChildren(QLineEdit):
            if field.echoMode() is not QLineEdit.EchoMode.Normal:
                field.clear()
        self._left = Standpoint.of(former.pages.currentWidget() or window)
        self._drafts |= former.pages.each(Drafts.of)
        told = former.banners.tellings
        self._cover, self._former = cover, former
        window.clipboard.give_back()
        former.put_away()
        window.inside = window.furnish()
        for telling in told:
            window.banners.tell_again(telling)
        window.fill(cover)
        former.setParent(None)
        cover.show()
        window.setWindowTitle(self.tr("Callside (locked)"))
        window.built_anew.emit()
        first_stop(cover).setFocus()

    def open(self) -> None:
        """Build what stood in the window, at the place where its person was."""
        left, cover = self._left, self._cover
        if left is None or cover is None:
            return
        window = self._window
        self._left = self._cover = None
        told = window.banners.tellings
        window.frame.put_away()
        window.inside = window.furnish()
        window.fill(window.inside)
        cover.hide()
        cover.setParent(None)
        window.come_back(told)
        page: QWidget | None = window.pages.currentWidget()
        if page is not None:
            left.take(page)
            focused: QWidget | None = window.focusWidget()
            if focused is None or not page.isAncestorOf(focused):
                first_stop(page).setFocus()
        said, self._said = self._said, []
        for words in said:
            window.say(words)

    def _put_back(self, page: TeamPage) -> None:
        drafts, widget = self._drafts.pop(page, None), self._window.pages.currentWidget()
        if drafts is not None and widget is not None:
            drafts.put_back(widget)

    def forget(self) -> None:
        """Hold nothing of what stood in the window before."""
        self._former = None

    def hold(self, words: str) -> None:
        """Say these when the window is open again."""
        self._said.append(words)
        del self._said[:-MOST_HELD]
