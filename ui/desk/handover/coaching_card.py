"""One coaching note: closed until it is wanted, then read and answered in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.handover import errands
from ui.desk.handover.captioned import Captioned
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.folder_choice import ask_folder
from ui.desk.handover.moments import when_words
from ui.desk.notes.guarded_input import GuardedText
from ui.desk.wrap_up.yes_no import YesNo
from ui.look.tokens import SPACE_3
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from app.handover.coaching import YesNo as Answer
    from app.handover.records import CoachingReceived


class CoachingCard(Card):
    """Who wrote when, and whether it was read; the note and the answer once it is opened.

    Emits:
        opened(UUID): the note was opened.
    """

    opened = Signal(object)

    def __init__(
        self, place: Workplace, received: CoachingReceived, parent: QWidget | None = None
    ) -> None:
        letter = received.letter
        super().__init__(parent=parent)
        self._place = place
        self._received = received
        self.note: UUID = letter.note
        told = self.tr("{author}, {when}")
        self.set_title(told.format(author=letter.author, when=when_words(place, letter.written_ms)))
        self._state = Label("", "small")
        self._toggle = Button(self.tr("Read"), "book-open")
        self._toggle.clicked.connect(lambda _on=False: self._turn())
        self._inside = QWidget()
        self._filled = False
        row = ChipRow(self.tr("Coaching note"))
        row.set_chips((self._toggle,))
        for widget in (self._state, row, self._inside):
            self.add(widget)
        self._inside.hide()
        self.renew(received)

    @property
    def state(self) -> str:
        """Whether it was read and answered."""
        return self._state.text()

    @property
    def toggle(self) -> Button:
        """Opens and closes the note."""
        return self._toggle

    @property
    def is_open(self) -> bool:
        """Whether the note is shown."""
        return not self._inside.isHidden()

    def renew(self, received: CoachingReceived) -> None:
        """Show what was done with the note; what is being written stays."""
        self._received = received
        if received.answered_ms is not None:
            when = when_words(self._place, received.answered_ms)
            self._state.setText(self.tr("Answered {when}").format(when=when))
        elif received.read_ms is not None:
            self._state.setText(self.tr("Read, not answered yet"))
        else:
            self._state.setText(self.tr("Not read yet"))
        self.set_bar("accent" if received.read_ms is None else None)
        name = (
            self.tr("Close the note of {when}")
            if self.is_open
            else self.tr("Read the note of {when}")
        )
        when = when_words(self._place, received.letter.written_ms)
        self._toggle.setAccessibleName(name.format(when=when))

    def open_note(self) -> None:
        """Show the note."""
        if not self.is_open:
            self._turn()

    # -- inside ------------------------------------------------------------------------------------

    def _turn(self) -> None:
        if not self._filled:
            self._fill()
        self._inside.setVisible(not self.is_open)
        self._toggle.setText(self.tr("Close") if self.is_open else self.tr("Read"))
        self.renew(self._received)
        if self.is_open and self._received.read_ms is None:
            self.opened.emit(self.note)

    def _fill(self) -> None:
        self._filled = True
        letter = self._received.letter
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for caption, words in (
            (self.tr("What went well"), letter.went_well),
            (self.tr("What to try"), letter.to_try),
            (self.tr("A question to you"), letter.question),
            (self.tr("What to improve"), letter.improvement),
        ):
            if words:
                column.addWidget(Captioned(caption, words))
        if letter.review_after:
            review = self.tr("Looked at again after %n call(s).", "", letter.review_after)
            column.addWidget(Label(review, "muted"))
        call = letter.call
        if call is not None and self._place.desk.call(call) is not None:
            show = Button(self.tr("Show the call"), "phone")
            show.clicked.connect(lambda _on=False: self._place.go(Page.CALL_DETAIL, call))
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_form(column)

    def _add_form(self, column: QVBoxLayout) -> None:
        former = self._received.feedback
        self.agreed = YesNo(self.tr("I agree"))
        self.helped = YesNo(self.tr("It helped"))
        self.words = GuardedText(self.tr("My answer"), least=2, most=6)
        if former is not None:
            self.agreed.set_choice(former.agreed)
            self.helped.set_choice(former.helped)
            self.words.show_text(former.answer)
        self.line = ErrandLine(self._place)
        self.send = Button(self.tr("Write my answer"), "arrow-right", "primary")
        self.send.clicked.connect(lambda _on=False: self.answer())
        choose = Button(self.tr("Choose the folder…"))
        choose.clicked.connect(lambda _on=False: self._ask_folder())
        buttons = ChipRow(self.tr("My answer"))
        buttons.set_chips((self.send, choose))
        for widget in (
            Labelled(self.tr("I agree"), self.agreed),
            Labelled(self.tr("It helped"), self.helped),
            Labelled(
                self.tr("My answer"),
                self.words,
                hint=self.tr("Only your supervisor can read it; it is written as a file."),
            ),
            self.line,
            buttons,
        ):
            column.addWidget(widget)

    def answer(self) -> None:
        """Write the answer into the folder that is handed over into."""
        folder = self._place.settings.text("handover_folder")
        if not folder:
            self._ask_folder()
            return
        agreed, helped = cast("Answer", self.agreed.value), cast("Answer", self.helped.value)
        words, note = self.words.toPlainText(), self.note
        self.line.begin(
            self.tr("Writing…"),
            lambda errand, _: errands.answer(
                errand, note, Path(folder), agreed=agreed, words=words, helped=helped
            ),
            self._written,
        )

    def _written(self, path: Path) -> None:
        told = self.tr("Written as {name} in {folder}. Your supervisor takes it from there.")
        self.line.tell(told.format(name=path.name, folder=path.parent))
        self._place.desk.handover.renew()

    def _ask_folder(self) -> None:
        def use(folder: Path) -> None:
            self._place.settings.set("handover_folder", str(folder))
            self.answer()

        ask_folder(self, self.tr("The folder for my answer"), use)
