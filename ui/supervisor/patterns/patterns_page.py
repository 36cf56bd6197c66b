"""The page of patterns: tension, causes, outcomes, steps and phrases."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtWidgets import QWidget

from ui.supervisor.patterns.pictures_page import Group, PicturesPage
from ui.supervisor.place import TeamPage, TeamPlace
from ui.words import QT_TRANSLATE_NOOP


class PatternsPage(PicturesPage):
    """What happens in the calls of a team."""

    CARDS = ("de_escalation", "promises", "boundary", "follow_ups")
    HOMES = MappingProxyType(
        {
            "promises": TeamPage.PROMISES,
            "boundary": TeamPage.BOUNDARIES,
            "follow_ups": TeamPage.PROMISES,
        }
    )
    GROUPS = (
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "What upset them"),
            ("causes", "better", "repeat_callers", "repeat_callers_over_time"),
        ),
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Tension"),
            ("de_escalation", "de_escalation_over_time", "de_escalation_by_agent"),
        ),
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "How calls ended"),
            ("outcomes", "outcomes_over_time", "options"),
        ),
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Steps and phrases"),
            ("steps", "steps_over_time", "steps_by_agent", "phrases"),
        ),
        Group(
            QT_TRANSLATE_NOOP("PatternGroups", "Like compared with like"),
            ("de_escalation_compared", "outcomes_compared"),
            wide=True,
        ),
        Group(QT_TRANSLATE_NOOP("PatternGroups", "What all this rests on"), ("calls",), wide=True),
    )

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._column.setAccessibleName(self.tr("Patterns"))
