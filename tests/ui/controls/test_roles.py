"""What a screen reader is told of each control: role, name, state (goal A15)."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.controls.button import Button
from ui.controls.check_box import CheckBox
from ui.controls.chip import Chip
from ui.controls.chip_button import ChipButton
from ui.controls.choice_button import ChoiceButton
from ui.controls.expanding_text import ExpandingText
from ui.controls.icon_button import IconButton
from ui.controls.key_cap import KeyCap
from ui.controls.label import Label
from ui.controls.nav_list import NavEntry, NavList
from ui.controls.number_field import NumberField
from ui.controls.phrase_card import PhraseCard
from ui.controls.search_field import SearchField
from ui.controls.step_row import StepRow
from ui.controls.table import Table
from ui.controls.tension_segment import TensionSegment
from ui.controls.when_field import WhenField

ROLE = QAccessible.Role

CONTROLS = [
    (lambda: Button("Hold", "pause"), ROLE.Button, "Hold"),
    (lambda: IconButton("pin", "Keep above"), ROLE.Button, "Keep above"),
    (lambda: ChipButton("Empathy"), ROLE.Button, "Empathy"),
    (lambda: ChipButton("Empathy", checkable=True), ROLE.CheckBox, "Empathy"),
    (lambda: Chip("Technical", "user"), ROLE.StaticText, "Technical"),
    (lambda: Label("Jake Miller"), ROLE.StaticText, "Jake Miller"),
    (lambda: KeyCap("F2"), ROLE.StaticText, "F2"),
    (lambda: CheckBox("Share it"), ROLE.CheckBox, "Share it"),
    (lambda: ChoiceButton("yes", "Yes"), ROLE.RadioButton, "Yes"),
    (lambda: TensionSegment(4, "Angry"), ROLE.RadioButton, "4 Angry"),
    (lambda: StepRow("listen", 3, "Listen"), ROLE.CheckBox, "Listen"),
    (lambda: PhraseCard("p", "I see."), ROLE.Button, "I see."),
    (lambda: ExpandingText("Next time"), ROLE.EditableText, "Next time"),
    (lambda: SearchField("Find a call"), ROLE.EditableText, "Find a call"),
    (lambda: NumberField("Minutes"), ROLE.SpinBox, "Minutes"),
    (lambda: WhenField("Due"), ROLE.SpinBox, "Due"),
    (lambda: NavList("Parts", [NavEntry("a", "A", "inbox")]), ROLE.List, "Parts"),
    (lambda: Table("Causes"), ROLE.Table, "Causes"),
]


@pytest.mark.parametrize(("make", "role", "name"), CONTROLS, ids=[case[2] for case in CONTROLS])
def test_role_and_name(qtbot: QtBot, make: object, role: QAccessible.Role, name: str) -> None:
    assert callable(make)
    control = make()
    assert isinstance(control, QWidget)
    qtbot.addWidget(control)
    interface = QAccessible.queryAccessibleInterface(control)
    assert interface.role() == role
    assert interface.text(QAccessible.Text.Name) == name


def test_an_icon_button_without_a_name_is_an_error() -> None:
    with pytest.raises(ValueError, match="needs a name"):
        IconButton("pin", "")


@pytest.mark.parametrize(
    ("state", "word", "checked"),
    [("open", "not done", False), ("done", "done", True), ("now", "now", False),
     ("later", "later", False)],
)  # fmt: skip
def test_a_step_says_how_far_it_is(qtbot: QtBot, state: object, word: str, checked: bool) -> None:
    row = StepRow("listen", 3, "Listen")
    qtbot.addWidget(row)
    row.set_state(state)  # type: ignore[arg-type]
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.text(QAccessible.Text.Description) == word
    assert bool(interface.state().checked) is checked


def test_a_button_tells_its_key(qtbot: QtBot) -> None:
    button = Button("Wrap up", shortcut_hint="Ctrl+W")
    qtbot.addWidget(button)
    assert button.accessibleDescription() == "Ctrl+W"
    button.set_shortcut_hint(None)
    assert button.accessibleDescription() == ""


def test_words_of_people_are_never_read_as_markup(qtbot: QtBot) -> None:
    label = Label("<b>Ada</b> & <img src=x>")
    qtbot.addWidget(label)
    interface = QAccessible.queryAccessibleInterface(label)
    assert interface.text(QAccessible.Text.Name) == "<b>Ada</b> & <img src=x>"
