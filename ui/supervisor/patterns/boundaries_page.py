"""The page of boundaries: what the ladder was needed for, and when a manager came in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.supervisor.patterns.pictures_page import Group, PicturesPage
from ui.supervisor.place import TeamPlace
from ui.words import QT_TRANSLATE_NOOP


class BoundariesPage(PicturesPage):
    """Boundary events, incident sheets, and managers asked for and offered (004-24 … 29)."""

    CARDS = ("boundary", "escalations")
    GROUPS = (
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Boundaries that were set"),
            ("boundary", "boundary_over_time"),
        ),
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Managers brought in"),
            ("escalations", "escalations_over_time"),
        ),
        Group(QT_TRANSLATE_NOOP("PatternGroups", "Incident sheets"), ("incidents",), wide=True),
    )

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._column.setAccessibleName(self.tr("Boundaries"))
