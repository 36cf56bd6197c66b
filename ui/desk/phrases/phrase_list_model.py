"""The phrases found, as a model for the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.palette import PaletteEntry

Index = QModelIndex | QPersistentModelIndex


class PhraseRow(Struct, frozen=True, kw_only=True):
    """One phrase as the list shows it: `text` with its blanks filled, `note` in words."""

    entry: PaletteEntry
    text: str
    note: str = ""
    because: tuple[str, ...] = ()
    digit: int = 0


class PhraseListModel(QAbstractListModel):
    """Rows of phrases. `ROW` gives the whole row to the delegate."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PhraseRow, ...] = ()

    @property
    def rows(self) -> tuple[PhraseRow, ...]:
        """What is shown, in order."""
        return self._rows

    def show_rows(self, rows: Sequence[PhraseRow]) -> None:
        """Show other rows; nothing happens when they are the same."""
        shown = tuple(rows)
        if shown == self._rows:
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def row(self, index: Index) -> PhraseRow | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, phrase: str) -> int:
        """Where a phrase stands; 0 when it is not shown."""
        return next((i for i, row in enumerate(self._rows) if row.entry.id == phrase), 0)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many phrases there are; a phrase has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The sentence, what a screen reader says of it, or the whole row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            digit = self.tr("Favourite {digit}").format(digit=row.digit) if row.digit else ""
            return ". ".join(part for part in (row.text, row.note, digit) if part)
        if role == self.ROW:
            return row
        return None
