"""The page of imports: what was handed over, by whom, up to when, and what is missing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.team.choices import status_of
from app.team.records import BundleReport
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.empty_state import EmptyState
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.look.tokens import SPACE_3, SPACE_4, SPACE_5
from ui.recovery.progress_line import ProgressLine
from ui.supervisor.imports.coverage_card import CoverageCard
from ui.supervisor.imports.folder_card import FolderCard
from ui.supervisor.imports.report_row import ReportRow
from ui.supervisor.patterns.coverage_line import CoverageLine
from ui.supervisor.place import TeamPage, TeamPlace
from ui.supervisor.shortcuts import TeamAct

AT_FIRST = 20


class ImportsPage(QWidget):
    """What to know first, the run under way, what became of each file, and who handed over.

    Before the first file it says what to do. Nothing that comes in takes the keyboard (A03).
    """

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._most = AT_FIRST
        self._rows: list[ReportRow] = []
        self.setProperty("role", "window")
        self._build()
        place.imports.changed.connect(self._show_run)
        place.bridge.on({"imports", "people", "terms"}, lambda _changed: self._renew())

    def _build(self) -> None:
        self._empty = EmptyState("inbox", " ", " ")
        self._empty.action_asked.connect(self._help_out)
        self._first = CoverageLine()
        self._first.action_asked.connect(self._show_coverage)
        self._progress = ProgressLine()
        self._progress.stop_asked.connect(self._place.imports.cancel)
        self._running = Card("")
        self._running.set_title(self.tr("Taking files in"))
        self._running.add(self._progress)
        self._running.hide()
        self._reports = Card("")
        self._reports.set_title(self.tr("What became of each file"))
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_5)
        self._reports.add_layout(self._list)
        self._more = Button("", "chevron-down", "link")
        self._more.clicked.connect(self._show_more)
        self._reports.add(self._more)
        self._hint = Label(self.tr("Files can also be dropped anywhere on this window."), "small")
        self._reports.add(self._hint)
        self._coverage = CoverageCard()
        self._folder = (
            None if self._place.folder is None else FolderCard(self._place, self._place.folder)
        )
        self._column = ScrollColumn(self.tr("Imports"), margin=SPACE_4, gap=SPACE_3)
        for widget in (self._first, self._running, self._reports, self._coverage):
            self._column.add(widget)
        self._column.add(self._empty, 1)
        if self._folder is not None:
            self._column.add(self._folder)
        self._column.body.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    # -- what the window and tests see -------------------------------------------------------------

    @property
    def first_line(self) -> str:
        """What is here and what is missing."""
        return self._first.text if self._first.isVisibleTo(self) else ""

    @property
    def rows(self) -> tuple[ReportRow, ...]:
        """What became of each file, newest first."""
        return tuple(self._rows)

    @property
    def coverage(self) -> CoverageCard:
        """Who handed over."""
        return self._coverage

    @property
    def progress(self) -> ProgressLine:
        """How far the run under way is."""
        return self._progress

    @property
    def empty_state(self) -> EmptyState:
        """What to do first."""
        return self._empty

    @property
    def more_button(self) -> Button:
        """Shows older reports."""
        return self._more

    @property
    def folder(self) -> FolderCard | None:
        """The watched folder."""
        return self._folder

    def show_subject(self, subject: object) -> None:
        """Show how things stand."""
        del subject
        self._renew()
        self._show_run()

    # -- showing -----------------------------------------------------------------------------------

    def _renew(self) -> None:
        records = self._place.team.records
        coverage, now = records.coverage(), self._place.team.clock.now()
        reports = records.imports(limit=self._most + 1)
        if reports:
            self._first.show_status(status_of(records))
        else:
            self._first.hide()
        self._coverage.show_coverage(coverage, now)
        self._show_reports(reports)
        self._show_what_to_do(has_any=bool(reports or coverage))

    def _show_reports(self, reports: list[BundleReport]) -> None:
        now = self._place.team.clock.now()
        shown = reports[: self._most]
        self._reports.setVisible(bool(shown))
        self._more.setVisible(len(reports) > len(shown))
        self._more.setText(self.tr("Show older ones"))
        if [row.report for row in self._rows] == shown:
            return
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ReportRow(report, now) for report in shown]
        for row in self._rows:
            self._list.addWidget(row)

    def _show_more(self) -> None:
        self._most += AT_FIRST
        self._renew()

    def _show_what_to_do(self, *, has_any: bool) -> None:
        self._empty.setVisible(not has_any)
        if has_any:
            return
        if self._place.team.records.team_file() is None:
            self._empty.set_sentence(
                self.tr(
                    "No bundles yet. Make the team file first and hand it out: agents who join "
                    "with it can share their calls with you."
                )
            )
            self._empty.action_button.setText(self.tr("Make the team file"))
        else:
            self._empty.set_sentence(
                self.tr(
                    "No bundles yet. Hand out the team file, take the answers in, and ask for the "
                    "first bundles. Drop files here, or choose them."
                )
            )
            self._empty.action_button.setText(self.tr("Import files"))

    def _help_out(self) -> None:
        if self._place.team.records.team_file() is None:
            self._place.go(TeamPage.PEOPLE)
        else:
            self._place.shortcuts[TeamAct.IMPORT].trigger()

    def _show_coverage(self) -> None:
        """Bring the row of what is missing into sight."""
        self._column.ensureWidgetVisible(self._coverage)
        self._coverage.setFocus()
        announce(self, ". ".join(self._coverage.told))

    # -- the run under way -------------------------------------------------------------------------

    def _show_run(self) -> None:
        imports = self._place.imports
        if not imports.is_running:
            self._running.hide()
            self._progress.end()
            return
        words = self.tr("%n file(s) done", "", len(imports.reports))
        if not self._progress.words:
            self._progress.begin(words)
            self._empty.hide()
        self._progress.say(words)
        if imports.done:
            self._progress.show_progress(imports.done, imports.whole)
        self._running.show()
