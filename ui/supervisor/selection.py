"""What of the imported calls the window looks at: one choice for all pages with patterns."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.insight.picture import Selection


class ChosenSelection(QObject):
    """Holds the selection that filters have made; it outlives a change of the language.

    Emits:
        selection_changed(Selection): another one is looked at now.
    """

    selection_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = Selection()

    @property
    def now(self) -> Selection:
        """What is looked at."""
        return self._now

    def choose(self, selection: Selection) -> None:
        """Look at something else."""
        if selection != self._now:
            self._now = selection
            self.selection_changed.emit(selection)
