"""A few phrases of the playbook, and the one chosen large above them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.palette import PaletteEntry, entry_of
from ui.controls.phrase_card import PhraseCard
from ui.desk.phrases.blanks_form import BlanksForm
from ui.desk.phrases.saying import Saying
from ui.desk.phrases.spoken_sentence import SpokenSentence
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace


class PhraseStack(QWidget):
    """Phrases to say in a panel of its own subject; a press shows one large and logs its use.

    Holds the phrases and which of them is being said.
    """

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._saying = saying
        self._call: UUID | None = None
        self._entries: dict[str, PaletteEntry] = {}
        self._cards: list[PhraseCard] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._spoken = SpokenSentence(place, saying)
        self._spoken.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_2)
        self._column.addWidget(self._spoken)

    @property
    def cards(self) -> tuple[PhraseCard, ...]:
        """The phrases on offer."""
        return tuple(self._cards)

    @property
    def said(self) -> str:
        """The sentence shown large; empty until one is chosen."""
        return "" if self._spoken.isHidden() else self._spoken.text

    @property
    def blanks(self) -> BlanksForm:
        """What the phrase being said still asks for."""
        return self._spoken.blanks

    def show_phrases(self, call: UUID | None, phrases: Sequence[str]) -> None:
        """Offer these phrases in a call; ids that the playbook does not have are left out."""
        if call != self._call:
            self._spoken.hide()
        self._call = call
        self._spoken.renew()
        known = {phrase.id: phrase for phrase in self._place.desk.playbook.phrases}
        self._entries = {name: entry_of(known[name]) for name in phrases if name in known}
        wanted = [(n, self._saying.fill(call, e.body).text) for n, e in self._entries.items()]
        if wanted == [(card.phrase_id, card.sentence) for card in self._cards]:
            return
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [PhraseCard(name, text) for name, text in wanted]
        for card in self._cards:
            card.phrase_chosen.connect(self._say)
            card.copy_asked.connect(self._copy)
            self._column.addWidget(card)

    def _say(self, phrase: str) -> None:
        if self._call is not None:
            entry = self._entries[phrase]
            self._saying.use(self._call, entry, "shown")
            self._spoken.show_phrase(self._call, entry)
            self._spoken.show()

    def _copy(self, phrase: str) -> None:
        if self._call is not None:
            self._saying.use(self._call, self._entries[phrase], "copied")
            self._place.say(self.tr("Copied"))
