"""Which calls are listed: by outcome, cause, difficulty, time, caller, boundary, rehearsals."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.business_days import on_wall_clock
from app.moment import Moment
from app.playbook.shape import Item
from app.ports import CallQuery, Changed
from app.records import Caller
from ui.controls.check_box import CheckBox
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.search_field import SearchField
from ui.controls.when_field import WhenField
from ui.desk.calls.call_facts import title_of
from ui.desk.follow_ups.due_item import short
from ui.look.tokens import SPACE_3, SPACE_4
from ui.workplace import Workplace

TYPING_MS = 120
_FEW = 6
_ANY = ""


class ActiveFilter(NamedTuple):
    """A filter in force: its key, and what it asks for in words."""

    key: str
    words: str


class FilterChoice(NamedTuple):
    """What is asked for, in ids and days: the same in every language."""

    period: str
    first: QDate
    last: QDate
    of_lists: tuple[tuple[str, str], ...]
    caller: Caller | None
    with_boundary: bool
    rehearsals: bool


class CallFilters(QWidget):
    """The fields of the filters.

    Holds what is asked for. Emits `changed` after every change by the agent.
    """

    changed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._caller: Caller | None = None
        self._outcome = self._combo(self.tr("Outcome"))
        self._cause = self._combo(self.tr("Cause"))
        self._difficulty = self._combo(self.tr("How difficult"))
        self._period = ChoiceRow(
            self.tr("When"),
            [
                ("today", self.tr("Today")),
                ("week", self.tr("Last 7 days")),
                ("month", self.tr("Last 30 days")),
                ("dates", self.tr("From … to …")),
            ],
        )
        self._period.choice_made.connect(self._choose_period)
        self._dates = QWidget()
        self._from = self._date(self.tr("From"))
        self._to = self._date(self.tr("To"))
        self._boundary = CheckBox(self.tr("Only calls in which a boundary was set"))
        self._rehearsals = CheckBox(self.tr("Rehearsals too"))
        self._seek = SearchField(self.tr("Caller"), hint=self.tr("Name, number or account"))
        self._found = ChipRow(self.tr("Callers found"))
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._look_for_caller)
        self._build()
        place.bridge.on({"playbook"}, self._fill)
        self._fill()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        dates = QVBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(SPACE_3)
        dates.addWidget(Labelled(self.tr("From"), self._from))
        dates.addWidget(Labelled(self.tr("To"), self._to))
        self._dates.hide()
        column.addWidget(Labelled(self.tr("When"), self._period))
        column.addWidget(self._dates)
        column.addWidget(Labelled(self.tr("Outcome"), self._outcome))
        column.addWidget(Labelled(self.tr("Cause"), self._cause))
        column.addWidget(Labelled(self.tr("How difficult"), self._difficulty))
        column.addWidget(Labelled(self.tr("Caller"), self._seek))
        column.addWidget(self._found)
        column.addWidget(self._boundary)
        column.addWidget(self._rehearsals)
        for combo in (self._outcome, self._cause, self._difficulty):
            combo.activated.connect(lambda _at: self.changed.emit())
        for box in (self._boundary, self._rehearsals):
            box.clicked.connect(lambda _on: self.changed.emit())
        for field in (self._from, self._to):
            field.dateChanged.connect(lambda _day: self.changed.emit())
        self._seek.textChanged.connect(lambda _text: self._typing.start())

    # -- what is asked for -------------------------------------------------------------------------

    @property
    def outcome(self) -> QComboBox:
        """Which outcome."""
        return self._outcome

    @property
    def cause(self) -> QComboBox:
        """Which cause."""
        return self._cause

    @property
    def difficulty(self) -> QComboBox:
        """How difficult."""
        return self._difficulty

    @property
    def period(self) -> ChoiceRow:
        """From when."""
        return self._period

    @property
    def boundary(self) -> CheckBox:
        """Whether a boundary has to have been set."""
        return self._boundary

    @property
    def rehearsals(self) -> CheckBox:
        """Whether rehearsals are listed too."""
        return self._rehearsals

    @property
    def caller_field(self) -> SearchField:
        """Where a caller is looked for."""
        return self._seek

    @property
    def callers_found(self) -> tuple[ChipButton, ...]:
        """The callers found, to choose from."""
        return tuple(chip for chip in self._found.chips if isinstance(chip, ChipButton))

    def query(self, text: str) -> CallQuery:
        """The filters with these words, as the log is asked."""
        since, until = self._bounds()
        return CallQuery(
            text=text,
            outcome=str(self._outcome.currentData() or _ANY),
            cause=str(self._cause.currentData() or _ANY),
            difficulty=str(self._difficulty.currentData() or _ANY),
            caller=None if self._caller is None else self._caller.id,
            since=since,
            until=until,
            with_boundary=self._boundary.isChecked(),
            rehearsals=self._rehearsals.isChecked(),
        )

    def active(self) -> tuple[ActiveFilter, ...]:
        """The filters in force, in words."""
        found = []
        if self._period.value:
            found.append(ActiveFilter("period", self._period_words()))
        for key, combo in self._combos().items():
            if combo.currentData():
                found.append(ActiveFilter(key, combo.currentText()))
        if self._caller is not None:
            found.append(ActiveFilter("caller", _named(self._caller)))
        if self._boundary.isChecked():
            found.append(ActiveFilter("boundary", self.tr("Boundary set")))
        if self._rehearsals.isChecked():
            found.append(ActiveFilter("rehearsals", self.tr("Rehearsals too")))
        return tuple(found)

    def choice(self) -> FilterChoice | None:
        """What is asked for; None where nothing is."""
        if not self.active():
            return None
        return FilterChoice(
            period=self._period.value,
            first=self._from.date(),
            last=self._to.date(),
            of_lists=tuple((key, combo.currentData()) for key, combo in self._combos().items()),
            caller=self._caller,
            with_boundary=self._boundary.isChecked(),
            rehearsals=self._rehearsals.isChecked(),
        )

    def choose(self, choice: FilterChoice) -> None:
        """Ask for the same as other filters did; what the playbook has lost is left out."""
        self.blockSignals(True)
        self._period.set_choice(choice.period)
        self._dates.setVisible(choice.period == "dates")
        self._from.setDate(choice.first)
        self._to.setDate(choice.last)
        for key, chosen in choice.of_lists:
            combo = self._combos()[key]
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._caller = choice.caller
        self._boundary.setChecked(choice.with_boundary)
        self._rehearsals.setChecked(choice.rehearsals)
        self.blockSignals(False)
        self.changed.emit()

    def clear(self, key: str) -> None:
        """Take one filter back."""
        if key == "period":
            self._period.set_choice("")
            self._dates.hide()
        elif key == "caller":
            self._caller = None
        elif key == "boundary":
            self._boundary.setChecked(False)
        elif key == "rehearsals":
            self._rehearsals.setChecked(False)
        else:
            self._combos()[key].setCurrentIndex(0)
        self.changed.emit()

    def clear_all(self) -> None:
        """Take all filters back."""
        self.blockSignals(True)
        for each in self.active():
            self.clear(each.key)
        self.blockSignals(False)
        self.changed.emit()

    # -- inside ------------------------------------------------------------------------------------

    def _combos(self) -> dict[str, QComboBox]:
        return {
            "outcome": self._outcome,
            "cause": self._cause,
            "difficulty": self._difficulty,
        }

    @staticmethod
    def _combo(name: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(4)
        return combo

    def _date(self, name: str) -> WhenField:
        form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        field = WhenField(name, form)
        today = self._place.desk.clock.now().local()
        field.setDate(QDate(today.year, today.month, today.day))
        return field

    def _fill(self, _changed: Changed | None = None) -> None:
        """Offer what the playbook knows; what was chosen stays chosen."""
        playbook = self._place.desk.playbook
        degrees = [style for style in playbook.styles if style.sort == "difficulty"]
        lists: dict[str, tuple[Item, ...]] = {
            "outcome": playbook.outcomes,
            "cause": playbook.causes,
            "difficulty": tuple(degrees),
        }
        for key, combo in self._combos().items():
            chosen = combo.currentData()
            combo.clear()
            combo.addItem(self.tr("Any"), _ANY)
            for each in lists[key]:
                combo.addItem(each.title, each.id)
            if chosen and combo.findData(chosen) < 0:
                combo.addItem(title_of(lists[key], chosen), chosen)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _choose_period(self, period: str) -> None:
        self._dates.setVisible(period == "dates")
        self.changed.emit()

    def _days(self) -> tuple[date, date] | None:
        """The first and the last day asked for."""
        today = self._place.desk.clock.now().local().date()
        if self._period.value == "dates":
            first, last = (_day_of(field) for field in (self._from, self._to))
            return min(first, last), max(first, last)
        back = {"today": 0, "week": 6, "month": 29}.get(self._period.value)
        return None if back is None else (today - timedelta(days=back), today)

    def _bounds(self) -> tuple[Moment | None, Moment | None]:
        """From the first midnight up to, not including, the last, by the clock on the wall."""
        days = self._days()
        if days is None:
            return None, None
        now = self._place.desk.clock.now()
        zone = now.local().tzinfo
        assert zone is not None
        since = on_wall_clock(days[0], time(0), zone)
        until = on_wall_clock(days[1] + timedelta(days=1), time(0), zone)
        return Moment.of(since, now.zone), Moment.of(until, now.zone)

    def _period_words(self) -> str:
        if self._period.value != "dates":
            return next(b.text() for b in self._period.buttons if b.value == self._period.value)
        return self.tr("{first} to {last}").format(first=self._from.text(), last=self._to.text())

    def _look_for_caller(self) -> None:
        text = self._seek.text().strip()
        found = self._place.desk.log.search_callers(text, limit=_FEW) if text else []
        chips: list[QWidget] = []
        for caller in found:
            chip = ChipButton(_named(caller), "user")
            chip.clicked.connect(lambda _checked=False, caller=caller: self._choose(caller))
            chips.append(chip)
        if text and not found:
            chips.append(Label(self.tr("Nobody of that name, number or account."), "small"))
        self._found.set_chips(chips)

    def _choose(self, caller: Caller) -> None:
        self._caller = caller
        self._typing.stop()
        self._seek.clear()
        self._found.set_chips(())
        self._typing.stop()
        self._seek.setFocus()
        self.changed.emit()


def _named(caller: Caller) -> str:
    """What a caller is called in a chip."""
    return short(caller.name or caller.account or caller.number, 40)


def _day_of(field: WhenField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
