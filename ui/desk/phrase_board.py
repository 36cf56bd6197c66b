"""The sentence to read aloud, large, and the blanks that it still has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.palette import PaletteEntry
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.controls.sentence_board import SentenceBoard
from ui.desk.blanks_form import BlanksForm
from ui.desk.panel import CallPanel
from ui.desk.saying import Saying
from ui.look.tokens import SPACE_1
from ui.workplace import Workplace


class PhraseBoard(CallPanel):
    """One phrase being said; it never takes the keyboard by itself.

    Holds the phrase and why it was offered. Emits `insert_asked` and `copy_asked` with them,
    `source_asked` with its path in the playbook, `closed` when the agent is done with it, and
    `blanks_done` when the last blank was filled or passed over.
    """

    insert_asked = Signal(object, object)
    copy_asked = Signal(object, object)
    source_asked = Signal(str)
    closed = Signal()
    blanks_done = Signal()

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._saying = saying
        self._entry: PaletteEntry | None = None
        self._because: tuple[str, ...] = ()
        self._card = Card(self.tr("Say"))
        self._close = Button(self.tr("Said"), "check", "link")
        self._close.clicked.connect(self.closed)
        self._card.set_trailing(self._close)
        self._sentence = SentenceBoard()
        self._caution = Label("", "small", tone="warn")
        self._blanks = BlanksForm()
        self._blanks.blank_filled.connect(self._fill_blank)
        self._blanks.passed.connect(self.blanks_done)
        self._copied = Label(self.tr("On the clipboard too, for a moment."), "small", tone="muted")
        self._insert = Button(self.tr("Into the notes"), "plus", "quiet")
        self._insert.clicked.connect(self._ask_insert)
        self._source = Button(self.tr("Where does this come from?"), "info", "quiet")
        self._source.clicked.connect(self._ask_source)
        foot = FlowLayout(gap=SPACE_1)
        foot.addWidget(self._insert)
        foot.addWidget(self._source)
        for widget in (self._sentence, self._caution, self._blanks, self._copied):
            self._card.add(widget)
        self._card.add_layout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.watch("caller", "fields")
        saying.filled_anew.connect(self._hear_filled)

    @property
    def sentence(self) -> str:
        """The sentence shown."""
        return self._sentence.sentence

    @property
    def entry(self) -> PaletteEntry | None:
        """The phrase shown."""
        return self._entry

    @property
    def blanks(self) -> BlanksForm:
        """What is still asked for; hidden when nothing is."""
        return self._blanks

    @property
    def close_button(self) -> Button:
        """Puts the board away."""
        return self._close

    @property
    def insert_button(self) -> Button:
        """Puts the sentence into the notes."""
        return self._insert

    def show_phrase(self, entry: PaletteEntry, because: tuple[str, ...]) -> None:
        """Show a phrase to be said."""
        self._entry, self._because = entry, because
        self._blanks.start_anew()
        self.renew_when_seen()

    def renew(self) -> None:
        """Show the sentence as it can be filled now."""
        entry = self._entry
        if entry is None or self.call is None:
            return
        filled = self._saying.fill(self.call, entry.body)
        why = self.tr("because: {why}").format(why=" · ".join(self._because))
        self._sentence.set_sentence(filled.text, "accent", why if self._because else "")
        self._caution.setText(self._caution_of(entry))
        self._caution.setVisible(bool(self._caution.text()))
        self._blanks.ask([self._saying.question(each) for each in filled.missing])
        self._source.setVisible(not entry.personal)

    def take_keyboard(self) -> None:
        """Go to the first blank, where there is one."""
        self._renew_if_stale()
        self._blanks.take_keyboard()

    @property
    def asks(self) -> bool:
        """Whether a blank waits to be filled."""
        self._renew_if_stale()
        return self._blanks.asks

    def _caution_of(self, entry: PaletteEntry) -> str:
        if not entry.last_resort:
            return ""
        if entry.never_on:
            return self.tr("A last resort. Never on {topics}.").format(topics=entry.never_on)
        return self.tr("A last resort.")

    def _fill_blank(self, placeholder: str, value: str) -> None:
        if self.call is not None:
            self._saying.answer(self.call, placeholder, value)

    def _hear_filled(self, call: object) -> None:
        if call != self.call or self._entry is None or self.call is None:
            return
        self.renew_when_seen()
        if self.isVisible():
            text = self._saying.fill(self.call, self._entry.body).text
            self.place.clipboard.put_phrase(text)

    def _ask_insert(self) -> None:
        if self._entry is not None:
            self.insert_asked.emit(self._entry, self._because)

    def _ask_source(self) -> None:
        if self._entry is not None:
            self.source_asked.emit(f"phrases.{self._entry.id}")
