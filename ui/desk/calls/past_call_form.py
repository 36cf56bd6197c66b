"""A call of the past, logged by hand: when, how long, with whom, and what was noted."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.business_days import on_wall_clock
from app.moment import Moment
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.labelled import Labelled
from ui.controls.number_field import NumberField
from ui.controls.when_field import WhenField
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.look.tokens import SPACE_4
from ui.workplace import Workplace

LONGEST_MINUTES = 600


class PastCallForm(QWidget):
    """Only the time is asked for, and that is filled in; everything else may stay empty.

    Emits:
        logged(UUID): the call is in the log, open in wrap-up.
        cancelled(): close without logging one.
    """

    logged = Signal(object)
    cancelled = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        locale = QLocale()
        form = f"{locale.dateFormat(QLocale.FormatType.ShortFormat)} HH:mm"
        self._when = WhenField(self.tr("When did it begin?"), form)
        self._when_labelled = Labelled(self.tr("When did it begin?"), self._when)
        self._minutes = NumberField(self.tr("How many minutes?"), 0, LONGEST_MINUTES)
        self._name = GuardedLine(self.tr("Name"))
        self._number = GuardedLine(self.tr("Number"))
        self._account = GuardedLine(self.tr("Account or order"))
        self._note = GuardedText(self.tr("What was said and agreed?"), least=3, most=10)
        save = Button(self.tr("Log this call"), role="primary")
        save.clicked.connect(self.log)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        buttons = ChipRow(self.tr("Log or cancel"))
        buttons.set_chips((save, cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (
            self._when_labelled,
            Labelled(self.tr("How many minutes?"), self._minutes),
            Labelled(self.tr("Name"), self._name),
            Labelled(self.tr("Number"), self._number),
            Labelled(self.tr("Account or order"), self._account),
            Labelled(self.tr("What was said and agreed?"), self._note),
            buttons,
        ):
            column.addWidget(widget)
        self.clear()

    @property
    def when(self) -> WhenField:
        """When it began."""
        return self._when

    @property
    def minutes(self) -> NumberField:
        """How long it took."""
        return self._minutes

    @property
    def name(self) -> GuardedLine:
        """With whom."""
        return self._name

    @property
    def number(self) -> GuardedLine:
        """From which number."""
        return self._number

    @property
    def note(self) -> GuardedText:
        """What was noted."""
        return self._note

    def clear(self) -> None:
        """Begin anew: a call of ten minutes that has just ended."""
        start = self._place.desk.clock.now().local() - timedelta(minutes=10)
        day = QDate(start.year, start.month, start.day)
        self._when.setDateTime(QDateTime(day, QTime(start.hour, start.minute)))
        self._minutes.setValue(10)
        for line in (self._name, self._number, self._account):
            line.show_text("")
            line.clear()
        self._note.setPlainText("")

    def take_keyboard(self) -> None:
        """Begin with the time."""
        self._when.setFocus()

    def log(self) -> None:
        """Put the call into the log, unless it lies in the future."""
        started = self._started()
        if started.utc_ms > self._place.desk.clock.now().utc_ms:
            self._when_labelled.set_problem(
                self.tr("This lies ahead. A call that is logged later has begun already.")
            )
            self._when.setFocus()
            return
        self._when_labelled.set_problem("")
        self.logged.emit(self._made(started))

    def _made(self, started: Moment) -> UUID:
        desk = self._place.desk
        call = desk.calls.log_past(
            started=started,
            talk_ms=self._minutes.value() * 60_000,
            name=self._name.text().strip(),
            number=self._number.text().strip(),
            account=self._account.text().strip(),
        )
        note = self._note.toPlainText().strip()
        if note:
            desk.notes.write(call, note, (0,) * len(note.split("\n")))
        desk.callers.identify(call)
        return call

    def _started(self) -> Moment:
        now = self._place.desk.clock.now()
        zone = now.local().tzinfo
        assert zone is not None
        day, hour = self._when.date(), self._when.time()
        started = on_wall_clock(
            date(day.year(), day.month(), day.day()), time(hour.hour(), hour.minute()), zone
        )
        return Moment.of(started, now.zone)
