"""The page of the support file: its whole text is seen here before it is anywhere else (B15)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import Progress
from app.problems import Problem
from app.support.support_file import SECTIONS, SupportFile
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, write_file
from ui.problem_words import in_one_line
from ui.recovery.progress_line import ProgressLine
from ui.support.section_card import SectionCard
from ui.words import QT_TRANSLATE_NOOP

Draft = Callable[[Progress], SupportFile]

TITLES = {
    "program": QT_TRANSLATE_NOOP("SupportPage", "This program"),
    "health": QT_TRANSLATE_NOOP("SupportPage", "What was found on this computer"),
    "policy": QT_TRANSLATE_NOOP("SupportPage", "Policy of your organisation"),
    "settings": QT_TRANSLATE_NOOP("SupportPage", "Settings that you changed"),
    "events": QT_TRANSLATE_NOOP("SupportPage", "What the program did"),
}


class SupportPage(QWidget):
    """Puts the file together each time it is shown; `draft` is called on a worker.

    It goes nowhere by itself: it is saved where the agent wants it.
    """

    leads = True

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._work: LongWork | None = None
        self._file: SupportFile | None = None
        self._cards: list[SectionCard] = []
        head = Card(self.tr("A file for support"))
        head.add(
            Label(
                self.tr(
                    "When something is wrong with Callside, this tells your IT about the program "
                    "and this computer. No words, names or numbers of anybody are in it: neither "
                    "of your callers nor yours."
                )
            )
        )
        head.add(
            Label(
                self.tr(
                    "Below is every line of it. It goes nowhere by itself: save it, and send it in "
                    "your own way."
                ),
                "small",
            )
        )
        self._told = Label("", "body")
        self._told.hide()
        self._line = ProgressLine()
        self._line.stop_asked.connect(self._stop)
        self._save = Button(self.tr("Save as a file"), "download", "primary")
        self._save.clicked.connect(self._ask_where)
        self._again = Button(self.tr("Make it anew"))
        self._again.clicked.connect(self.shown)
        buttons = ChipRow(self.tr("What to do with the file"))
        for button in (self._save, self._again):
            buttons.add_chip(button)
        for widget in (self._told, self._line, buttons):
            head.add(widget)
        self._column = ScrollColumn(self.tr("A file for support"))
        self._column.add(head)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    @property
    def cards(self) -> tuple[SectionCard, ...]:
        """The sections, in the order of the file."""
        return tuple(self._cards)

    @property
    def told(self) -> str:
        """What came of the last thing done here."""
        return self._told.text()

    @property
    def save_button(self) -> Button:
        """Asks where the file is to be saved."""
        return self._save

    @property
    def text(self) -> str:
        """The file as it would be saved now; empty while it is being made."""
        left_out = {card.section.name for card in self._cards if not card.goes_along}
        return "" if self._file is None else self._file.text(left_out)

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def show_subject(self, subject: object) -> None:
        """The page is about nothing else either."""

    def shown(self) -> None:
        """Put the file together as things are now."""
        if self._work is not None:
            return
        self._line.begin(self.tr("Looking…"))
        self._work = LongWork(self._draft, self)
        self._work.finished.connect(self._show)
        self._work.failed.connect(self._fail)
        self._work.cancelled.connect(self._end)
        self._work.start()

    def save_to(self, path: Path) -> None:
        """Write what is shown into a new file."""
        try:
            write_file(path, self.text.encode())
        except Problem as problem:
            self._tell(in_one_line(problem), is_bad=True)
            return
        self._tell(self.tr("Saved. What you saw is all that is in it."))

    def _ask_where(self) -> None:
        if self._file is not None:
            name = self.tr("Callside support file.txt")
            kinds = self.tr("Text (*.txt)")
            ask_where(self, self.tr("Save the support file"), name, kinds, self.save_to)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _show(self, file: SupportFile) -> None:
        self._end()
        left_out = {card.section.name for card in self._cards if not card.goes_along}
        for card in self._cards:
            self._column.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._file = file
        self._cards = []
        for place, section in enumerate(file.sections, start=1):
            title = QCoreApplication.translate("SupportPage", TITLES[section.name])
            card = SectionCard(title, section, optional=section.name != SECTIONS[0])
            card.box.setChecked(section.name not in left_out)
            self._cards.append(card)
            self._column.body.insertWidget(place, card)
        announce(self, self.tr("The support file is ready to be looked at."))

    def _fail(self, problem: Problem) -> None:
        self._end()
        self._tell(in_one_line(problem), is_bad=True)

    def _tell(self, words: str, *, is_bad: bool = False) -> None:
        self._told.setText(words)
        self._told.set_tone("danger" if is_bad else None)
        self._told.setVisible(bool(words))
        announce(self, words, assertive=is_bad)

    def _end(self) -> None:
        self._work = None
        self._line.end()
