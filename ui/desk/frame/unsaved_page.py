"""What is not on the disk yet: to wait for, or to save a copy of elsewhere."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from ui.background import LogWriter
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, write_file
from ui.problem_words import in_one_line
from ui.unsaved_copy import text_of
from ui.workplace import Workplace


class UnsavedPage(QWidget):
    """Says how much is in memory only; saves a copy as text; goes on, or closes all the same.

    Emits:
        stay_asked(): go on working.
        close_asked(): close, and leave what is not saved.
    """

    leads = True

    stay_asked = Signal()
    close_asked = Signal()

    def __init__(self, place: Workplace, writer: LogWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._writer = writer
        card = Card(bar="warn")
        self._count = Label("", "heading")
        card.add(self._count)
        self._about = Label(
            self.tr(
                "It is kept here and tried again until it is saved; the window then closes by "
                "itself if you closed it. You can save a copy of it as text somewhere else: that "
                "file is not encrypted."
            )
        )
        card.add(self._about)
        row = ChipRow(self.tr("What to do"))
        self.copy_button = Button(self.tr("Save a copy as text"), role="primary")
        self.stay_button = Button(self.tr("Go on working"))
        self.close_button = Button(self.tr("Close without saving"), role="danger")
        self.copy_button.clicked.connect(self._choose)
        self.stay_button.clicked.connect(self.stay_asked)
        self.close_button.clicked.connect(self.close_asked)
        for button in (self.copy_button, self.stay_button, self.close_button):
            row.add_chip(button)
        card.add(row)
        column = ScrollColumn(self.tr("Not saved yet"))
        column.add(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.renew()

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front: nothing is lost by it."""
        return self.stay_button

    @property
    def text(self) -> str:
        """What is said of the amount."""
        return self._count.text()

    def show_call(self, call: UUID | None) -> None:
        """Count anew; the page is about all calls."""
        self.renew()

    def renew(self) -> None:
        """Count what is in memory only."""
        waiting = self._writer.waiting
        self._count.setText(
            self.tr("%n change(s) are not saved yet.", "", waiting)
            if waiting
            else self.tr("Everything is saved.")
        )
        for widget in (self._about, self.copy_button, self.close_button):
            widget.setVisible(bool(waiting))

    def save_to(self, path: Path) -> None:
        """Write a copy that only its owner can read."""
        try:
            write_file(path, text_of(self._writer.unsaved).encode())
        except Problem as problem:
            self._place.say(in_one_line(problem))
        else:
            self._place.say(self.tr("A copy is saved."))

    def _choose(self) -> None:
        ask_where(
            self, self.tr("Save a copy as text"), "callside-unsaved.txt", "*.txt", self.save_to
        )
