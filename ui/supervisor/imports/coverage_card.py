"""Who handed over up to when, what is missing, and whose key was compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.records import AgentCoverage
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_3
from ui.supervisor.days import day_of
from ui.supervisor.imports.coverage_words import missing_words

AT_FIRST = 40
"""Agents shown at once; a team of hundreds is shown on."""


class CoverageCard(Card):
    """One row an agent, by name: nobody is ranked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Who handed over"))
        self._coverage: tuple[AgentCoverage, ...] = ()
        self._now = Moment(0)
        self._most = AT_FIRST
        self._rows: list[QWidget] = []
        self._told: list[str] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_3)
        self._more = Button("", "chevron-down", "link")
        self._more.clicked.connect(self._show_more)
        self.add_layout(self._list)
        self.add(self._more)

    @property
    def told(self) -> tuple[str, ...]:
        """What is said of each agent."""
        return tuple(self._told)

    def show_coverage(self, coverage: Sequence[AgentCoverage], now: Moment) -> None:
        """Show these agents."""
        self._coverage, self._now = tuple(coverage), now
        self.setVisible(bool(coverage))
        self._lay_out()

    def _show_more(self) -> None:
        self._most += AT_FIRST
        self._lay_out()

    def _lay_out(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._told = [], []
        for each in self._coverage[: self._most]:
            self._add(each)
        left = len(self._coverage) - len(self._rows)
        self._more.setText(self.tr("Show %n more", "", left))
        self._more.setVisible(left > 0)

    def _add(self, each: AgentCoverage) -> None:
        chips = ChipRow(self.tr("What is here of {who}").format(who=each.agent.name))
        chips.set_chips(self._chips(each))
        row = ElasticRow(gap=SPACE_1)
        row.add(Label(each.agent.name), 1)
        row.add(chips)
        words = [chip.text() for chip in chips.chips if isinstance(chip, Chip)]
        self._told.append(" · ".join((each.agent.name, *words)))
        self._rows.append(row)
        self._list.addWidget(row)

    def _chips(self, each: AgentCoverage) -> list[Chip]:
        chips = [
            {
                "verified": Chip(self.tr("verified"), "user-check", "good"),
                "unverified": Chip(self.tr("not verified"), "triangle-alert", "warn"),
                "quarantined": Chip(self.tr("blocked"), "lock", "danger"),
                "left": Chip(self.tr("left the team"), "user"),
            }[each.agent.trust]
        ]
        if each.bundles:
            until = self.tr("until {day}").format(day=day_of(each.last_ms, self._now))
            chips.append(Chip(until, "calendar-clock"))
            chips.append(Chip(self.tr("%n call(s)", "", each.calls), "phone"))
        elif each.agent.trust != "left":
            chips.append(Chip(self.tr("nothing handed over yet"), "clock", "warn"))
        missing = missing_words(each.missing)
        if missing:
            chips.append(Chip(missing, "triangle-alert", "warn"))
        if each.clock_steps:
            chips.append(Chip(self.tr("the clock was set back"), "clock", "warn"))
        return chips
