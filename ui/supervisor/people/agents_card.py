"""The agents of the team."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.records import TeamAgent
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.search_field import SearchField
from ui.look.tokens import SPACE_4
from ui.supervisor.people.agent_row import AgentRow

AT_FIRST = 30
"""Rows shown at once: a team of hundreds is narrowed by name, or shown on."""


class AgentsCard(Card):
    """Everybody whose key is pinned, by name.

    Emits, each with the agent's id:
        verify_asked, block_asked, leave_asked, accesses_asked: see `AgentRow`.
    """

    verify_asked = Signal(object)
    block_asked = Signal(object)
    leave_asked = Signal(object)
    accesses_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Agents"))
        self._agents: tuple[TeamAgent, ...] = ()
        self._rows: list[AgentRow] = []
        self._most = AT_FIRST
        self._now = Moment(0)
        self._field = SearchField(self.tr("Find an agent"), hint=self.tr("Name"))
        self._field.textChanged.connect(lambda _text: self._lay_out())
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_4)
        self._more = Button("", "chevron-down", "link")
        self._more.clicked.connect(self._show_more)
        self.add(self._field)
        self.add_layout(self._list)
        self.add(self._more)

    @property
    def rows(self) -> tuple[AgentRow, ...]:
        """The agents shown."""
        return tuple(self._rows)

    @property
    def search_field(self) -> SearchField:
        """Narrows the list by name."""
        return self._field

    def show_agents(self, agents: Sequence[TeamAgent], now: Moment) -> None:
        """Show these, by name."""
        self._now = now
        self._agents = tuple(sorted(agents, key=lambda each: each.name.casefold()))
        self._field.setVisible(len(agents) > AT_FIRST)
        self.setVisible(bool(agents))
        self._lay_out()

    def _show_more(self) -> None:
        self._most += AT_FIRST
        self._lay_out()

    def _lay_out(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        sought = self._field.text().strip().casefold()
        fitting = [each for each in self._agents if sought in each.name.casefold()]
        self._rows = [self._row(each) for each in fitting[: self._most]]
        for row in self._rows:
            self._list.addWidget(row)
        left = len(fitting) - len(self._rows)
        self._more.setText(self.tr("Show %n more", "", left))
        self._more.setVisible(left > 0)

    def _row(self, agent: TeamAgent) -> AgentRow:
        row = AgentRow(agent, self._now)
        row.verify_asked.connect(lambda: self.verify_asked.emit(agent.agent))
        row.block_asked.connect(lambda: self.block_asked.emit(agent.agent))
        row.leave_asked.connect(lambda: self.leave_asked.emit(agent.agent))
        row.accesses_asked.connect(lambda: self.accesses_asked.emit(agent.agent))
        return row
