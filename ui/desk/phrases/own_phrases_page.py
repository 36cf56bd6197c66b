"""My phrases: the agent's own sentences beside the playbook's, and the favourites."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.palette import Palette
from app.ports import Changed
from app.records import PersonalPhrase
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.desk.calls.call_facts import title_of
from ui.desk.follow_ups.due_item import short
from ui.desk.phrases.favourites_card import DIGITS, FavouritesCard
from ui.desk.phrases.own_phrase_card import OwnPhraseCard
from ui.desk.phrases.phrase_form import PhraseForm, WrittenPhrase
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Workplace

translate = QCoreApplication.translate


class OwnPhrasesPage(QWidget):
    """A card for each phrase of one's own, a form for the next, and which digit says what."""

    leads = True

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._shown: tuple[object, ...] | None = None
        self._cards: list[OwnPhraseCard] = []
        self._form: PhraseForm | None = None
        self.setProperty("role", "window")
        self._new = Button(self.tr("New phrase"), "plus", "primary")
        self._new.clicked.connect(self.write_new)
        self._form_card = Card(self.tr("New phrase"))
        self._form_card.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self._empty = EmptyState(
            "message-circle",
            self.tr("Sentences that work for you: write one, and it is in the phrase list."),
            self.tr("Write a phrase"),
        )
        self._empty.action_button.set_role("primary")
        self._empty.action_asked.connect(self.write_new)
        self._favourites = FavouritesCard()
        self._favourites.unpin_asked.connect(self._unpin)
        self._column = ScrollColumn(self.tr("My phrases"), margin=SPACE_4, gap=SPACE_3)
        self._column.body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.add(self._form_card)
        self._column.add(self._empty)
        self._column.body.addLayout(self._list)
        self._column.add(self._favourites)
        self._column.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        place.bridge.on({"phrases", "playbook", "log"}, self._hear)

    @property
    def cards(self) -> tuple[OwnPhraseCard, ...]:
        """The phrases, by title."""
        return tuple(self._cards)

    @property
    def favourites(self) -> FavouritesCard:
        """Which digit says what."""
        return self._favourites

    @property
    def new_button(self) -> Button:
        """Opens the form of a new phrase."""
        return self._new

    @property
    def form(self) -> PhraseForm | None:
        """The form of a new phrase, while it is open."""
        return self._form

    @property
    def empty_state(self) -> EmptyState:
        """What is shown while there is no phrase."""
        return self._empty

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def went_back(self) -> bool:
        """Close an open form; False when none is."""
        return self._close_form() or any(card.close_form() for card in self._cards)

    def open_forms(self) -> dict[tuple[str, ...], QWidget]:
        """The form of a new phrase, and those of phrases that are changed."""
        forms: dict[tuple[str, ...], QWidget] = {} if self._form is None else {("new",): self._form}
        return forms | {
            ("change", str(card.phrase.id)): card.form
            for card in self._cards
            if card.form is not None
        }

    def open_form(self, name: tuple[str, ...]) -> QWidget | None:
        """Open it again; None where the phrase is gone."""
        if name == ("new",):
            self.write_new()
            return self._form
        card = next((card for card in self._cards if str(card.phrase.id) == name[1]), None)
        if card is None:
            return None
        card.edit_button.click()
        return card.form

    def showEvent(self, event: QShowEvent) -> None:
        """Show what there is now."""
        self._renew()
        super().showEvent(event)

    def write_new(self) -> None:
        """Open the form of a new phrase."""
        if self._form is None:
            form = PhraseForm(self._place.desk.playbook)
            form.saved.connect(self._add)
            form.cancelled.connect(self._close_form)
            self._form = form
            self._form_card.add(form)
            self._form_card.show()
            self._new.hide()
            self._empty.hide()
        self._form.take_keyboard()

    # -- inside ------------------------------------------------------------------------------------

    def _hear(self, _changed: Changed) -> None:
        if self.isVisible():
            self._renew()

    def _renew(self) -> None:
        desk = self._place.desk
        own, pinned = desk.phrases.personal(), desk.phrases.favourites()
        shown = (own, tuple(pinned.items()), desk.playbook)
        if shown == self._shown:
            return
        self._shown = shown
        self._lay_out(own, {phrase: digit for digit, phrase in pinned.items()})
        self._show_way_in(is_empty=not own)
        palette = Palette(desk.playbook, own)
        self._favourites.show_titles(
            {digit: short(entry.title) for digit, entry in palette.pinned(pinned).items()}
        )

    def _lay_out(self, own: tuple[PersonalPhrase, ...], digits: dict[str, int]) -> None:
        """One card a phrase; one that is being edited, or is the same as before, stays."""
        former = {card.phrase.id: card for card in self._cards}
        cards = []
        for phrase in own:
            digit = digits.get(str(phrase.id), 0)
            card = former.get(phrase.id)
            stays = card is not None and (
                card.form is not None
                or (card.phrase == phrase and card.pin_button.isChecked() == bool(digit))
            )
            if card is None or not stays:
                card = self._card(phrase, digit)
            else:
                former.pop(phrase.id)
            cards.append(card)
        for gone in former.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._cards = cards
        for at, card in enumerate(cards):
            if self._list.indexOf(card) != at:
                self._list.removeWidget(card)
                self._list.insertWidget(at, card)

    def _card(self, phrase: PersonalPhrase, digit: int) -> OwnPhraseCard:
        kind = title_of(self._place.desk.playbook.kinds, phrase.kind)
        card = OwnPhraseCard(phrase, kind, digit)
        card.edit_button.clicked.connect(
            lambda: card.open_form(PhraseForm(self._place.desk.playbook, phrase))
        )
        card.edited.connect(lambda written: self._change(phrase, written))
        card.delete_asked.connect(lambda: self._delete(phrase))
        card.pin_asked.connect(lambda: self._pin(phrase))
        return card

    def _add(self, written: WrittenPhrase) -> None:
        self._close_form()
        phrase = self._write(written, None)
        undo = self._place.desk.phrases.undo_of(phrase, None)
        self._place.offer_undo(
            lambda: translate("OwnPhrasesPage", "Added “{title}”.").format(title=phrase.title), undo
        )

    def _change(self, former: PersonalPhrase, written: WrittenPhrase) -> None:
        phrase = self._write(written, former)
        undo = self._place.desk.phrases.undo_of(phrase, former)
        self._place.offer_undo(
            lambda: translate("OwnPhrasesPage", "Changed “{title}”.").format(title=phrase.title),
            undo,
        )

    def _write(self, written: WrittenPhrase, former: PersonalPhrase | None) -> PersonalPhrase:
        return self._place.desk.phrases.write_own(
            written.title, written.kind, written.body, keywords=written.keywords, former=former
        )

    def _delete(self, phrase: PersonalPhrase) -> None:
        undo = self._place.desk.phrases.delete_own(phrase)
        title = short(phrase.title)
        self._place.offer_undo(
            lambda: translate("OwnPhrasesPage", "Deleted “{title}”.").format(title=title), undo
        )
        self._new.setFocus()

    def _pin(self, phrase: PersonalPhrase) -> None:
        """To the next free digit; off its digit where it has one."""
        phrases = self._place.desk.phrases
        pinned = phrases.favourites()
        for digit, pinned_phrase in pinned.items():
            if pinned_phrase == str(phrase.id):
                self._unpin(digit)
                return
        free = next((digit for digit in DIGITS if digit not in pinned), None)
        if free is None:
            self._place.say(self.tr("All nine keys are taken. Unpin one below first."))
            self._renew_pins()
            return
        undo = phrases.pin(free, str(phrase.id))
        title = short(phrase.title)
        self._place.offer_undo(
            lambda: translate("OwnPhrasesPage", "Pinned “{title}” to {digit}.").format(
                title=title, digit=free
            ),
            undo,
        )

    def _renew_pins(self) -> None:
        """Buttons that were pressed in vain show what is so."""
        pinned = set(self._place.desk.phrases.favourites().values())
        for card in self._cards:
            card.pin_button.setChecked(str(card.phrase.id) in pinned)

    def _unpin(self, digit: int) -> None:
        undo = self._place.desk.phrases.pin(digit, "")
        self._place.offer_undo(
            lambda: translate("OwnPhrasesPage", "Key {digit} is free now.").format(digit=digit),
            undo,
        )

    def _close_form(self) -> bool:
        form, self._form = self._form, None
        if form is None:
            return False
        self._form_card.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._form_card.hide()
        self._show_way_in(is_empty=not self._cards)
        way_in = self._new if self._cards else self._empty.action_button
        way_in.setFocus()
        return True

    def _show_way_in(self, *, is_empty: bool) -> None:
        """One way to the form: the button, or the first words of a page without phrases."""
        self._new.setVisible(not is_empty and self._form is None)
        self._empty.setVisible(is_empty and self._form is None)
