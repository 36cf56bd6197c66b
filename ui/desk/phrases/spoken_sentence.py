"""One phrase large to be read aloud, with a question for each blank that nobody has filled."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.palette import PaletteEntry
from ui.controls.label import Label
from ui.controls.sentence_board import SentenceBoard
from ui.desk.phrases.blanks_form import BlanksForm
from ui.desk.phrases.saying import Saying
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace


class SpokenSentence(QWidget):
    """The sentence and, below it, the blanks; what is typed there joins the sentence at once.

    Holds the call, the phrase and why it is offered. The clipboard follows the sentence. Emits
    `blanks_done` when the last blank was filled or passed over.
    """

    blanks_done = Signal()

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._saying = saying
        self._call: UUID | None = None
        self._entry: PaletteEntry | None = None
        self._because: tuple[str, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._board = SentenceBoard()
        self._why = Label("", "small", tone="faint")
        self._blanks = BlanksForm()
        self._blanks.blank_filled.connect(self._fill_blank)
        self._blanks.passed.connect(self.blanks_done)
        saying.filled_anew.connect(self._hear_filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._board)
        column.addWidget(self._why)
        column.addWidget(self._blanks)

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._board.sentence

    @property
    def entry(self) -> PaletteEntry | None:
        """The phrase shown."""
        return self._entry

    @property
    def blanks(self) -> BlanksForm:
        """What is still asked for; hidden when nothing is."""
        return self._blanks

    def show_phrase(self, call: UUID, entry: PaletteEntry, because: tuple[str, ...] = ()) -> None:
        """Show another phrase."""
        self._call, self._entry, self._because = call, entry, because
        self._blanks.start_anew()
        self.renew()

    def renew(self) -> None:
        """Show the sentence as it can be filled now."""
        if self._entry is None or self._call is None:
            return
        filled = self._saying.fill(self._call, self._entry.body)
        why = self.tr("because: {why}").format(why=" · ".join(self._because))
        self._board.set_sentence(filled.text)
        self._why.setText(why)
        self._why.setVisible(bool(self._because))
        self._blanks.ask([self._saying.question(each) for each in filled.missing])

    def _fill_blank(self, placeholder: str, value: str) -> None:
        if self._call is not None:
            self._saying.answer(self._call, placeholder, value)

    def _hear_filled(self, call: object) -> None:
        if call == self._call and self._entry is not None and not self.isHidden():
            self.renew()
            if self.isVisible():
                self._place.clipboard.put_phrase(self.text)
