"""The table of a picture: sorted where that ranks nobody, folded where there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.insight.picture import Picture
from tests.support import pictures
from ui.supervisor.figure_table import FigureTable
from ui.supervisor.patterns.figures_model import FiguresModel
from ui.supervisor.patterns.figures_view import FiguresView

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def model_of(picture: Picture) -> FiguresModel:
    return FiguresModel(FigureTable(picture, pictures.name_of))


def names(model: FiguresModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("build", [*pictures.EVERY, pictures.hostile])
def test_it_is_a_sound_model(build, qtmodeltester: ModelTester) -> None:
    model = model_of(build())
    qtmodeltester.check(model)
    model.sort(1, DOWN)
    qtmodeltester.check(model)


def test_agents_stand_in_the_order_of_the_alphabet_and_stay_there() -> None:
    model = model_of(pictures.de_escalation())
    alphabet = names(model)
    assert alphabet == sorted(alphabet, key=str.casefold)
    assert not model.can_be_sorted
    for column in range(model.columnCount()):
        for order in (UP, DOWN):
            model.sort(column, order)
            assert names(model) == alphabet, "a ranking of people"


def test_causes_are_sorted_by_their_share_and_back() -> None:
    model = model_of(pictures.causes())
    before = names(model)
    model.sort(1, UP)
    assert names(model) == before[::-1]
    model.sort(-1)
    assert names(model) == before


def test_no_click_on_a_heading_ranks_agents(qtbot: QtBot) -> None:
    view = FiguresView(FigureTable(pictures.de_escalation(), pictures.name_of))
    qtbot.addWidget(view)
    view.resize(1200, 500)
    view.show()
    before = names(view.model)
    header = view.view.horizontalHeader()  # type: ignore[attr-defined]
    for column in range(3):
        middle = header.sectionViewportPosition(column) + 10
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft())
        QTest.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.rect().topLeft() + type(header.pos())(middle, 8),
        )
    assert names(view.model) == before


def test_it_folds_and_keeps_the_keyboard_and_the_row(qtbot: QtBot) -> None:
    view = FiguresView(FigureTable(pictures.causes(), pictures.name_of))
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    assert not view.is_folded
    view.show_row(2)
    view.view.setFocus()
    view.resize(300, 400)
    assert view.is_folded
    assert view.view.hasFocus()
    assert view.view.currentIndex().data() == "Update broke it"
    with qtbot.waitSignal(view.calls_asked) as asked:
        QTest.keyClick(view.view, Qt.Key.Key_Return)
    assert asked.args == [2]
