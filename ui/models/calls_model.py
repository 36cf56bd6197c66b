"""The calls that fit a query, newest first, read page by page as the list is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ports import CallLine, CallQuery
from app.records import Call

Index = QModelIndex | QPersistentModelIndex
PAGE = 50
MOST_RENEWED = 500
MOST_COUNTED = 1000
"""Beyond it a list says "more than": to count all calls of years would keep the window waiting."""
"""Rows that a renewal reads again at most; those below are read as they are scrolled to."""


class ReadCalls(Protocol):
    """Reads one page: `before` is the last call of the page before."""

    def __call__(
        self, query: CallQuery, *, limit: int = ..., before: Call | None = ...
    ) -> list[CallLine]: ...


class CallsModel(QAbstractListModel):
    """One row a call. `LINE` gives the whole `CallLine`; display and accessible text its words.

    Holds the query and the rows read so far.
    """

    LINE = Qt.ItemDataRole.UserRole + 1

    def __init__(
        self,
        read: Callable[[], ReadCalls],
        words: Callable[[CallLine], str],
        parent: QObject | None = None,
    ) -> None:
        """`read` gives the log's reading method as it is now; `words` the text of a row."""
        super().__init__(parent)
        self._read = read
        self._words = words
        self._query = CallQuery()
        self._lines: list[CallLine] = []
        self._ended = True
        self._inserts = False

    @property
    def query(self) -> CallQuery:
        """What is asked for."""
        return self._query

    @property
    def lines(self) -> tuple[CallLine, ...]:
        """What was read so far, newest first."""
        return tuple(self._lines)

    def show_query(self, query: CallQuery) -> None:
        """Ask for other calls, and read the first page of them."""
        self.beginResetModel()
        self._query = query
        self._lines = []
        self._append(self._page(PAGE, None))
        self.endResetModel()

    def renew(self) -> None:
        """Read again what is shown; rows that stay the same are left alone."""
        wanted = min(MOST_RENEWED, max(PAGE, len(self._lines)))
        found = self._page(wanted, None)
        is_whole = len(found) == wanted or len(found) >= len(self._lines)
        if is_whole and found == self._lines[: len(found)]:
            return
        if [line.call.id for line in found] == [line.call.id for line in self._lines]:
            for row, line in enumerate(found):
                if line != self._lines[row]:
                    self._lines[row] = line
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))
            return
        self.beginResetModel()
        self._lines = found
        self._ended = len(found) < wanted
        self.endResetModel()

    def line(self, index: Index) -> CallLine | None:
        """The line of a row."""
        return self._lines[index.row()] if index.isValid() else None

    def index_of(self, call: object) -> QModelIndex:
        """Where a call stands; an invalid index while it is not among the rows read."""
        for row, line in enumerate(self._lines):
            if line.call.id == call:
                return self.index(row, 0)
        return QModelIndex()

    # -- Qt ----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows were read; a call has none below it."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older calls."""
        # Whoever hears of rows that come may ask for more before everybody has heard of them.
        return not parent.isValid() and not self._ended and not self._inserts

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if not self.canFetchMore(parent):
            return
        older = self._page(PAGE, self._lines[-1].call if self._lines else None)
        if not older:
            self._ended = True
            return
        first = len(self._lines)
        self._inserts = True
        self.beginInsertRows(QModelIndex(), first, first + len(older) - 1)
        self._append(older)
        self.endInsertRows()
        self._inserts = False

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, or its whole line."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == self.LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(line)
        return None

    # -- inside ------------------------------------------------------------------------------------

    def _page(self, limit: int, before: Call | None) -> list[CallLine]:
        return self._read()(self._query, limit=limit, before=before)

    def _append(self, lines: list[CallLine]) -> None:
        self._lines += lines
        self._ended = len(lines) < PAGE
