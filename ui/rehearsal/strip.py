"""The strip above the desk in which a rehearsed conversation is heard turn by turn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.elastic_row import ElasticRow
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.section_heading import SectionHeading
from ui.look.tokens import SPACE_2, SPACE_4
from ui.rehearsal.stage import RehearsalStage
from ui.shortcuts import Act, Shortcuts


class RehearsalStrip(QFrame):
    """Who speaks, what is said, and the way to the next turn; hidden without a rehearsal.

    A new turn is shown and announced, and takes no focus: the agent goes on typing.
    """

    def __init__(
        self, stage: RehearsalStage, shortcuts: Shortcuts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Rehearsal"))
        self._who = SectionHeading("")
        self._said = Label("", "body")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._back = IconButton("chevron-left", self.tr("Turn before"))
        self._back.clicked.connect(stage.back)
        self._next = Button(
            self.tr("Next turn"),
            "chevron-right",
            shortcut_hint=shortcuts.shown_keys(Act.NEXT_TURN),
        )
        shortcuts[Act.NEXT_TURN].triggered.connect(stage.next)
        self._next.clicked.connect(stage.next)
        self._stop = Button(self.tr("Leave the rehearsal"), role="quiet")
        self._stop.clicked.connect(stage.stop)
        head = QHBoxLayout()
        head.addWidget(self._who, 1)
        head.addWidget(self._back)
        actions = ElasticRow(gap=SPACE_2)
        actions.add(self._next, 1)
        actions.add(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(actions)
        stage.turn_changed.connect(self._show_turn)
        self._show_turn()

    def _show_turn(self) -> None:
        rehearsal = self._stage.rehearsal
        turn = rehearsal.turn if rehearsal is not None else None
        self.setVisible(turn is not None)
        if rehearsal is None or turn is None:
            return
        speaker = {
            "customer": self.tr("The customer says"),
            "agent": self.tr("In the script, the agent says"),
            "system": self.tr("Meanwhile"),
        }[turn.speaker]
        place = self.tr("{heard} of {all}").format(
            heard=rehearsal.heard, all=len(rehearsal.conversation.turns)
        )
        self._who.setText(f"{speaker} · {place}")
        self._said.setText(turn.text)
        self._back.setEnabled(rehearsal.heard > 1)
        self._next.setEnabled(not rehearsal.is_over)
        announce(self, f"{speaker}: {turn.text}")
