"""For somebody who reads from right to left: what points, points the other way; numbers do not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.playbook.shape import Avoid
from ui.controls.label import Label
from ui.controls.tension_curve import CurveMark, TensionCurve, TensionPoint
from ui.controls.tension_segment import TensionSegment
from ui.desk.call.avoid_line import AvoidLine
from ui.look.icons import DIRECTED, icon_names, keep_icon, paint_icon
from ui.look.paint import mirrored
from ui.look.reading_order import ordered
from ui.look.text_block import TextBlock
from ui.look.theme import Theme

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
SENTENCE = "התקשר אל +1 415-555-0134 מחר"
"""Hebrew: call +1 415-555-0134 tomorrow."""


def drawn(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_icon(name: str, direction: Qt.LayoutDirection) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_icon(painter, name, QRectF(8, 8, 24, 24), "#000000")
    painter.end()
    return image


def seen_order(text: str, shown: str) -> str:
    """The letters of `shown` in `text`, from left to right, as they stand in a line."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    first = text.index(shown)

    def left(at: int) -> float:
        (run,) = line.glyphRuns(at, 1)
        return run.positions()[0].x()

    places = range(first, first + len(shown))
    return "".join(text[at] for at in sorted(places, key=left))


def test_a_phone_number_keeps_its_order_in_a_sentence_from_right_to_left() -> None:
    number = "+1 415-555-0134"
    assert seen_order(SENTENCE, number) != number, "Qt alone turns its groups around"
    assert seen_order(ordered(SENTENCE), number) == number


@pytest.mark.parametrize(
    "number",
    ["+49 (30) 1234-567", "+4930123456", "(030) 12 34 56", "12 34 567", "555-0177", "3 → 5 → 2"],
)
def test_every_kind_of_number_keeps_its_order(number: str) -> None:
    text = ordered(f"שלום {number} שלום")
    assert seen_order(text, number) == number


@pytest.mark.parametrize("text", ["Call +1 415-555-0134", "", "שלום", "שעה 10:40, 5 שיחות"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert ordered(text) == text


def test_a_label_draws_the_number_in_its_order(qtbot: QtBot, theme: Theme) -> None:
    """A label and its block measure the marks as nothing: no width, no words."""
    label = Label(SENTENCE, wraps=False)
    qtbot.addWidget(label)
    assert label.text() == SENTENCE
    block = TextBlock()
    block.set_text(SENTENCE, label.font())
    bare = TextBlock()
    bare.set_text(SENTENCE.replace("+1 415-555-0134", "14155550134"), label.font())
    assert block.natural_width() > bare.natural_width()
    plain = QLabel(SENTENCE)
    plain.setFont(label.font())
    qtbot.addWidget(plain)
    assert abs(block.natural_width() - plain.sizeHint().width()) <= 3


def test_only_icons_with_a_direction_are_turned(qtbot: QtBot, theme: Theme) -> None:
    assert icon_names() >= DIRECTED
    for name in sorted(icon_names()):
        usual = painted_icon(name, Qt.LayoutDirection.LeftToRight)
        turned = painted_icon(name, RIGHT_TO_LEFT)
        assert (usual != turned) == (name in DIRECTED), name


def test_the_icon_of_a_button_turns_around_with_it(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    keep_icon(button, "chevron-left")

    def shown() -> QImage:
        return button.icon().pixmap(40, 40).toImage()

    usual = shown()
    button.setLayoutDirection(RIGHT_TO_LEFT)
    assert shown() != usual
    assert shown().size() == usual.size()
    assert shown().devicePixelRatio() == usual.devicePixelRatio()
    button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown() == usual


def test_the_bars_of_a_level_never_lie_on_its_number(qtbot: QtBot, theme: Theme) -> None:
    """They did: the number changed sides and the bars did not."""
    segment = TensionSegment(5, "Furious")
    qtbot.addWidget(segment)
    segment.resize(120, segment.sizeHint().height())
    inked = []
    for direction in (Qt.LayoutDirection.LeftToRight, RIGHT_TO_LEFT):
        segment.setLayoutDirection(direction)
        image = drawn(segment)
        ground = image.pixel(8, image.height() // 2)
        middle = image.height() // 3
        inked.append(
            sum(
                any(image.pixel(x, y) != ground for y in range(middle - 4, middle + 4))
                for x in range(8, image.width() - 8)
            )
        )
    assert abs(inked[0] - inked[1]) <= 3


def test_the_triangle_stands_beside_its_words(qtbot: QtBot, theme: Theme) -> None:
    """It lay over them: margins of a layout stay where they are when the direction changes."""
    line = AvoidLine()
    qtbot.addWidget(line)
    line.show_avoid(Avoid(id="x", title="Not this.", instead="That."))
    line.resize(300, line.sizeHint().height())
    line.setLayoutDirection(RIGHT_TO_LEFT)
    line.show()
    (label,) = line.findChildren(Label)
    triangle = mirrored(QRectF(0, 0, 16, 16), line)
    qtbot.waitUntil(lambda: not QRectF(label.geometry()).intersects(triangle))


def test_the_time_of_a_curve_goes_the_way_one_reads(qtbot: QtBot, theme: Theme) -> None:
    """The line of a call that is calm and then furious rises towards the end of reading."""
    curve = TensionCurve()
    qtbot.addWidget(curve)
    curve.set_curve(
        [TensionPoint(0, 1), TensionPoint(60, 5)],
        120,
        [CurveMark(70, "warned"), CurveMark(72, "x")],
    )
    curve.resize(300, curve.sizeHint().height())
    furious = theme.tokens.tension_of(5).lower()

    def side() -> float:
        image = drawn(curve)
        found = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).name() == furious
        ]
        return sum(found) / len(found) / image.width()

    assert side() > 0.6
    curve.setLayoutDirection(RIGHT_TO_LEFT)
    assert side() < 0.4
