"""A list of imported calls; one is opened by a click or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.team.records import TeamCall
from ui.delegates.call_delegate import CallDelegate
from ui.desk.calls.call_facts import CallFacts
from ui.look.theme import current_theme
from ui.supervisor.calls.call_words import team_call_facts
from ui.supervisor.calls.calls_model import TeamCallsModel
from ui.supervisor.place import TeamPlace

_BATCH = 30


class TeamCallList(QListView):
    """Calls one below the other, in the order given.

    Holds its model.

    Emits:
        call_chosen(UUID): a click or Enter on a call.
    """

    call_chosen = Signal(object)

    def __init__(self, place: TeamPlace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setAccessibleName(name)
        self.calls = TeamCallsModel(lambda call: self.facts(call).spoken(), self)
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
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._choose)
        current_theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def facts(self, call: TeamCall) -> CallFacts:
        """A call in words, as of now."""
        return team_call_facts(call, self._place.playbook.now(), self._place.team.clock.now())

    def show_calls(self, calls: Sequence[TeamCall]) -> None:
        """Show these and no others."""
        self.calls.show_calls(calls)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the call that is marked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Mark the first call where none is."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self.calls.rowCount():
            self.setCurrentIndex(self.calls.index(0, 0))

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

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        call = self.calls.call(index)
        if call is not None:
            self.call_chosen.emit(call.call)
