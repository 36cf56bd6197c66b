"""Everything about one caller: found, looked at, handed out as files, erased (C08)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.erasure import REASONS, Person
from app.records import Call
from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.kept.about_card import AboutCard
from ui.kept.hand_out_card import HandOutCard
from ui.kept.sure_card import SureCard
from ui.kept.words import why_words
from ui.look.tokens import SPACE_2
from ui.recovery.progress_line import ProgressLine
from ui.workplace import Workplace

MOST_FOUND = 20


class AboutCallerPage(QWidget):
    """Holds who was found and who was chosen. All that takes time is done elsewhere.

    Emits:
        sought(str): somebody is to be found.
        chosen(Person): what is kept about them is to be shown.
        export_asked(): the files are wanted.
        stop_asked(): what is being done is to be stopped.
    """

    sought = Signal(str)
    chosen = Signal(object)
    export_asked = Signal()
    stop_asked = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.person: Person | None = None
        self._waits = False
        self.erase = SureCard(
            self.tr("Erase this caller"),
            self.tr(
                "Name, numbers, notes, quotes and every word about them go for good: from the log, "
                "its search and its backups. Calls go on being counted. Nobody is brought back by "
                "an old backup. With your supervisor the words go when you next hand over. It "
                "cannot be undone, and there is no way back to an older Callside after it."
            ),
            self.tr("Erase this caller…"),
            self.tr("Erase for good"),
            reasons=[(why, why_words(why)) for why in REASONS],
        )
        self._column = ScrollColumn(self.tr("Everything about a caller"))
        self._about = AboutCard()
        self.hand_out = HandOutCard(
            self.tr(
                "One page to read and one file for programs. Read the lines above first: names "
                "of other people in your notes are blacked out if you write them here. Your "
                "reflections and remarks on tension are left out."
            ),
            private=self.tr("With my reflections and remarks"),
        )
        self.hand_out.write_asked.connect(self.export_asked)
        for card in (self._search_card(), self._about, self.hand_out, self.erase):
            self._column.add(card)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self.show_person(None)
        place.bridge.on({"saved"}, lambda _changed: self._saved())

    def _search_card(self) -> Card:
        card = Card(self.tr("Who is it?"))
        self._field = SearchField(
            self.tr("Number, name, account, e-mail or id"), hint=self.tr("Number or name")
        )
        self._field.returnPressed.connect(self._seek)
        self._find = Button(self.tr("Find"), "search")
        self._find.clicked.connect(self._seek)
        self._told = Label("", "muted")
        self._told.hide()
        self._line = ProgressLine()
        self._line.stop_asked.connect(self.stop_asked)
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE_2)
        self._rows: list[Button] = []
        card.add(self._field)
        card.add(ActionRow(self.tr("Find"), self._find))
        card.add(self._told)
        card.add(self._line)
        card.add_layout(self._found)
        return card

    # -- what is seen ------------------------------------------------------------------------------

    @property
    def field(self) -> SearchField:
        """Where somebody is named."""
        return self._field

    @property
    def find_button(self) -> Button:
        """Finds them."""
        return self._find

    @property
    def write_button(self) -> Button:
        """Hands it out."""
        return self.hand_out.write_button

    @property
    def names_field(self) -> QLineEdit:
        """Names to be blacked out."""
        return self.hand_out.names_field

    @property
    def private_box(self) -> CheckBox:
        """Whether what is private goes along."""
        return self.hand_out.private_box

    @property
    def line(self) -> ProgressLine:
        """What is being done just now."""
        return self._line

    @property
    def told(self) -> str:
        """What came of the search."""
        return self._told.text()

    @property
    def exported(self) -> str:
        """What came of handing it out."""
        return self.hand_out.told

    @property
    def found(self) -> tuple[Button, ...]:
        """Those who fit, where they are several."""
        return tuple(self._rows)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is kept, as shown."""
        return self._about.lines

    @property
    def counts(self) -> str:
        """How much is kept, as shown."""
        return self._about.counts

    def show_call(self, call: UUID | None) -> None:
        """Find whoever a call is with, as soon as what was just written of it is in the log."""
        desk = self._place.desk
        record = None if call is None else desk.call(call)
        self._waits = False
        if record is None:
            return
        self._field.setText(_known_by(record))
        self._waits = not desk.is_saved(call)
        if not self._waits:
            self._seek()

    def shown(self) -> None:
        """Somebody wants to be found."""
        self._column.verticalScrollBar().setValue(0)

    def search(self) -> None:
        """Put the keyboard where somebody is named."""
        self._field.setFocus()

    def went_back(self) -> bool:
        """Ask no more; False where nothing was asked."""
        was_asked = self.erase.is_asked
        self.erase.calm()
        return was_asked

    # -- what came of it ---------------------------------------------------------------------------

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Say what came of the search."""
        self._told.setText(words)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(words))
        if words:
            announce(self, words, assertive=is_bad)

    def show_found(self, people: Sequence[Person]) -> None:
        """Offer those who fit; one alone is chosen at once."""
        self._clear_rows()
        if not people:
            self.show_person(None)
            self.tell(self.tr("Nothing is kept about anybody of that name or number."))
            return
        if len(people) == 1:
            self.tell("")
            self.chosen.emit(people[0])
            return
        self.show_person(None)
        for person in people[:MOST_FOUND]:
            button = Button(self._person_words(person), "user")
            button.set_leading(True)
            button.clicked.connect(lambda _checked=False, who=person: self.chosen.emit(who))
            self._found.addWidget(button)
            self._rows.append(button)
        words = self.tr("%n people fit: who is meant?", "", len(people))
        if len(people) > MOST_FOUND:
            words += " " + self.tr("Only the first are shown; write more of it.")
        self.tell(words)

    def show_person(
        self,
        person: Person | None,
        counts: Mapping[str, int] | None = None,
        lines: Sequence[str] = (),
    ) -> None:
        """Show what is kept about somebody; None shows nothing."""
        self.person = person
        if person is None:
            self._about.clear()
        else:
            self._about.show_about(self._person_words(person), counts or {}, lines)
            self.hand_out.tell("")
        for card in (self._about, self.hand_out):
            card.setVisible(person is not None)
        self.erase.calm()
        self.erase.setVisible(person is not None)

    def show_erased(self, words: str) -> None:
        """Somebody is gone; nothing here names them any more."""
        self._clear_rows()
        self._field.clear()
        self.hand_out.clear()
        self.show_person(None)
        self.tell(words)

    def _person_words(self, person: Person) -> str:
        card = person.callers[0] if person.callers else None
        known = () if card is None else (card.name, card.number, card.account, card.email)
        told = [each for each in known if each] or [self.tr("Calls linked to nobody")]
        return " · ".join((*told, self.tr("%n call(s)", "", len(person.calls))))

    def _clear_rows(self) -> None:
        for row in self._rows:
            self._found.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _saved(self) -> None:
        if self._waits and self._place.desk.is_saved():
            self._seek()

    def _seek(self) -> None:
        self._waits = False
        text = self._field.text().strip()
        if text:
            self.sought.emit(text)


def _known_by(call: Call) -> str:
    """What finds whoever a call is with: what is exact, before a name."""
    return call.number or call.account or call.email or call.name or str(call.id)
