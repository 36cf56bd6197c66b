"""The list of what is due: rows under headings, renewed without moving anybody's keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from ui.controls.button import Button
from ui.controls.scroll_column import ScrollColumn
from ui.controls.section_heading import SectionHeading
from ui.desk.follow_ups.due_acts import DueActs
from ui.desk.follow_ups.due_item import Group
from ui.desk.follow_ups.due_row import DueRow
from ui.desk.frame.keyboard import holds_keyboard
from ui.look.tokens import SPACE_1, SPACE_4, SPACE_5
from ui.workplace import Workplace

AT_FIRST = 50
"""Rows shown at first, and more at a time: each is a dozen controls."""

AT_ONCE = 4
"""Rows built at once, and more of them in each pause: a key is answered in between."""


class DueColumn(ScrollColumn):
    """Groups one below the other. Rows are known by their record: one that stays in the list
    keeps its place under the keyboard, its open drawer and the view.

    Emits:
        more_shown(): rows were added at the end because the agent asked for them.
    """

    more_shown = Signal()

    def __init__(
        self, place: Workplace, acts: DueActs, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, margin=0, gap=0, parent=parent)
        self._place = place
        self._acts = acts
        self._rows: dict[UUID, DueRow] = {}
        self._headings: list[QWidget] = []
        self._wanted: Sequence[Group] = ()
        self._groups: Sequence[Group] = ()
        self._now: Moment | None = None
        self._most = AT_FIRST
        self._built_to = AT_ONCE
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._build_on)
        self._heads: tuple[QWidget, ...] = ()
        self._more = Button(self.tr("Show more"))
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)

    @property
    def rows(self) -> tuple[DueRow, ...]:
        """The rows, top to bottom."""
        ids = [item.id for group in self._groups for item in group.items]
        return tuple(self._rows[each] for each in ids if each in self._rows)

    @property
    def wanted(self) -> int:
        """How many rows there are to show, built by now or not."""
        return sum(len(group.items) for group in self._wanted)

    @property
    def headings(self) -> tuple[str, ...]:
        """The words of the headings, top to bottom."""
        return tuple(each.accessibleName() for each in self._headings)

    @property
    def more_button(self) -> Button:
        """Shows the next rows; hidden while all are shown."""
        return self._more

    def set_heads(self, *heads: QWidget) -> None:
        """Put widgets over the first heading; they scroll with the list."""
        for head in self._heads:
            self.body.removeWidget(head)
        self._heads = heads
        for at, head in enumerate(heads):
            self.body.insertWidget(at, head)

    def set_instead(self, empty: QWidget) -> None:
        """Put a widget below everything, for when there is nothing to list."""
        self.body.insertWidget(self.body.indexOf(self._more), empty, 1)

    def show_groups(self, groups: Sequence[Group], now: Moment, *, afresh: bool = False) -> None:
        """Show these groups; `afresh` begins at the top with the first rows."""
        if afresh:
            self._most = AT_FIRST
            self._built_to = AT_ONCE
        kept = self.verticalScrollBar().value()
        focus = self._row_with_keyboard()
        place = self.rows.index(focus) if focus in self.rows else -1
        self._wanted, self._now = groups, now
        self._more.setVisible(self.wanted > self._most)
        self._groups = self._bounded(min(self._most, self._built_to))
        self._drop_rows()
        self._lay_out(now)
        if focus is not None and focus.item.id not in self._rows:
            self._hand_keyboard_on(place)
        self.verticalScrollBar().setValue(0 if afresh else kept)

    def row(self, task: UUID) -> DueRow | None:
        """The row of a task, if it is shown."""
        return self._rows.get(task)

    # -- inside ----------------------------------------------------------------------------------

    def _bounded(self, most: int) -> list[Group]:
        """The first `most` rows of what is wanted, and another pause if that is not all."""
        left, found = most, []
        for group in self._wanted:
            if left > 0:
                found.append(group._replace(items=group.items[:left]))
                left -= len(group.items)
        if left < 0 and most < self._most:
            self._pause.start()
        return found

    def _build_on(self) -> None:
        """Build a few more rows below those that stand."""
        if self._now is None:
            return
        self._built_to = min(self._built_to + AT_ONCE, self._most)
        self._groups = self._bounded(self._built_to)
        self._lay_out(self._now, only_new=True)

    def _drop_rows(self) -> None:
        wanted = {item.id for group in self._groups for item in group.items}
        for task in [task for task in self._rows if task not in wanted]:
            row = self._rows.pop(task)
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for heading in self._headings:
            self.body.removeWidget(heading)
            heading.hide()
            heading.deleteLater()
        self._headings = []

    def _lay_out(self, now: Moment, *, only_new: bool = False) -> None:
        """Put headings and rows in order, and give them their places once."""
        # Each row that is shown would have the whole column reckon anew.
        self.body.setEnabled(False)
        try:
            self._put_in_order(now, only_new=only_new)
        finally:
            self.body.setEnabled(True)
            self.body.activate()

    def _put_in_order(self, now: Moment, *, only_new: bool) -> None:
        """Only what stands elsewhere is moved."""
        content = self.widget()
        assert content is not None
        at, width = len(self._heads), content.width()
        former: QWidget | None = None
        for place, group in enumerate(self._groups):
            if place == len(self._headings):
                self._headings.append(_heading(group))
                self.body.insertWidget(at, self._headings[place])
            at += 1
            for item in group.items:
                row = self._rows.get(item.id)
                if row is not None and only_new:
                    at += 1
                    former = row.menu_button
                    continue
                if row is None:
                    row = DueRow(self._place, self._acts)
                    row.stepped.connect(lambda by, row=row: self._step(row, by))
                    self._rows[item.id] = row
                row.show_item(item, now)
                if self.body.indexOf(row) != at:
                    self.body.removeWidget(row)
                    self.body.insertWidget(at, row)
                if row.isHidden():
                    # At its width, or its own things would be laid out twice.
                    row.resize(width, row.heightForWidth(width))
                    row.show()
                at += 1
                if former is not None:
                    QWidget.setTabOrder(former, row.check)
                for button, following in (
                    (row.check, row.channel_button),
                    (row.channel_button, row.menu_button),
                ):
                    QWidget.setTabOrder(button, following)
                former = row.menu_button

    def _step(self, row: DueRow, by: int) -> None:
        rows = self.rows
        at = rows.index(row) + by
        if 0 <= at < len(rows):
            rows[at].take_keyboard()

    def _row_with_keyboard(self) -> DueRow | None:
        return next((row for row in self._rows.values() if holds_keyboard(row)), None)

    def _hand_keyboard_on(self, place: int) -> None:
        """The row with the keyboard is gone: the next one takes it, or the last that is left."""
        rows = self.rows
        if rows:
            rows[min(max(place, 0), len(rows) - 1)].take_keyboard()

    def _show_more(self) -> None:
        self._built_to = self._most
        self._most += AT_FIRST
        self.more_shown.emit()


def _heading(group: Group) -> QWidget:
    """A heading on the rows' own ground."""
    heading = QWidget()
    heading.setProperty("role", "surface")
    heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    heading.setAccessibleName(group.heading)
    heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    column = QVBoxLayout(heading)
    column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_1)
    column.addWidget(SectionHeading(group.heading, tone="danger" if group.is_late else None))
    return heading
