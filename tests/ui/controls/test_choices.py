"""Controls of which one answer is chosen: by click, by key, and by the program in silence."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.choice_row import ChoiceRow
from ui.controls.drop_down import DropDown
from ui.controls.nav_list import NavEntry, NavList
from ui.controls.tension_scale import TensionScale
from ui.look.theme import Theme


@pytest.fixture
def scale(qtbot: QtBot) -> TensionScale:
    scale = TensionScale("Tension")
    qtbot.addWidget(scale)
    scale.resize(420, 60)
    scale.show()
    return scale


def record(signal: object) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)  # type: ignore[attr-defined]
    return told


def test_nothing_is_chosen_before_somebody_says(scale: TensionScale) -> None:
    assert scale.level == 0
    assert not any(segment.isChecked() for segment in scale.segments)


def test_a_click_chooses_once(scale: TensionScale, qtbot: QtBot) -> None:
    told = record(scale.level_chosen)
    for _ in range(2):
        qtbot.mouseClick(scale.segments[3], Qt.MouseButton.LeftButton)
    assert told == [4]
    assert scale.level == 4


def test_a_click_leaves_the_keyboard_in_the_notes(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    notes, scale = QLineEdit(), TensionScale("Tension")
    column.addWidget(notes)
    column.addWidget(scale)
    holder.show()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    qtbot.mouseClick(scale.segments[4], Qt.MouseButton.LeftButton)
    assert scale.level == 5
    assert QApplication.focusWidget() is notes


def test_arrows_and_digits_choose(scale: TensionScale, qtbot: QtBot) -> None:
    told = record(scale.level_chosen)
    scale.set_level(2)
    scale.segments[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(scale.segments[1].hasFocus)
    qtbot.keyClick(scale.segments[1], Qt.Key.Key_Right)
    assert told == [3]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_5)
    assert told == [3, 5]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_7)
    assert told == [3, 5]


def test_the_program_sets_a_level_in_silence(scale: TensionScale) -> None:
    told = record(scale.level_chosen)
    scale.set_level(5)
    assert scale.segments[4].isChecked()
    scale.set_level(0)
    assert not any(segment.isChecked() for segment in scale.segments)
    scale.set_level(9)
    assert scale.level == 0
    assert told == []


def test_tab_stops_at_the_chosen_level_alone(scale: TensionScale) -> None:
    scale.set_level(4)
    stops = [s.level for s in scale.segments if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [4]


def test_where_the_words_do_not_fit_the_chosen_one_stands_below(
    scale: TensionScale, theme: Theme, qtbot: QtBot
) -> None:
    scale.set_level(4)
    assert scale.word_below == ""
    theme.set_text_scale(2.0)
    scale.resize(320, scale.sizeHint().height())
    qtbot.waitUntil(lambda: scale.word_below == "4 · Angry")
    scale.set_words(["Ruhig", "Unruhig", "Verärgert", "Wütend", "Außer sich"])
    assert scale.word_below == "4 · Wütend"
    assert scale.segments[3].accessibleName() == "4 Wütend"
    assert all(segment.width() >= 24 for segment in scale.segments)


@pytest.fixture
def answers(qtbot: QtBot) -> ChoiceRow:
    row = ChoiceRow("Did you miss a cue?", [("no", "No"), ("yes", "Yes")])
    qtbot.addWidget(row)
    row.show()
    return row


def test_an_answer_is_told_once(answers: ChoiceRow, qtbot: QtBot) -> None:
    told = record(answers.choice_made)
    assert answers.value == ""
    for _ in range(2):
        qtbot.mouseClick(answers.buttons[1], Qt.MouseButton.LeftButton)
    assert told == ["yes"]
    assert answers.value == "yes"


def test_an_answer_is_shown_in_silence_and_survives_new_words(answers: ChoiceRow) -> None:
    told = record(answers.choice_made)
    answers.set_choice("yes")
    answers.set_choices([("no", "Nein"), ("yes", "Ja"), ("maybe", "Vielleicht")])
    assert [button.isChecked() for button in answers.buttons] == [False, True, False]
    answers.set_choices([("no", "Nein")])
    assert answers.value == ""
    assert told == []


def test_arrows_walk_through_the_answers(answers: ChoiceRow, qtbot: QtBot) -> None:
    told = record(answers.choice_made)
    answers.set_choice("no")
    answers.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(answers.buttons[0].hasFocus)
    qtbot.keyClick(answers.buttons[0], Qt.Key.Key_Right)
    assert told == ["yes"]


def test_a_part_is_chosen_and_shown(qtbot: QtBot) -> None:
    parts = NavList("Parts", [NavEntry("a", "Imports", "inbox"), NavEntry("b", "Rules", "shield")])
    qtbot.addWidget(parts)
    parts.show()
    told = record(parts.part_chosen)
    parts.set_part("b")
    assert (parts.part, told) == ("b", [])
    qtbot.keyClick(parts, Qt.Key.Key_Up)
    assert (parts.part, told) == ("a", ["a"])
    tops = [parts.visualItemRect(parts.item(row)).height() for row in range(2)]
    assert min(tops) >= 36


@pytest.fixture
def outcome(qtbot: QtBot) -> DropDown:
    outcome = DropDown("Outcome", [("solved", "Solved"), ("back", "Call back")])
    qtbot.addWidget(outcome)
    outcome.show()
    return outcome


def test_an_entry_is_chosen_by_key_and_told(outcome: DropDown, qtbot: QtBot) -> None:
    told = record(outcome.value_chosen)
    assert outcome.value == "solved"
    qtbot.keyClick(outcome, Qt.Key.Key_Down)
    assert (outcome.value, told) == ("back", ["back"])


def test_an_entry_is_shown_in_silence_and_survives_new_words(outcome: DropDown) -> None:
    told = record(outcome.value_chosen)
    outcome.set_value("back")
    outcome.set_choices([("solved", "Gelöst"), ("back", "Rückruf")])
    assert (outcome.value, outcome.currentText()) == ("back", "Rückruf")
    outcome.set_choices([("solved", "Gelöst")])
    assert outcome.value == "solved"
    outcome.set_choices([])
    assert outcome.value == ""
    assert told == []


def test_a_wheel_over_a_list_changes_nothing(outcome: DropDown) -> None:
    here = QPointF(5, 5)
    turn = QWheelEvent(
        here,
        here,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(outcome, turn)
    assert outcome.value == "solved"
    assert not turn.isAccepted()
