"""Coaching notes from the supervisor: they wait quietly, are read when there is time, answered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import Changed
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.desk.handover import errands
from ui.desk.handover.coaching_card import CoachingCard
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.folder_choice import ask_file, ask_folder
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.handover.records import CoachingReceived


class CoachingPage(QWidget):
    """A card for each note, the last one first; one is read when it is opened.

    A file that comes from the supervisor can be dropped anywhere on it.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._cards: dict[UUID, CoachingCard] = {}
        self.setProperty("role", "window")
        self.setAcceptDrops(True)
        self.line = ErrandLine(place)
        self._open = Button(self.tr("Open a note…"), "mail", "primary")
        self._open.clicked.connect(lambda _on=False: self.ask_for_file())
        self._through = Button(self.tr("Look through a folder…"))
        self._through.clicked.connect(lambda _on=False: self._ask_folder())
        buttons = ChipRow(self.tr("Coaching notes"))
        buttons.set_chips((self._open, self._through))
        head = Card()
        head.add(self.line)
        head.add(buttons)
        self.empty_state = EmptyState(
            "message-circle",
            self.tr("Notes from your supervisor wait here until you have time for them."),
            self.tr("Share with my supervisor"),
        )
        self.empty_state.action_asked.connect(lambda: place.go(Page.SHARE))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        column = ScrollColumn(self.tr("Coaching notes"), margin=SPACE_4, gap=SPACE_3)
        column.add(head)
        column.body.addLayout(self._list)
        column.add(self.empty_state, 1)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._head = head
        place.bridge.on({"handover", "log"}, self._hear, asker=self)

    @property
    def cards(self) -> tuple[CoachingCard, ...]:
        """The notes, the last one first."""
        return tuple(self._cards.values())

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def showEvent(self, event: QShowEvent) -> None:
        """Show the notes that are here now."""
        self._renew()
        super().showEvent(event)

    def ask_for_file(self) -> None:
        """Ask for the file of a note."""
        kinds = self.tr("Coaching note (*.callside-coaching)")
        ask_file(self, self.tr("A note from your supervisor"), kinds, self.open_file)

    def open_file(self, path: Path) -> None:
        """Take a note in, and open it."""
        self.line.begin(
            self.tr("Reading…"), lambda errand, _: errands.take_coaching(errand, path), self._took
        )

    def look_through(self, folder: Path) -> None:
        """Take in every note, and the playbook, that lie in a folder for this agent."""
        self.line.begin(
            self.tr("Looking through the folder…"),
            lambda errand, _: errands.look_through(errand, folder),
            self._found,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.open_file(Path(files[0]))

    # -- inside ------------------------------------------------------------------------------------

    def _hear(self, _changed: Changed) -> None:
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        """Show each note; one that is open, or being answered, stays as it is."""
        found = self._place.desk.handover.coaching()
        joined = self._place.desk.handover.enrolment() is not None
        self._head.setVisible(joined)
        self.empty_state.setVisible(not found)
        self.empty_state.action_button.setVisible(not joined)
        former, self._cards = self._cards, {}
        for at, received in enumerate(found):
            note = received.letter.note
            card = former.pop(note, None)
            if card is None:
                card = CoachingCard(self._place, received)
                card.opened.connect(self._read)
                self._list.insertWidget(at, card)
            card.renew(received)
            self._cards[note] = card
        for gone in former.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _took(self, received: CoachingReceived) -> None:
        self._place.desk.handover.renew()
        self._renew()
        self._cards[received.letter.note].open_note()

    def _found(self, count: int) -> None:
        self._place.desk.handover.renew()
        self._renew()
        self.line.tell(self.tr("%n new file(s) for you were there.", "", count))

    def _read(self, note: UUID) -> None:
        def done(_nothing: object) -> None:
            self._place.desk.handover.renew()

        self.line.begin_next(
            self.tr("Opening…"), lambda errand, _: errands.mark_read(errand, note), done
        )

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("A folder with files from your supervisor"), self.look_through)
