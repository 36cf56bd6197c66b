"""The table of a picture as a model: what a row says, and in which order rows may stand."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.insight.picture import CellValue, Interval, Rate
from ui.supervisor.figure_table import FigureTable

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole


class FiguresModel(QAbstractTableModel):
    """Rows of figures. `WORDS` gives a whole row as a sentence, `LINES` as its headings and cells.

    Holds the table. It is sorted by any column, except where rows are people: they stand in the
    order of the alphabet, for to sort them by a figure would be a ranking (D03).
    """

    WORDS = _ROLE.UserRole + 1
    LINES = _ROLE.UserRole + 2

    def __init__(self, figures: FigureTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures = figures
        self._order = list(figures.order)

    @property
    def figures(self) -> FigureTable:
        """The table."""
        return self._figures

    @property
    def can_be_sorted(self) -> bool:
        """Whether another order than its own makes sense, and ranks nobody."""
        return not self._figures.of_agents and len(self._order) > 1

    def row_at(self, place: int) -> int:
        """Which row of the table stands at a place."""
        return self._order[place]

    def place_of(self, row: int) -> int:
        """At which place a row of the table stands."""
        return self._order.index(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._figures.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """A cell's words, or a whole row's."""
        if not index.isValid():
            return None
        row = self._order[index.row()]
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole}:
            return self._figures.cells[row][index.column()]
        if role in {self.WORDS, _ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole}:
            return self._figures.row_words(row)
        if role == self.LINES:
            return tuple(zip(self._figures.headings, self._figures.cells[row], strict=True))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role in {_ROLE.DisplayRole, _ROLE.AccessibleTextRole}:
            return self._figures.headings[section]
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; -1 is the order that they came in."""
        if not self.can_be_sorted:
            return
        self.layoutAboutToBeChanged.emit()
        before = [self._order[index.row()] for index in self.persistentIndexList()]
        down = order == Qt.SortOrder.DescendingOrder
        self._order = list(self._figures.order)
        if column >= 0:
            known = [row for row in self._order if self._key(row, column) is not None]
            unknown = [row for row in self._order if self._key(row, column) is None]
            known.sort(key=lambda row: self._key(row, column), reverse=down)
            self._order = known + unknown
        after = [
            self.index(self._order.index(row), old.column())
            for row, old in zip(before, self.persistentIndexList(), strict=True)
        ]
        self.changePersistentIndexList(self.persistentIndexList(), after)
        self.layoutChanged.emit()

    def _key(self, row: int, column: int) -> Any:
        return _sortable(self._figures.value(row, column), self._figures.cells[row][column])


def _sortable(value: CellValue, words: str) -> Any:
    """What a cell is sorted by; None, where nothing is known, stands last."""
    if isinstance(value, Rate):
        return value.k / value.n if value.n else None
    if isinstance(value, Interval):
        return value.value
    return words.casefold() if isinstance(value, str) else value
