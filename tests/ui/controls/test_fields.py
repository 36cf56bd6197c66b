"""Fields: they grow, say what is wrong, and can be left by Tab."""

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import nameless
from ui.controls.calendar import Calendar
from ui.controls.check_box import CheckBox
from ui.controls.elastic_row import ElasticRow
from ui.controls.expanding_text import ExpandingText
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.number_field import NumberField
from ui.controls.search_field import SearchField
from ui.controls.table import Table
from ui.controls.when_field import WhenField
from ui.look.theme import Theme


def test_a_text_field_grows_with_its_text_and_then_scrolls(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    text = ExpandingText("Next time", least=2, most=5)
    column.addWidget(text)
    column.addStretch(1)
    holder.resize(300, 600)
    holder.show()
    two = text.height()
    text.setPlainText("one\ntwo\nthree\nfour")
    qtbot.waitUntil(lambda: text.height() > two)
    assert not text.verticalScrollBar().isVisible()
    text.setPlainText("\n".join("line" for _ in range(30)))
    qtbot.waitUntil(lambda: text.verticalScrollBar().isVisible())
    assert text.height() < 200
    text.clear()
    qtbot.waitUntil(lambda: text.height() == two)


def test_a_wrapped_line_counts_as_two(qtbot: QtBot) -> None:
    text = ExpandingText("Next time", least=1)
    qtbot.addWidget(text)
    text.resize(200, 60)
    text.show()
    text.setPlainText("short")
    short = text.sizeHint().height()
    text.setPlainText("long " * 40)
    assert text.sizeHint().height() > 3 * short / 2


def test_tab_leaves_a_text_field(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    first, second = ExpandingText("Next time"), QLineEdit()
    column.addWidget(first)
    column.addWidget(second)
    holder.show()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is second
    assert first.toPlainText() == ""


def test_a_caption_names_its_control(qtbot: QtBot) -> None:
    field = QLineEdit()
    labelled = Labelled("Promised for", field, hint="A day, or a weekday.")
    qtbot.addWidget(labelled)
    assert field.accessibleName() == "Promised for"
    assert field.accessibleDescription() == "A day, or a weekday."


def test_a_problem_is_said_shown_and_taken_back(qtbot: QtBot) -> None:
    field = QLineEdit("31 Feb")
    labelled = Labelled("Promised for", field, hint="A day.")
    qtbot.addWidget(labelled)
    labelled.resize(300, 120)
    labelled.show()
    labelled.set_problem("There is no 31 February.")
    assert [label.text() for label in labelled.findChildren(Label) if label.isVisible()] == [
        "Promised for",
        "A day.",
        "There is no 31 February.",
    ]
    assert field.accessibleDescription() == "There is no 31 February."
    labelled.set_problem("")
    assert field.accessibleDescription() == "A day."
    assert labelled.problem == ""


def test_a_search_can_be_cleared(qtbot: QtBot) -> None:
    search = SearchField("Find a call", key="/")
    qtbot.addWidget(search)
    search.resize(300, 34)
    search.show()
    clear = search.findChild(IconButton)
    assert clear is not None
    assert not clear.isVisible()
    search.setText("invoice")
    assert clear.isVisible()
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert search.text() == ""


def test_a_number_is_raised_lowered_and_kept_in_its_bounds(qtbot: QtBot) -> None:
    number = NumberField("Minutes", 1, 3)
    qtbot.addWidget(number)
    number.resize(160, 34)
    number.show()
    less, more = number.findChildren(IconButton)
    for _ in range(5):
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert number.value() == 3
    qtbot.mouseClick(less, Qt.MouseButton.LeftButton)
    assert number.value() == 2
    assert not more.geometry().intersects(less.geometry())


@pytest.mark.parametrize(("shows", "calendar"), [("dd.MM.yyyy", True), ("HH:mm", False)])
def test_a_day_opens_a_calendar_and_a_time_does_not(
    qtbot: QtBot, shows: str, calendar: bool
) -> None:
    when = WhenField("Due", shows)
    qtbot.addWidget(when)
    when.setDateTime(QDateTime(2026, 3, 4, 15, 30, 0))
    assert when.calendarPopup() is calendar
    assert when.text() == ("04.03.2026" if calendar else "15:30")


def test_the_keyboard_leaves_a_table(qtbot: QtBot) -> None:
    model = QStandardItemModel(0, 2)
    model.appendRow([QStandardItem("Late"), QStandardItem("148")])
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    table, field = Table("Causes", model), QLineEdit()
    column.addWidget(table)
    column.addWidget(field)
    holder.show()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field


def test_the_words_of_a_box_tick_it(qtbot: QtBot) -> None:
    box = CheckBox('Share "Next time I will" with my supervisor')
    qtbot.addWidget(box)
    box.resize(200, box.heightForWidth(200))
    box.show()
    assert box.height() > 40
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().bottomRight() / 2)
    assert box.isChecked()


def test_a_row_turns_upright_where_it_is_narrow(qtbot: QtBot) -> None:
    row = ElasticRow(gap=8)
    qtbot.addWidget(row)
    question, answer = Label("Where did you talk past each other?"), QLineEdit()
    row.add(question, 1)
    row.add(answer)
    row.resize(600, 40)
    row.show()
    assert not row.is_upright
    assert question.y() < answer.geometry().bottom()
    assert answer.x() > question.geometry().right()
    row.resize(200, row.layout().heightForWidth(200))
    assert row.is_upright
    assert answer.y() > question.geometry().bottom()
    assert answer.width() == 200


def test_a_calendar_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    calendar = Calendar("Due")
    qtbot.addWidget(calendar)
    for choice in ("light", "dark"):
        theme.set_choice(choice)
        weekend = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert weekend.name().upper() == theme.tokens.muted
    calendar.show()
    assert nameless(calendar) == []
