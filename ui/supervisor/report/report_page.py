"""The page of reports: what goes out, in which form, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.ports import Progress
from app.problems import Problem
from app.team.team import Team
from ui.background import LongWork
from ui.controls.banner import Banner
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn
from ui.desk.frame.outbox import ask_where, safe_name
from ui.look.tokens import ACTION_HEIGHT, SPACE_3, SPACE_4
from ui.problem_words import words_for
from ui.recovery.progress_line import ProgressLine
from ui.report.writing import Form, write_report
from ui.supervisor.figure_words import period_words
from ui.supervisor.place import TeamPlace

ENDINGS: dict[Form, str] = {
    "html": ".html",
    "pdf": ".pdf",
    "xlsx": ".xlsx",
    "csv": "",
    "sqlite": ".sqlite",
}


class ReportPage(QWidget):
    """A report of what the filters let through: made on a worker, and noted before it goes out.

    The file is not encrypted, and the page says so.
    """

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._work: LongWork | None = None
        self._chooser: QFileDialog | None = None
        self.setProperty("role", "window")
        self._told = Banner()
        self._told.hide()
        self._about = Label("")
        self._form = ChoiceRow(
            self.tr("As"),
            (
                ("html", self.tr("A page to read (HTML)")),
                ("pdf", self.tr("A document (PDF)")),
                ("xlsx", self.tr("A workbook (XLSX)")),
                ("csv", self.tr("Tables (CSV)")),
                ("sqlite", self.tr("A database (SQLite)")),
            ),
        )
        self._form.set_choice("html")
        self._save = Button(self.tr("Save the report"), "download", "primary", height=ACTION_HEIGHT)
        self._save.clicked.connect(self._ask_where)
        self._progress = ProgressLine()
        self._progress.stop_asked.connect(self._stop)
        card = Card(self.tr("A report of the patterns"))
        card.add(self._about)
        card.add(Labelled(self.tr("As"), self._form))
        card.add(
            Label(
                self.tr(
                    "The same calls and filters give the same file. It is not encrypted: keep it "
                    "where only those get at it who may see it. That it was saved is on the list "
                    "that agents can ask for."
                ),
                "small",
            )
        )
        buttons = ChipRow(self.tr("What to do"))
        buttons.set_chips((self._save,))
        card.add(buttons)
        card.add(self._progress)
        self._column = ScrollColumn(self.tr("Report"), margin=SPACE_4, gap=SPACE_3)
        self._column.add(self._told)
        self._column.add(card)
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        place.selection.selection_changed.connect(self._selection_changed)
        place.bridge.on({"terms"}, lambda _changed: self._show())

    @property
    def form(self) -> ChoiceRow:
        """The formats."""
        return self._form

    @property
    def save_button(self) -> Button:
        """Asks where, and saves."""
        return self._save

    @property
    def about(self) -> str:
        """What the report holds."""
        return self._about.text()

    @property
    def told(self) -> str:
        """What came of it."""
        return self._told.text if self._told.isVisibleTo(self) else ""

    @property
    def chooser(self) -> QFileDialog | None:
        """The file chooser that was opened last."""
        return self._chooser

    def show_subject(self, subject: object) -> None:
        """Show what the report would hold now."""
        del subject
        self._show()

    def save_to(self, path: Path) -> None:
        """Make the report of what is looked at now, and write it there."""
        selection, form = self._place.selection.now, cast("Form", self._form.value)
        language = self._place.settings.language()

        def make(team: Team, progress: Progress) -> Path:
            team.facts.catch_up(team.records, progress)
            report = team.reports.make(selection, progress=progress)
            team.reports.note_export(report, form, path.name)
            write_report(report, path, form, language=language)
            return path

        self._save.setEnabled(False)
        self._progress.begin(self.tr("The report is being made …"))
        self._work = self._place.work(make, self._saved, self, self._failed)
        self._work.progressed.connect(self._progress.show_progress)
        self._work.cancelled.connect(self._end)

    def _ask_where(self) -> None:
        form = cast("Form", self._form.value)
        team = self._place.team.records.team_file()
        name = safe_name("" if team is None else team.name, ENDINGS[form])
        if form == "csv":
            self._ask_folder(name)
            return
        self._chooser = ask_where(
            self,
            self.tr("Save the report"),
            name,
            self.tr("Report (*{ending})").format(ending=ENDINGS[form]),
            self.save_to,
        )

    def _ask_folder(self, name: str) -> None:
        """Tables are several files: a new folder for them, in the one that is chosen."""
        chooser = QFileDialog(self.window(), self.tr("Save the tables in"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setModal(False)
        chooser.fileSelected.connect(lambda folder: self.save_to(Path(folder) / name))
        chooser.finished.connect(chooser.deleteLater)
        chooser.show()
        self._chooser = chooser

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _saved(self, path: Path) -> None:
        self._end()
        self._place.bridge.tell("access", asker=self)
        self._told.show_text(self.tr("Saved: {file}").format(file=path), "good")

    def _failed(self, problem: Problem) -> None:
        self._end()
        told = " ".join(part for part in words_for(problem) if part)
        self._told.show_text(told, "warn")

    def _end(self) -> None:
        self._work = None
        self._progress.end()
        self._save.setEnabled(True)

    def _selection_changed(self, _selection: object) -> None:
        self._show()

    def _show(self) -> None:
        self._about.setText(
            self.tr(
                "Every pattern, of the calls that the filters let through: {period}. "
                "What speaks of single calls is left out."
            ).format(period=period_words(self._place.selection.now))
        )
