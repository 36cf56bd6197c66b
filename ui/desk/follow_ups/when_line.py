"""A field that takes a date as people say it, and shows at once what it was read as."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.labelled import Labelled
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace


class WhenLine(QWidget):
    """Words such as "tomorrow 3pm" and, below them, the date that they mean.

    Holds the date: the one given until other words are typed; none when its chip was removed.

    Emits:
        due_changed(): the words mean another date now.
        entered(): Return was pressed while the words were understood.
    """

    due_changed = Signal()
    entered = Signal()

    def __init__(
        self, place: Workplace, caption: str, *, may_be_none: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._may_be_none = may_be_none
        self._given: Moment | None = None
        self._due: Moment | None = None
        self._field = QLineEdit()
        self._field.setMaxLength(200)
        hint = self.tr("For example: tomorrow 3pm, Friday, in 2 hours")
        self._labelled = Labelled(caption, self._field, hint=hint)
        self._chips = ChipRow(self.tr("Read as"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self._labelled)
        column.addWidget(self._chips)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._field.textChanged.connect(self._read)
        self._field.returnPressed.connect(self._enter)

    @property
    def due(self) -> Moment | None:
        """The date that stands on the chip."""
        return self._due

    @property
    def field(self) -> QLineEdit:
        """Where the words are typed."""
        return self._field

    @property
    def shown_date(self) -> str:
        """What the chip says; empty without one."""
        chip = next(iter(self._chips.chips), None)
        return chip.text() if isinstance(chip, Chip) else ""

    def show_due(self, due: Moment | None) -> None:
        """Start from this date, with no words typed."""
        self._given = self._due = due
        self._field.blockSignals(True)
        self._field.clear()
        self._field.blockSignals(False)
        self._labelled.set_problem("")
        self._show_chip()

    def check(self) -> bool:
        """Say so where the words were not understood; True when they were."""
        understood = self._understood()
        if not understood:
            self._labelled.set_problem(
                self.tr("This was not read as a date. Try “tomorrow 3pm” or “Friday 9:00”.")
            )
            self._field.setFocus()
        return understood

    def _read(self, text: str) -> None:
        self._labelled.set_problem("")
        read = self._place.desk.quick_lines.read(f"! {text}")
        zone = self._place.desk.clock.now().zone
        if not text.strip():
            self._due = self._given
        else:
            self._due = Moment.of(read.due, zone) if read and read.due else None
        self._show_chip()
        self.due_changed.emit()

    def _understood(self) -> bool:
        if self._due is not None:
            return True
        return self._may_be_none and not self._field.text().strip()

    def _enter(self) -> None:
        if self.check():
            self.entered.emit()

    def _show_chip(self) -> None:
        if self._due is None:
            self._chips.set_chips(())
            return
        now = self._place.desk.clock.now().local()
        words = due_words(self._due.local(), now)
        chip = Chip(words, "calendar-clock", "accent", removable=self._may_be_none)
        chip.removed.connect(self._remove)
        self._chips.set_chips((chip,))

    def _remove(self) -> None:
        self._given = None
        self._field.clear()
        self._due = None
        self._show_chip()
        self._field.setFocus()
        self.due_changed.emit()
