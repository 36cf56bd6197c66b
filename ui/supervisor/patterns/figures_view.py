"""The table of a picture: columns where there is room, one figure below the other where not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QWidget,
)

from ui.controls.table import Table
from ui.look.theme import current_theme
from ui.supervisor.figure_table import FigureTable
from ui.supervisor.patterns.figures_delegate import FiguresDelegate
from ui.supervisor.patterns.figures_model import FiguresModel

_MOST_ROWS = 14
_MOST_HEIGHT = 560
"""In px at 100 % text: what is longer scrolls in itself."""

_PAD = 28
_RIM = 16
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FiguresView(QWidget):
    """All figures of a picture. Enter or a double click on a row asks for the calls behind it.

    Holds the model. Long tables scroll in themselves; the wheel goes on to the page at their end.

    Emits:
        calls_asked(int): the calls behind a row of the table are wanted.
        row_reached(int): the keyboard or a click is on a row.
    """

    calls_asked = Signal(int)
    row_reached = Signal(int)

    def __init__(self, figures: FigureTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = FiguresModel(figures, self)
        name = self.tr("{title}, table").format(title=figures.title)
        self._columns = Table(name, self._model)
        self._columns.setFrameShape(QFrame.Shape.NoFrame)
        self._columns.setSortingEnabled(False)
        header = self._columns.horizontalHeader()
        header.setSectionsClickable(self._model.can_be_sorted)
        if self._model.can_be_sorted:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._columns.setSortingEnabled(True)
        self._lines = QListView()
        self._lines.setAccessibleName(name)
        self._lines.setModel(self._model)
        self._delegate = FiguresDelegate(self._lines)
        self._lines.setItemDelegate(self._delegate)
        self._lines.setFrameShape(QFrame.Shape.NoFrame)
        self._lines.setResizeMode(QListView.ResizeMode.Adjust)
        self._lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.setMouseTracking(True)
        for view in (self._columns, self._lines):
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            view.doubleClicked.connect(self._ask)
            view.installEventFilter(self)
            selection = view.selectionModel()
            selection.currentChanged.connect(self._tell_row)
            view.setParent(self)
        self._lines.hide()
        self._folded = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self._columns)
        current_theme().theme_changed.connect(self._look_changed)

    @property
    def model(self) -> FiguresModel:
        """The figures."""
        return self._model

    @property
    def view(self) -> QAbstractItemView:
        """What shows them now."""
        return self._lines if self._folded else self._columns

    @property
    def is_folded(self) -> bool:
        """Whether there is no room for columns."""
        return self._folded

    def show_row(self, row: int) -> None:
        """Mark a row of the table."""
        index = self._model.index(self._model.place_of(row), 0)
        for view in (self._columns, self._lines):
            view.setCurrentIndex(index)

    def columns_width(self) -> int:
        """Width in px that the columns need."""
        header = self._columns.horizontalHeader()
        needed = 0
        for column in range(self._model.columnCount()):
            needed += max(self._columns.sizeHintForColumn(column), header.sectionSizeHint(column))
        return needed + _PAD

    # -- Qt's --------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Lines take more height than columns."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at a width; a long table scrolls."""
        rows = min(_MOST_ROWS, self._model.rowCount())
        if width >= self.columns_width():
            header = self._columns.horizontalHeader().sizeHint().height()
            return header + rows * self._columns.verticalHeader().defaultSectionSize() + _RIM
        room = width - _RIM
        heights = (self._delegate.height_at(self._model.index(at, 0), room) for at in range(rows))
        return min(sum(heights), current_theme().px(_MOST_HEIGHT)) + _RIM

    def sizeHint(self) -> QSize:
        """Its columns side by side."""
        width = self.columns_width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It folds."""
        return QSize(120, 60)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold where there is no room for the columns."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks for the calls; Qt tells of it on some systems only."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            index = self.view.currentIndex()
            if Qt.Key(event.key()) in _OPENING and index.isValid():
                self._ask(index)
                return True
        return super().eventFilter(watched, event)

    # -- inside ------------------------------------------------------------------------------------

    def _fit(self) -> None:
        folded = self.width() < self.columns_width()
        had_keyboard = self.view.hasFocus()
        self._folded = folded
        self._lines.setVisible(folded)
        self._columns.setVisible(not folded)
        self.view.setGeometry(self.rect())
        self.setFocusProxy(self.view)
        if had_keyboard:
            self.view.setFocus()
        if not folded:
            self._columns.fit_columns()
        self._lines.scheduleDelayedItemsLayout()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self._fit()

    def _ask(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if self._model.figures.keys[row]:
            self.calls_asked.emit(row)

    def _tell_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_reached.emit(self._model.row_at(index.row()))
