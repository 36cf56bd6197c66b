"""The incident sheet: one page about the warnings of a call, as a PDF."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMarginsF, QObject, QSaveFile, QSizeF, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from app.features import is_off
from app.problems import Problem
from app.summary import incident_html
from ui.desk.frame.outbox import ask_where
from ui.problem_words import in_one_line
from ui.workplace import Workplace

_MARGIN_MM = 18.0
_DPI = 300
_LARGEST_PT, _SMALLEST_PT = 10.0, 6.0


class IncidentSheet(QObject):
    """Asks where the page shall go, beside the running call, and writes it there.

    The file chooser stops nothing: the call goes on, and so do the notes. The page opens in the
    system's own viewer, where it can be printed.
    """

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place = place
        self._window = window
        self._chooser: QFileDialog | None = None

    @property
    def chooser(self) -> QFileDialog | None:
        """The file chooser while it is open."""
        return self._chooser

    def offer(self, call: UUID) -> None:
        """Ask where the sheet of a call shall be saved."""
        if is_off(self._place.settings, "print"):
            self._place.say(in_one_line(Problem("feature_off", reason="print")))
            return
        if self._chooser is not None:
            self._chooser.raise_()
            return
        self._chooser = ask_where(
            self._window,
            self.tr("Save the incident sheet"),
            self._name_of(call),
            self.tr("PDF (*.pdf)"),
            lambda path: self._save(call, path),
        )
        self._chooser.finished.connect(self._forget)

    def write(self, call: UUID, path: Path) -> None:
        """Write the sheet of a call to a file, whole or not at all.

        Raises Problem: template_faulty, file_unwritable.
        """
        html = incident_html(self._place.desk, call)
        file = QSaveFile(str(path))
        if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
            raise Problem("file_unwritable", path=path)
        document = page_of(html)
        writer = QPdfWriter(file)
        writer.setTitle(self.tr("Incident sheet"))
        writer.setResolution(_DPI)
        writer.setPageLayout(page_layout())
        document.print_(writer)
        del writer
        if not file.commit():
            raise Problem("file_unwritable", path=path)

    def _save(self, call: UUID, path: Path) -> None:
        try:
            self.write(call, path)
        except Problem as problem:
            self._place.say(in_one_line(problem))
            return
        self._place.say(self.tr("Incident sheet saved"))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _name_of(self, call: UUID) -> str:
        """A file name without anything about the caller: it may end up anywhere."""
        started = self._place.desk.sheet(call).call.started.local()
        return self.tr("Incident {when}.pdf").format(when=started.strftime("%Y-%m-%d %H%M"))

    def _forget(self) -> None:
        self._chooser = None


def page_layout() -> QPageLayout:
    """One A4 page, upright."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter)


def page_of(html: str) -> QTextDocument:
    """The document at the largest type with which it fits one page."""
    inside = page_layout().paintRect(QPageLayout.Unit.Point).size()
    document = QTextDocument()
    document.setDocumentMargin(0)
    point = _LARGEST_PT
    while True:
        font = document.defaultFont()
        font.setPointSizeF(point)
        document.setDefaultFont(font)
        document.setHtml(html)
        document.setPageSize(QSizeF(inside))
        if document.pageCount() <= 1 or point <= _SMALLEST_PT:
            return document
        point -= 0.5
