"""One earlier state of the notes, and how it differs from now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records import NoteVersion
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_2

Sign = Literal["+", "−", " "]


class Difference(NamedTuple):
    """A line that is only in the earlier state ("−": gone since) or only in the notes now."""

    sign: Sign
    line: str


def differences(earlier: str, now: str) -> Iterator[Difference]:
    """Yield the lines that differ, in order; those gone since before those added since."""
    before, after = earlier.split("\n"), now.split("\n")
    for tag, first, last, new_first, new_last in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            yield from (Difference("−", line) for line in before[first:last])
            yield from (Difference("+", line) for line in after[new_first:new_last])


class NoteVersionCard(Card):
    """Time and differences of a version, with restore and copy.

    Holds the version.

    Emits:
        restore_asked(NoteVersionCard), copy_asked(NoteVersionCard)
    """

    restore_asked = Signal(object)
    copy_asked = Signal(object)

    def __init__(self, version: NoteVersion, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(due_words(version.at.local(), now), parent=parent)
        self.version = version
        self._shown: list[Label] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.add_layout(self._lines)
        actions = QWidget()
        row = FlowLayout(actions, gap=SPACE_2)
        self.restore_button = restore = Button(self.tr("Restore"), "undo-2")
        restore.clicked.connect(lambda: self.restore_asked.emit(self))
        self.copy_button = copy = Button(self.tr("Copy"), "copy", "quiet")
        copy.clicked.connect(lambda: self.copy_asked.emit(self))
        when = self.accessibleName()
        restore.setAccessibleName(self.tr("Restore the notes of {when}").format(when=when))
        copy.setAccessibleName(self.tr("Copy the notes of {when}").format(when=when))
        row.addWidget(restore)
        row.addWidget(copy)
        self.add(actions)

    @property
    def lines(self) -> tuple[str, ...]:
        """The differences as shown, each with its sign."""
        return tuple(label.text() for label in self._shown)

    def compare(self, now: str) -> None:
        """Show how the version differs from the notes as they stand now."""
        for label in self._shown:
            self._lines.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = [
            Label(f"{sign} {line}", tone="good" if sign == "+" else "danger")
            for sign, line in differences(self.version.text, now)
        ] or [Label(self.tr("The same as now"), "muted")]
        for label in self._shown:
            self._lines.addWidget(label)
