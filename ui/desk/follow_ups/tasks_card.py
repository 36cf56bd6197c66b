"""The promises and follow-ups of one call."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.moment import Moment
from ui.controls.card import Card
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.follow_ups.due_item import DueItem
from ui.desk.follow_ups.due_row import DueRow
from ui.desk.frame.keyboard import holds_keyboard
from ui.look.tokens import SPACE_3
from ui.workplace import Workplace


class TasksCard(Card):
    """A row for each, with all that can be done with it; hidden while there is none."""

    def __init__(self, place: Workplace, acts: DueActs, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Promises and follow-ups"))
        self._place = place
        self._acts = acts
        self._rows: dict[UUID, DueRow] = {}
        self._list = QVBoxLayout()
        self._list.setContentsMargins(-SPACE_3, 0, -SPACE_3, 0)
        self._list.setSpacing(0)
        self.add_layout(self._list)

    @property
    def rows(self) -> tuple[DueRow, ...]:
        """The rows, in order."""
        return tuple(self._rows.values())

    def show_items(self, items: Sequence[DueItem], now: Moment) -> None:
        """Show these; a row that stays keeps the keyboard and its open drawer."""
        held = next((at for at, row in enumerate(self.rows) if holds_keyboard(row)), None)
        for task in set(self._rows) - {item.id for item in items}:
            row = self._rows.pop(task)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        former, self._rows = self._rows, {}
        for at, item in enumerate(items):
            row = former.get(item.id) or self._made()
            row.show_item(item, now)
            self._rows[item.id] = row
            if self._list.indexOf(row) != at:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
            row.show()
        self.setVisible(bool(items))
        if held is not None and not holds_keyboard(self) and self.rows:
            self.rows[min(held, len(self.rows) - 1)].take_keyboard()

    def _made(self) -> DueRow:
        row = DueRow(self._place, self._acts, names_day=True)
        row.stepped.connect(lambda by: self._step(row, by))
        return row

    def _step(self, row: DueRow, by: int) -> None:
        rows = self.rows
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].take_keyboard()
