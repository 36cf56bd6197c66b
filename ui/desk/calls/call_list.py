"""The list of calls."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.ports import CallLine
from ui.delegates.call_delegate import CallDelegate
from ui.desk.calls.call_facts import CallFacts, facts_of
from ui.look.theme import current_theme
from ui.models.calls_model import CallsModel
from ui.workplace import Workplace

_BATCH = 30


class CallList(QListView):
    """Calls one below the other, newest first; older ones are read as it is scrolled.

    Holds its model. The call marked keeps its mark, and the view its place, when the list is
    renewed.

    Emits:
        call_chosen(UUID): a click or Enter on a call.
        call_entered(): it was Enter, so the keyboard may go along.
        call_marked(UUID): another call is marked.
    """

    call_chosen = Signal(object)
    call_entered = Signal()
    call_marked = Signal(object)

    def __init__(self, place: Workplace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setAccessibleName(name)
        self.calls = CallsModel(lambda: place.desk.log.calls, self._spoken, self)
        self.setModel(self.calls)
        self.setItemDelegate(CallDelegate(self, self.facts))
        self.setProperty("role", "rows")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        current_theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def facts(self, line: CallLine) -> CallFacts:
        """A line in words, as of now."""
        return facts_of(line, self._place.desk.playbook, self._place.desk.clock.now())

    @property
    def marked(self) -> UUID | None:
        """The call that is marked."""
        line = self.calls.line(self.currentIndex())
        return None if line is None else line.call.id

    def mark(self, call: UUID | None) -> None:
        """Mark a call, if it is among those read."""
        index = self.calls.index_of(call)
        if index.isValid():
            self.setCurrentIndex(index)

    def renew(self) -> None:
        """Read again what is shown; mark and view stay where they are."""
        marked, top = self.marked, self.verticalScrollBar().value()
        self.calls.renew()
        if self.marked != marked:
            self.mark(marked)
            # The new rows have their heights only once they are laid out.
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(top)

    def currentChanged(  # noqa: N802 - Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which call is marked."""
        super().currentChanged(current, previous)
        line = self.calls.line(current)
        if line is not None:
            self.call_marked.emit(line.call.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the call that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            self.call_entered.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Some calls."""
        return QSize(current_theme().px(320), current_theme().px(400))

    def minimumSizeHint(self) -> QSize:
        """One call."""
        return QSize(0, current_theme().px(80))

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

    def _choose(self, index: QModelIndex) -> None:
        line = self.calls.line(index)
        if line is not None:
            self.call_chosen.emit(line.call.id)

    def _spoken(self, line: CallLine) -> str:
        return self.facts(line).spoken()
