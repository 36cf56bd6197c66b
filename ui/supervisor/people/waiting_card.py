"""Everything that waits for a comparison: answers that came, and what was set aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.team.records import Quarantined, TeamAgent
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.look.tokens import SPACE_5
from ui.supervisor.people.waiting_row import WaitingRow

AT_FIRST = 10
"""Rows shown at once; the next ones follow when these are answered."""


class WaitingCard(Card):
    """One row for each: ask the other one, by telephone or face to face, to read their six words.

    Emits:
        agent_matched(UUID): the words of an agent's key were compared, and are the same.
        agent_differed(UUID): they are not.
        set_aside_matched(int): what waits under a number may be let through.
        set_aside_dropped(int): it is to be dropped.
        answers_asked(): files with answers are to be chosen.
    """

    agent_matched = Signal(object)
    agent_differed = Signal(object)
    set_aside_matched = Signal(int)
    set_aside_dropped = Signal(int)
    answers_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Answers and words to compare"))
        self._how = Label("", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_5)
        self._more = Label("", "small")
        self._take = Button(self.tr("Take answers in"), "inbox")
        self._take.clicked.connect(self.answers_asked)
        self.add(self._how)
        self.add_layout(self._list)
        self.add(self._more)
        self.body.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeading)
        self._rows: list[WaitingRow] = []

    @property
    def rows(self) -> tuple[WaitingRow, ...]:
        """What waits."""
        return tuple(self._rows)

    @property
    def take_button(self) -> Button:
        """Chooses files with answers."""
        return self._take

    @property
    def how(self) -> str:
        """What is to be done."""
        return self._how.text()

    def show_waiting(self, agents: Sequence[TeamAgent], set_aside: Sequence[Quarantined]) -> None:
        """Show the agents who are not verified, and what was set aside."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        rows = [self._of_agent(each) for each in agents]
        rows += [self._of_set_aside(each) for each in set_aside]
        self._rows = rows[:AT_FIRST]
        for row in self._rows:
            self._list.addWidget(row)
        left = len(rows) - len(self._rows)
        self._more.setText(self.tr("%n more after these", "", left) if left else "")
        self._more.setVisible(bool(left))
        self._how.setText(
            self.tr(
                "Ask each one, by telephone or face to face, to read out the six words that their "
                "own program shows. Never take them from the file or mail that brought the answer."
            )
            if rows
            else self.tr(
                "Nothing waits. Agents send you the answer that their program makes when they join."
            )
        )

    def _of_agent(self, agent: TeamAgent) -> WaitingRow:
        row = WaitingRow(
            agent.name,
            self.tr("Joined; the words were not compared yet. What they hand over is taken in."),
            agent.words,
        )
        row.matched.connect(lambda: self.agent_matched.emit(agent.agent))
        row.differed.connect(lambda: self.agent_differed.emit(agent.agent))
        return row

    def _of_set_aside(self, waiting: Quarantined) -> WaitingRow:
        row = WaitingRow(
            waiting.known_as or waiting.file,
            self._why(waiting),
            waiting.words,
            waiting.known_words,
            match=self.tr("They match: let it in"),
            differ=self.tr("They differ: drop it"),
        )
        row.matched.connect(lambda: self.set_aside_matched.emit(waiting.id))
        row.differed.connect(lambda: self.set_aside_dropped.emit(waiting.id))
        return row

    def _why(self, waiting: Quarantined) -> str:
        what = {
            "bundle": self.tr("A bundle was set aside"),
            "answer": self.tr("An answer was set aside"),
            "roster": self.tr("A roster was set aside"),
        }[waiting.kind]
        why = {
            "unknown_signer": self.tr("nobody here knows who signed it"),
            "changed_key": self.tr("it is signed with another key than before"),
            "forked": self.tr("it does not fit the bundles that came before from this device"),
        }[waiting.reason]
        return self.tr("{what}: {why}. File: {file}").format(what=what, why=why, file=waiting.file)
