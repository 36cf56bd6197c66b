"""The rail at the leading edge of a wide window."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.navigation import OF_THE_AGENT, Destination, Navigation
from ui.desk.frame.navigation_entry import NavigationEntry
from ui.look.tokens import SPACE_1, SPACE_3, SPACE_5


class NavigationRail(QFrame):
    """Icon and word of every page; the one shown is marked.

    Emits:
        page_chosen(Enum): an entry was pressed; its page.
    """

    page_chosen = Signal(object)

    def __init__(
        self, navigation: Navigation = OF_THE_AGENT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._navigation = navigation
        self.setProperty("role", "surface")
        self.setAccessibleName(self.tr("Pages"))
        self._entries: dict[Enum, NavigationEntry] = {}
        self._scroll = ScrollColumn(self.tr("Pages"), margin=SPACE_3, gap=SPACE_1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        for place in navigation.places:
            self._add(place)
        self._scroll.body.addStretch(1)
        self._scroll.body.addSpacing(SPACE_5)
        for place in navigation.aside:
            self._add(place)

    def entry(self, page: Enum) -> NavigationEntry:
        """The entry of a page."""
        return self._entries[page]

    def mark(self, page: Enum) -> None:
        """Mark the entry of the page shown."""
        for each, entry in self._entries.items():
            self._set(entry, is_marked=each is self._navigation.entry_of(page))

    def set_waiting(self, page: Enum, count: int, words: str = "") -> None:
        """Show how many things wait on a page."""
        entry = self._entries.get(page)
        if entry is not None:
            entry.set_waiting(count, words)
            self._fit()

    def showEvent(self, event: object) -> None:
        """Take the width that the words need at the present text size."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _add(self, place: Destination) -> None:
        entry = NavigationEntry(place.icon, self._navigation.title(place.page))
        # Not `clicked`: a screen reader toggles what can be checked, and clicks nothing.
        entry.toggled.connect(lambda: self._choose(place.page))
        self._entries[place.page] = entry
        self._scroll.add(entry)

    def _choose(self, page: Enum) -> None:
        entry = self._entries[page]
        self._set(entry, is_marked=not entry.isChecked())
        self.page_chosen.emit(page)

    @staticmethod
    def _set(entry: NavigationEntry, *, is_marked: bool) -> None:
        """Mark an entry, which chooses no page."""
        with QSignalBlocker(entry):
            entry.setChecked(is_marked)

    def _fit(self) -> None:
        widest = max(entry.sizeHint().width() for entry in self._entries.values())
        self.setFixedWidth(widest + 2 * SPACE_3)
