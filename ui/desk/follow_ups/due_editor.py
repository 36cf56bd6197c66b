"""Changing a promise or follow-up in its row: the words, the date, the channel."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records import Channel, Promise, Told
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.follow_ups.due_item import Task
from ui.desk.follow_ups.task_words import channel_words
from ui.desk.follow_ups.when_line import WhenLine
from ui.desk.notes.guarded_input import GuardedLine
from ui.look.tokens import SPACE_3
from ui.workplace import Workplace

CHANNELS: tuple[Channel, ...] = ("phone", "email", "post", "chat", "visit")


class DueEditor(QWidget):
    """Fields for one task; nothing is written before Save.

    Emits:
        saved(dict): the fields of the record that are to change, by name.
        cancelled(): close without a change.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, place: Workplace, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        self._what = GuardedLine(self.tr("What is to be done"))
        self._what.setText(task.what)
        self._what.setCursorPosition(0)
        self._what_labelled = Labelled(self.tr("What"), self._what)
        self.when = WhenLine(place, self.tr("When"), may_be_none=True)
        self.when.show_due(task.due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._what_labelled)
        column.addWidget(self.when)
        self._channel = self._choices(
            column,
            self.tr("How"),
            [(channel, channel_words(channel)) for channel in CHANNELS],
            task.channel,
        )
        self._told: ChoiceRow | None = None
        if isinstance(task, Promise):
            answers = [("yes", self.tr("Yes")), ("no", self.tr("Not yet"))]
            self._told = self._choices(column, self.tr("Did you tell them?"), answers, task.told)
        buttons = ChipRow(self.tr("Save or cancel"))
        save = Button(self.tr("Save"), role="primary")
        save.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        buttons.set_chips((save, cancel))
        column.addWidget(buttons)
        self._what.returnPressed.connect(self.save)
        self.when.entered.connect(self.save)

    @property
    def what(self) -> GuardedLine:
        """The field of the words."""
        return self._what

    def take_keyboard(self) -> None:
        """Begin with the date: it is what changes most."""
        self.when.field.setFocus()

    def save(self) -> None:
        """Tell what is to change, unless something has to be mended first."""
        words = self._what.text().strip()
        if not words:
            self._what_labelled.set_problem(self.tr("Write a word or two on what is to be done."))
            self._what.setFocus()
            return
        if not self.when.check():
            return
        wanted: dict[str, Any] = {
            "what": words,
            "due": self.when.due,
            "channel": cast("Channel", self._channel.value),
        }
        if self._told is not None:
            wanted["told"] = cast("Told", self._told.value)
        self.saved.emit(
            {name: new for name, new in wanted.items() if getattr(self._task, name) != new}
        )

    @staticmethod
    def _choices(
        column: QVBoxLayout, caption: str, choices: list[tuple[str, str]], chosen: str
    ) -> ChoiceRow:
        row = ChoiceRow(caption, choices)
        row.set_choice(chosen)
        column.addWidget(Label(caption, "strong"))
        column.addWidget(row)
        return row
