"""How this caller talks and how difficult the call is: chips, none of them needed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.call.panel import CallPanel
from ui.desk.wrap_up.chip_choice import ChipChoice
from ui.look.tokens import SPACE_1, SPACE_3
from ui.workplace import Workplace

Sort = Literal["manner", "difficulty"]


class StylesRow(CallPanel):
    """The manners and the degrees of difficulty of the playbook; at most one of each is on.

    Below them stands how to talk with somebody like that. A choice changes cues, order and
    phrases at once.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._manner = ChipChoice(self.tr("How they talk"), single=True)
        self._difficulty = ChipChoice(self.tr("How difficult"), single=True)
        self._advice = Label("", "small", tone="text")
        self._manner.choice_made.connect(lambda chosen: self._choose("manner", chosen))
        self._difficulty.choice_made.connect(lambda chosen: self._choose("difficulty", chosen))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(Labelled(self.tr("How they talk"), self._manner))
        column.addWidget(Labelled(self.tr("How difficult"), self._difficulty))
        column.addWidget(self._advice)
        column.setSpacing(SPACE_1)
        self.watch("caller", "playbook")

    @property
    def manner(self) -> ChipChoice:
        """The manners of talking."""
        return self._manner

    @property
    def difficulty(self) -> ChipChoice:
        """The degrees of difficulty."""
        return self._difficulty

    @property
    def advice(self) -> str:
        """How to talk with somebody like that."""
        return self._advice.text()

    def renew(self) -> None:
        """Show what is chosen."""
        assert self.call is not None
        call = self.place.desk.sheet(self.call).call
        styles = self.place.desk.playbook.styles
        for row, sort, chosen in (
            (self._manner, "manner", call.manner),
            (self._difficulty, "difficulty", call.difficulty),
        ):
            own = [style for style in styles if style.sort == sort]
            row.set_choices([(style.id, style.title) for style in own])
            row.set_values((chosen,))
            for style in own:
                row.chip(style.id).setToolTip(style.recognise)
        advice = [s.advice for s in styles if s.id in (call.manner, call.difficulty)]
        self._advice.setText("\n".join(advice))
        self._advice.setVisible(bool(advice))

    def _choose(self, sort: Sort, chosen: tuple[str, ...]) -> None:
        if self.call is not None:
            value = chosen[0] if chosen else ""
            self.place.desk.calls.set_field(self.call, sort, value, asker=self)
            self.renew()
