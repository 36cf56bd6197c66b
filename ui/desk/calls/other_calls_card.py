"""The other calls of the same caller, each one press away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from app.playbook.shape import Playbook
from app.ports import CallLine
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.desk.calls.call_facts import facts_of
from ui.look.tokens import SPACE_1


class OtherCallsCard(Card):
    """When each was and how it ended; hidden while there is none.

    Emits `call_chosen` with the id of a call.
    """

    call_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Other calls of this caller"))
        self._lines: list[QWidget] = []
        self._buttons: list[Button] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_1)
        self.add_layout(self._list)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """One for each call, the newest first."""
        return tuple(self._buttons)

    def show_lines(self, lines: tuple[CallLine, ...], playbook: Playbook, now: Moment) -> None:
        """Show these calls."""
        for widget in self._lines:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._lines, self._buttons = [], []
        for line in lines:
            facts = facts_of(line, playbook, now)
            button = Button(facts.when, "phone", "link")
            button.setAccessibleDescription(facts.details)
            button.clicked.connect(lambda _checked=False, call=line.call.id: self._choose(call))
            about = Label(facts.details, "small")
            self._buttons.append(button)
            self._lines += [button, about]
            self._list.addWidget(button)
            self._list.addWidget(about)
        self.setVisible(bool(lines))

    def _choose(self, call: object) -> None:
        self.call_chosen.emit(call)
