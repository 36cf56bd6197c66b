"""The list of phrases found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.desk.phrases.phrase_delegate import PhraseDelegate
from ui.desk.phrases.phrase_list_model import PhraseListModel, PhraseRow
from ui.look.theme import current_theme

_BATCH = 60


class PhraseList(QListView):
    """Phrases one below the other; one of them is marked and is what Enter says.

    Holds its model and its delegate. The rows are laid out a batch at a time, so that a long
    list does not keep the keys waiting.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.phrases = PhraseListModel(self)
        self.drawn = PhraseDelegate(self)
        self.setModel(self.phrases)
        self.setItemDelegate(self.drawn)
        self.setProperty("role", "bare")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        current_theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current_row(self) -> PhraseRow | None:
        """The phrase that is marked."""
        return self.phrases.row(self.currentIndex())

    def mark(self, place: int) -> None:
        """Mark the phrase at a place, as far as there is one."""
        count = self.phrases.rowCount()
        if count:
            index = self.phrases.index(max(0, min(place, count - 1)), 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Mark another phrase, so many places on."""
        self.mark(self.currentIndex().row() + by)

    def sizeHint(self) -> QSize:
        """A few phrases."""
        return QSize(current_theme().px(280), current_theme().px(240))

    def minimumSizeHint(self) -> QSize:
        """A few phrases; where a panel is lower than that, the list is too."""
        return QSize(0, current_theme().px(180))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the type changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
