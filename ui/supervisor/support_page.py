"""The support file of the supervisor's window: the same page, about the team's store."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.moment import SystemClock
from app.ports import Progress
from app.support.support_file import SupportFile
from ui.supervisor.place import TeamPlace
from ui.support.draft import draft
from ui.support.machine import machine_findings
from ui.support.support_page import SupportPage


class TeamSupportPage(SupportPage):
    """Looks the machine and the team's store over, on a worker."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        clock = SystemClock()

        def make(progress: Progress) -> SupportFile:
            found = machine_findings(place.profile, place.settings, clock.now())
            if place.door is not None:
                found += place.door.examine(full=False, progress=progress)
            return draft(place.profile, found, clock)

        super().__init__(make, parent)
