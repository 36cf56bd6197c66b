"""All shortcuts in one list: to look them up, and to change them (goal A13)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from itertools import groupby
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.look.tokens import SPACE_4, SPACE_5
from ui.problem_words import in_one_line
from ui.settings.shortcut_row import ShortcutRow
from ui.shortcuts import Shortcuts


class KeyedPlace(Protocol):
    """What the page needs of the place that it is given, in either window."""

    @property
    def shortcuts(self) -> Shortcuts: ...
    @property
    def say(self) -> Callable[[str], None]: ...


class ShortcutsPage(QWidget):
    """Every action by group with its keys; a field narrows the list while one types."""

    def __init__(self, place: KeyedPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = place.shortcuts
        self._say = place.say
        self._rows: dict[Enum, ShortcutRow] = {}
        self._cards: list[tuple[Card, list[ShortcutRow]]] = []
        self._search = SearchField(
            self.tr("Find a shortcut"), hint=self.tr("Find by what it does, or by its key")
        )
        self._search.textChanged.connect(self._narrow)
        self._nothing = Label(self.tr("No shortcut fits. Look for fewer words."), "muted")
        self._nothing.hide()
        column = ScrollColumn(self.tr("Shortcuts"))
        for group, rows in groupby(self._shortcuts.table, key=lambda row: row.group):
            card = Card(QCoreApplication.translate("Shortcuts", group))
            members = [self._row(row.act) for row in rows]
            for member in members:
                card.add(member)
            self._cards.append((card, members))
            column.add(card)
        column.add(self._nothing)
        self._reset = Button(self.tr("Give all the usual keys back"))
        self._reset.clicked.connect(self._reset_all)
        column.add(self._reset)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, 0)
        head.addWidget(self._search)
        whole.addLayout(head)
        whole.addWidget(column, 1)
        self._shortcuts.keys_changed.connect(self._renew)

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front."""
        return self._search

    @property
    def search_field(self) -> SearchField:
        """Narrows the list."""
        return self._search

    @property
    def reset_button(self) -> Button:
        """Gives all usual keys back."""
        return self._reset

    def row(self, act: Enum) -> ShortcutRow:
        """The row of an action."""
        return self._rows[act]

    @property
    def shown_acts(self) -> list[Enum]:
        """What the narrowed list shows, in its order."""
        return [row.act for _, rows in self._cards for row in rows if not row.isHidden()]

    def show_call(self, call: UUID | None) -> None:
        """The list is about no call."""
        self._renew()

    def search(self) -> None:
        """Put the keyboard into the field."""
        self._search.setFocus()
        self._search.selectAll()

    def went_back(self) -> bool:
        """Close a change that is open, else empty the field; False when there is neither."""
        for row in self._rows.values():
            if row.is_changing:
                row.end()
                return True
        if self._search.text():
            self._search.clear()
            return True
        return False

    def _row(self, act: Enum) -> ShortcutRow:
        row = ShortcutRow(self._shortcuts, act)
        self._rows[act] = row
        return row

    def _narrow(self, wanted: str) -> None:
        for card, rows in self._cards:
            for row in rows:
                row.setVisible(row.fits(wanted))
            card.setVisible(any(not row.isHidden() for row in rows))
        self._nothing.setVisible(not self.shown_acts)

    def _renew(self) -> None:
        for row in self._rows.values():
            row.renew()

    def _reset_all(self) -> None:
        try:
            for row in self._shortcuts.table:
                if self._shortcuts.keys(row.act) != row.keys:
                    self._shortcuts.change(row.act, None)
        except Problem as problem:
            self._say(in_one_line(problem))
