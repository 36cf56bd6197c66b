"""Imported calls as rows; whoever shows them gives them, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.team.records import TeamCall
from ui.models.calls_model import CallsModel

Index = QModelIndex | QPersistentModelIndex


class TeamCallsModel(QAbstractListModel):
    """One row a call. `CallsModel.LINE` gives the whole `TeamCall`, as the delegate asks for it."""

    def __init__(self, words: Callable[[TeamCall], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._calls: list[TeamCall] = []

    @property
    def calls(self) -> tuple[TeamCall, ...]:
        """What is shown."""
        return tuple(self._calls)

    def show_calls(self, calls: Sequence[TeamCall]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self._calls = list(calls)
        self.endResetModel()

    def add_calls(self, calls: Sequence[TeamCall]) -> None:
        """Show these below those shown."""
        if calls:
            first = len(self._calls)
            self.beginInsertRows(QModelIndex(), first, first + len(calls) - 1)
            self._calls += calls
            self.endInsertRows()

    def call(self, index: Index) -> TeamCall | None:
        """The call of a row."""
        return self._calls[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many calls there are; a call has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._calls)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, or its whole call."""
        if not index.isValid() or index.row() >= len(self._calls):
            return None
        call = self._calls[index.row()]
        if role == CallsModel.LINE:
            return call
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(call)
        return None
