"""The whole call in the order in which it went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.timeline import Event
from ui.controls.button import Button
from ui.controls.card import Card
from ui.desk.calls.event_row import EventRow
from ui.desk.calls.event_words import EventWriter

AT_FIRST = 40
"""Events shown at first; a long call has hundreds."""


class TimelineCard(Card):
    """Events one below the other, the earliest first; all of them when asked for.

    Holds what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Everything, in order"))
        self._events: Sequence[Event] = ()
        self._writer: EventWriter | None = None
        self._rows: list[EventRow] = []
        self._whole = False
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._all = Button("", "chevron-down", "link")
        self._all.clicked.connect(self.show_all)
        self.add_layout(self._list)
        self.add(self._all)

    @property
    def rows(self) -> tuple[EventRow, ...]:
        """The events shown."""
        return tuple(self._rows)

    @property
    def all_button(self) -> Button:
        """Shows the rest; hidden while nothing is left out."""
        return self._all

    def show_events(self, events: Sequence[Event], writer: EventWriter, *, afresh: bool) -> None:
        """Show these events; `afresh` begins with the first few."""
        self._events, self._writer = events, writer
        if afresh:
            self._whole = False
        self._lay_out()

    def show_all(self) -> None:
        """Show the rest."""
        self._whole = True
        self._lay_out()

    def _lay_out(self) -> None:
        assert self._writer is not None
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._events if self._whole else self._events[:AT_FIRST]
        self._rows = []
        for event in shown:
            row = EventRow(event.elapsed_ms, self._writer.words(event))
            self._rows.append(row)
            self._list.addWidget(row)
        left = len(self._events) - len(shown)
        self._all.setText(self.tr("Show %n more", "", left))
        self._all.setVisible(left > 0)
