"""The calls that ring beside what is in front, and the links that ask for a call."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.phone.desk_phone import PhoneCard
from app.ports import Changed
from ui.controls.announce import announce
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.phone.ring_row import RingRow
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_3
from ui.shortcuts import Act
from ui.workplace import Workplace

SOON_MS = 30
"""A hundred calls in a second are laid out thirty times, and one is there before it is missed."""

LARGEST_SHARE, LEAST = 1 / 3, 36
"""Part of the window's height that the rows may take; px at 100 % text that they always have."""

MOST_ROWS = 2
"""More ring at once on a bad day; they are counted, and the window keeps its room."""


class RingBar(QFrame):
    """A row for each call that rings and is not in front; hidden while there is none.

    Comes and goes with the telephone and moves no caret and no keyboard (A03). Emits
    `look_asked` with the call that the agent wants to see, and `keyboard_freed` when a row that
    had the keyboard goes away.
    """

    look_asked = Signal(object)
    keyboard_freed = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._rows: dict[int, RingRow] = {}
        self._calls: dict[int, UUID | None] = {}
        self._is_call_in_front = False
        self._is_folded = False
        self.setProperty("role", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._more = Label("", "small")
        self._scroll = ScrollColumn(margin=SPACE_3, gap=SPACE_1)
        self._column = self._scroll.body
        self._column.addWidget(self._more)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.hide()
        place.shortcuts[Act.RING].triggered.connect(self._look_at_first)
        # Soon, and once for all that a telephone says in one breath.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.renew)
        place.bridge.on({"phone", "calls", "phase", "caller", "log"}, self._changed)
        place.bridge.closed.connect(self._soon.stop)

    @property
    def rows(self) -> tuple[RingRow, ...]:
        """The rows shown, what rings longest first."""
        return tuple(self._rows.values())

    def sizeHint(self) -> QSize:
        """As high as its rows, a third of the window at most: beyond that they scroll."""
        width = self.width() if self.isVisible() else self.window().width()
        rim = self.contentsMargins()
        rows = self._column.totalHeightForWidth(max(1, width)) + rim.top() + rim.bottom()
        most = round(self.window().height() * LARGEST_SHARE)
        return QSize(super().sizeHint().width(), min(rows, most))

    def minimumSizeHint(self) -> QSize:
        """A line: header and page need their room first."""
        line = min(current_theme().px(LEAST), self.sizeHint().height())
        return QSize(self._scroll.minimumSizeHint().width(), line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the window's height from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no longer."""
        self.window().removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another share of a window that got another height or other type."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.StyleChange}:
            self._fit()
        return super().eventFilter(watched, event)

    def set_call_in_front(self, is_in_front: bool) -> None:
        """Whether the page shows the call of the window: what rings there needs no row."""
        if is_in_front != self._is_call_in_front:
            self._is_call_in_front = is_in_front
            self.renew()

    def set_folded(self, is_folded: bool) -> None:
        """A window of one row has its own mark for what rings."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._show()

    def renew(self) -> None:
        """Show what rings now."""
        self._soon.stop()
        phone = self._place.desk.phone
        cards = [
            card
            for card in (*phone.ringing(), *phone.links())
            if not (card.is_shown and self._is_call_in_front)
        ]
        shown = cards[:MOST_ROWS]
        self._calls = {card.key: card.call for card in cards}
        for key in [key for key in self._rows if key not in {card.key for card in shown}]:
            self._drop(key)
        for card in shown:
            self._row_of(card).show_card(card)
        rest = len(cards) - len(shown)
        self._more.setText(self.tr("%n more ringing", "", rest) if rest else "")
        self._more.setVisible(rest > 0)
        self._show()

    # -- inside ----------------------------------------------------------------------------------

    def _changed(self, _changed: Changed) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _row_of(self, card: PhoneCard) -> RingRow:
        row = self._rows.get(card.key)
        if row is None:
            row = RingRow(card.key, self)
            row.show_card(card)
            row.asked.connect(self._act)
            row.dismissed.connect(self._dismiss)
            self._column.insertWidget(len(self._rows), row)
            self._rows[card.key] = row
            row.show()
            announce(self.window(), row.accessibleName())
        return row

    def _drop(self, key: int) -> None:
        row = self._rows.pop(key)
        had_keyboard = row.isAncestorOf(self.window().focusWidget())
        self._column.removeWidget(row)
        if had_keyboard:
            self.keyboard_freed.emit()
        row.hide()
        row.deleteLater()

    def _show(self) -> None:
        self.setVisible(bool(self._rows) and not self._is_folded)
        self._fit()

    def _fit(self) -> None:
        # Limits that change within a resize leave the layout at the size before.
        QTimer.singleShot(0, self, self._fit_now)

    def _fit_now(self) -> None:
        self.updateGeometry()
        if not self.isAncestorOf(self.window().focusWidget()):
            self._scroll.verticalScrollBar().setValue(0)

    def _look_at_first(self) -> None:
        """By key: what rings longest, a link last; where nothing rings, say so."""
        if not self._calls:
            self._place.say(self.tr("Nothing rings."))
            return
        self._act(next(iter(self._calls)))

    def _act(self, key: int) -> None:
        call = self._calls.get(key)
        if call is None:
            call = self._place.desk.phone.take(key)
        if call is not None:
            self.look_asked.emit(call)

    def _dismiss(self, key: int) -> None:
        self._place.desk.phone.dismiss(key)
