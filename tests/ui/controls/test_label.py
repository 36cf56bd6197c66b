"""Labels wrap, keep all their words, and shrink with the window."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.controls.label import Label
from ui.look.text_block import TextBlock
from ui.look.theme import Theme

LONG = "Losing those records cost you an order. That is serious."


def test_less_width_takes_more_height(qtbot: QtBot) -> None:
    label = Label(LONG)
    qtbot.addWidget(label)
    one_line = label.heightForWidth(2000)
    assert label.heightForWidth(200) >= 2 * one_line
    assert label.heightForWidth(100) > label.heightForWidth(200)


def test_a_word_longer_than_the_line_is_broken_and_not_cut(theme: Theme) -> None:
    block = TextBlock()
    block.set_text("Donaudampfschifffahrtsgesellschaft", theme.font())
    whole = block.natural_width()
    lines = block.line_count(whole / 3)
    assert lines >= 3
    assert block.height_for(whole / 3) == round(lines * block.line_step())


def test_lines_stand_apart_as_they_should(theme: Theme) -> None:
    block = TextBlock()
    block.set_text("one\ntwo", theme.font("body"))
    assert block.line_count(500) == 2
    assert block.line_step() == 20  # 14 px × 1.4, rounded up


def test_an_empty_text_keeps_its_line(theme: Theme) -> None:
    block = TextBlock()
    block.set_text("", theme.font("body"))
    assert block.height_for(100) == 20


def test_a_column_gives_a_label_the_height_it_needs(qtbot: QtBot, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    label = Label(LONG)
    column.addWidget(label)
    column.addStretch(1)
    holder.resize(160, 600)
    holder.show()
    assert label.height() >= label.heightForWidth(label.width())
    theme.set_text_scale(2.0)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_a_role_changes_the_type(qtbot: QtBot) -> None:
    label = Label("04:12")
    qtbot.addWidget(label)
    before = label.sizeHint()
    label.set_role("sentence")
    assert label.sizeHint().height() > before.height()
    assert label.sizeHint().width() > before.width()


def test_a_time_keeps_its_width_while_it_runs(qtbot: QtBot) -> None:
    timer = Label("01:11", "timer", wraps=False)
    qtbot.addWidget(timer)
    width = timer.sizeHint().width()
    timer.setText("08:48")
    assert timer.sizeHint().width() == width


def test_a_tone_is_what_is_painted(qtbot: QtBot, theme: Theme) -> None:
    label = Label("Late", "heading", tone="danger")
    qtbot.addWidget(label)
    label.resize(200, 40)
    image = label.grab().toImage()
    seen = {
        image.pixelColor(x, y).name().upper() for x in range(200) for y in range(image.height())
    }
    assert theme.tokens.danger in seen
    assert theme.tokens.text not in seen
