"""How the parts of a call lie in the window: one column, two or three."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QLine, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from ui.desk.frame.pin import COMPACT_BELOW
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_3, SPACE_4, TARGET

TWO_COLUMNS_FROM = 620
THREE_COLUMNS_FROM = 860
LEAST_FOR_TWO = 440
"""Widths in px at 100 % text; larger type needs more room for a column. A wide window has two
columns down to the least, so that it shows more than a compact one even at 200 %."""

SCROLL_BAR = 16
"""Px that a scroll bar takes at most: it must not make a wide window a compact one."""

NOTE_LINES = 3
"""Lines of the notes that stay in sight in one column, whatever else is shown."""

_STEPS_SHARE, _STEPS_MOST = 0.23, 300
_SIDE_SHARE, _SIDE_MOST = 0.33, 440
_NOTES_SHARE = 0.34
_NOW_LEAST = 112
_PANEL_LEAST = 88
_NOTE_LINE = 20
_NOTES_FRAME = 40
"""Px around the lines of the notes and the head over them, at any text size."""


class Spot(Enum):
    """Where a part belongs."""

    CALLS = "calls"
    BANNER = "banner"
    CALLER = "caller"
    TENSION = "tension"
    STEPS = "steps"
    NOW = "now"
    PALETTE = "palette"
    PANEL = "panel"
    NOTES = "notes"


_ORDER = {spot: place for place, spot in enumerate(Spot)}
_LOW_ORDER = {**_ORDER, Spot.TENSION: _ORDER[Spot.NOTES] - 0.5}
"""In a low window the tension stands over the notes: who writes has both in sight."""
_BESIDE = (Spot.CALLS, Spot.BANNER, Spot.TENSION, Spot.STEPS, Spot.NOW, Spot.PALETTE, Spot.PANEL)
_WIDE_ORDER = {spot: place for place, spot in enumerate((*_BESIDE, Spot.CALLER, Spot.NOTES))}
"""Columns are read one after the other."""
_WIDE_HEAD = (Spot.CALLS, Spot.BANNER, Spot.TENSION)
_HEAD = (Spot.CALLS, Spot.BANNER, Spot.CALLER, Spot.TENSION)
_LOW_HEAD = (Spot.CALLS, Spot.BANNER, Spot.CALLER)
_COVERING = (Spot.PANEL, Spot.PALETTE, Spot.STEPS)


class Columns(NamedTuple):
    """The areas of a wide window; `steps` is empty where there are but two columns."""

    steps: QRect
    centre: QRect
    side: QRect

    def edges(self) -> tuple[QLine, ...]:
        """The upright lines between them."""
        found = []
        for column in (self.steps, self.side):
            if column.width():
                inner = column.left() > self.centre.left()
                at = column.left() if inner else column.right()
                found.append(QLine(at, column.top(), at, column.bottom()))
        return tuple(found)


class DeskLayout(QLayout):
    """Places the parts of the call page without ever changing a part's parent.

    Moving a widget from one parent to another would take the keyboard out of the notes when the
    window is made wider. Several parts may share the spot PANEL; hidden ones take no room.

    In one column a panel stands over now and notes; in two or three the notes stay. `set_low`
    says that one column has little height.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._items: list[tuple[Spot, QLayoutItem]] = []
        self._coming = Spot.PANEL
        self._edges: tuple[QLine, ...] = ()
        self._low = False
        self._wide = False
        self._single = False
        self.setContentsMargins(0, 0, 0, 0)

    def put(self, spot: Spot, widget: QWidget) -> None:
        """Take a part for a spot."""
        self._coming = spot
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def set_low(self, low: bool) -> None:
        """Order the parts of one column for a low window, or as usual."""
        if low != self._low:
            self._low = low
            self._sort()
            self.invalidate()

    def set_single(self, single: bool) -> None:
        """Keep to one column at any width, as below a strip."""
        if single != self._single:
            self._single = single
            self.invalidate()

    @property
    def edges(self) -> tuple[QLine, ...]:
        """The lines between the columns as they were placed last."""
        return self._edges

    @staticmethod
    def columns_at(width: int) -> int:
        """How many columns a width gives."""
        room = width / current_theme().scale
        if room >= THREE_COLUMNS_FROM:
            return 3
        is_wide = width >= COMPACT_BELOW - SCROLL_BAR and room >= LEAST_FOR_TWO
        return 2 if room >= TWO_COLUMNS_FROM or is_wide else 1

    def column_areas(self, area: QRect) -> Columns:
        """The columns of a wide window below what spans them, in the reading direction."""
        theme = current_theme()
        count = self.columns_at(area.width())
        steps = min(round(area.width() * _STEPS_SHARE), theme.px(_STEPS_MOST)) if count > 2 else 0
        side = min(round(area.width() * _SIDE_SHARE), theme.px(_SIDE_MOST))
        if count == 2:
            side = round(area.width() * 0.42)
        top, height = area.top(), area.height()
        left = QRect(area.left(), top, steps, height)
        right = QRect(area.right() + 1 - side, top, side, height)
        centre = QRect(area.left() + steps, top, area.width() - steps - side, height)
        direction = self._host.layoutDirection()
        return Columns(
            *(QStyle.visualRect(direction, area, rect) for rect in (left, centre, right))
        )

    # -- what Qt asks of a layout ----------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item for the spot named last; parts stand in the order of their spots.

        That is the order in which they are read, and in which Tab goes through them.
        """
        self._items.append((self._coming, item))
        self._sort()
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at `index`, or None."""
        return self._items[index][1] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up the item at `index`, or return None."""
        if not 0 <= index < len(self._items):
            return None
        return self._items.pop(index)[1]

    def expandingDirections(self) -> Qt.Orientation:
        """All room there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def hasHeightForWidth(self) -> bool:
        """The least height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The least height in px at which every part can be used; below it the page scrolls."""
        if self._columns(width) > 1:
            head = sum(self._height(spot, width) for spot in _WIDE_HEAD)
            side = self.column_areas(QRect(0, 0, width, 1)).side.width() - 1
            beside = self._height(Spot.CALLER, side) + self._notes_least() + 2 * SPACE_4
            return head + max(beside, 2 * self._notes_least())
        head = sum(self._height(spot, width) for spot in _HEAD)
        covering = next((spot for spot in _COVERING if self._shown(spot) is not None), None)
        if covering is not None:
            least = current_theme().px(_PANEL_LEAST if self._low else 2 * _NOW_LEAST)
            return head + max(least, self._least_height(covering, width))
        return head + self._now_least(width) + self._notes_least() + 2 * SPACE_3

    def sizeHint(self) -> QSize:
        """A phone's width of everything."""
        return QSize(current_theme().px(380), current_theme().px(560))

    def minimumSize(self) -> QSize:
        """As narrow as the page gets; what is too high scrolls."""
        return QSize(0, 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place every part."""
        super().setGeometry(rect)
        self._order_for(rect.width())
        if self._columns(rect.width()) > 1:
            self._place_columns(rect)
        else:
            self._place_column(rect)

    # -- one column ------------------------------------------------------------------------------

    def _place_column(self, rect: QRect) -> None:
        self._edges = ()
        top = self._place_head(rect, _LOW_HEAD if self._low else _HEAD)
        rest = QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top)
        tension = self._height(Spot.TENSION, rest.width()) if self._low else 0
        covering = next((spot for spot in _COVERING if self._shown(spot) is not None), None)
        if covering is not None:
            self._set(covering, rest.adjusted(0, 0, 0, -tension))
            self._set_low_tension(rest, rest.bottom() + 1 - tension)
            return
        room = rest.height() - tension
        notes = max(self._notes_least(), round(room * _NOTES_SHARE))
        wanted = self._height(Spot.NOW, rest.width())
        now = max(self._now_least(rest.width()), min(wanted, room - notes - SPACE_3))
        self._set(Spot.NOW, QRect(rest.left(), rest.top(), rest.width(), now))
        self._set_low_tension(rest, rest.top() + now)
        above = now + tension + (SPACE_3 if tension else 0)
        self._set(Spot.NOTES, rest.adjusted(SPACE_4, above, -SPACE_4, -SPACE_3))

    def _set_low_tension(self, rest: QRect, top: int) -> None:
        if self._low:
            height = self._height(Spot.TENSION, rest.width())
            self._set(Spot.TENSION, QRect(rest.left(), top, rest.width(), height))

    def _now_least(self, width: int) -> int:
        return min(self._height(Spot.NOW, width), current_theme().px(_NOW_LEAST))

    def _notes_least(self) -> int:
        """Three lines with their head and the rim around them."""
        if self._shown(Spot.NOTES) is None:
            return 0
        theme = current_theme()
        return theme.px(NOTE_LINES * _NOTE_LINE) + theme.soft_px(TARGET) + _NOTES_FRAME

    # -- two or three columns --------------------------------------------------------------------

    def _place_columns(self, rect: QRect) -> None:
        top = self._place_head(rect, _WIDE_HEAD)
        area = QRect(rect.left(), top, rect.width(), rect.bottom() + 1 - top)
        columns = self.column_areas(area)
        self._edges = columns.edges()
        steps, centre, side = columns
        panel = self._shown(Spot.PANEL)
        if steps.width():
            self._set(Spot.STEPS, steps.adjusted(0, 0, -1, 0))
        elif self._shown(Spot.STEPS) is not None:
            self._set(Spot.STEPS, centre)
        if panel is not None:
            self._set(Spot.PANEL, centre)
        else:
            wanted = self._height(Spot.NOW, centre.width())
            least = self._least_height(Spot.PALETTE, centre.width())
            now = max(self._now_least(centre.width()), min(wanted, centre.height() - least))
            self._set(Spot.NOW, QRect(centre.left(), centre.top(), centre.width(), now))
            self._set(Spot.PALETTE, centre.adjusted(0, now, 0, 0))
        self._place_side(side)

    def _place_side(self, side: QRect) -> None:
        inside = side.adjusted(1, 0, 0, 0)
        caller = self._height(Spot.CALLER, inside.width())
        caller = min(caller, inside.height() - self._notes_least())
        self._set(Spot.CALLER, QRect(inside.left(), inside.top(), inside.width(), caller))
        notes = inside.adjusted(SPACE_4, caller + SPACE_4, -SPACE_4, -SPACE_4)
        self._set(Spot.NOTES, notes)

    # -- inside ----------------------------------------------------------------------------------

    def _columns(self, width: int) -> int:
        return 1 if self._single else self.columns_at(width)

    def _place_head(self, rect: QRect, spots: tuple[Spot, ...]) -> int:
        top = rect.top()
        for spot in spots:
            height = self._height(spot, rect.width())
            where = QRect(rect.left(), top, rect.width(), height)
            if spot is Spot.BANNER:
                where.adjust(SPACE_4, SPACE_3, -SPACE_4, 0)
            self._set(spot, where)
            top += height
        return top

    def _order_for(self, width: int) -> None:
        """Read column by column where there are several."""
        wide = self._columns(width) > 1
        if wide != self._wide:
            self._wide = wide
            self._sort()

    def _sort(self) -> None:
        order = _WIDE_ORDER if self._wide else _LOW_ORDER if self._low else _ORDER
        self._items.sort(key=lambda placed: order[placed[0]])

    def _shown(self, spot: Spot) -> QLayoutItem | None:
        return next((i for s, i in self._items if s is spot and not i.isEmpty()), None)

    def _height(self, spot: Spot, width: int) -> int:
        item = self._shown(spot)
        if item is None:
            return 0
        if spot is Spot.BANNER:
            return item.heightForWidth(width - 2 * SPACE_4) + SPACE_3
        if item.hasHeightForWidth():
            return item.heightForWidth(width)
        return item.sizeHint().height()

    def _least_height(self, spot: Spot, width: int) -> int:
        """Height in px below which something in a part would be cut, with its words wrapped."""
        item = self._shown(spot)
        part = item.widget() if item is not None else None
        if item is None or part is None:
            return 0
        least, inside = item.minimumSize().height(), part.layout()
        if inside is not None and inside.hasHeightForWidth():
            least = max(least, inside.totalMinimumHeightForWidth(width))
        return least

    def _set(self, spot: Spot, rect: QRect) -> None:
        item = self._shown(spot)
        if item is not None:
            item.setGeometry(rect)
