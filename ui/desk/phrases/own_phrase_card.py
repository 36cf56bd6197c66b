"""One phrase of the agent's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.records import PersonalPhrase
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.desk.follow_ups.due_item import short
from ui.desk.phrases.phrase_form import PhraseForm, WrittenPhrase


class OwnPhraseCard(Card):
    """The sentence with its title and kind; edited in its place.

    Holds the phrase. Emits `edited` with a `WrittenPhrase`, `delete_asked`, `pin_asked`.
    """

    edited = Signal(object)
    delete_asked = Signal()
    pin_asked = Signal()

    def __init__(
        self, phrase: PersonalPhrase, kind: str, digit: int, parent: QWidget | None = None
    ) -> None:
        """`kind` in words; `digit` 1–9 where it is pinned, else 0."""
        super().__init__(parent=parent)
        self.setAccessibleName(phrase.title)
        self._phrase = phrase
        self._form: PhraseForm | None = None
        title = short(phrase.title)
        self._title = Label(title, "strong")
        self._sentence = Label(phrase.body)
        self._facts = ChipRow(self.tr("About this phrase"))
        chips = [Chip(kind)]
        if digit:
            words = self.tr("Favourite {digit}").format(digit=digit)
            chips.append(Chip(words, "star", "accent"))
        chips += [Chip(short(word, 30), "search") for word in phrase.keywords]
        self._facts.set_chips(chips)
        pin = self.tr("Unpin “{title}”") if digit else self.tr("Pin “{title}” as a favourite")
        self._pin = IconButton("star", pin.format(title=title))
        self._pin.setCheckable(True)
        self._pin.setChecked(bool(digit))
        self._pin.clicked.connect(self.pin_asked)
        self._edit = IconButton("pencil", self.tr("Change “{title}”").format(title=title))
        self._delete = IconButton("trash-2", self.tr("Delete “{title}”").format(title=title))
        self._delete.clicked.connect(self.delete_asked)
        buttons = ChipRow(self.tr("What to do with it"))
        buttons.set_chips((self._pin, self._edit, self._delete))
        for widget in (self._title, self._sentence, self._facts, buttons):
            self.add(widget)

    @property
    def phrase(self) -> PersonalPhrase:
        """The phrase."""
        return self._phrase

    @property
    def sentence(self) -> str:
        """The sentence as shown."""
        return self._sentence.text()

    @property
    def form(self) -> PhraseForm | None:
        """The form, while the phrase is edited."""
        return self._form

    @property
    def pin_button(self) -> IconButton:
        """Pins it to the next free digit, or unpins it."""
        return self._pin

    @property
    def edit_button(self) -> IconButton:
        """Opens the form."""
        return self._edit

    @property
    def delete_button(self) -> IconButton:
        """Puts it into the trash."""
        return self._delete

    def open_form(self, form: PhraseForm) -> None:
        """Show a form in place of the sentence."""
        self._form = form
        form.saved.connect(self._save)
        form.cancelled.connect(self.close_form)
        self._sentence.hide()
        self._facts.hide()
        self.body.insertWidget(self.body.indexOf(self._sentence), form)
        form.take_keyboard()

    def close_form(self) -> bool:
        """Show the sentence again; False where no form was open."""
        form, self._form = self._form, None
        if form is None:
            return False
        self.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._sentence.show()
        self._facts.show()
        self._edit.setFocus()
        return True

    def _save(self, written: WrittenPhrase) -> None:
        self.close_form()
        self.edited.emit(written)
