"""The sentence to read aloud, large, and the blanks that it still has."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.palette import PaletteEntry
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.desk.call.panel import CallPanel
from ui.desk.phrases.blanks_form import BlanksForm
from ui.desk.phrases.saying import Saying
from ui.desk.phrases.spoken_sentence import SpokenSentence
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
        self._entry: PaletteEntry | None = None
        self._because: tuple[str, ...] = ()
        self._card = Card()
        self._card.setAccessibleName(self.tr("Say"))
        self._close = Button(self.tr("Said"), "check", "primary")
        self._close.clicked.connect(self.closed)
        self._spoken = SpokenSentence(place, saying)
        self._spoken.blanks_done.connect(self.blanks_done)
        self._caution = Label("", "small", tone="warn")
        self._copied = Label(self.tr("On the clipboard too, for a moment."), "small", tone="muted")
        self._insert = Button(self.tr("Into the notes"), "plus", "quiet")
        self._insert.clicked.connect(self._ask_insert)
        self._source = Button(self.tr("Where does this come from?"), "info", "quiet")
        self._source.clicked.connect(self._ask_source)
        foot = FlowLayout(gap=SPACE_1)
        foot.addWidget(self._close)
        foot.addWidget(self._insert)
        foot.addWidget(self._source)
        self._card.add(self._spoken)
        self._card.add(self._caution)
        self._card.add_layout(foot)
        self._card.add(self._copied)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._card)
        self.watch("caller", "fields")

    @property
    def sentence(self) -> str:
        """The sentence shown."""
        return self._spoken.text

    @property
    def entry(self) -> PaletteEntry | None:
        """The phrase shown."""
        return self._entry

    @property
    def blanks(self) -> BlanksForm:
        """What is still asked for; hidden when nothing is."""
        return self._spoken.blanks

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
        if self.call is not None:
            self._spoken.show_phrase(self.call, entry, because)
        self.renew_when_seen()

    def renew(self) -> None:
        """Show the sentence as it can be filled now."""
        entry = self._entry
        if entry is None or self.call is None:
            return
        self._spoken.renew()
        self._caution.setText(self._caution_of(entry))
        self._caution.setVisible(bool(self._caution.text()))
        self._source.setVisible(not entry.personal)

    def take_keyboard(self) -> None:
        """Go to the first blank, where there is one."""
        self._spoken.blanks.take_keyboard()

    @property
    def asks(self) -> bool:
        """Whether a blank waits to be filled."""
        return self._spoken.blanks.asks

    def _caution_of(self, entry: PaletteEntry) -> str:
        if not entry.last_resort:
            return ""
        if entry.never_on:
            return self.tr("A last resort. Never on {topics}.").format(topics=entry.never_on)
        return self.tr("A last resort.")

    def _ask_insert(self) -> None:
        if self._entry is not None:
            self.insert_asked.emit(self._entry, self._because)

    def _ask_source(self) -> None:
        if self._entry is not None:
            self.source_asked.emit(f"phrases.{self._entry.id}")
