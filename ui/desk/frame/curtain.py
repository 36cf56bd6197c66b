"""Takes everything that speaks of calls out of the window while it is locked, and brings it back.

Widgets that are merely hidden still hold their texts, and a screen reader's bus reaches them: what
stands in the window is put away for good, as for another language, and built anew afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from ui.background import LongWork
from ui.desk.frame.standpoint import Standpoint
from ui.desk.frame.tab_order import first_stop
from ui.desk.notes.note_editor import NoteEditor
from ui.shortcuts import Act
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.desk.frame.banner_column import Telling
    from ui.desk.frame.inside import Inside
    from ui.desk.frame.window import DeskWindow

MOST_HELD = 3
"""Passing words that are told when the window is open again: the newest."""


class Left(NamedTuple):
    """What is to be as it was: the page and its call, the place on it, the banners."""

    here: tuple[Page, UUID | None] | None
    stood: Standpoint
    told: tuple[Telling, ...]


class Curtain(QObject):
    """Stands before the window or not; holds where its person was, and what is said meanwhile.

    While it is drawn the window has an inside that nobody sees, hears or reaches: it hears nothing
    of the desk, and stands in no window. Banners are told to it and come along afterwards.
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._left: Left | None = None
        self._cover: QWidget | None = None
        self._former: Inside | None = None
        self._call: UUID | None = None
        self._was_in_note = self._was_in_notes = False
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
        self._was_in_note = focused is window.start_note.editor
        self._was_in_notes = isinstance(focused, NoteEditor) and not self._was_in_note
        self._call = window.place.desk.calls.current
        former = window.inside
        for field in former.findChildren(QLineEdit):
            if field.echoMode() is not QLineEdit.EchoMode.Normal:
                # A secret is typed anew, and is kept nowhere meanwhile.
                field.clear()
        left = window.leave()
        self._left, self._cover, self._former = left, cover, former
        window.inside = window.furnish()
        window.inside.place.bridge.close()
        window.pin.take_action(window.shortcuts[Act.PIN])
        for telling in left.told:
            window.banners.tell_again(telling)
        window.fill(cover)
        former.setParent(None)
        window.start_note.hide()
        for call in window.place.notes.calls():
            document = window.place.notes.known(call)
            if document is not None:
                document.clearUndoRedoStacks()
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
        window.inside.put_away()
        here = self._here(left)
        told = window.banners.tellings
        window.inside = window.furnish()
        window.fill(window.inside)
        cover.hide()
        cover.setParent(None)
        window.come_back(left._replace(here=here, told=told))
        self._give_keyboard(is_elsewhere=here != left.here)
        self._call = None
        said, self._said = self._said, []
        for words in said:
            window.say(words)

    def forget(self) -> None:
        """Hold nothing of what stood in the window before."""
        self._former = None

    def hold(self, words: str) -> None:
        """Say these when the window is open again."""
        self._said.append(words)
        del self._said[:-MOST_HELD]

    def _here(self, left: Left) -> tuple[Page, UUID | None] | None:
        """The page from before; that of the call where another one has come meanwhile."""
        window = self._window
        current = window.place.desk.calls.current
        if current is not None and current != self._call:
            return Page.CALL, current
        page = None if left.here is None else left.here[0]
        if page is Page.STORE or (page is Page.CALL and current is None):
            return window.route.home(), None
        return left.here

    def _give_keyboard(self, *, is_elsewhere: bool) -> None:
        window = self._window
        page: QWidget | None = window.pages.currentWidget()
        focused: QWidget | None = window.focusWidget()
        if self._was_in_notes and window.page is Page.CALL:
            # In a row they are folded away until somebody writes in them.
            window.shortcuts[Act.NOTES].trigger()
        elif self._was_in_note and window.start_note.isVisibleTo(window):
            window.start_note.editor.setFocus()
        elif page is not None and (is_elsewhere or focused is None or not _is_in(focused, window)):
            first_stop(page).setFocus()


def _is_in(widget: QWidget, window: DeskWindow) -> bool:
    return window.inside.isAncestorOf(widget) and widget.isVisibleTo(window)
