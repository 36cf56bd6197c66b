"""The form that brings a backup back: pick one by its time, see what is in it, take it (B06)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_4
from ui.recovery.door import BackupLine, BackupPreview

MOST_SHOWN = 8


class BackupsForm(Card):
    """The newest backups by date and time; the chosen one is previewed before it is taken.

    Emits:
        chosen(Path): a backup was picked; its preview is wanted.
        answered(Path): the backup is to be brought back.
    """

    chosen = Signal(object)
    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Bring a backup back"))
        self._lines: dict[str, BackupLine] = {}
        self._about = Label("", "small")
        self._choices = ChoiceRow(self.tr("Backups, the newest first"))
        self._choices.choice_made.connect(self._choose)
        self._preview = Label("", "body")
        self._preview.hide()
        self._button = Button(self.tr("Bring this one back"), role="primary")
        self._button.setEnabled(False)
        self._button.clicked.connect(self._answer)
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        for widget in (self._about, self._choices, self._preview, self._button):
            column.addWidget(widget)
        self.add_layout(column)
        self.show_backups(())

    @property
    def button(self) -> Button:
        """Brings the chosen backup back."""
        return self._button

    @property
    def choices(self) -> ChoiceRow:
        """The backups to choose from."""
        return self._choices

    @property
    def preview(self) -> str:
        """What is said of the chosen backup."""
        return self._preview.text()

    def show_backups(self, lines: Sequence[BackupLine]) -> None:
        """Offer these backups, newest first."""
        shown = lines[:MOST_SHOWN]
        self._lines = {str(line.path): line for line in shown}
        self._choices.set_choices([(str(line.path), _when(line.made)) for line in shown])
        self._about.setText(
            self.tr("What is there now is set aside, not deleted.")
            if shown
            else self.tr("There is no backup in this folder.")
        )
        for widget in (self._choices, self._button):
            widget.setVisible(bool(shown))
        self._preview.hide()
        self._button.setEnabled(False)

    def show_preview(self, preview: BackupPreview) -> None:
        """Say what is in the chosen backup, and let it be taken."""
        calls = self.tr("%n call(s) in it", "", preview.calls)
        if preview.newest is None:
            self._preview.setText(self.tr("{calls}.").format(calls=calls))
        else:
            words = self.tr("{calls}; the newest began {time}.")
            self._preview.setText(words.format(calls=calls, time=_when(preview.newest)))
        self._preview.show()
        self._button.setEnabled(True)

    def set_problem(self, words: str) -> None:
        """Say what is wrong with the chosen backup."""
        self._preview.setText(words)
        self._preview.show()
        self._button.setEnabled(False)

    def set_busy(self, is_busy: bool) -> None:
        """Wait while one is read or brought back."""
        self._choices.setEnabled(not is_busy)
        if is_busy:
            self._button.setEnabled(False)

    def forget(self) -> None:
        """Nothing in this form is secret."""

    def _choose(self, path: str) -> None:
        self._preview.hide()
        self._button.setEnabled(False)
        self.chosen.emit(Path(path))

    def _answer(self) -> None:
        if self._choices.value:
            self.answered.emit(Path(self._choices.value))


def _when(at: Moment) -> str:
    """Day and time on this machine's clock."""
    local = at.in_zone(UTC).astimezone()
    return due_words(local, datetime.now(UTC).astimezone())
