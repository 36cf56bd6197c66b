"""The calls that ring beside what is in front, and the links that ask for a call."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.phone.desk_phone import PhoneCard
from app.ports import Changed
from ui.controls.announce import announce
from ui.controls.label import Label
from ui.desk.phone.ring_row import RingRow
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_4
from ui.shortcuts import Act
from ui.workplace import Workplace

SOON_MS = 30
"""A hundred calls in a second are laid out thirty times, and one is there before it is missed."""

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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._more = Label("", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(self._more)
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
