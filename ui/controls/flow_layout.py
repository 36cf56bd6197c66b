"""A layout that fills a line and then begins the next, like words do."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.look.mirror import mirrored
from ui.look.tokens import SPACE_2


class _Placed(NamedTuple):
    item: QLayoutItem
    size: QSize


class FlowLayout(QLayout):
    """Places its items in lines, from the leading edge, in the reading direction.

    ``stretches`` shares what is left of a line among its items, so that a row of main actions
    fills the width whether it takes one line or three. An item wider than the line is squeezed
    to it, and asked how high it then has to be.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = SPACE_2,
        line_gap: int | None = None,
        stretches: bool = False,
    ) -> None:
        # Before the rest: Qt invalidates a layout while it is being made.
        self._heights: dict[int, int] = {}
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._stretches = stretches
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget at the end, in an item that is made here.

        An item that Qt makes is freed without Python being told; the next one at its address is
        then taken for it, and dies with the layout that held the first: calls into it crash.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at ``index``, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up the item at ``index``, or return None."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        """Forget what was reckoned: something in it asks for another size."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Only as high as its lines."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower layout has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px of the lines that ``width`` gives; Qt asks many times for each change."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """Room for the most demanding single item."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lines(self, width: int) -> list[list[_Placed]]:
        placed = [self._measured(item, width) for item in self._shown()]
        lines = self._filled(placed, width)
        if self._stretches and len(lines) > 1:
            # Two and two look better than three and one.
            even = math.ceil(len(placed) / len(lines))
            balanced = [placed[at : at + even] for at in range(0, len(placed), even)]
            if all(self._width_of(line) <= width for line in balanced):
                return balanced
        return lines

    def _filled(self, placed: list[_Placed], width: int) -> list[list[_Placed]]:
        lines: list[list[_Placed]] = []
        for one in placed:
            if not lines or self._width_of([*lines[-1], one]) > width:
                lines.append([])
            lines[-1].append(one)
        return lines

    def _width_of(self, line: list[_Placed]) -> int:
        return sum(placed.size.width() for placed in line) + self._gap * (len(line) - 1)

    @staticmethod
    def _measured(item: QLayoutItem, width: int) -> _Placed:
        size = item.sizeHint()
        taken = min(size.width(), width)
        height = item.heightForWidth(taken) if item.hasHeightForWidth() else size.height()
        return _Placed(item, QSize(taken, height))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        top = inside.top()
        lines = self._lines(max(1, inside.width()))
        for line in lines:
            height = max(placed.size.height() for placed in line)
            if place:
                self._place(line, inside, top, height)
            top += height + self._line_gap
        if lines:
            top -= self._line_gap
        return top - rect.top() + margins.bottom()

    def _place(self, line: list[_Placed], inside: QRect, top: int, height: int) -> None:
        spare = max(0, inside.width() - self._width_of(line)) if self._stretches else 0
        direction = self._direction()
        left = inside.left()
        for at, placed in enumerate(line):
            share = spare // (len(line) - at)
            spare -= share
            size = placed.size + QSize(share, 0)
            if self._stretches:
                size.setHeight(height)
            spot = QRect(QPoint(left, top + (height - size.height()) // 2), size)
            placed.item.setGeometry(mirrored(direction, inside, spot))
            left += size.width() + self._gap

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
