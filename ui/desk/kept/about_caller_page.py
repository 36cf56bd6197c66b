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
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.kept.sure_card import SureCard
from ui.kept.words import counts_words, why_words
from ui.look.tokens import SPACE_1, SPACE_2
from ui.recovery.progress_line import ProgressLine
from ui.workplace import Workplace

MOST_LINES = 60
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
        for card in (self._search_card(), self._about_card(), self._export_card(), self.erase):
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
        self._find = Button(self.tr("Find"), "search", "primary")
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

    def _about_card(self) -> Card:
        self._about = Card(self.tr("What is kept"))
        self._counts = Label("", "strong")
        self._about.add(self._counts)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE_1)
        self._about.add_layout(self._lines)
        self._labels: list[Label] = []
        return self._about

    def _export_card(self) -> Card:
        self._export = Card(self.tr("Hand it out"))
        self._export.add(
            Label(
                self.tr(
                    "One page to read and one file for programs. Read the lines above first: names "
                    "of other people in your notes are blacked out if you write them here. Your "
                    "reflections and remarks on tension are left out."
                )
            )
        )
        self._names = QLineEdit()
        self._names.setAccessibleName(self.tr("Names of others, with commas"))
        self._export.add(Labelled(self.tr("Names of others, with commas"), self._names))
        self._private = CheckBox(self.tr("With my reflections and remarks"))
        self._export.add(self._private)
        self._exported = Label("", "strong")
        self._exported.hide()
        self._export.add(self._exported)
        self._write = Button(self.tr("Write it into a folder…"), "download")
        self._write.clicked.connect(self.export_asked)
        self._export.add(ActionRow(self.tr("Hand it out"), self._write))
        return self._export

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
        return self._write

    @property
    def names_field(self) -> QLineEdit:
        """Names to be blacked out."""
        return self._names

    @property
    def private_box(self) -> CheckBox:
        """Whether what is private goes along."""
        return self._private

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
        return self._exported.text()

    @property
    def found(self) -> tuple[Button, ...]:
        """Those who fit, where they are several."""
        return tuple(self._rows)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is kept, as shown."""
        return tuple(label.text() for label in self._labels)

    @property
    def counts(self) -> str:
        """How much is kept, as shown."""
        return self._counts.text()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are to be blacked out."""
        return tuple(name.strip() for name in self._names.text().split(",") if name.strip())

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
        for label in self._labels:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [Label(line, "small") for line in lines[:MOST_LINES]]
        if len(lines) > MOST_LINES:
            more = self.tr("%n more line(s) in the files", "", len(lines) - MOST_LINES)
            self._labels.append(Label(more, "muted"))
        for label in self._labels:
            self._lines.addWidget(label)
        if person is not None:
            self._about.set_title(self._person_words(person))
            self._counts.setText(counts_words(counts or {}))
            self._exported.hide()
        for card in (self._about, self._export):
            card.setVisible(person is not None)
        self.erase.calm()
        self.erase.setVisible(person is not None)

    def show_erased(self, words: str) -> None:
        """Somebody is gone; nothing here names them any more."""
        self._clear_rows()
        self._field.clear()
        self._names.clear()
        self.show_person(None)
        self.tell(words)

    def tell_exported(self, words: str, *, is_bad: bool = False) -> None:
        """Say what came of handing it out."""
        self._exported.setText(words)
        self._exported.set_tone("danger" if is_bad else None)
        self._exported.show()
        announce(self, words, assertive=is_bad)

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
