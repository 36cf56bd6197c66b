"""Putting a task off: three usual times, and any other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.business_days import on_wall_clock, time_of_day
from app.moment import Moment
from app.problems import Problem
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import day_words, time_words
from ui.desk.follow_ups.when_line import WhenLine
from ui.look.tokens import SPACE_3
from ui.workplace import Workplace

MORNING = "09:00"


class SnoozeRow(QWidget):
    """Chips with the times that are mostly wanted; the last one opens a field for another.

    Emits:
        until_chosen(Moment): put off until then.
    """

    until_chosen = Signal(object)

    def __init__(self, place: Workplace, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._chips = ChipRow(question)
        self._when = WhenLine(place, self.tr("Another time"), may_be_none=False)
        self._when.hide()
        self._when.entered.connect(self._choose_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Label(question, "strong"))
        column.addWidget(self._chips)
        column.addWidget(self._when)
        self._set_chips()

    @property
    def buttons(self) -> tuple[ChipButton, ...]:
        """The times offered, and the way to another."""
        return tuple(chip for chip in self._chips.chips if isinstance(chip, ChipButton))

    @property
    def when(self) -> WhenLine:
        """The field for another time."""
        return self._when

    def take_keyboard(self) -> None:
        """Begin with the first time."""
        self.buttons[0].setFocus()

    def _set_chips(self) -> None:
        chips: list[QWidget] = []
        for words, until in self._times():
            chip = ChipButton(words)
            chip.clicked.connect(lambda _checked=False, at=until: self.until_chosen.emit(at))
            chips.append(chip)
        pick = ChipButton(self.tr("Another time…"), "calendar-clock")
        pick.clicked.connect(self._pick)
        chips.append(pick)
        self._chips.set_chips(chips)

    def _times(self) -> Iterator[tuple[str, Moment]]:
        """In an hour, tomorrow morning, and the next business day where that is another day."""
        now = self._place.desk.clock.now()
        local = now.local()
        hour = now.later(minutes=60)
        yield self.tr("In 1 hour, {time}").format(time=time_words(hour.local())), hour
        assert local.tzinfo is not None
        tomorrow = on_wall_clock(
            local.date() + timedelta(days=1), time_of_day(MORNING), local.tzinfo
        )
        words = self.tr("Tomorrow {time}").format(time=time_words(tomorrow))
        yield words, Moment.of(tomorrow, now.zone)
        try:
            working = self._place.desk.calendar().due(local, business_days=1, at=MORNING)
        except Problem:
            # The site's calendar is set up wrongly; the settings say so, the other times stay.
            return
        if working.date() != tomorrow.date():
            named = self.tr("Next business day: {day} {time}").format(
                day=day_words(working, local), time=time_words(working)
            )
            yield named, Moment.of(working, now.zone)

    def _pick(self) -> None:
        self._when.show_due(None)
        self._when.show()
        self._when.field.setFocus()

    def _choose_typed(self) -> None:
        if self._when.due is not None:
            self.until_chosen.emit(self._when.due)
