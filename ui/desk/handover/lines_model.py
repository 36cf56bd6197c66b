"""The lines that go out, as a list shows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from app.handover.preview import PreviewLine

_ROOT = QModelIndex()


class LinesModel(QAbstractListModel):
    """Holds lines; `words` tells one of them in words."""

    def __init__(self, words: Callable[[PreviewLine], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._lines: tuple[PreviewLine, ...] = ()

    def show_lines(self, lines: tuple[PreviewLine, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, index: QModelIndex | QPersistentModelIndex) -> PreviewLine | None:
        """The line at an index."""
        row = index.row() if index.isValid() else -1
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A line in words."""
        line = self.line(index)
        if line is None:
            return None
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        )
        return self._words(line) if role in wanted else None
