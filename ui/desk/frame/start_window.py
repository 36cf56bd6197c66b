"""What there is of the window from the first paint on: its place, and a field to write in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.frame.early_keys import EarlyKeys
from ui.desk.frame.start_note import StartNote
from ui.desk.frame.window_place import SMALLEST, WindowPlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.settings import Settings


class StartWindow(QWidget):
    """A window at its place on the screen, with the caret in its note.

    Its module imports little: everything else is imported when this is painted, while somebody
    may be typing already (goal A24). Until it `answers`, text stays in the note, and every other
    key waits. `may_close` is asked before the window closes; False keeps it open (something is
    not saved yet).

    Emits:
        closed(): the window was closed, and may be.
    """

    closed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk_window")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(SMALLEST)
        self.may_close: Callable[[], bool] = lambda: True
        self._settings = settings
        self.stands = WindowPlace(self, settings)
        self.start_note = StartNote(self)
        self.early_keys = EarlyKeys(self.start_note.editor)
        self.answers = False
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addStretch(1)
        self._whole.addWidget(self.start_note)

    def appear(self) -> None:
        """Show the window where it stood, with the caret in its note."""
        if self._settings.flag("strip"):
            # As the row that it was: what stands in it comes soon.
            self.stands.in_strip = True
            self.setMinimumSize(SMALLEST.width(), 1)
        if not self.answers:
            self.early_keys.begin()
        self.stands.restore()
        self.show()
        self.start_note.editor.setFocus()

    @property
    def is_unanswered(self) -> bool:
        """Whether something was written or pressed that nothing came of yet."""
        is_written = self.start_note.is_begun and not self.answers
        return is_written or self.early_keys.are_waiting

    def fill(self, inside: QWidget) -> None:
        """Put what stands in the window above the note, in the place of what stood there."""
        if self.stands.in_strip:
            # A row has no room for both: the note stays until the row is there.
            inside.hide()
        self._whole.takeAt(0)
        self._whole.insertWidget(0, inside, 1)

    def come_to_front(self) -> None:
        """Show the window because the agent asked for it from outside; the caret stays put."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nothing typed would be lost."""
        if not self.may_close():
            event.ignore()
            return
        self.stands.save()
        event.accept()
        self.closed.emit()
