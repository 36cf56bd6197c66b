"""Cards, chips, curves and the rest: what they hold is what they show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.action_row import ActionRow
from ui.controls.breath import Breath
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.chip import Chip
from ui.controls.chip_row import ChipRow
from ui.controls.clock_time import clock_time
from ui.controls.empty_state import EmptyState
from ui.controls.icon_button import IconButton
from ui.controls.section_heading import SectionHeading
from ui.controls.sentence_board import SentenceBoard
from ui.controls.tension_curve import CurveMark, TensionCurve, TensionPoint
from ui.look.theme import Theme


def test_a_card_is_named_by_its_caption(qtbot: QtBot) -> None:
    card = Card("Notes")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Notes"
    card.set_title("")
    assert card.accessibleName() == ""


@pytest.mark.parametrize(
    ("direction", "edge"),
    [(Qt.LayoutDirection.LeftToRight, 2), (Qt.LayoutDirection.RightToLeft, 197)],
)
def test_the_bar_of_a_card_is_at_its_leading_edge(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, edge: int
) -> None:
    card = Card("Now", bar="accent")
    qtbot.addWidget(card)
    card.setLayoutDirection(direction)
    card.resize(200, 100)
    image = card.grab().toImage()
    assert image.pixelColor(edge, 50).name().upper() == theme.tokens.accent
    assert image.pixelColor(199 - edge, 50).name().upper() != theme.tokens.accent


def test_a_chip_is_removed_by_its_cross(qtbot: QtBot) -> None:
    chip = Chip("Call back", "calendar-clock", "accent", removable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    cross = chip.findChild(IconButton)
    assert cross is not None
    assert cross.accessibleName() == "Remove Call back"
    with qtbot.waitSignal(chip.removed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)


def test_a_row_without_chips_takes_no_room(qtbot: QtBot) -> None:
    card = QWidget()
    qtbot.addWidget(card)
    row = ChipRow("Facts", card)
    assert row.isHidden()
    row.set_chips([Chip("Technical"), Chip("Late", tone="danger")])
    assert not row.isHidden()
    assert len(row.chips) == 2
    row.set_chips([])
    assert row.isHidden()


def test_actions_share_a_wide_line_stack_in_a_narrow_one_and_then_wrap(
    qtbot: QtBot, theme: Theme
) -> None:
    row = ActionRow("Actions")
    qtbot.addWidget(row)
    for text, icon in (("Pause", "wind"), ("Boundary", "shield"), ("Manager", "user-check")):
        row.add(Button(text, icon, height=40))
    row.show()

    def lines() -> int:
        return len({button.y() for button in row.buttons})

    row.resize(600, 60)
    assert (lines(), row.buttons[0].height()) == (1, 40)
    row.resize(250, 60)
    qtbot.waitUntil(lambda: lines() == 1 and row.buttons[0].height() > 40)
    theme.set_text_scale(2.0)
    row.resize(250, 200)
    qtbot.waitUntil(lambda: lines() > 1)
    assert row.buttons[-1].geometry().right() <= row.width()


def test_the_curve_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    curve = TensionCurve()
    qtbot.addWidget(curve)
    assert curve.accessibleName() == "Tension was not set in this call"
    curve.set_curve(
        [TensionPoint(90, 5), TensionPoint(0, 3), TensionPoint(200, 1)],
        240,
        [CurveMark(95, "warned")],
    )
    assert curve.accessibleName() == (
        "Tension: 3 at 00:00, 5 at 01:30, 1 at 03:20. warned at 01:35"
    )


def test_the_curve_is_drawn_in_the_colours_of_its_levels(qtbot: QtBot, theme: Theme) -> None:
    curve = TensionCurve()
    qtbot.addWidget(curve)
    curve.resize(300, 130)
    curve.set_curve([TensionPoint(0, 2), TensionPoint(50, 5)], 100)
    image = curve.grab().toImage()
    seen = {
        image.pixelColor(x, y).name().upper() for x in range(300) for y in range(image.height())
    }
    assert {theme.tokens.tension_of(2), theme.tokens.tension_of(5)} <= seen
    assert theme.tokens.tension_of(3) not in seen


def test_marks_close_together_get_rows_of_their_own(qtbot: QtBot) -> None:
    curve = TensionCurve()
    qtbot.addWidget(curve)
    curve.resize(300, 130)
    points = [TensionPoint(0, 3)]
    curve.set_curve(points, 300, [CurveMark(50, "reminded")])
    one = curve.sizeHint().height()
    curve.set_curve(points, 300, [CurveMark(50, "reminded"), CurveMark(55, "warned")])
    assert curve.sizeHint().height() > one


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00"), (61.9, "01:01"), (3599, "59:59"), (3725, "1:02:05")]
)
def test_a_time_is_written_as_on_a_clock(seconds: float, text: str) -> None:
    assert clock_time(seconds) == text


def test_a_sentence_is_read_aloud_from_the_board(qtbot: QtBot, theme: Theme) -> None:
    board = SentenceBoard("I want to help you.", "danger")
    qtbot.addWidget(board)
    board.resize(300, 120)
    assert board.sentence == board.accessibleName() == "I want to help you."
    assert board.grab().toImage().pixelColor(150, 4).name().upper() == theme.tokens.danger_soft
    board.set_sentence("Thank you.", "accent", "Say")
    assert board.accessibleName() == "Thank you."
    assert board.grab().toImage().pixelColor(150, 4).name().upper() == theme.tokens.accent_soft


def test_an_empty_list_offers_one_thing_to_do(qtbot: QtBot) -> None:
    empty = EmptyState("inbox", "Nothing is due today.", "Start a call")
    qtbot.addWidget(empty)
    empty.resize(300, 300)
    empty.show()
    assert empty.accessibleName() == "Nothing is due today."
    with qtbot.waitSignal(empty.action_asked):
        qtbot.mouseClick(empty.action_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("seconds", "word", "left", "full"),
    [(0, "Breathe in", 4, 0.0), (2, "Breathe in", 2, 0.5), (4, "Breathe out", 6, 1.0),
     (7, "Breathe out", 3, 0.5), (10, "Breathe in", 4, 0.0)],
)  # fmt: skip
def test_four_seconds_in_and_six_out(
    qtbot: QtBot, seconds: float, word: str, left: int, full: float
) -> None:
    breath = Breath("Breathe")
    qtbot.addWidget(breath)
    shown = breath.phase_at(seconds)
    assert shown[:2] == (word, left)
    assert shown[2] == pytest.approx(full)


def test_the_circle_stands_still_where_motion_is_unwelcome(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    breath = Breath("Breathe")
    qtbot.addWidget(breath)
    breath.resize(200, 200)
    breath.show()
    still = breath.circle_at(0.0), breath.circle_at(4.0)
    assert still[0] < still[1]
    theme.set_motion("none")
    assert breath.circle_at(0.0) == breath.circle_at(4.0)


def test_the_circle_runs_only_while_it_is_seen(qtbot: QtBot) -> None:
    breath = Breath("Breathe")
    qtbot.addWidget(breath)
    breath.start()
    assert breath.is_running
    assert not breath.is_moving
    breath.show()
    assert breath.is_moving
    breath.hide()
    assert not breath.is_moving
    breath.show()
    breath.stop()
    assert not breath.is_moving


def test_what_stands_beside_a_caption_goes_below_it_where_both_have_no_room(
    qtbot: QtBot,
) -> None:
    """The German button of a step made its card ask for more than there was: words were cut."""
    card = Card("Ahora · 3 de 14")
    button = Button("Wiederherstellen")
    card.set_trailing(button)
    qtbot.addWidget(card)
    card.show()
    caption = next(each for each in card.findChildren(SectionHeading))
    card.resize(600, 100)
    qtbot.waitUntil(lambda: button.geometry().left() > caption.geometry().left())
    assert button.geometry().center().y() == pytest.approx(caption.geometry().center().y(), abs=1)
    card.resize(200, 200)
    qtbot.waitUntil(lambda: button.geometry().top() > caption.geometry().bottom())
    assert card.minimumSizeHint().width() <= 200
