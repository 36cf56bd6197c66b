"""Earlier states of the notes: what differs from now, restore, copy (A08)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import Changed
from ui.controls.button import Button
from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.desk.notes.note_version_card import NoteVersionCard
from ui.look.tokens import SPACE_2
from ui.switched_off import shut
from ui.workplace import Workplace

MOST_SHOWN = 40


class NoteHistory(QWidget):
    """The versions of a call's notes that are on the disk, newest first.

    Emits:
        closed(): the agent wants back to the notes.
    """

    closed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._call: UUID | None = None
        self._back = Button(self.tr("Back"), "chevron-left", "quiet")
        self._back.setAccessibleName(self.tr("Back to the notes"))
        self._back.clicked.connect(self.closed)
        self._empty = EmptyState(
            "history",
            self.tr("Every five minutes of writing, and when a call closes, a state is kept here."),
        )
        self._column = ScrollColumn(self.tr("Earlier notes"), margin=0, gap=SPACE_2)
        self._cards: list[NoteVersionCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column, 1)
        # In the column, so that it scrolls along where there is little room.
        self._column.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.body.addWidget(self._empty, 1)
        self._column.body.addStretch(1)
        place.bridge.on(("note", "saved", "log"), self._hear)

    @property
    def cards(self) -> tuple[NoteVersionCard, ...]:
        """The versions shown."""
        return tuple(self._cards)

    @property
    def back_button(self) -> Button:
        """Leads back to the notes."""
        return self._back

    def show_call(self, call: UUID | None) -> None:
        """Be about another call; nothing is read before it is seen."""
        self._call = call

    def renew(self) -> None:
        """Read the versions that are on the disk."""
        desk = self._place.desk
        versions = desk.notes.versions(self._call) if self._call is not None else []
        shown = tuple(card.version for card in self._cards)
        wanted = tuple(versions[:MOST_SHOWN])
        note = desk.sheet(self._call).note if self._call is not None else None
        text = note.text if note else ""
        if shown == wanted:
            for card in self._cards:
                card.compare(text)
            return
        for card in self._cards:
            self._column.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        now = desk.clock.now().local()
        self._cards = [NoteVersionCard(version, now) for version in wanted]
        for place, card in enumerate(self._cards, start=1):
            card.compare(text)
            card.restore_asked.connect(self._restore)
            card.copy_asked.connect(self._copy)
            shut(card.copy_button, self._place.settings, "clipboard")
            self._column.body.insertWidget(place, card)
        self._empty.setVisible(not self._cards)

    def _restore(self, card: NoteVersionCard) -> None:
        if self._call is None:
            return
        self._place.desk.notes.restore(self._call, card.version, asker=self)
        self._place.say(self.tr("Notes restored. The state before stands in the history."))
        self.closed.emit()

    def _copy(self, card: NoteVersionCard) -> None:
        if self._place.clipboard.put_private(card.version.text):
            self._place.say(self.tr("Copied"))

    def _hear(self, changed: Changed) -> None:
        if self.isVisible() and changed.call in (None, self._call):
            self.renew()
