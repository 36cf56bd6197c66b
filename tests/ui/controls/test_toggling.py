"""What is toggled without a click, as screen readers do, is heard like a click (goal A15)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.controls.button import Button
from ui.controls.check_box import CheckBox
from ui.controls.chip_button import ChipButton
from ui.controls.choice_row import ChoiceRow
from ui.controls.icon_button import IconButton
from ui.controls.step_row import StepRow
from ui.controls.tension_scale import TensionScale

MADE: dict[str, Callable[[], QAbstractButton]] = {
    "button": lambda: Button("Wrap up"),
    "check box": lambda: CheckBox("Ring"),
    "chip": lambda: ChipButton("Empathy", checkable=True),
    "icon button": lambda: IconButton("pin", "Keep on top"),
    "step": lambda: StepRow("listen", 1, "Listen", "open"),
}


@pytest.fixture(params=MADE)
def control(request: pytest.FixtureRequest, qtbot: QtBot) -> QAbstractButton:
    made = MADE[request.param]()
    made.setCheckable(True)
    qtbot.addWidget(made)
    return made


def test_a_toggle_is_heard_as_one_click(control: QAbstractButton) -> None:
    heard: list[bool] = []
    control.clicked.connect(lambda on: heard.append(on))  # noqa: PLW0108 - Qt asks how many it takes
    control.toggle()
    assert heard == [control.isChecked()] == [True]


def test_a_click_is_heard_once(control: QAbstractButton) -> None:
    heard: list[bool] = []
    control.clicked.connect(lambda on: heard.append(on))  # noqa: PLW0108 - Qt asks how many it takes
    control.click()
    control.click()
    assert heard == [True, False]


def test_a_state_that_is_only_shown_is_no_click(control: QAbstractButton) -> None:
    heard: list[bool] = []
    control.clicked.connect(lambda on: heard.append(on))  # noqa: PLW0108 - Qt asks how many it takes
    control.setChecked(True)
    assert heard == []


def test_a_toggled_tension_is_chosen(qtbot: QtBot) -> None:
    scale = TensionScale("Tension")
    qtbot.addWidget(scale)
    chosen: list[int] = []
    scale.level_chosen.connect(chosen.append)
    fourth = scale.findChildren(QAbstractButton)[3]
    fourth.toggle()
    assert chosen == [4]
    scale.set_level(2)
    assert chosen == [4]


def test_a_toggled_answer_is_chosen(qtbot: QtBot) -> None:
    row = ChoiceRow("Did you miss a cue?", [("no", "No"), ("yes", "Yes")])
    qtbot.addWidget(row)
    chosen: list[str] = []
    row.choice_made.connect(chosen.append)
    row.buttons[1].toggle()
    assert chosen == ["yes"]
