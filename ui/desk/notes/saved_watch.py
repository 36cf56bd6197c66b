"""Keeps the word "Saved" true: it says so only of what is on the disk (A07)."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.desk import Desk
from ui.controls.announce import announce
from ui.desk.notes.saved_mark import SavedMark

PATIENCE_MS = 3000
"""How long a save may take before the window says that it is not saved."""
_CONTEXT = "SavedWatch"


class SavedWatch(QObject):
    """Shows on a mark whether what was written about a call is saved.

    `waits` tells whether something typed was not handed in yet. A save that takes long is told
    at once, and the saving after it; common ones are told only when asked (`tell`).
    """

    def __init__(
        self, mark: SavedMark, desk: Desk, waits: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._mark = mark
        self._desk = desk
        self._waits = waits
        self._widget = parent
        self._call: UUID | None = None
        self._is_late = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE_MS)
        self._late.timeout.connect(self._grow_late)

    def renew(self, call: UUID | None) -> None:
        """Look again; None where nothing was written yet."""
        self._call = call
        if call is None:
            self._late.stop()
            self._mark.set_state("empty")
            return
        if not self._desk.is_saved(call):
            if not self._is_late and not self._late.isActive():
                self._late.start()
            self._mark.set_state("unsaved" if self._is_late else "saving")
            return
        self._late.stop()
        self._mark.set_state("saving" if self._waits() else "saved")
        if self._is_late:
            self._is_late = False
            self.tell()

    def tell(self) -> None:
        """Announce that all is saved, if it is."""
        if self._mark.state == "saved":
            announce(self._widget, QCoreApplication.translate(_CONTEXT, "Saved"))

    def _grow_late(self) -> None:
        self._is_late = True
        self.renew(self._call)
        words = QCoreApplication.translate(
            _CONTEXT, "This is not saved yet. It is kept here until it is."
        )
        announce(self._widget, words, True)
