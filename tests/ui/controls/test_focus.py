"""Where the keyboard is can be seen on every control (goal A16): 2 px, at 3:1 and more."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.button import Button
from ui.controls.check_box import CheckBox
from ui.controls.chip_button import ChipButton
from ui.controls.choice_button import ChoiceButton
from ui.controls.drop_down import DropDown
from ui.controls.expanding_text import ExpandingText
from ui.controls.icon_button import IconButton
from ui.controls.number_field import NumberField
from ui.controls.phrase_card import PhraseCard
from ui.controls.search_field import SearchField
from ui.controls.step_row import StepRow
from ui.controls.table import Table
from ui.controls.tension_segment import TensionSegment
from ui.controls.when_field import WhenField
from ui.look.contrast import SHAPE_RATIO, contrast_ratio
from ui.look.theme import Theme
from ui.look.tokens import FOCUS_WIDTH


def checked(button: ChoiceButton | Button) -> QWidget:
    button.setCheckable(True)
    button.setChecked(True)
    return button


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "plain button": lambda: Button("Hold", "pause"),
    "primary button": lambda: Button("Wrap up", role="primary"),
    "danger button": lambda: Button("End", role="danger"),
    "link": lambda: Button("Show", role="link"),
    "pressed button": lambda: checked(Button("Pinned")),
    "icon button": lambda: IconButton("pin", "Keep above"),
    "chip button": lambda: ChipButton("Empathy", checkable=True),
    "check box": lambda: CheckBox("Share it"),
    "answer": lambda: ChoiceButton("no", "No"),
    "chosen answer": lambda: checked(ChoiceButton("yes", "Yes")),
    "tension": lambda: TensionSegment(4, "Angry"),
    "step": lambda: StepRow("listen", 1, "Listen"),
    "phrase": lambda: PhraseCard("p", "I see."),
    "drop-down": lambda: DropDown("Outcome", [("a", "A")]),
    "text": lambda: ExpandingText("Next time"),
    "number": lambda: NumberField("Minutes"),
    "moment": lambda: WhenField("Due"),
    "search": lambda: SearchField("Find"),
    "table": lambda: Table("Causes"),
}


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", CONTROLS)
def test_the_keyboard_is_shown(qtbot: QtBot, theme: Theme, kind: str, choice: str) -> None:
    theme.set_choice(choice)
    holder = QWidget()
    holder.setProperty("role", "window")
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    elsewhere, control = QLineEdit(), CONTROLS[kind]()
    column.addWidget(elsewhere)
    column.addWidget(control)
    holder.resize(260, 220)
    holder.show()
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(elsewhere.hasFocus)
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)
    assert edge(control) == [theme.tokens.focus] * FOCUS_WIDTH
    assert contrast_ratio(theme.tokens.focus, theme.tokens.bg) >= SHAPE_RATIO
    assert control.grab().toImage() != before


def edge(control: QWidget) -> list[str]:
    """Colours of the outermost pixels at the middle of the upper edge."""
    window = control.window().grab().toImage()
    spot = control.mapTo(control.window(), control.rect().topLeft())
    x = spot.x() + control.width() // 2
    return [window.pixelColor(x, spot.y() + y).name().upper() for y in range(FOCUS_WIDTH)]
