"""Each control that is painted by hand, in every state side by side: part of the style page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.chip_button import ChipButton
from ui.controls.choice_button import ChoiceButton
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.phrase_card import PhraseCard
from ui.look.tokens import SPACE_2

State = Literal["rest", "hover", "pressed", "focus", "chosen", "off"]
STATES: tuple[State, ...] = ("rest", "hover", "pressed", "focus", "chosen", "off")
_NOT_CHOSEN = ("Button, primary", "Button, danger", "Button, quiet", "Button, link", "Phrase card")
"""Controls that are never chosen: they act."""

SAMPLES: dict[str, Callable[[], QAbstractButton]] = {
    "Button": lambda: Button("Hold", "pause"),
    "Button, primary": lambda: Button("Start a call", "phone", "primary"),
    "Button, danger": lambda: Button("End", "phone-off", "danger"),
    "Button, quiet": lambda: Button("Open", "pencil", "quiet"),
    "Button, link": lambda: Button("Show", role="link"),
    "Icon button": lambda: IconButton("pin", "Keep above other windows"),
    "Chip": lambda: ChipButton("Empathy", checkable=True),
    "Choice": lambda: ChoiceButton("yes", "Yes"),
    "Check box": lambda: CheckBox("Ring for promises"),
    "Phrase card": lambda: PhraseCard("1", "I can see why you'd be upset.", number=1),
}


def put_into(control: QAbstractButton, state: State) -> None:
    """Show a control in a state that otherwise only mouse or keyboard bring about.

    Our controls ask themselves for it while they paint, so each is given its own answer.
    """
    if state in ("hover", "pressed"):
        setattr(control, "underMouse", lambda: True)  # noqa: B010 - shadows Qt's own
    if state == "pressed":
        control.setDown(True)
    if state == "focus":
        setattr(control, "hasFocus", lambda: True)  # noqa: B010 - shadows Qt's own
    if state == "chosen":
        control.setCheckable(True)
        control.setChecked(True)
    control.setEnabled(state != "off")


class StateBoard(Card):
    """A row for each control: rest, hover, pressed, focus, chosen, off. Its words are samples.

    The mouse passes through: what is seen stays what it is named.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("States", parent=parent)
        self._shown: dict[tuple[str, State], QAbstractButton] = {}
        for name, sample in SAMPLES.items():
            self.add(Label(name, "small", tone="faint"))
            row = QWidget()
            flow = FlowLayout(row, gap=SPACE_2)
            for state in STATES:
                if state != "chosen" or name not in _NOT_CHOSEN:
                    flow.addWidget(self._sample(name, sample(), state))
            self.add(row)

    @property
    def controls(self) -> dict[tuple[str, State], QAbstractButton]:
        """Each control by its name and state."""
        return dict(self._shown)

    def _sample(self, name: str, control: QAbstractButton, state: State) -> QWidget:
        control.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        put_into(control, state)
        self._shown[name, state] = control
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        grid.addWidget(control, 0, 0)
        grid.addWidget(Label(state, "small", tone="faint", wraps=False), 1, 0)
        return holder
