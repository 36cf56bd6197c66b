"""Reads a backup on a worker when one is chosen in the form."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from app.backups import BackupPreview
from app.ports import Progress
from app.problems import Problem
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.recovery.backups_form import BackupsForm


class PreviewingDoor(Protocol):
    """A door that tells what is in a backup: a log's, or a team's."""

    def preview(self, backup: Path, progress: Progress) -> BackupPreview: ...


class Previewing(QObject):
    """Brings the form the preview that it asks for; a later choice takes an earlier one's place."""

    def __init__(self, form: BackupsForm, door: PreviewingDoor, parent: QObject) -> None:
        super().__init__(parent)
        self._form: BackupsForm | None = form
        self._door = door
        self._wanted: Path | None = None
        self._work: LongWork | None = None
        form.chosen.connect(self.read)

    def read(self, backup: Path) -> None:
        """Read what is in a backup, and show it in the form."""
        if self._work is not None:
            self._work.cancel()
        self._wanted = backup
        work = LongWork(lambda work: self._door.preview(backup, work), self)

        def show(preview: BackupPreview) -> None:
            if self._wanted == backup and self._form is not None:
                self._form.show_preview(preview)

        def refuse(problem: Problem) -> None:
            if self._wanted == backup and self._form is not None:
                self._form.set_problem(in_one_line(problem))

        def end() -> None:
            if self._work is work:
                self._work = None
            work.deleteLater()
            if self._form is None:
                self.deleteLater()

        work.finished.connect(show)
        work.failed.connect(refuse)
        for ended in (work.finished, work.failed, work.cancelled):
            ended.connect(end)
        self._work = work
        work.start()

    def let_go(self) -> None:
        """Show nothing any more: the form is about to go."""
        self._form = None
        if self._work is None:
            self.deleteLater()
        else:
            self._work.cancel()
