"""The page of what agents chose to share of their reflections."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.supervisor.patterns.pictures_page import Group, PicturesPage
from ui.supervisor.place import TeamPlace
from ui.words import QT_TRANSLATE_NOOP


class SharedPage(PicturesPage):
    """What agents shared, item by item and by their own choice, for others to learn from (C10)."""

    CARDS = ("shared_reflections",)
    GROUPS = (
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "What agents shared"),
            ("shared_reflections",),
            wide=True,
        ),
        Group(QT_TRANSLATE_NOOP("PatternGroups", "In their words"), ("shared_answers",), wide=True),
    )

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._column.setAccessibleName(self.tr("What agents shared"))
