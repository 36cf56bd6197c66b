"""The page of imports: what was handed over, by whom, up to when, and what is missing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.empty_state import EmptyState
from ui.controls.scroll_column import ScrollColumn
from ui.supervisor.place import TeamPlace
from ui.supervisor.shortcuts import TeamAct


class ImportsPage(QWidget):
    """The bundles that were taken in; before the first one, what to do."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._empty = EmptyState(
            "inbox",
            self.tr(
                "No bundles yet. Hand out the team file first: agents who join with it can share "
                "their calls with you."
            ),
            self.tr("Import files"),
        )
        self._empty.action_asked.connect(place.shortcuts[TeamAct.IMPORT].trigger)
        column = ScrollColumn(self.tr("Imports"))
        column.add(self._empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def show_subject(self, subject: object) -> None:
        """Show what there is."""
        del subject
