"""One agent of the team: name, trust, since when, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.team.records import TeamAgent
from ui.controls.button import Button
from ui.controls.chip import Chip, Tone
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.look.tokens import SPACE_1
from ui.supervisor.days import day_of

TONES: dict[str, Tone] = {"verified": "good", "unverified": "warn", "quarantined": "danger"}
ICONS = {"verified": "user-check", "unverified": "triangle-alert", "quarantined": "lock"}


class AgentRow(QWidget):
    """Holds the agent.

    Emits:
        verify_asked(): the words are to be compared again, or were.
        block_asked(): nothing is to be taken from this key any more.
        leave_asked(): the agent left the team.
        accesses_asked(): the list of what was looked at of theirs is wanted as a file.
    """

    verify_asked = Signal()
    block_asked = Signal()
    leave_asked = Signal()
    accesses_asked = Signal()

    def __init__(self, agent: TeamAgent, now: Moment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agent = agent
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(Label(agent.name, "strong"))
        chips = ChipRow(self.tr("Trust"))
        icon, tone = ICONS.get(agent.trust, "user"), TONES.get(agent.trust, "neutral")
        trust = Chip(self._trust(), icon, tone)
        told = [trust]
        if agent.since_ms:
            told.append(Chip(self.tr("since {day}").format(day=day_of(agent.since_ms, now))))
        chips.set_chips(told)
        column.addWidget(chips)
        column.addWidget(Label(" ".join(agent.words), "small"))
        self._chips = chips
        self.verify_button = self._button(self.tr("Verified again"), self.verify_asked)
        self.block_button = self._button(self.tr("Block this key"), self.block_asked)
        self.leave_button = self._button(self.tr("Left the team"), self.leave_asked)
        self.accesses_button = self._button(self.tr("Accesses as a file"), self.accesses_asked)
        buttons = ChipRow(self.tr("What to do"))
        buttons.set_chips(
            (self.verify_button, self.block_button, self.leave_button, self.accesses_button)
        )
        column.addWidget(buttons)
        # Only now: a button without a parent would be shown as a window of its own.
        self.verify_button.setVisible(agent.trust in ("quarantined", "left"))
        self.block_button.setVisible(agent.trust in ("verified", "unverified"))
        self.leave_button.setVisible(agent.trust != "left")

    @property
    def told(self) -> str:
        """Name and trust."""
        chips = [chip.text() for chip in self._chips.chips if isinstance(chip, Chip)]
        return " · ".join((self.agent.name, *chips))

    def _trust(self) -> str:
        return {
            "verified": self.tr("words compared"),
            "unverified": self.tr("words not compared"),
            "quarantined": self.tr("blocked: nothing is taken in"),
            "left": self.tr("left the team"),
        }[self.agent.trust]

    def _button(self, words: str, signal: SignalInstance) -> Button:
        button = Button(words, role="link")
        button.setAccessibleName(self.tr("{what}: {who}").format(what=words, who=self.agent.name))
        button.clicked.connect(signal)
        return button
