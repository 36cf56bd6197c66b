"""The list of what was just done, each with its undo."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.undo_history import Done, UndoHistory
from ui.look.tokens import SPACE_3
from ui.workplace import Page, Workplace


class RecentPage(QWidget):
    """Things done since the window was opened, newest first."""

    def __init__(
        self, place: Workplace, history: UndoHistory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._empty = EmptyState(
            "undo-2",
            self.tr("Nothing to undo: what you delete or tick off is listed here."),
            self.tr("Open the trash"),
        )
        self._empty.action_asked.connect(lambda: place.go(Page.TRASH))
        self._list = ScrollColumn(self.tr("Just done"))
        self._list.body.addWidget(self._empty, 1)
        column.addWidget(self._list, 1)
        self._rows: list[QWidget] = []
        history.changed.connect(self._refresh)
        self._refresh()

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """One card for each thing."""
        return tuple(self._rows)

    def show_call(self, call: UUID | None) -> None:
        """The list is about no call."""

    def _refresh(self) -> None:
        for row in self._rows:
            self._list.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(done) for done in self._history.entries]
        for position, row in enumerate(self._rows):
            self._list.body.insertWidget(position, row)
        self._empty.setVisible(not self._rows)
        self._list.body.setAlignment(
            Qt.AlignmentFlag.AlignTop if self._rows else Qt.AlignmentFlag(0)
        )

    def _row(self, done: Done) -> QWidget:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(SPACE_3)
        at = done.at.local()
        clock = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        words = QVBoxLayout()
        words.addWidget(Label(done.text))
        words.addWidget(Label(clock, "small"))
        undo = Button(self.tr("Undo"), "undo-2")
        undo.setAccessibleDescription(done.text)
        undo.clicked.connect(lambda: self._history.take_back(done))
        line.addLayout(words, 1)
        line.addWidget(undo)
        card.add_layout(line)
        return card
