"""Everything that can be done with a promise or follow-up, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.desk.follow_ups.due_item import DueItem
from ui.look.icons import keep_icon

if TYPE_CHECKING:
    from ui.desk.follow_ups.due_row import DueRow


class DueMenu(QMenu):
    """The menu of one row; it is filled anew for the item each time it opens."""

    def __init__(self, row: DueRow) -> None:
        super().__init__(row)
        self._row = row

    def open_below(self, button: QWidget, item: DueItem) -> None:
        """Open under a button at the end of a row, in line with the row's end."""
        self._fill(item)
        corner = button.mapToGlobal(QPoint(0, button.height()))
        if not button.isRightToLeft():
            corner.setX(corner.x() + button.width() - self.sizeHint().width())
        self.popup(corner)

    def open_for(self, item: DueItem, where: QPoint) -> None:
        """Open at a place on the screen, without stopping anything else in the program."""
        self._fill(item)
        self.popup(where)

    def _fill(self, item: DueItem) -> None:
        self.clear()
        if item.is_open:
            self._add_settling(item)
        else:
            self._add(self.tr("Not done after all"), "undo-2", lambda: self._row.settle("open"))
        self.addSeparator()
        self._add_going_on(item)
        self.addSeparator()
        self._add(self.tr("Delete"), "trash-2", self._row.delete, self.tr("Del"))

    def _add_settling(self, item: DueItem) -> None:
        row = self._row
        if item.kind == "promise":
            self._add(self.tr("Kept"), "check", lambda: row.settle("kept"))
            self._add(self.tr("Kept, but late"), "clock", lambda: row.settle("late"))
            self._add(self.tr("New date…"), "calendar-clock", row.put_off, "S")
        else:
            self._add(self.tr("Done"), "check", lambda: row.settle("done"))
            self._add(self.tr("Remind me again…"), "clock", row.put_off, "S")
        self._add(self.tr("Not needed any more"), "x", lambda: row.settle("dropped"))

    def _add_going_on(self, item: DueItem) -> None:
        row = self._row
        self._add(self.tr("Change…"), "pencil", row.edit, "E")
        self._add(self.tr("Write an e-mail…"), "mail", row.write_mail, "M")
        if row.can_dial:
            self._add(self.tr("Dial the number"), "phone", row.call_number)
        if item.number and not row.is_copying_off:
            self._add(self.tr("Copy the number"), "copy", row.copy_number)
        if item.task.due is not None:
            self._add(
                self.tr("Save for the calendar…"), "calendar-clock", row.save_for_calendar, "C"
            )
        if item.task.call is not None:
            self._add(self.tr("Open the call"), "history", row.open_call, self.tr("Enter"))

    def _add(self, words: str, icon: str, act: Callable[[], object], keys: str = "") -> None:
        # Made here: an action that the menu makes can be freed behind Python's back.
        action = QAction(f"{words}\t{keys}" if keys else words, self)
        self.addAction(action)
        keep_icon(action, icon, "muted")
        action.triggered.connect(lambda _checked=False: act())
