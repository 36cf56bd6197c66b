"""The fields of the filters: when, whose calls, which calls."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.insight.picture import Selection
from app.team.choices import Choice, Choices
from ui.controls.button import Button
from ui.controls.drop_down import DropDown
from ui.controls.labelled import Labelled
from ui.controls.when_field import WhenField
from ui.look.tokens import SPACE_3
from ui.supervisor.figure_words import count_words
from ui.supervisor.filters.filter_words import DIMENSIONS, dimension_words, period_choices
from ui.supervisor.filters.periods import Days, day_at, day_number, days_of, period_of


class FilterForm(QWidget):
    """What is looked at, field by field; every choice counts at once.

    Holds the selection.

    Emits:
        chosen(Selection): the person chose something else.
        closed(): the person is done.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._selection = Selection()
        self._lists: dict[str, DropDown] = {}
        self._rows: dict[str, Labelled] = {}
        self.period = DropDown(self.tr("When"), period_choices())
        self.period.value_chosen.connect(self._choose_period)
        form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.first = WhenField(self.tr("From"), form)
        self.last = WhenField(self.tr("To"), form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Labelled(self.tr("When"), self.period))
        self._dates = (Labelled(self.tr("From"), self.first), Labelled(self.tr("To"), self.last))
        for labelled in self._dates:
            column.addWidget(labelled)
        self.first.dateChanged.connect(lambda _day: self._choose_dates(self.first))
        self.last.dateChanged.connect(lambda _day: self._choose_dates(self.last))
        for name in DIMENSIONS:
            words = dimension_words(name)
            drop_down = DropDown(words.caption, [("", words.every)])
            drop_down.value_chosen.connect(lambda value, name=name: self._choose(name, value))
            self._lists[name] = drop_down
            self._rows[name] = Labelled(words.caption, drop_down)
            column.addWidget(self._rows[name])
        self.clear = Button(self.tr("Clear all filters"), "x")
        self.clear.clicked.connect(lambda: self._take(Selection()))
        self.done = Button(self.tr("Done"), role="primary")
        self.done.clicked.connect(self.closed)
        column.addWidget(self.clear)
        column.addWidget(self.done)
        self.show_selection(Selection())

    @property
    def lists(self) -> dict[str, DropDown]:
        """The fields to choose from, by their names in `Selection`."""
        return self._lists

    def row_of(self, name: str) -> QWidget:
        """The field of a name; the period's for any other."""
        return self._lists.get(name, self.period)

    def show_selection(self, selection: Selection) -> None:
        """Show what is looked at, and tell nobody."""
        self._selection = selection
        days = Days(selection.since, selection.until)
        self.period.set_value(period_of(days, self._today))
        until = day_number(self._today) if days.until is None else days.until
        since = until - 27 if days.since is None else days.since
        for field, day in ((self.first, day_at(since)), (self.last, day_at(until))):
            with QSignalBlocker(field):
                field.setDate(QDate(day.year, day.month, day.day))
        for name, drop_down in self._lists.items():
            value = getattr(selection, name)
            if value and drop_down.findData(value) < 0:
                drop_down.addItem(value, value)
            drop_down.set_value(value)
        self._show_dates()
        self.clear.setEnabled(selection != Selection())

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is; a field with nothing to choose is not shown."""
        for name, drop_down in self._lists.items():
            found = choices.by.get(name, ())
            chosen = getattr(self._selection, name)
            offered = [("", dimension_words(name).every), *(_offer(each) for each in found)]
            if chosen and all(value != chosen for value, _words in offered):
                offered.append((chosen, drop_down.currentText()))
            drop_down.set_choices(offered)
            drop_down.set_value(chosen)
            few = len(found) < (2 if name == "team" else 1)
            self._rows[name].setVisible(bool(chosen) or not few)

    def _show_dates(self) -> None:
        for labelled in self._dates:
            labelled.setVisible(self.period.value == "dates")

    def _choose_period(self, period: str) -> None:
        self._show_dates()
        if period == "dates":
            self._choose_dates(self.last)
            return
        for known in ("all", "weeks", "quarter", "year", "month", "last_month"):
            if period == known:
                days = days_of(known, self._today)
                self._take(replace(self._selection, since=days.since, until=days.until))

    def _choose_dates(self, edited: WhenField) -> None:
        """Look at these days; where they would be the wrong way round, the other one follows."""
        if self.first.date() > self.last.date():
            follows = self.last if edited is self.first else self.first
            with QSignalBlocker(follows):
                follows.setDate(edited.date())
        since, until = day_number(_day(self.first)), day_number(_day(self.last))
        self._selection = replace(self._selection, since=since, until=until)
        self.clear.setEnabled(True)
        self.chosen.emit(self._selection)

    def _choose(self, name: str, value: str) -> None:
        self._take(replace(self._selection, **{name: value}))

    def _take(self, selection: Selection) -> None:
        self.show_selection(selection)
        self.chosen.emit(selection)


def _offer(choice: Choice) -> tuple[str, str]:
    return choice.value, f"{choice.name} · {count_words(choice.calls)}"


def _day(field: WhenField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
