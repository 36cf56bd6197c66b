"""A layout that is a row where there is room, and a column where there is none."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QWidget, QWidgetItem

from ui.look.mirror import mirrored
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3

# What the giving item of a row keeps at least, of what it asks for and in px at 100 % text.
_KEEPS_SHARE = 2
_KEEPS_MOST = 200


class ElasticLayout(QLayout):
    """Places its items side by side, or one below the other, by the width that it is given.

    In a row the item with a stretch (the first, where none has one) takes what is left, and the
    others their own width. In a column everything is as wide as the column, except buttons.
    ``turns_below`` is the width in px under which it is a column; None asks the items.
    ``keeps`` is the width in px, at 100 % text, that the one that takes what is left must have in
    a row, whatever it asks for: so all rows of a list stand alike.
    ``stands_on_top`` lines up the tops of a row instead of the middles.
    ``squeezes`` lets the others shrink to their least width before the row becomes a column.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = SPACE_3,
        turns_below: int | None = None,
        stands_on_top: bool = False,
        keeps: int | None = None,
        squeezes: bool = False,
    ) -> None:
        # Before the rest: Qt invalidates a layout while it is being made.
        self._spots_at: dict[int, list[QRect]] = {}
        super().__init__(parent)
        self._stands_on_top = stands_on_top
        self._keeps_px = keeps
        self._squeezes = squeezes
        self._items: list[QLayoutItem] = []
        self._giving: QWidget | None = None
        self._gap = gap
        self._turns_below = turns_below
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end; with a stretch it takes what is left of a row."""
        if stretch:
            self._giving = widget
        self.addWidget(widget)

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
        self._spots_at.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Only as high as it must be."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A column is higher than a row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in px at ``width``."""
        inside = self._inside(QRect(0, 0, width, 0)).width()
        spots = self._spots(inside)
        bottom = max((spot.bottom() + 1 for spot in spots), default=0)
        margins = self.contentsMargins()
        return bottom + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        inside = self._inside(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        upright = self.stands_at(inside.width())
        for item, spot in zip(self._shown(), self._spots(inside.width()), strict=True):
            place = spot.translated(inside.topLeft())
            if not upright and not self._stands_on_top:
                place.moveTop(inside.top() + (inside.height() - spot.height()) // 2)
            item.setGeometry(mirrored(direction, inside, place))

    def sizeHint(self) -> QSize:
        """As a row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gaps()
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """As wide as its most demanding item alone."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def stands_at(self, width: int) -> bool:
        """Whether the items stand one below the other at ``width``."""
        if self._turns_below is not None:
            return width < self._turns_below
        return width < sum(self._keeps(item) for item in self._shown()) + self._gaps()

    def _spots(self, width: int) -> list[QRect]:
        """Where each item lies at ``width``, from the top left corner on.

        Qt asks many times for each change: a row asks its column, which asks all of its rows.
        """
        if width not in self._spots_at:
            self._spots_at[width] = self._reckoned(width)
        return self._spots_at[width]

    def _reckoned(self, width: int) -> list[QRect]:
        shown = self._shown()
        top = left = 0
        spots = []
        if self.stands_at(width):
            for item in shown:
                own = isinstance(item.widget(), QAbstractButton)
                taken = min(item.sizeHint().width(), width) if own else width
                spots.append(QRect(0, top, taken, _height_of(item, taken)))
                top += spots[-1].height() + self._gap
            return spots
        own_widths = self._own_widths(shown, width)
        rest = max(1, width - sum(own_widths) - self._gaps())
        for item, own_width in zip(shown, own_widths, strict=True):
            taken = rest if self._gives(item) else own_width
            spots.append(QRect(left, 0, taken, _height_of(item, taken)))
            left += taken + self._gap
        return spots

    def _own_widths(self, shown: list[QLayoutItem], width: int) -> list[int]:
        """What each item of a row takes by itself: nothing, if it is the one that takes the rest.

        Where they are to be squeezed, the last gives first.
        """
        widths = [0 if self._gives(item) else item.sizeHint().width() for item in shown]
        if not self._squeezes:
            return widths
        kept = sum(self._keeps(item) for item in shown if self._gives(item))
        over = sum(widths) + kept + self._gaps() - width
        for at in reversed(range(len(shown))):
            if over > 0 and widths[at]:
                given = min(over, max(0, widths[at] - shown[at].minimumSize().width()))
                widths[at] -= given
                over -= given
        return widths

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gives(self, item: QLayoutItem) -> bool:
        giving = self._giving
        if giving is None or giving.isHidden():
            shown = self._shown()
            return bool(shown) and item is shown[0]
        return item.widget() is giving

    def _keeps(self, item: QLayoutItem) -> int:
        """Width in px without which an item is better placed in a column."""
        wanted = item.sizeHint().width()
        if not self._gives(item):
            return item.minimumSize().width() if self._squeezes else wanted
        if self._keeps_px is not None:
            return max(item.minimumSize().width(), current_theme().px(self._keeps_px))
        most = current_theme().px(_KEEPS_MOST)
        return max(item.minimumSize().width(), min(wanted // _KEEPS_SHARE, most))

    def _gaps(self) -> int:
        return self._gap * max(0, len(self._shown()) - 1)

    def _inside(self, rect: QRect) -> QRect:
        return rect.marginsRemoved(self.contentsMargins())

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


def _height_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
