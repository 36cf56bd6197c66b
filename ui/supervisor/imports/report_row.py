"""One imported file in the list: what became of it, and details on demand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.records import BundleReport
from ui.controls.button import Button
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.desk.follow_ups.due_words import due_words
from ui.look.tokens import SPACE_1
from ui.supervisor.days import day_of
from ui.supervisor.imports.report_words import report_words


class ReportRow(QWidget):
    """Whose it is, when it came, the result, and a button for the rest of it."""

    def __init__(self, report: BundleReport, now: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = report
        words = report_words(report)
        self._words = words
        came = Moment(report.came_ms, now.offset_min, now.zone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Label(words.title, "strong"))
        column.addWidget(Label(words.result, tone="danger" if words.tone == "danger" else None))
        self._more = Label("\n".join(self._details(now)), "small", parent=self)
        self._more.hide()
        column.addWidget(self._more)
        self._chips = ChipRow(self.tr("About this file"))
        chip = Chip(due_words(came.local(), now.local()), words.icon, words.tone)
        self._open = Button(self.tr("Details"), "chevron-down", "link")
        self._open.setAccessibleName(self.tr("Details of {file}").format(file=report.file))
        self._open.setCheckable(True)
        self._open.toggled.connect(self._more.setVisible)
        self._chips.set_chips((chip, self._open))
        column.addWidget(self._chips)

    @property
    def told(self) -> str:
        """Whose it is, and what became of it."""
        return self._words.spoken()

    @property
    def details_button(self) -> Button:
        """Opens the details."""
        return self._open

    @property
    def details(self) -> str:
        """The details while they are open."""
        return "" if self._more.isHidden() else self._more.text()

    def _details(self, now: Moment) -> list[str]:
        told = [line for line in self._words.more if line]
        if self.report.from_ms and self.report.to_ms:
            begun, until = day_of(self.report.from_ms, now), day_of(self.report.to_ms, now)
            told.append(self.tr("Calls from {first} to {last}").format(first=begun, last=until))
        return told
