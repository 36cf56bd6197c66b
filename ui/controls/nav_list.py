"""The list of a window's parts, at its leading edge."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from ui.look.icons import icon
from ui.look.theme import current_theme


class NavEntry(NamedTuple):
    """One part: its key, its words, its icon."""

    key: str
    words: str
    icon: str


class NavList(QListWidget):
    """Parts one below the other, of which one is shown.

    Holds entries. Emits ``part_chosen`` with the key when a person chooses; ``set_part`` shows
    one without a signal.
    """

    part_chosen = Signal(str)

    def __init__(
        self, name: str, entries: Iterable[NavEntry] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("role", "nav")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._entries: tuple[NavEntry, ...] = ()
        self.set_entries(entries)
        self.currentRowChanged.connect(self._tell_chosen)
        current_theme().theme_changed.connect(self._draw_icons)

    def set_entries(self, entries: Iterable[NavEntry]) -> None:
        """Show these parts instead."""
        self.blockSignals(True)
        self.clear()
        self._entries = tuple(entries)
        for entry in self._entries:
            self.addItem(QListWidgetItem(entry.words))
        self.blockSignals(False)
        self._draw_icons()

    def set_part(self, key: str) -> None:
        """Show the part with ``key`` as chosen, and tell nobody."""
        for row, entry in enumerate(self._entries):
            if entry.key == key:
                self.blockSignals(True)
                self.setCurrentRow(row)
                self.blockSignals(False)
                self._draw_icons()

    @property
    def part(self) -> str:
        """Key of the part shown; empty while there is none."""
        row = self.currentRow()
        return self._entries[row].key if 0 <= row < len(self._entries) else ""

    def sizeHint(self) -> QSize:
        """Wide enough for the longest words."""
        wide = self.sizeHintForColumn(0) + current_theme().px(24)
        return QSize(max(current_theme().px(160), wide), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Little; it scrolls."""
        return QSize(80, 80)

    def event(self, event: QEvent) -> bool:
        """Measure the entries again when the style that sizes them has arrived."""
        handled = super().event(event)
        # Qt keeps the heights that it took before the style sheet reached a list filled early.
        if event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
        return handled

    def _draw_icons(self) -> None:
        side = current_theme().soft_px(18)
        self.setIconSize(QSize(side, side))
        for row, entry in enumerate(self._entries):
            chosen = row == self.currentRow()
            item = self.item(row)
            if item is not None:
                item.setIcon(icon(entry.icon, "accent" if chosen else "muted"))

    def _tell_chosen(self) -> None:
        self._draw_icons()
        self.part_chosen.emit(self.part)
