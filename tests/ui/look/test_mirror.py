"""Places and sides as Qt itself mirrors them."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from ui.look.mirror import mirrored, seen_side

DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
AREAS = (QRect(0, 0, 320, 40), QRect(17, 3, 401, 9))
PLACES = (QRect(0, 0, 12, 12), QRect(20, 4, 301, 8), QRect(17, 3, 401, 9))
SIDES = (
    Qt.AlignmentFlag(0),
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
    Qt.AlignmentFlag.AlignJustify,
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
)


@pytest.mark.parametrize("direction", DIRECTIONS, ids=lambda each: each.name)
class TestMirror:
    def test_a_place_lies_where_qt_puts_it(self, direction):
        for area, place in product(AREAS, PLACES):
            assert mirrored(direction, area, place) == QStyle.visualRect(direction, area, place)

    @pytest.mark.parametrize("side", SIDES, ids=lambda each: str(each.value))
    def test_a_text_is_seen_at_the_side_that_qt_says(self, direction, side):
        seen = QStyle.visualAlignment(direction, side) & ~Qt.AlignmentFlag.AlignAbsolute
        assert seen_side(direction, side) == seen
