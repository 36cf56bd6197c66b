"""What every panel of the call page has in common."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from app.ports import Changed, ChangedKind
from ui.workplace import Workplace


def empty(layout: QLayout) -> None:
    """Take everything out of a layout; what was in it is hidden at once and deleted soon."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class CallPanel(QWidget):
    """A panel about one call, which renews itself when something of that call changed.

    Holds the workplace and the call. A hidden panel waits until it is seen: while the agent
    types, only what can be seen costs anything. Subclasses implement `renew`, which shows the
    call as it stands, and `take_keyboard`, which puts the focus where work begins.
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.call: UUID | None = None
        self._stale = True

    def show_call(self, call: UUID | None) -> None:
        """Show another call, or none."""
        self.call = call
        self.renew_when_seen()

    def renew(self) -> None:
        """Show the call as it stands now; never called without a call."""
        raise NotImplementedError

    def take_keyboard(self) -> None:
        """Put the focus where work begins."""
        self.setFocus()

    def watch(self, *kinds: ChangedKind) -> None:
        """Renew when one of the kinds changed and somebody else asked for it."""
        self.place.bridge.on(kinds, self._hear, asker=self)

    def renew_when_seen(self) -> None:
        """Renew now, or as soon as the panel is shown."""
        self._stale = True
        if self.isVisible():
            self._renew_if_stale()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        self._renew_if_stale()
        super().showEvent(event)

    def _hear(self, changed: Changed) -> None:
        if changed.call is None or changed.call == self.call:
            self.renew_when_seen()

    def _renew_if_stale(self) -> None:
        if self._stale and self.call is not None:
            self._stale = False
            self.renew()
