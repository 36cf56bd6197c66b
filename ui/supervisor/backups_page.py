"""The backups of the team's store: the page of the agent's window, about this store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.backups import BackupLine
from app.problems import Problem
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.recovery.backups_page import BackupsPage
from ui.recovery.previewing import Previewing
from ui.supervisor.place import TeamPlace


class TeamBackupsPage(BackupsPage):
    """Lists them, makes one now, and has one brought back; all that takes time, on a worker."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._making: LongWork | None = None
        self._looking: LongWork | None = None
        # A supervisor's store has no second folder: what agents handed over can be imported again.
        self.second.hide()
        self.form.hide()
        if place.door is not None:
            Previewing(self.form, place.door, self)
        self.opened.connect(self.renew)
        self.backup_asked.connect(self._back_up)
        self.line.stop_asked.connect(self._stop)
        self.form.answered.connect(self._bring_back)
        place.bridge.on({"imports"}, lambda _changed: self._renew_if_shown())

    @property
    def is_working(self) -> bool:
        """Whether anything is being done."""
        return self._making is not None or self._looking is not None

    def show_subject(self, subject: object) -> None:
        """The page is about nothing else."""
        del subject

    def renew(self) -> None:
        """Look what there is."""
        door = self._place.door
        if self._looking is None and door is not None:
            self._looking = self._place.work(
                lambda _team, _progress: door.backups(), self._show, self, self._not_seen
            )

    # -- what is asked for -------------------------------------------------------------------------

    def _back_up(self) -> None:
        if self._making is not None:
            return
        self.tell("")
        self.set_can_back_up(False)
        self.line.begin(self.tr("Making a backup, and proving it…"))
        self._making = self._place.work(
            lambda team, progress: team.records.back_up(
                team.clock.now().utc_ms, progress, anyway=True
            ),
            lambda _made: self._end(self.tr("The backup is made, and proved good.")),
            self,
            lambda problem: self._end(in_one_line(problem), is_bad=True),
        )
        self._making.progressed.connect(self.line.show_progress)
        self._making.cancelled.connect(
            lambda: self._end(self.tr("Stopped. No backup was made; the older ones are there."))
        )

    def _bring_back(self, backup: Path) -> None:
        self.form.clear_choice()
        self._place.bring_back(backup)

    def _stop(self) -> None:
        if self._making is not None:
            self._making.cancel()

    # -- what came of it ---------------------------------------------------------------------------

    def _show(self, lines: tuple[BackupLine, ...]) -> None:
        self._looking = None
        self.show_shelf(lines, None, self._place.team.clock.now())

    def _not_seen(self, problem: Problem) -> None:
        self._looking = None
        self.tell(in_one_line(problem), is_bad=True)

    def _end(self, words: str, *, is_bad: bool = False) -> None:
        self._making = None
        if self.line.stop_button.hasFocus():
            self.now_button.setFocus()
        self.line.end()
        self.set_can_back_up(True)
        self.tell(words, is_bad=is_bad)
        self.renew()

    def _renew_if_shown(self) -> None:
        if self.isVisible():
            self.renew()

    def _words_about(self) -> str:
        return self.tr(
            "{count}, {size}. Each was read whole and proved good when it was made. A new one "
            "comes before imports, at most every half hour."
        )

    def _words_without(self) -> str:
        return self.tr(
            "One is made before imports, at most every half hour. Or make one now: it takes a "
            "moment, and you can go on working."
        )
