"""Steps tick and phrases are chosen by one key or one click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.icon_button import IconButton
from ui.controls.phrase_card import PhraseCard
from ui.controls.step_row import StepRow


@pytest.fixture
def row(qtbot: QtBot) -> StepRow:
    row = StepRow("listen", 3, "Name the feeling")
    qtbot.addWidget(row)
    row.resize(300, 32)
    row.show()
    return row


def test_a_click_anywhere_on_a_step_ticks_it(row: StepRow, qtbot: QtBot) -> None:
    told: list[tuple[str, bool]] = []
    row.step_ticked.connect(lambda step, done: told.append((step, done)))
    for _ in range(2):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert told == [("listen", True), ("listen", False)]
    assert row.state == "open"


def test_keys_tick_put_off_and_open_a_step(row: StepRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.step_ticked):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.state == "done"
    with qtbot.waitSignal(row.later_asked) as later:
        qtbot.keyClick(row, Qt.Key.Key_L)
    with qtbot.waitSignal(row.step_opened) as opened:
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert later.args == opened.args == ["listen"]


def test_a_state_that_the_desk_sets_is_told_to_nobody(row: StepRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.step_ticked):
        row.set_state("done", "02:05")
        row.set_state("now")
        row.set_state("later")
    assert not row.isChecked()


def test_every_state_has_a_shape_of_its_own(row: StepRow) -> None:
    """Told apart without colour: the marks differ as black and white pictures."""
    pictures = set()
    for state in ("open", "done", "now", "later"):
        row.set_state(state)
        image = row.grab(row.rect().adjusted(0, 0, -270, 0)).toImage()
        grey = image.convertToFormat(image.Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == 4


def test_a_long_note_goes_below_the_words(row: StepRow) -> None:
    beside = row.heightForWidth(400)
    row.set_state("done", "02:05, said twice")
    assert row.heightForWidth(400) == beside
    assert row.heightForWidth(220) > beside


@pytest.fixture
def card(qtbot: QtBot) -> PhraseCard:
    card = PhraseCard("empathy-1", "I can see why you'd be upset.", number=1, because="angry")
    qtbot.addWidget(card)
    card.resize(320, 60)
    card.show()
    return card


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_chooses_a_phrase(card: PhraseCard, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(card.phrase_chosen) as chosen, qtbot.assertNotEmitted(card.copy_asked):
        qtbot.keyClick(card, key)
    assert chosen.args == ["empathy-1"]


def test_a_click_on_the_words_chooses_the_phrase(card: PhraseCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.phrase_chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().center())


def test_the_copy_button_and_its_key_copy_only(card: PhraseCard, qtbot: QtBot) -> None:
    copy = card.findChild(IconButton)
    assert copy is not None
    with qtbot.assertNotEmitted(card.phrase_chosen):
        with qtbot.waitSignal(card.copy_asked):
            qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(card.copy_asked):
            qtbot.keyClick(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_click_leaves_the_keyboard_in_the_notes(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    notes = QLineEdit()
    card = PhraseCard("p", "I see.")
    row = StepRow("s", 1, "Listen")
    for widget in (notes, card, row):
        column.addWidget(widget)
    holder.show()
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.state == "done"
    assert QApplication.focusWidget() is notes
