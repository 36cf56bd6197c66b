"""A table of records, as every page shows one."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.look.theme import current_theme

_ROW_HEIGHT = 36


class Table(QTableView):
    """Qt's table view with rows to choose, no grid, and Tab leaving it as it leaves a list.

    Holds a model. Emits Qt's ``activated`` and ``clicked``. The last column takes the rest of
    the width.
    """

    def __init__(
        self, name: str, model: QAbstractItemModel | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # Qt's default moves from cell to cell and never lets the keyboard out.
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._set_row_height()
        current_theme().theme_changed.connect(self._set_row_height)
        if model is not None:
            self.setModel(model)

    def fit_columns(self) -> None:
        """Make every column but the last as wide as what it shows."""
        self.resizeColumnsToContents()

    def _set_row_height(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(current_theme().px(_ROW_HEIGHT))
