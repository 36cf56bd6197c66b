"""What was promised and followed up in a call, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.records import CallSheet, FollowUp, Promise
from ui.controls.card import Card
from ui.controls.chip import Chip, Tone
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_1, SPACE_3

translate = QCoreApplication.translate
TONES: dict[str, Tone] = {"kept": "good", "done": "good", "late": "warn"}


class PromisesCard(Card):
    """Each promise and task with its state, when it was due, and when it was settled.

    Hidden where there is none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Promises and follow-ups"))
        self._rows: list[QWidget] = []
        self._told: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self.add_layout(self._list)

    @property
    def told(self) -> tuple[str, ...]:
        """What is said of each."""
        return tuple(self._told)

    def show_sheet(self, sheet: CallSheet, now: Moment) -> None:
        """Show those of a call."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._told = [], []
        tasks: Sequence[Promise | FollowUp] = (*sheet.promises, *sheet.follow_ups)
        for task in tasks:
            self._add(task, now.local())
        self.setVisible(bool(tasks))

    def _add(self, task: Promise | FollowUp, now: datetime) -> None:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Label(task.what))
        chips = ChipRow(self.tr("What became of it"))
        chips.set_chips(Chip(words, icon, tone) for words, icon, tone in self._facts(task, now))
        column.addWidget(chips)
        self._list.addWidget(row)
        self._rows.append(row)
        words = [chip.text() for chip in chips.chips if isinstance(chip, Chip)]
        self._told.append(" · ".join((task.what, *words)))

    def _facts(self, task: Promise | FollowUp, now: datetime) -> list[tuple[str, str | None, Tone]]:
        is_promise = isinstance(task, Promise)
        kind = self.tr("Promise") if is_promise else self.tr("Follow-up")
        facts: list[tuple[str, str | None, Tone]] = [
            (kind, "handshake" if is_promise else "list-checks", "neutral"),
            (self._state(task), None, TONES.get(task.state, "neutral")),
        ]
        if task.due is not None:
            due = self.tr("due {when}").format(when=due_words(task.due.local(), now))
            facts.append((due, "calendar-clock", "neutral"))
        if task.settled is not None:
            settled = self.tr("settled {when}").format(when=due_words(task.settled.local(), now))
            facts.append((settled, None, "neutral"))
        if isinstance(task, Promise) and task.told == "no":
            facts.append((self.tr("the customer was not told"), None, "warn"))
        return facts

    def _state(self, task: Promise | FollowUp) -> str:
        return {
            "open": self.tr("open"),
            "kept": self.tr("kept"),
            "done": self.tr("done"),
            "late": self.tr("settled late"),
            "changed": self.tr("changed"),
            "dropped": self.tr("dropped"),
        }[task.state]
