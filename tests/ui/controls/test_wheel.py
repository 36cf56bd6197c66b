"""Who scrolls a page changes no value on the way: a period of keeping was lowered by the wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDateTime, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox
from pytestqt.qtbot import QtBot

from ui.controls.number_field import NumberField
from ui.controls.when_field import WhenField


@pytest.mark.parametrize("kind", ["number", "when"])
def test_a_wheel_that_turns_over_a_field_is_left_to_the_page(qtbot: QtBot, kind: str) -> None:
    field: QAbstractSpinBox = NumberField("Days", 0, 999)
    if kind == "when":
        field = WhenField("When", "HH:mm")
        field.setDateTime(QDateTime(2026, 3, 12, 10, 0, 0))
    else:
        assert isinstance(field, NumberField)
        field.setValue(30)
    qtbot.addWidget(field)
    field.resize(200, 40)
    field.show()
    field.setFocus()
    before = field.text()
    middle = field.rect().center()
    turned = QWheelEvent(
        QPointF(middle),
        QPointF(field.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    turned.accept()
    field.wheelEvent(turned)
    assert field.text() == before
    assert not turned.isAccepted(), "what scrolls around it never hears of the wheel"
    assert not field.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
