"""The team that policy names is joined once the log is open, and what came of it is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.features import is_off
from app.policy import in_force
from app.problems import Problem
from ui.background import LongWork
from ui.problem_words import in_one_line
from ui.workplace import Page

if TYPE_CHECKING:
    from app.handover.joining import Joined
    from ui.desk.frame.window import DeskWindow

SUBJECT = "managed_team"


class ManagedTeam(QObject):
    """Joins on a worker. The answer goes where things are handed over, or waits to be saved there.

    Nothing of any call is handed over by that: the agent does so, and sees before what goes out.
    """

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work: LongWork | None = None

    def begin(self) -> None:
        """Join, if policy names a team and lets anything be shared."""
        settings = self._window.settings
        file = settings.text("team_file")
        if not file or is_off(settings, "sharing") or self._work is not None:
            return
        name = settings.text("agent_name")
        words, folder = settings.text("team_words"), settings.text("handover_folder")
        handover = self._window.place.desk.handover

        def enrol(_work: LongWork) -> tuple[Joined, Path | None] | None:
            from app.handover.enrolment_by_policy import enrol_by_policy
            from app.named_place import login_name

            joined = handover.on_errand(
                lambda errand: enrol_by_policy(
                    errand, Path(file), name or login_name(), words, in_force.owner_of_policy()
                )
            )
            return None if joined is None else (joined, _answer_into(folder, joined))

        self._work = LongWork(enrol, self)
        self._work.finished.connect(self._joined)
        self._work.failed.connect(self._failed)
        self._work.start()

    def end(self) -> None:
        """Wait for what is being done."""
        if self._work is not None:
            self._work.wait()

    def _joined(self, came: tuple[Joined, Path | None] | None) -> None:
        self._work = None
        if came is None:
            return
        joined, answer = came
        self._window.place.desk.handover.renew()
        team = joined.enrolment.team

        def told() -> str:
            words = self.tr(
                "Your organisation has put you into the team {team} of {supervisor}. Nothing is "
                "handed over by that. Your six words: {words}."
            ).format(team=team.name, supervisor=team.supervisor, words=" ".join(joined.words))
            if joined.answer is None:
                return words
            if answer is None:
                more = self.tr(
                    "Your supervisor needs your answer: join once more by the team file, and save "
                    "it."
                )
            else:
                more = self.tr("Your answer lies in {folder}.").format(folder=answer.parent)
            return f"{words} {more}"

        self._window.banners.tell(
            SUBJECT,
            told,
            "neutral",
            action=lambda: self.tr("Show the terms"),
            act=lambda: self._window.go(Page.SHARE),
        )

    def _failed(self, problem: Problem) -> None:
        self._work = None
        self._window.banners.tell(SUBJECT, lambda: in_one_line(problem), "warn")


def _answer_into(folder: str, joined: Joined) -> Path | None:
    """Write the answer for the supervisor; None where there is no folder for it just now."""
    if joined.answer is None or not folder or not Path(folder).is_dir():
        return None
    from ui.whole_file import whole_file

    path = Path(folder) / joined.file
    try:
        with whole_file(path) as part:
            part.write_bytes(joined.answer)
    except (OSError, Problem):
        # The person joins all the same, and is told that the answer is missing.
        return None
    return path
