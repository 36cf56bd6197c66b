"""Exporting the calls that are listed: in which form, with what, and how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ports import CallQuery
from app.problems import Problem
from ui.background import LongWork
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.check_box import CheckBox
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.calls.call_export import ExportForm, export_calls
from ui.desk.frame.outbox import ask_where
from ui.look.tokens import SPACE_4
from ui.models.calls_model import MOST_COUNTED
from ui.problem_words import words_for
from ui.workplace import Workplace


class ExportPanel(QWidget):
    """Form and content of the file, then its progress.

    Holds the query whose calls go out, and the work while it runs.

    Emits:
        finished(Path): the file is whole.
        cancelled(): close; a running export was stopped and left nothing.
    """

    finished = Signal(object)
    cancelled = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._query = CallQuery()
        self._work: LongWork | None = None
        self._path = Path()
        self._what = Label("", "body")
        self._form = ChoiceRow(
            self.tr("In which form?"),
            [
                ("csv", self.tr("Table (CSV)")),
                ("jsonl", self.tr("Everything, one call a line (JSON lines)")),
            ],
        )
        self._form.set_choice("csv")
        self._form.choice_made.connect(self._show_private)
        self._private = CheckBox(self.tr("With my reflections and my remarks on tension"))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress of the export"))
        self._bar.setTextVisible(False)
        self._state = Label("", "small")
        self._go = Button(self.tr("Choose where…"), role="primary")
        self._go.clicked.connect(self._ask)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel)
        buttons = ChipRow(self.tr("Export or cancel"))
        buttons.set_chips((self._go, self._cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (
            self._what,
            Labelled(self.tr("In which form?"), self._form),
            self._private,
            self._bar,
            self._state,
            buttons,
        ):
            column.addWidget(widget)
        self._show_running(running=False)
        self._show_private("csv")

    @property
    def form(self) -> ChoiceRow:
        """In which form."""
        return self._form

    @property
    def private(self) -> CheckBox:
        """Whether what is private goes along."""
        return self._private

    @property
    def go_button(self) -> Button:
        """Asks where to, then begins."""
        return self._go

    @property
    def progress(self) -> QProgressBar:
        """How far it is; hidden unless it runs."""
        return self._bar

    @property
    def state(self) -> str:
        """What is said of the export."""
        return self._state.text()

    @property
    def is_running(self) -> bool:
        """Whether calls are being written."""
        return self._work is not None

    def show_query(self, query: CallQuery) -> None:
        """Offer the calls that fit; rehearsals never go out."""
        self._query = replace(query, rehearsals=False)
        count = self._place.desk.log.count_calls(self._query, most=MOST_COUNTED + 1)
        if count > MOST_COUNTED:
            words = self.tr("More than %n call(s) as listed go into the file.", "", MOST_COUNTED)
        else:
            words = self.tr("%n call(s) as listed go into the file.", "", count)
        self._what.setText(words)
        self._state.setText("")
        self._state.hide()

    def take_keyboard(self) -> None:
        """Begin with the form."""
        self._form.buttons[0].setFocus()

    def export_to(self, path: Path) -> None:
        """Write the file, on a worker."""
        if self._work is not None:
            return
        self._path = path
        form, private = cast("ExportForm", self._form.value), self._private.isChecked()
        query, log = self._query, self._place.desk.log

        def write(work: LongWork) -> int:
            return export_calls(log, query, path, form, work, private=private)

        work = LongWork(write, self)
        self._work = work
        work.progressed.connect(self._show_progress)
        work.finished.connect(self._end)
        work.failed.connect(self._fail)
        work.cancelled.connect(self._stop)
        self._show_running(running=True)
        work.start()

    def cancel(self) -> None:
        """Stop a running export, else close."""
        if self._work is not None:
            self._work.cancel()
            self._cancel.setEnabled(False)
        else:
            self.cancelled.emit()

    # -- inside ------------------------------------------------------------------------------------

    def _ask(self) -> None:
        ending = self._form.value
        kinds = {
            "csv": self.tr("Table (*.csv)"),
            "jsonl": self.tr("JSON lines (*.jsonl)"),
        }
        today = self._place.desk.clock.now().local().date()
        name = f"callside-{today.isoformat()}.{ending}"
        ask_where(self, self.tr("Export calls"), name, kinds[ending], self.export_to)

    def _show_private(self, form: str) -> None:
        """A table has no place for reflections."""
        self._private.setVisible(form == "jsonl")
        if form != "jsonl":
            self._private.setChecked(False)

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._bar.setRange(0, 0)
        self._go.setEnabled(not running)
        self._form.setEnabled(not running)
        self._private.setEnabled(not running)
        self._cancel.setEnabled(True)
        if running:
            self._tell(self.tr("Writing…"))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._state.setText(self.tr("{done} of {total}").format(done=done, total=total))

    def _end(self, count: int) -> None:
        self._work = None
        self._show_running(running=False)
        self._tell(
            self.tr("Exported %n call(s) to {name}.", "", count).format(name=self._path.name)
        )
        announce(self, self._state.text())
        self.finished.emit(self._path)

    def _fail(self, problem: Problem) -> None:
        self._work = None
        self._show_running(running=False)
        words = words_for(problem)
        self._tell(f"{words.happened} {words.do}".strip())
        announce(self, self._state.text(), assertive=True)

    def _stop(self) -> None:
        self._work = None
        self._show_running(running=False)
        self._tell(self.tr("Cancelled. No file was left."))

    def _tell(self, words: str) -> None:
        self._state.setText(words)
        self._state.show()
