"""The menu of a compact window: the same places as the rail, in words with icons and keys."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.desk.frame.navigation import OF_THE_AGENT, Destination, Navigation
from ui.look.icons import keep_icon
from ui.shortcuts import Act, Shortcuts


class NavigationMenu(QMenu):
    """A menu that leads to every page; it is filled when it is first asked for.

    The agent's starts a call as well: `first` and `last` are actions, each with an icon or none.

    Emits:
        page_chosen(Enum): an entry was chosen; its page.
    """

    page_chosen = Signal(object)

    def __init__(
        self,
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
        *,
        navigation: Navigation = OF_THE_AGENT,
        first: Sequence[tuple[Enum, str]] = ((Act.START_CALL, "phone"),),
        last: Sequence[tuple[Enum, str]] = ((Act.PIN, ""), (Act.STRIP, ""), (Act.LOCK, "lock")),
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._navigation = navigation
        self._first = first
        self._last = last
        self._entries: dict[Enum, QAction] = {}
        self._waiting: dict[Enum, int] = {}
        self._waiting_words: dict[Enum, str] = {}
        self._here: Enum | None = None
        self.aboutToShow.connect(self._renew)

    def entry(self, page: Enum) -> QAction:
        """The entry of a page."""
        self._fill()
        return self._entries[page]

    def mark(self, page: Enum) -> None:
        """Mark the entry of the page shown."""
        self._here = self._navigation.entry_of(page)
        self._show_mark()

    def set_waiting(self, page: Enum, count: int, words: str = "") -> None:
        """Show how many things wait on a page, "2 due" unless `words` say it."""
        self._waiting[page] = count
        self._waiting_words[page] = words

    def open_below(self, widget: QWidget) -> None:
        """Open under a button, without stopping anything else in the program."""
        self._fill()
        left = 0
        if widget.mapTo(widget.window(), widget.rect().center()).x() > widget.window().width() / 2:
            left = widget.width() - self.sizeHint().width()
        self.popup(widget.mapToGlobal(QPoint(left, widget.height())))

    def _fill(self) -> None:
        """Put everything in; not at the start of the program, which it would lengthen."""
        if self._entries:
            return
        self._add_acts(self._first)
        self.addSeparator()
        for place in self._navigation.places:
            self._add(place)
        self.addSeparator()
        for place in self._navigation.aside:
            self._add(place)
        self.addSeparator()
        self._add_acts(self._last)
        self._show_mark()

    def _add_acts(self, acts: Sequence[tuple[Enum, str]]) -> None:
        for act, icon in acts:
            action = self._shortcuts[act]
            if icon:
                keep_icon(action, icon, "muted")
            self.addAction(action)

    def _add(self, place: Destination) -> None:
        # Made here, not by Qt: PySide 6.11.3 may take one that Qt has made for deleted, while it is
        # not, after handlers have run; then no page could be gone to any more.
        action = QAction(self._navigation.title(place.page), self)
        self.addAction(action)
        keep_icon(action, place.icon, "muted")
        action.setCheckable(True)
        action.triggered.connect(lambda: self.page_chosen.emit(place.page))
        self._entries[place.page] = action

    def _show_mark(self) -> None:
        for each, action in self._entries.items():
            is_here = each is self._here
            action.setChecked(is_here)
            font = action.font()
            font.setBold(is_here)
            action.setFont(font)

    def _renew(self) -> None:
        """Show the keys and numbers as they are now."""
        self._fill()
        self._show_mark()
        for place in self._navigation.all:
            words = self._navigation.title(place.page).replace("&", "&&")
            waiting = self._waiting.get(place.page, 0)
            if waiting:
                due = self._waiting_words.get(place.page) or self.tr("%n due", "", waiting)
                words = f"{words} ({due})"
            keys = self._shortcuts.shown_keys(place.act) if place.act is not None else ""
            self._entries[place.page].setText(f"{words}\t{keys}" if keys else words)
