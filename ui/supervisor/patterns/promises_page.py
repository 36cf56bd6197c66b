"""The page of promises and follow-ups: kept, late, overdue."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.supervisor.patterns.pictures_page import Group, PicturesPage
from ui.supervisor.place import TeamPlace
from ui.words import QT_TRANSLATE_NOOP


class PromisesPage(PicturesPage):
    """What was promised and what became of it, and the tasks that are late."""

    CARDS = ("promises", "follow_ups")
    GROUPS = (
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Promises"),
            ("promises", "promises_over_time", "promises_by_agent"),
        ),
        Group(QT_TRANSLATE_NOOP("PatternGroups", "Follow-ups"), ("follow_ups",)),
    )

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._column.setAccessibleName(self.tr("Promises"))
